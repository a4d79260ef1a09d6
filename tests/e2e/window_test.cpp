// A whole claim in a real window of an X server with a window manager (onscreen.sh): pointer and keys come from xdotool, as from
// a screen and a keyboard that are plugged in, by touch alone and by keys alone.
// ANJUNGAN_PICTURES=FOLDER keeps what was on the screen.

#include "e2e/drawnpictures.h"
#include "e2e/kioskhand.h"
#include "gui/texts/codes.h"
#include "support/catch.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>

#include <iostream>

using namespace anjungan;
using namespace anjungan::test;

namespace {

constexpr int kMostTabs = 80; // more than any page has controls
constexpr int kTurnsToSettle = 8;
constexpr int kFingerMs = 600;
const QString kMain = QStringLiteral("primaryButton");

/// What a pointer and a keyboard can do, and no more: the window is looked at, never called.
class Outside {
public:
    Outside(KioskHand& hand, const QString& pictures) : m_hand(hand), m_pictures(pictures) {
        hand.withTapGuard();
        m_hand.waitUntil(QStringLiteral("have the window's focus"), [this] { return m_hand.window().isActiveWindow(); });
    }

    void tap(const QString& name) {
        waitForControl(name);
        // Where a window manager has put it.
        const QWidget& control = *m_hand.find(name);
        const QPoint at = control.mapToGlobal(control.rect().center());
        xdotool({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()), QStringLiteral("click"), QStringLiteral("1")});
        ++m_touches;
    }
    void tapDigits(const QString& digits) {
        for (const QChar digit : digits)
            tap(QStringLiteral("key") + digit);
    }
    /// Tabs on until the control has the focus, then Space.
    void choose(const QString& name) {
        waitForControl(name);
        tabTo(name);
        press("space");
    }
    void write(const QString& field, const QString& text) {
        waitForControl(field);
        tabTo(field);
        xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("30"), text});
        m_keys += static_cast<int>(text.size());
    }
    void reach(const QString& step) {
        m_hand.reach(step);
        m_sinceReached.start();
        look(step);
    }
    void look(const QString& name) {
        const QString folder = qEnvironmentVariable("ANJUNGAN_PICTURES");
        if (folder.isEmpty())
            return;
        // Laid out and painted before it is looked at.
        m_hand.waitUntil(QStringLiteral("settle"), [turns = std::make_shared<int>(0)] { return ++*turns > kTurnsToSettle; });
        const QString to = folder + QLatin1Char('/') + m_pictures;
        QDir().mkpath(to);
        CHECK(QApplication::primaryScreen()->grabWindow(0).save(to + QStringLiteral("/%1-%2.png").arg(++m_looks, 2, 10, QLatin1Char('0')).arg(name)));
    }
    [[nodiscard]] int touches() const { return m_touches; }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    void waitForControl(const QString& name) {
        m_hand.waitUntil(QStringLiteral("see ") + name, [&] {
            const QWidget* const control = m_hand.find(name);
            return control && control->isEnabled() && !m_hand.isBusy() && !m_hand.window().frame().isTapTooEarly(control);
        });
        // The kiosk takes no second tap on a button that moves on before this.
        if (name == kMain)
            m_hand.waitUntil(QStringLiteral("be as slow as a finger"), [this] { return !m_sinceReached.isValid() || m_sinceReached.hasExpired(kFingerMs); });
    }
    void tabTo(const QString& name) {
        for (int i = 0; i <= kMostTabs; ++i) {
            QWidget* const focused = QApplication::focusWidget();
            const QWidget* const wanted = m_hand.find(name);
            if (wanted && focused && (wanted == focused || wanted->isAncestorOf(focused)))
                return;
            press("Tab");
            m_hand.waitUntil(QStringLiteral("see the focus move"), [focused] { return QApplication::focusWidget() != focused; });
        }
        FAIL("Tab never came to " << name.toStdString());
    }
    void press(const char* key) {
        xdotool({QStringLiteral("key"), QString::fromLatin1(key)});
        ++m_keys;
    }
    /// The kiosk goes on meanwhile.
    static void xdotool(const QStringList& words) {
        QProcess process;
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        process.start(QStringLiteral("xdotool"), words);
        loop.exec();
        INFO(words.join(QLatin1Char(' ')).toStdString() << ": " << process.readAllStandardError().toStdString());
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        REQUIRE(process.exitCode() == 0);
    }

    KioskHand& m_hand;
    QString m_pictures;
    int m_touches = 0;
    int m_keys = 0;
    int m_looks = 0;
    QElapsedTimer m_sinceReached; ///< of the page on show
};

