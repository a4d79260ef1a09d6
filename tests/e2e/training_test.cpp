#include "app/demostore.h"
#include "e2e/demoperson.h"
#include "e2e/drawnpictures.h"
#include "e2e/kioskhand.h"
#include "gui/texts/codes.h"
#include "gui/training/coach.h"
#include "gui/training/lessons.h"
#include "gui/training/presenterview.h"
#include "service/maintenance.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <QImage>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTableWidget>

#include <fstream>

using namespace anjungan;
using namespace anjungan::test;

namespace {

const Date kToday = makeDate(2026, 11, 23);

service::StoreSettings storeIn(const TemporaryFolder& folder, bool training) {
    service::StoreSettings settings;
    settings.store = folder / "branch.db";
    settings.training = training;
    settings.pinCost = PinCost::Minimal;
    REQUIRE(service::Maintenance::init(settings, SystemClock()));
    return settings;
}

/// A training kiosk whose store is filled, and the trainer at it.
struct Hall {
    Hall() { REQUIRE(fillDemoStore(settings, SystemClock())); }

    [[nodiscard]] service::DemoPerson person(const std::string& key) const { return demoPerson(settings, clock, key); }
    static void setFault(KioskHand& hand, const char* button) {
        hand.composition().training()->trainer().togglePanel();
        hand.tap(QString::fromLatin1(button));
        hand.tap(QStringLiteral("trainerCloseButton"));
    }

    TemporaryFolder folder;
    SystemClock clock;
    service::StoreSettings settings{folder / "training.db", {}, true, false, PinCost::Minimal};
};

/// What a handout's page may hold: nothing beside its margins, 15 mm, but the stamp above.
constexpr double kMarginMm = 15;
constexpr double kStampMm = 8;
constexpr int kDotsPerInch = 72;

/// Letters and digits alone: lines break anywhere, and the font has its own dashes beside capitals.
QString lettersOf(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("[^\\p{L}\\p{N}]")));
}

int pagesOf(const QString& pdf) {
    const QString told = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {pdf}));
    CHECK(told.contains(QStringLiteral("(A4)")));
    const auto pages = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(told);
    REQUIRE(pages.hasMatch());
    return pages.captured(1).toInt();
}

/// Each step by its number and name with all that is taught of it, in their order; each page stamped.
void checkHandoutWords(const QString& pdf) {
    const QString text = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}));
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    CHECK(pages.size() == pagesOf(pdf));
    for (const QString& page : pages)
        CHECK(page.count(QStringLiteral("LATIHAN")) == 1);
    const QString letters = lettersOf(text);
    qsizetype from = 0;
    for (std::size_t i = 0; i < gui::claimStepIds().size(); ++i) {
        const gui::Lesson lesson = gui::lessonFor(gui::claimStepIds()[i]);
        INFO(lesson.title.toStdString());
        for (const QString& wanted : {QString::number(i + 1) + lesson.title, lesson.explanation + lesson.talk}) {
            const qsizetype at = letters.indexOf(lettersOf(wanted), from);
            REQUIRE(at >= from);
            from = at + lettersOf(wanted).size();
        }
    }
}

/// One picture a step, as large as the kiosk's page, and no two alike.
void checkHandoutPictures(const QString& pdf) {
    const QStringList lines = QString::fromUtf8(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf})).split(QLatin1Char('\n'));
    int pictures = 0;
    QSet<QString> objects;
    for (const QString& line : lines) {
        const QStringList columns = line.simplified().split(QLatin1Char(' '));
        if (columns.value(2) != QStringLiteral("image"))
            continue;
        ++pictures;
        objects << columns.value(10);
        INFO(line.toStdString());
        CHECK(columns.value(3).toInt() >= 1000);
        CHECK(columns.value(4).toInt() >= 600);
    }
    CHECK(pictures == static_cast<int>(gui::claimStepIds().size()));
    CHECK(objects.size() == pictures);
}

bool isPaper(const QImage& page, const QRect& part) {
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (qGray(page.pixel(x, y)) < 250)
                return false;
    return true;
}

