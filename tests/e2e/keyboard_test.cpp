// A whole claim with the keyboard alone: Tab, Space and what is typed. No finger, no mouse.

#include "e2e/kioskhand.h"
#include "gui/texts/codes.h"
#include "gui/widgets/wordfield.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <iostream>

using namespace anjungan;
using namespace anjungan::test;

namespace {

constexpr int kMostTabs = 80; // more than any page has controls: round and round is a trap

class Keyboard {
public:
    explicit Keyboard(KioskHand& hand) : m_hand(hand) {
        hand.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&hand.window()));
    }

    /// Tabs on until the widget of this name, or the input inside it, has the focus.
    void go(const QString& name) {
        QStringList passed;
        for (int i = 0; i <= kMostTabs; ++i) {
            QWidget* const focused = QApplication::focusWidget();
            const QWidget* const wanted = m_hand.find(name);
            if (wanted && focused && (wanted == focused || wanted->isAncestorOf(focused)))
                return;
            passed << (focused ? focused->objectName() : QStringLiteral("nothing"));
            press(Qt::Key_Tab);
        }
        FAIL("Tab never came to " << name.toStdString() << ", but to " << passed.join(QStringLiteral(", ")).toStdString());
    }
    void choose(const QString& name) {
        m_hand.waitUntil(QStringLiteral("see ") + name, [&] { return m_hand.find(name) && m_hand.find(name)->isEnabled(); });
        go(name);
        press(Qt::Key_Space);
    }
    void type(const QString& field, const QString& text) {
        go(field);
        QTest::keyClicks(QApplication::focusWidget(), text);
        m_keys += static_cast<int>(text.size());
    }
    void nextTo(const QString& step) {
        choose(QStringLiteral("primaryButton"));
        m_hand.reach(step);
    }
    void press(Qt::Key key) {
        QWidget* const focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : static_cast<QWidget*>(&m_hand.window()), key);
        ++m_keys;
    }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    KioskHand& m_hand;
    int m_keys = 0;
};

void signIn(KioskHand& hand, Keyboard& keys, const Invented& person) {
    keys.choose(QStringLiteral("claimTile"));
    hand.reach(QStringLiteral("number"));
    keys.type(QStringLiteral("numberField"), gui::texts::fromUtf8(person.nik.text()));
    keys.nextTo(QStringLiteral("pin"));
    keys.type(QStringLiteral("pinField"), QString::fromLatin1(kInventedPin));
    keys.nextTo(QStringLiteral("jht_menu"));
}

void vouch(KioskHand& hand, Keyboard& keys) {
    keys.choose(QStringLiteral("staffButton"));
    const QString reason = QStringLiteral("choice_camera_unavailable");
    const QString paper = QStringLiteral("choice_family_card");
    // Where the camera has told already that it isn't there, no reason is asked for.
    hand.waitUntil(QStringLiteral("be asked for the reason or the papers"), [&] { return hand.find(reason) || hand.find(paper); });
    if (!hand.find(paper))
        keys.choose(reason);
    keys.choose(paper);
    for (const char* const officer : {"ani", "budi"}) {
        hand.waitUntil(QStringLiteral("be asked for the next officer"), [&] {
            const auto* const code = qobject_cast<gui::WordField*>(hand.find(QStringLiteral("codeField")));
            return code && code->text().isEmpty();
        });
        keys.type(QStringLiteral("codeField"), QString::fromLatin1(officer));
        keys.type(QStringLiteral("pinField"), QString::fromLatin1(kInventedPin));
        keys.choose(QStringLiteral("vouchButton"));
    }
    hand.reach(QStringLiteral("tax_bank"));
}

} // namespace

TEST_CASE("A whole claim is filed by keyboard alone") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Resignation);
    KioskHand hand(branch.settings(), branch.clock.today());
    Keyboard keys(hand);
    signIn(hand, keys, person);
    keys.choose(QStringLiteral("claimTile"));
    hand.reach(QStringLiteral("claim_menu"));
    keys.nextTo(QStringLiteral("checks"));
    keys.nextTo(QStringLiteral("cause"));
    keys.choose(QStringLiteral("choice_resignation"));
    keys.nextTo(QStringLiteral("membership_data"));
    keys.choose(QStringLiteral("choice_right"));
    keys.nextTo(QStringLiteral("face"));
    vouch(hand, keys);
    keys.choose(QStringLiteral("bankButton"));
    keys.choose(QStringLiteral("choice_014"));
    keys.type(QStringLiteral("accountField"), QStringLiteral("5270849163"));
    keys.nextTo(QStringLiteral("breakdown"));
    keys.nextTo(QStringLiteral("check_answers"));
    keys.nextTo(QStringLiteral("submitted"));
    CHECK(branch.count("claim") == 1);
    CHECK(hand.driver().taps() == 0);
    std::cout << "keyboard alone: " << keys.keys() << " keys for sign-in and claim\n";
}

TEST_CASE("From a page's last question Tab comes to its main button, and Shift+Tab back") {
    BranchFixture branch;
    KioskHand hand(branch.settings(), branch.clock.today());
    Keyboard keys(hand);
    keys.choose(QStringLiteral("balanceTile"));
    hand.reach(QStringLiteral("number"));
    keys.go(QStringLiteral("numberField"));
    const QList<QWidget*> order = hand.window().frame().focusOrder();
    const QWidget* const primary = hand.find(QStringLiteral("primaryButton"));
    const auto isTop = [&](const QWidget* widget) { return hand.find(QStringLiteral("topBar"))->isAncestorOf(widget); };
    const auto firstTop = std::ranges::find_if(order, isTop);
    CHECK(order.indexOf(primary) >= 0);
    CHECK(order.indexOf(primary) < std::distance(order.begin(), firstTop));
    CHECK(order.front() == QApplication::focusWidget());
    keys.press(Qt::Key_Backtab);
    CHECK(isTop(QApplication::focusWidget())); // round to the last
    keys.press(Qt::Key_Tab);
    CHECK(order.front() == QApplication::focusWidget());
}
