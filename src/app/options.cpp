#include "app/options.h"

#include "base/qttext.h"
#include "base/version.h"

#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace anjungan {

namespace {

struct Names {
    QCommandLineOption settings{QStringLiteral("settings"), QStringLiteral("Settings file (INI)."), QStringLiteral("file")};
    QCommandLineOption store{QStringLiteral("store"), QStringLiteral("The store: a file, or postgresql://user@host/database (with --key)."), QStringLiteral("store")};
    QCommandLineOption training{
        QStringLiteral("training"),
        QStringLiteral("For a training hall: a training store, by default one of its own folder.")};
    QCommandLineOption key{QStringLiteral("key"), QStringLiteral("Key file; default: the store's path with .key behind it."),
                           QStringLiteral("file")};
    QCommandLineOption camera{QStringLiteral("camera"), QStringLiteral("device:N, video:FILE or folder:DIR."), QStringLiteral("source")};
    QCommandLineOption cascades{QStringLiteral("cascades"), QStringLiteral("Folder of OpenCV's cascades."), QStringLiteral("folder")};
    QCommandLineOption models{QStringLiteral("models"), QStringLiteral("Folder of face models (anjunganctl models add)."), QStringLiteral("folder")};
    QCommandLineOption gestures{QStringLiteral("gestures"), QStringLiteral("Ask for turns of the head before a picture counts.")};
    QCommandLineOption silentCount{QStringLiteral("silent-count"), QStringLiteral("Don't count aloud before a picture is taken.")};
    QCommandLineOption printer{QStringLiteral("printer"), QStringLiteral("Queue of the print service, or none."), QStringLiteral("name")};
    QCommandLineOption receipts{QStringLiteral("receipts"), QStringLiteral("Folder for papers saved as PDF; none: none are saved."), QStringLiteral("folder")};
    QCommandLineOption log{QStringLiteral("log"), QStringLiteral("Log file; default: standard error."), QStringLiteral("file")};
    QCommandLineOption today{QStringLiteral("today"), QStringLiteral("Work as on another day (rehearsals)."), QStringLiteral("YYYY-MM-DD")};
    QCommandLineOption windowed{QStringLiteral("windowed"), QStringLiteral("In a window instead of the whole screen.")};
    QCommandLineOption size{QStringLiteral("size"), QStringLiteral("Window size, such as 1280x1024; with --tour several with commas, or all."), QStringLiteral("WxH")};
    QCommandLineOption text{QStringLiteral("text"), QStringLiteral("Text size: 100, 125, 150 or 200; with --tour several, or all."), QStringLiteral("percent")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("light or dark; with --tour both, or all."), QStringLiteral("name")};
    QCommandLineOption idle{QStringLiteral("idle"),
                            QStringLiteral("Seconds without a touch until figures are hidden, somebody is asked for, and all ends."),
                            QStringLiteral("30,90,150")};
    QCommandLineOption faceless{QStringLiteral("faceless"),
                                QStringLiteral("The camera watches while somebody is signed in: seconds without a face until figures are hidden."),
                                QStringLiteral("5")};
    QCommandLineOption deskLock{QStringLiteral("desk-lock"), QStringLiteral("Seconds without a touch until the staff desk locks."), QStringLiteral("300")};
    QCommandLineOption walk{QStringLiteral("walk"), QStringLiteral("Walk a registration and a claim by itself; pictures go here."),
                            QStringLiteral("folder")};
    QCommandLineOption tour{QStringLiteral("tour"), QStringLiteral("Visit every page with invented people; pictures go here."),
                            QStringLiteral("folder")};
    QCommandLineOption handout{QStringLiteral("handout"), QStringLiteral("Write the ten steps of a claim as a PDF for a training."),
                               QStringLiteral("file")};
    QCommandLineOption language{QStringLiteral("language"), QStringLiteral("With --tour: id, en, jv, several with commas, or all."),
                                QStringLiteral("code")};
    QCommandLineOption checksOnly{QStringLiteral("checks-only"),
                                  QStringLiteral("With --tour: pictures only of pages with something wrong.")};
    QCommandLineOption millimetre{QStringLiteral("pixels-per-mm"), QStringLiteral("Of this screen, as --show calibration finds out."),
                                  QStringLiteral("number")};
    QCommandLineOption show{QStringLiteral("show"), QStringLiteral("Begin with: gallery (all widgets), calibration (the screen's size)."),
                            QStringLiteral("page")};
    QCommandLineOption probe{QStringLiteral("probe-start"), QStringLiteral("Tell when the window is visible, then end.")};
    QCommandLineOption version{QStringLiteral("version"), QStringLiteral("Which version is installed.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("This text.")};

    [[nodiscard]] QList<QCommandLineOption> all() const {
        return {settings, store, training, key,      camera,   cascades, models, gestures, silentCount, printer,    receipts, log,   today,   windowed, size,
                text,     theme, idle,     faceless, deskLock, walk,     tour,   handout,  language,    checksOnly, millimetre, show, probe, version,  help};
    }
};

std::unexpected<Error> bad(const QString& what, const QString& where) {
    return fail(ErrorCode::InvalidInput, what.toStdString(), where.toStdString());
}

Result<void> readSize(const QString& text, QSize& size) {
    const QStringList parts = text.split(QLatin1Char('x'));
    const int width = parts.value(0).toInt();
    const int height = parts.value(1).toInt();
    if (parts.size() != 2 || width < 640 || height < 640 || width > 7680 || height > 7680)
        return bad(QStringLiteral("a size is written WIDTHxHEIGHT, each 640 to 7680"), QStringLiteral("--size"));
    size = {width, height};
    return {};
}

Result<void> readTextPercent(const QString& text, int& percent) {
    percent = text.toInt();
    if (percent != 100 && percent != 125 && percent != 150 && percent != 200)
        return bad(QStringLiteral("the text size is 100, 125, 150 or 200"), QStringLiteral("--text"));
    return {};
}

Result<void> readIdle(const QString& text, std::optional<gui::IdleTimes>& idle) {
    constexpr int kMostSeconds = 3600;
    std::array<int, 3> seconds{};
    const QStringList parts = text.split(QLatin1Char(','));
    bool right = parts.size() == 3;
    for (int i = 0; right && i < 3; ++i)
        seconds[static_cast<std::size_t>(i)] = parts[i].toInt(&right);
    if (!right || seconds[0] < 1 || seconds[0] >= seconds[1] || seconds[1] >= seconds[2] || seconds[2] > kMostSeconds)
        return bad(QStringLiteral("three rising numbers of seconds, 1 to 3600, such as 30,90,150"), QStringLiteral("--idle"));
    idle = gui::IdleTimes{std::chrono::seconds(seconds[0]), std::chrono::seconds(seconds[1]), std::chrono::seconds(seconds[2])};
    return {};
}

struct SecondsOption {
    const char* name;
    int least;
    int most;
    int suchAs;
};

constexpr SecondsOption kFaceless{"--faceless", 2, 60, 5}; // the least: a glance aside, and the detector's own time
constexpr SecondsOption kDeskLock{"--desk-lock", 10, 3600, 300};

Result<void> readSeconds(const QString& text, const SecondsOption& option, std::optional<std::chrono::seconds>& to) {
    bool right = false;
    const int seconds = text.toInt(&right);
    if (!right || seconds < option.least || seconds > option.most)
        return bad(QStringLiteral("a number of seconds, %1 to %2, such as %3").arg(option.least).arg(option.most).arg(option.suchAs),
                   QString::fromLatin1(option.name));
    to = std::chrono::seconds(seconds);
    return {};
}

/// One value wherever it stands: on the command line, else in the settings file under the option's name.
class Values {
public:
    Values(const QCommandLineParser& parser, const QString& settingsFile) : m_parser(parser) {
        if (!settingsFile.isEmpty())
            m_settings = std::make_unique<QSettings>(settingsFile, QSettings::IniFormat);
    }
    /// A list with commas in the file is one text, as on the command line.
    [[nodiscard]] QString text(const QCommandLineOption& option) const {
        if (m_parser.isSet(option))
            return m_parser.value(option);
        return m_settings ? m_settings->value(QStringLiteral("kiosk/") + option.names().constFirst()).toStringList().join(QLatin1Char(',')) : QString();
    }
    [[nodiscard]] bool flag(const QCommandLineOption& option) const {
        return m_parser.isSet(option) || text(option) == QStringLiteral("true");
    }

private:
    const QCommandLineParser& m_parser;
    std::unique_ptr<QSettings> m_settings;
};

/// Where anjunganctl puts models that are added without --models.
QString defaultModelFolder() {
    const QString environment = qEnvironmentVariable("ANJUNGAN_MODELS");
    return environment.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/anjungan/models")
                                 : environment;
}

Result<void> readTheme(const QString& text, bool& dark) {
    dark = text == QStringLiteral("dark");
    if (!dark && text != QStringLiteral("light"))
        return bad(QStringLiteral("the theme is light or dark"), QStringLiteral("--theme"));
    return {};
}

Result<void> readLanguage(const QString& text, gui::Language& language) {
    for (const gui::Language each : gui::kLanguages)
        if (text == gui::languageCode(each)) {
            language = each;
            return {};
        }
    return bad(QStringLiteral("the language is id, en or jv"), QStringLiteral("--language"));
}

/// The values of an option that takes several on a tour, each read by `readOne`; without the option, the value of `start`.
template <class Value>
Result<std::vector<Value>> readSeveral(const QString& text, const QString& all, Value start, Result<void> (*readOne)(const QString&, Value&)) {
    if (text.isEmpty())
        return std::vector{start};
    std::vector<Value> found;
    for (const QString& part : (text == QStringLiteral("all") ? all : text).split(QLatin1Char(','))) {
        Value value = start;
        if (const auto done = readOne(part, value); !done)
            return passOn(done);
        found.push_back(value);
    }
    return found;
}

/// Language, theme, text size and screen: of a tour several, each with each; else one.
Result<void> readLooks(const Values& values, const Names& names, Options& options) {
    const auto sizes = readSeveral(values.text(names.size), QStringLiteral("1920x1080,1366x768,1280x1024,1080x1920"), options.size, &readSize);
    const auto texts = readSeveral(values.text(names.text), QStringLiteral("100,125,150,200"), options.textPercent, &readTextPercent);
    const auto themes = readSeveral(values.text(names.theme), QStringLiteral("light,dark"), options.dark, &readTheme);
    const auto languages = readSeveral(values.text(names.language), QStringLiteral("id,en,jv"), gui::Language::Indonesian, &readLanguage);
    if (!sizes)
        return passOn(sizes);
    if (!texts)
        return passOn(texts);
    if (!themes)
        return passOn(themes);
    if (!languages)
        return passOn(languages);
    for (const QSize size : *sizes)
        for (const int text : *texts)
            for (const bool dark : *themes)
                for (const gui::Language language : *languages)
                    options.looks.push_back({language, dark, text, size});
    options.size = sizes->front();
    options.textPercent = texts->front();
    options.dark = themes->front();
    options.picturesKept = !values.flag(names.checksOnly);
    if (options.tourFolder.isEmpty() && (options.looks.size() > 1 || !values.text(names.language).isEmpty() || !options.picturesKept))
        return bad(QStringLiteral("several looks, --language and --checks-only belong to --tour"), QStringLiteral("--tour"));
    return {};
}

/// What the installer finds out and looks at.
Result<void> readScreen(const Values& values, const Names& names, Options& options) {
    constexpr double kLeast = 0.8;
    constexpr double kMost = 20;
    if (const QString text = values.text(names.millimetre); !text.isEmpty()) {
        bool right = false;
        options.pixelsPerMm = text.toDouble(&right);
        if (!right || options.pixelsPerMm < kLeast || options.pixelsPerMm > kMost)
            return bad(QStringLiteral("a number from 0.8 to 20, such as 4.05"), QStringLiteral("--pixels-per-mm"));
    }
    options.firstJourney = values.text(names.show);
    if (!options.firstJourney.isEmpty() && options.firstJourney != QStringLiteral("gallery") && options.firstJourney != QStringLiteral("calibration"))
        return bad(QStringLiteral("gallery or calibration"), QStringLiteral("--show"));
    return {};
}

Result<Options> read(const Values& values, const Names& names) {
    Options options;
    QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.tourFolder = values.text(names.tour);
    QString store = values.text(names.store);
    options.handoutFile = values.text(names.handout);
    options.store.training = values.flag(names.training) || !options.handoutFile.isEmpty();
    if (options.store.training) {
        data += QStringLiteral("/training");
        if (store.isEmpty() && !options.hasOwnStore())
            store = data + QStringLiteral("/training.db");
    }
    if (store.isEmpty() && !options.hasOwnStore())
        return bad(QStringLiteral("say which store to open: --store FILE (anjunganctl init makes one)"), QStringLiteral("--store"));
    options.store.store = store.toStdString();
    options.store.keyFile = values.text(names.key).toStdString();
    options.cascadeFolder = values.text(names.cascades);
    options.modelFolder = values.text(names.models);
    if (options.modelFolder.isEmpty())
        options.modelFolder = defaultModelFolder();
    options.gestures = values.flag(names.gestures);
    options.silentCount = values.flag(names.silentCount);
    options.printer = values.text(names.printer);
    options.logFile = values.text(names.log);
    options.walkFolder = values.text(names.walk);
    options.windowed = values.flag(names.windowed);
    options.probeStart = values.flag(names.probe);
    options.receiptFolder = values.text(names.receipts);
    if (!options.walkFolder.isEmpty())
        options.receiptFolder = options.walkFolder + QStringLiteral("/papers");
    if (const QString camera = values.text(names.camera); !camera.isEmpty()) {
        const auto source = CameraSource::parse(camera.toStdString());
        if (!source)
            return fail(ErrorCode::InvalidInput, source.error().detail, "--camera");
        options.camera = *source;
    }
    if (const QString today = values.text(names.today); !today.isEmpty()) {
        const auto date = parseDate(today.toStdString());
        if (!date)
            return fail(ErrorCode::InvalidInput, date.error().detail, "--today");
        options.today = *date;
    }
    if (const auto done = readScreen(values, names, options); !done)
        return passOn(done);
    if (const auto done = readLooks(values, names, options); !done)
        return passOn(done);
    if (const QString idle = values.text(names.idle); !idle.isEmpty())
        if (const auto done = readIdle(idle, options.idle); !done)
            return passOn(done);
    if (const QString faceless = values.text(names.faceless); !faceless.isEmpty())
        if (const auto done = readSeconds(faceless, kFaceless, options.faceless); !done)
            return passOn(done);
    if (const QString lock = values.text(names.deskLock); !lock.isEmpty())
        if (const auto done = readSeconds(lock, kDeskLock, options.deskLock); !done)
            return passOn(done);
    return options;
}

} // namespace

QString TourLook::name() const {
    return QStringLiteral("%1-%2-%3-%4x%5")
        .arg(gui::languageCode(language), dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(textPercent).arg(size.width()).arg(size.height());
}

Result<Options> readOptions(const QStringList& arguments) {
    const Names names;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Anjungan JHT: the branch kiosk for the old-age savings programme."));
    parser.addOptions(names.all());
    if (!parser.parse(QStringList(QStringLiteral("anjungan")) + arguments))
        return bad(parser.errorText(), QStringLiteral("command line"));
    if (!parser.positionalArguments().isEmpty())
        return bad(QStringLiteral("unexpected argument; options start with --"), parser.positionalArguments().constFirst());
    if (parser.isSet(names.help)) {
        Options options;
        options.helpShown = true;
        options.helpText = parser.helpText();
        return options;
    }
    if (parser.isSet(names.version)) {
        Options options;
        options.helpShown = true;
        options.helpText = QStringLiteral("anjungan %1\n").arg(toQ(programVersion()));
        return options;
    }
    const QString settingsFile = parser.value(names.settings);
    if (!settingsFile.isEmpty() && !QFileInfo(settingsFile).isReadable())
        return bad(QStringLiteral("the settings file can't be read"), settingsFile);
    auto options = read(Values(parser, settingsFile), names);
    if (options)
        options->settingsFile = settingsFile;
    return options;
}

} // namespace anjungan