/// Nothing runs over a page's edge: its margins are empty, and so are words that would stand beyond it.
void checkHandoutMargins(const QString& pdf, const std::filesystem::path& scratch) {
    const int count = pagesOf(pdf);
    for (int number = 1; number <= count; ++number) {
        const QString page = QString::fromStdString(scratch.string());
        const QString which = QString::number(number);
        static_cast<void>(outputOf(QStringLiteral("pdftoppm"),
                                   {QStringLiteral("-r"), QString::number(kDotsPerInch), QStringLiteral("-f"), which, QStringLiteral("-l"), which,
                                    QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf, page}));
        const QImage picture(page + QStringLiteral(".png"));
        REQUIRE_FALSE(picture.isNull());
        const auto dots = [](double mm) { return static_cast<int>(mm / 25.4 * kDotsPerInch) - 2; }; // a line's own width
        const int margin = dots(kMarginMm);
        const int width = picture.width();
        const int height = picture.height();
        INFO("page " << number << ", " << width << " x " << height);
        CHECK(isPaper(picture, {0, 0, width, dots(kMarginMm - kStampMm)}));
        CHECK(isPaper(picture, {0, height - margin, width, margin}));
        CHECK(isPaper(picture, {0, 0, margin, height}));
        CHECK(isPaper(picture, {width - margin, 0, margin, height}));
        CHECK_FALSE(isPaper(picture, picture.rect()));
    }
}

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("A kiosk in a training hall opens a training store and says LATIHAN all the time") {
    const TemporaryFolder folder;
    KioskHand hand(storeIn(folder, true), kToday);
    const auto* const sign = qobject_cast<QLabel*>(hand.find(QStringLiteral("trainingLabel")));
    REQUIRE(sign);
    CHECK(sign->isVisible());
    CHECK(sign->text() == QStringLiteral("LATIHAN"));
    hand.tap(QStringLiteral("claimTile"));
    hand.reach(QStringLiteral("number"));
    CHECK(sign->isVisible());
    CHECK(hand.message().isEmpty());
}

TEST_CASE("A real kiosk opens no training store, and a training kiosk no real one") {
    for (const bool training : {true, false}) {
        const TemporaryFolder folder;
        service::StoreSettings settings = storeIn(folder, training);
        settings.training = !training;
        KioskHand hand(settings, kToday);
        hand.waitUntil(QStringLiteral("be told about the store"), [&] { return !hand.message().isEmpty(); });
        CHECK(hand.message() == gui::texts::sentence(ErrorCode::StoreUnavailable));
    }
}

TEST_CASE("Without --store a training kiosk uses the store of its own folder, a real one none") {
    const auto training = readOptions({QStringLiteral("--training")});
    REQUIRE(training);
    CHECK(training->store.training);
    CHECK(training->store.store.string().ends_with("/training/training.db"));
    CHECK(training->receiptFolder.isEmpty()); // papers are kept where --receipts says, or nowhere
    CHECK_FALSE(readOptions({}));
    const auto real = readOptions({QStringLiteral("--store"), QStringLiteral("branch.db")});
    REQUIRE(real);
    CHECK_FALSE(real->store.training);
}

TEST_CASE("The trainer's panel names somebody for each situation, and F8 takes it away again") {
    Hall hall;
    KioskHand hand(hall.settings, SystemClock().today());
    gui::Trainer& trainer = hand.composition().training()->trainer();
    trainer.togglePanel();
    const auto* const people = qobject_cast<QTableWidget*>(hand.find(QStringLiteral("peopleTable")));
    REQUIRE(people);
    CHECK(people->rowCount() == 9);
    trainer.togglePanel();
    CHECK_FALSE(hand.find(QStringLiteral("peopleTable")));
}

TEST_CASE("A cut network stops a sign-in with a sentence, and lets it through when it is back") {
    Hall hall;
    KioskHand hand(hall.settings, SystemClock().today());
    const auto siti = hall.person("resignation");
    Hall::setFault(hand, "networkFaultButton");
    hand.tap(QStringLiteral("balanceTile"));
    hand.reach(QStringLiteral("number"));
    hand.type(QStringLiteral("numberField"), QString::fromStdString(siti.nik));
    hand.tap(QStringLiteral("primaryButton"));
    hand.waitUntil(QStringLiteral("be told of the store"), [&] { return !hand.message().isEmpty(); });
    CHECK(hand.step() == QStringLiteral("number"));
    CHECK(hand.message() == gui::texts::sentence(ErrorCode::StoreUnavailable));
    Hall::setFault(hand, "networkFaultButton");
    hand.tap(QStringLiteral("primaryButton"));
    hand.reach(QStringLiteral("pin"));
}

