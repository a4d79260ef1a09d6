// How long a page change with its save takes, from the tap to the painted page, on a store of many invented people; and the
// longest stretch for which the window's thread left its event loop meanwhile. The real window on the offscreen platform:
// somebody who has not registered does, looks at the balance and files a claim with the camera, round after round.
// usage: pagechange_bench [STORE [PARTICIPANTS [ROUNDS [TEXT [voice]]]]]
// TEXT is the text size in percent; with "voice" every page is read aloud, where espeak-ng is installed.
// The store is filled where there is none, and used again by the next run, which takes other people of it.
#include "app/composition.h"
#include "app/demowalk.h"
#include "app/stallmeter.h"
#include "app/startprobe.h"
#include "app/windowdriver.h"
#include "base/crypto.h"
#include "base/logging.h"
#include "gui/shell/flow.h"
#include "gui/shell/speaker.h"
#include "gui/texts/codes.h"
#include "service/demoplan.h"
#include "service/maintenance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <map>

namespace {

using namespace anjungan;
using gui::texts::fromUtf8;

constexpr const char* kPin = "580319";

[[noreturn]] void giveUp(const QString& why) {
    std::fprintf(stderr, "pagechange_bench: %s\n", qPrintable(why));
    std::exit(1);
}

template <class T> T need(Result<T> result, const char* what) {
    if (!result)
        giveUp(QStringLiteral("%1: %2").arg(QLatin1StringView(what), fromUtf8(result.error().detail)));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Runs anjunganctl; it tells its progress on standard error.
void run(const QStringList& words) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/anjunganctl"), words);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(QStringLiteral("anjunganctl %1 failed").arg(words.constFirst()));
}

void fill(const QString& store, const QString& participants) {
    const QString unfinished = store + QStringLiteral(".unfinished");
    QDir().mkpath(QFileInfo(store).absolutePath());
    for (const char* end : {"", ".key", "-wal", "-shm"})
        QFile::remove(unfinished + QLatin1StringView(end));
    QElapsedTimer clock;
    clock.start();
    run({QStringLiteral("init"), QStringLiteral("--store"), unfinished});
    run({QStringLiteral("demo"), QStringLiteral("--store"), unfinished, QStringLiteral("--participants"), participants});
    QFile::rename(unfinished + QStringLiteral(".key"), store + QStringLiteral(".key"));
    QFile::rename(unfinished, store);
    std::printf("filled %s with %s invented participants in %.1f s\n", qPrintable(store), qPrintable(participants),
                static_cast<double>(clock.elapsed()) / 1000);
}

/// People of the store who have not registered yet.
struct Newcomers {
    Date asOf{};
    int participants = 0;
    std::vector<service::DemoPerson> people;
};

Newcomers newcomersOf(const service::StoreSettings& settings, std::size_t wanted) {
    const rules::RuleSet law = need(rules::loadEmbeddedRuleSet(), "rules");
    const SystemClock clock;
    const auto report = need(need(service::Maintenance::open(settings, law, clock), "store")->demoPeople(), "demo store");
    const auto services = need(service::Services::open(settings, law, clock), "store");
    service::DemoPlan plan({report.participants, report.seed}, report.asOf, clock.now(), law);
    const auto cases = service::demoCases();
    const auto at = std::ranges::find(cases, "unregistered", &service::DemoCase::key) - cases.begin();
    Newcomers found{report.asOf, report.participants, {}};
    for (int i = static_cast<int>(at); i < report.participants && found.people.size() < wanted; i += static_cast<int>(cases.size())) {
        auto person = need(plan.person(i), "person");
        if (services->registration.findUnregistered(*Nik::parse(person.nik)))
            found.people.push_back(std::move(person));
    }
    if (found.people.size() < wanted)
        giveUp(QStringLiteral("too few people are left in this store who have not registered: remove it"));
    return found;
}

/// From the tap that asks for a page to the end of its first painting, when nothing is underway any more.
class PageChange : public QObject {
public:
    explicit PageChange(gui::KioskWindow& window) : m_window(window) { qApp->installEventFilter(this); }