/// A person who may claim, before a kiosk with a camera in which a drawn face is to be seen.
struct ClaimDay {
    ClaimDay() {
        drawFace(pictures.filePath(QStringLiteral("camera")));
        hand = std::make_unique<KioskHand>(branch.settings(), branch.clock.today(), folderCamera(pictures.filePath(QStringLiteral("camera"))));
    }

    BranchFixture branch;
    Invented person = branch.makeClaimant(ClaimCause::Resignation);
    QString nik = gui::texts::fromUtf8(person.nik.text());
    QTemporaryDir pictures;
    std::unique_ptr<KioskHand> hand;
};

} // namespace

TEST_CASE("A whole claim is filed in a real window by touch alone") {
    ClaimDay day;
    Outside finger(*day.hand, QStringLiteral("touch"));
    const auto next = [&](const char* step) {
        finger.tap(kMain);
        finger.reach(QString::fromLatin1(step));
    };
    finger.look(QStringLiteral("home"));
    finger.tap(QStringLiteral("claimTile"));
    finger.reach(QStringLiteral("number"));
    finger.tapDigits(day.nik);
    next("pin");
    finger.tapDigits(QString::fromLatin1(kInventedPin));
    next("jht_menu");
    finger.tap(QStringLiteral("claimTile"));
    finger.reach(QStringLiteral("claim_menu"));
    next("checks");
    next("cause");
    finger.tap(QStringLiteral("choice_resignation"));
    next("membership_data");
    finger.tap(QStringLiteral("choice_right"));
    next("face");
    next("tax_bank");
    finger.tap(QStringLiteral("bankButton"));
    finger.tap(QStringLiteral("choice_014"));
    finger.tap(QStringLiteral("accountField"));
    finger.tapDigits(QStringLiteral("5270849163"));
    next("breakdown");
    next("check_answers");
    next("submitted");
    CHECK(day.branch.count("claim") == 1);
    CHECK(finger.keys() == 0);
    std::cout << "touch alone in a real window: " << finger.touches() << " touches for sign-in and claim\n";
}

TEST_CASE("A whole claim is filed in a real window by keys alone") {
    ClaimDay day;
    Outside keys(*day.hand, QStringLiteral("keys"));
    const auto next = [&](const char* step) {
        keys.choose(kMain);
        keys.reach(QString::fromLatin1(step));
    };
    keys.choose(QStringLiteral("claimTile"));
    keys.reach(QStringLiteral("number"));
    keys.write(QStringLiteral("numberField"), day.nik);
    next("pin");
    keys.write(QStringLiteral("pinField"), QString::fromLatin1(kInventedPin));
    next("jht_menu");
    keys.choose(QStringLiteral("claimTile"));
    keys.reach(QStringLiteral("claim_menu"));
    next("checks");
    next("cause");
    keys.choose(QStringLiteral("choice_resignation"));
    next("membership_data");
    keys.choose(QStringLiteral("choice_right"));
    next("face");
    next("tax_bank");
    keys.choose(QStringLiteral("bankButton"));
    keys.choose(QStringLiteral("choice_014"));
    keys.write(QStringLiteral("accountField"), QStringLiteral("5270849163"));
    next("breakdown");
    next("check_answers");
    next("submitted");
    CHECK(day.branch.count("claim") == 1);
    CHECK(keys.touches() == 0);
    std::cout << "keys alone in a real window: " << keys.keys() << " keys for sign-in and claim\n";
}