TEST_CASE("A pulled camera and an empty printer are faults of the kiosk itself, and are mended again") {
    Hall hall;
    KioskHand hand(hall.settings, SystemClock().today());
    const CameraSource real = hand.composition().kiosk().camera.source();
    Hall::setFault(hand, "cameraFaultButton");
    CHECK_FALSE(hand.composition().kiosk().camera.source() == real);
    Hall::setFault(hand, "faceFaultButton");
    Hall::setFault(hand, "printerFaultButton");
    CHECK(hand.composition().kiosk().printer.isEmpty());
    Hall::setFault(hand, "cameraFaultButton");
    // Pictures without a face, which are there.
    CHECK(hand.composition().kiosk().camera.source().kind() == CameraSource::Kind::Folder);
    CHECK(std::filesystem::exists(hand.composition().kiosk().camera.source().place()));
    Hall::setFault(hand, "faceFaultButton");
    Hall::setFault(hand, "printerFaultButton");
    CHECK(hand.composition().kiosk().camera.source() == real);
    CHECK_FALSE(hand.composition().kiosk().printer.isEmpty());
}

TEST_CASE("One key makes everything as on the first day, and mends every fault") {
    Hall hall;
    KioskHand hand(hall.settings, SystemClock().today());
    const auto siti = hall.person("resignation");
    const auto begin = [&] {
        hand.tap(QStringLiteral("claimTile"));
        hand.reach(QStringLiteral("number"));
        hand.signIn(siti.nik, QString::fromStdString(siti.pin));
    };
    begin();
    hand.reach(QStringLiteral("jht_menu"));
    hand.tap(QStringLiteral("claimTile"));
    hand.reach(QStringLiteral("claim_menu"));
    hand.nextTo(QStringLiteral("checks"));
    hand.nextTo(QStringLiteral("cause"));
    hand.endSession();
    begin();
    hand.reach(QStringLiteral("claim_menu")); // the draft is there
    Hall::setFault(hand, "printerFaultButton");
    hand.composition().training()->trainer().reset();
    hand.waitUntil(QStringLiteral("be told that it is done"), [&] { return hand.message() == QStringLiteral("Latihan siap dari awal."); });
    CHECK_FALSE(hand.composition().kiosk().printer.isEmpty());
    CHECK(hand.step().isEmpty());
    CHECK(hall.person("resignation").nik == siti.nik);
    begin();
    hand.reach(QStringLiteral("jht_menu")); // and not any more
}

TEST_CASE("A store that is not for training is never made anew") {
    const TemporaryFolder folder;
    service::StoreSettings real = storeIn(folder, false);
    const std::string before = contentOf(real.store);
    CHECK_FALSE(renewTrainingStore(real, SystemClock()));
    real.training = true; // as on a command line with the wrong path
    CHECK_FALSE(renewTrainingStore(real, SystemClock()));
    CHECK(contentOf(real.store) == before);
    CHECK(std::filesystem::exists(real.keyPath()));
    CHECK(provideTrainingStore(real, SystemClock())); // it is there: nothing is made
    CHECK(contentOf(real.store) == before);
}

TEST_CASE("The guided tour points at what comes next, and the presenter has words for it") {
    Hall hall;
    KioskHand hand(hall.settings, SystemClock().today());
    gui::Trainer& trainer = hand.composition().training()->trainer();
    gui::Coach& coach = trainer.coach();
    CHECK(coach.pointedAt().isEmpty());
    trainer.toggleCoach();
    CHECK(coach.pointedAt() == QStringLiteral("claimTile"));
    hand.tap(QStringLiteral("claimTile"));
    hand.reach(QStringLiteral("number"));
    coach.look();
    CHECK(coach.pointedAt() == QStringLiteral("numberField"));
    CHECK(coach.explanation().contains(QStringLiteral("NIK")));
    hand.type(QStringLiteral("numberField"), QString::fromStdString(hall.person("resignation").nik));
    coach.look();
    CHECK(coach.pointedAt() == QStringLiteral("primaryButton"));
    trainer.togglePresenter();
    trainer.presenter().look();
    CHECK(trainer.presenter().talk().contains(QStringLiteral("Angka dikelompokkan")));
    trainer.togglePresenter();
    trainer.toggleCoach();
    CHECK(coach.pointedAt().isEmpty());
}

TEST_CASE("The handout shows the ten steps, from the real pages") {
    const TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "handout.pdf").string());
    QProcess kiosk;
    kiosk.start(qEnvironmentVariable("ANJUNGAN_BIN_DIR") + QStringLiteral("/anjungan"), {QStringLiteral("--handout"), file});
    constexpr int kPatienceMs = 600'000;
    REQUIRE(kiosk.waitForFinished(kPatienceMs));
    INFO(kiosk.readAllStandardError().toStdString());
    CHECK(kiosk.exitCode() == 0);
    CHECK(QString::fromUtf8(kiosk.readAllStandardOutput()).contains(QStringLiteral("10 steps")));
    checkHandoutWords(file);
    checkHandoutPictures(file);
    checkHandoutMargins(file, folder / "page");
}