    void await(std::function<bool()> onShow) {
        m_onShow = std::move(onShow);
        m_tapped = false;
        m_paintedMs.reset();
        m_savedMs = 0;
        disconnect(m_saving);
        if (const gui::Flow* const flow = m_window.flow())
            m_saving = connect(flow, &gui::Flow::busyChanged, this, &PageChange::onBusy);
    }
    [[nodiscard]] const std::optional<double>& paintedMs() const { return m_paintedMs; }
    /// From the tap to the answer of the store's thread; 0 where nothing was saved.
    [[nodiscard]] double savedMs() const { return m_savedMs; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonRelease && watched->isWidgetType() && m_onShow && !m_tapped) {
            m_tapped = true;
            m_sinceTap.start();
        } else if (event->type() == QEvent::UpdateRequest && watched == &m_window && m_tapped && !m_paintedMs && m_onShow()) {
            // Comes when the painting that begins now is over.
            QMetaObject::invokeMethod(this, &PageChange::onPainted, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void onBusy(bool busy) {
        if (!busy && m_tapped)
            m_savedMs = static_cast<double>(m_sinceTap.nsecsElapsed()) / 1e6;
    }
    void onPainted() {
        if (!m_paintedMs && m_onShow) {
            m_paintedMs = static_cast<double>(m_sinceTap.nsecsElapsed()) / 1e6;
            m_onShow = {};
        }
    }

    gui::KioskWindow& m_window;
    std::function<bool()> m_onShow;
    QMetaObject::Connection m_saving;
    QElapsedTimer m_sinceTap;
    std::optional<double> m_paintedMs;
    double m_savedMs = 0;
    bool m_tapped = false;
};

class Bench : public QObject {
public:
    Bench(Composition& composition, std::vector<service::DemoPerson> people, bool spoken)
        : m_composition(composition)
        , m_spoken(spoken)
        , m_people(std::move(people))
        , m_driver(composition.window())
        , m_change(composition.window())
        , m_meter([this] { return place(); }) {
        connect(&m_driver, &WindowDriver::done, this, &Bench::onDone);
        composition.window().frame().setTapGuard({});
    }

    void start() {
        m_driver.waitUntil(QStringLiteral("have the store opened"), [this] { return !m_composition.controller().isHeld(); });
        m_driver.run();
        m_meter.resume();
    }
    void tell() const;

private:
    void onDone(bool reachedEnd) {
        if (!reachedEnd)
            giveUp(m_driver.failure());
        if (m_next == m_people.size()) {
            m_meter.pause();
            return QCoreApplication::quit();
        }
        const service::DemoPerson& person = m_people[m_next++];
        if (const auto* const button = qobject_cast<QAbstractButton*>(m_driver.find(QStringLiteral("speakButton"))); m_spoken && !button->isChecked())
            m_driver.tap(QStringLiteral("speakButton"));
        registerPerson(person);
        lookAtBalance(person);
        fileClaim();
        m_driver.run();
    }

    [[nodiscard]] QString place() const {
        const gui::Flow* const flow = m_composition.window().flow();
        if (!flow)
            return QStringLiteral("home");
        const QString name = QString::fromLatin1(flow->metaObject()->className()).section(QStringLiteral("::"), -1);
        return name + QLatin1Char('/') + flow->currentId();
    }
    [[nodiscard]] bool isOnShow(const QString& step) const {
        const gui::Flow* const flow = m_composition.window().flow();
        return step.isEmpty() ? !flow : flow && flow->currentId() == step && !flow->isBusy();
    }

    /// Taps and measures until this step (empty: home) has been painted.
    void change(const char* step, const char* tapped = "primaryButton") {
        const QString wanted = QLatin1StringView(step);
        m_driver.then([this, wanted] { m_change.await([this, wanted] { return isOnShow(wanted); }); });
        m_driver.tap(QLatin1StringView(tapped));
        m_driver.waitUntil(QStringLiteral("reach ") + wanted, [this] { return m_change.paintedMs().has_value(); });
        m_driver.then([this] {
            m_times[place()].push_back(*m_change.paintedMs());
            m_longest.push_back({place(), *m_change.paintedMs(), m_change.savedMs()});
        });
    }
    void registerPerson(const service::DemoPerson& person);
    void lookAtBalance(const service::DemoPerson& person);
    void fileClaim();
    void waitForShot() {
        m_driver.waitUntil(QStringLiteral("have a picture taken"), [this] {
            const QWidget* const button = m_driver.find(QStringLiteral("primaryButton"));
            return button && button->isEnabled();
        });
    }

    Composition& m_composition;
    bool m_spoken;
    std::vector<service::DemoPerson> m_people;
    std::size_t m_next = 0;
    WindowDriver m_driver;
    PageChange m_change;
    StallMeter m_meter;
    struct Long {
        QString page;
        double paintedMs = 0;
        double savedMs = 0;
    };
    std::map<QString, std::vector<double>> m_times; ///< by the page that was reached
    std::vector<Long> m_longest;
};

void Bench::registerPerson(const service::DemoPerson& person) {
    change("consent", "registerTile");
    m_driver.tap(QStringLiteral("choice_data_yes")).tap(QStringLiteral("choice_face_yes"));
    change("segment");
    m_driver.tap(QStringLiteral("choice_") + fromUtf8(toText(person.segment))).tap(QStringLiteral("choice_WNI"));
    change("nik");
    m_driver.typeInto(QStringLiteral("nikField"), fromUtf8(person.nik));
    change("kpj");
    m_driver.typeInto(QStringLiteral("kpjField"), fromUtf8(person.kpj));
    change("identity");
    m_driver.typeInto(QStringLiteral("nameField"), fromUtf8(person.name));
    m_driver.typeInto(QStringLiteral("birthPlaceField"), fromUtf8(person.birthPlace));
    change("address");
    m_driver.tap(QStringLiteral("choice_address_same"));
    change("contact");
    m_driver.tap(QStringLiteral("choice_phone_same"));
    change("pin");
    m_driver.typeInto(QStringLiteral("pinField"), QLatin1StringView(kPin));
    m_driver.typeInto(QStringLiteral("repeatField"), QLatin1StringView(kPin));
    change("face");
    waitForShot();
    change("done");
    change("");
}

void Bench::lookAtBalance(const service::DemoPerson& person) {
    change("number", "balanceTile");
    m_driver.typeInto(QStringLiteral("numberField"), fromUtf8(person.nik));
    change("pin");
    m_driver.typeInto(QStringLiteral("pinField"), QLatin1StringView(kPin));
    change("balance");
    change("", "backButton");
}

void Bench::fileClaim() {
    change("jht_menu", "claimTile");
    change("claim_menu", "claimTile");
    change("checks");
    change("cause");
    m_driver.tap(QStringLiteral("choice_resignation"));
    change("membership_data");
    m_driver.tap(QStringLiteral("choice_right"));
    change("face");
    waitForShot();
    change("tax_bank");
    m_driver.tap(QStringLiteral("bankButton")).waitFor(QStringLiteral("choice_014")).tap(QStringLiteral("choice_014"));
    m_driver.typeInto(QStringLiteral("accountField"), QStringLiteral("5270849163"));
    change("breakdown");
    change("check_answers");
    change("submitted");
    change("");
    m_driver.tap(QStringLiteral("endButton")).waitFor(QStringLiteral("choice_easy")).tap(QStringLiteral("choice_easy"));
    m_driver.waitUntil(QStringLiteral("be forgotten"), [this] { return !m_composition.controller().person(); });
}

void tellLine(const char* what, std::vector<double> times) {
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
    };
    std::printf("  %-32s n %4zu  p50 %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f ms\n", what, times.size(), at(0.5), at(0.95),
                at(0.99), times.back());
}

void Bench::tell() const {
    std::vector<double> all;
    std::vector<double> withoutPin;
    for (const auto& [page, times] : m_times) {
        tellLine(qPrintable(page), times);
        std::ranges::copy(times, std::back_inserter(all));
        if (page != QStringLiteral("BalanceFlow/balance") && page != QStringLiteral("RegistrationFlow/done"))
            std::ranges::copy(times, std::back_inserter(withoutPin));
    }
    std::puts("page change with its save, tap to painted (bound: p99 under 50 ms)");
    tellLine("all", all);
    tellLine("all that hash no PIN (Argon2id)", withoutPin);
    auto longest = m_longest;
    std::ranges::sort(longest, std::greater{}, &Long::paintedMs);
    longest.resize(std::min<std::size_t>(longest.size(), 5));
    for (const Long& one : longest)
        std::printf("  long: %-32s %6.1f ms, of which %6.1f until the save had answered\n", qPrintable(one.page), one.paintedMs, one.savedMs);
    std::printf("window's thread: %s", m_meter.report().c_str());
    std::printf("memory (PSS) with every page of these journeys made: %.1f MiB (bound 220)\n", static_cast<double>(proportionalKib()) / 1024);
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    initCrypto();
    need(startLogging({}, spdlog::level::warn), "log");
    const QStringList words = QApplication::arguments();
    const QString participants = words.value(2, QStringLiteral("100000"));
    const int rounds = std::max(1, words.value(3, QStringLiteral("20")).toInt());
    const QString store =
        words.value(1, QApplication::applicationDirPath() + QStringLiteral("/../bench/participants-%1.db").arg(participants));
    if (!QFile::exists(store))
        fill(store, participants);
    DemoCamera camera;
    Options options;
    options.store.store = QDir::cleanPath(store).toStdString();
    options.camera = need(camera.draw(), "camera");
    options.printer = QStringLiteral("none");
    options.windowed = true;
    options.textPercent = words.value(4, QStringLiteral("100")).toInt();
    const bool spoken = words.value(5) == QStringLiteral("voice");
    if (spoken && !gui::EspeakSpeaker().isAvailable())
        giveUp(QStringLiteral("espeak-ng is not installed"));
    Newcomers newcomers = newcomersOf(options.store, static_cast<std::size_t>(rounds));
    options.today = newcomers.asOf;
    const auto composition = need(Composition::make(application, options), "kiosk");
    composition->show();
    std::printf("%d participants, %d rounds, window %dx%d, text %d %%, %s\n", newcomers.participants, rounds, options.size.width(),
                options.size.height(), options.textPercent, spoken ? "read aloud" : "silent");
    Bench bench(*composition, std::move(newcomers.people), spoken);
    bench.start();
    const int status = QApplication::exec();
    bench.tell();
    return status;
}
