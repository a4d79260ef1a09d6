#include "gui/shell/pageframe.h"
#include "gui/shell/samplepages.h"
#include "gui/shell/theme.h"
#include "gui/widgets/choicecards.h"
#include "gui/widgets/keypad.h"
#include "gui/widgets/pinfield.h"
#include "support/catch.h"
#include "support/toldalerts.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

// What a screen reader is told, and what it can do, without its bus.

using namespace anjungan::gui;

namespace {

QAccessibleInterface& toldOf(QObject* object) {
    QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(object);
    REQUIRE(told);
    return *told;
}

void act(QAccessibleInterface& told, const QString& action) {
    REQUIRE(told.actionInterface());
    told.actionInterface()->doAction(action);
}

/// A sample page in its frame, on show.
struct Framed {
    Framed() {
        frame.setFlow(&flow);
        flow.start(frame.pageParent());
        frame.show();
    }

    const Theme theme{*qApp, {}};
    SilentSpeaker speaker;
    PageFrame frame{speaker};
    SampleFlow flow;
};

} // namespace

TEST_CASE("a card that a screen reader chooses is chosen as by a finger, one of several") {
    const Theme theme(*qApp, {});
    ChoiceCards cards;
    cards.setChoices({{QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("first")}, {QStringLiteral("b"), QStringLiteral("B")}});
    for (const QString& action : {QAccessibleActionInterface::toggleAction(), QAccessibleActionInterface::pressAction()}) {
        cards.setChosen(QStringLiteral("b"));
        QAccessibleInterface& told = toldOf(cards.findChild<QWidget*>(QStringLiteral("choice_a")));
        CHECK(told.role() == QAccessible::RadioButton);
        CHECK(told.text(QAccessible::Name) == QStringLiteral("A"));
        CHECK(told.text(QAccessible::Description) == QStringLiteral("first"));
        CHECK_FALSE(told.state().checked);
        act(told, action);
        CHECK(told.state().checked);
        CHECK(cards.chosen() == QStringLiteral("a"));
        CHECK_FALSE(toldOf(cards.findChild<QWidget*>(QStringLiteral("choice_b"))).state().checked);
    }
}

TEST_CASE("the bar's buttons do for a screen reader what they do for a finger, and a page's question is a heading") {
    Framed framed;
    PageFrame& frame = framed.frame;
    QSignalSpy called(&frame, &PageFrame::helpRequested);
    act(toldOf(frame.findChild<QWidget*>(QStringLiteral("helpButton"))), QAccessibleActionInterface::toggleAction());
    CHECK(called.size() == 1);
    QAccessibleInterface& heading = toldOf(frame.findChild<QWidget*>(QStringLiteral("headingLabel")));
    CHECK(heading.role() == QAccessible::Heading);
    CHECK(heading.text(QAccessible::Name) == framed.flow.page()->heading());
    CHECK(toldOf(frame.findChild<QWidget*>(QStringLiteral("messageBar"))).role() == QAccessible::AlertMessage);
}

TEST_CASE("a message under the heading is told at once, each time") {
    Framed framed;
    PageFrame& frame = framed.frame;
    const anjungan::test::ToldAlerts alerts;
    frame.showMessage(MessageKind::Error, QStringLiteral("Isi dulu"));
    CHECK(alerts.all() == std::vector<std::string>{"messageBar: Isi dulu"});
    frame.showMessage(MessageKind::Notice, QStringLiteral("Tunggu"));
    CHECK(alerts.all() == std::vector<std::string>{"messageBar: Isi dulu", "messageBar: Tunggu"});
    frame.clearMessage();
    CHECK(alerts.all().size() == 2);
}

TEST_CASE("what is said below a field is told with it, a PIN never") {
    const Theme theme(*qApp, {});
    PinField pin;
    pin.setLabel(QStringLiteral("PIN"));
    pin.setHelper(QStringLiteral("enam angka"));
    auto* const edit = pin.findChild<QLineEdit*>();
    QTest::keyClicks(edit, QStringLiteral("271828"));
    QAccessibleInterface& told = toldOf(edit);
    CHECK(told.text(QAccessible::Name) == QStringLiteral("PIN"));
    CHECK(told.text(QAccessible::Description) == QStringLiteral("enam angka"));
    CHECK(bool(told.state().passwordEdit));
    CHECK_FALSE(told.text(QAccessible::Value).contains(QStringLiteral("271828")));
    pin.setProblem(QStringLiteral("keliru"));
    CHECK(told.text(QAccessible::Description) == QStringLiteral("keliru"));
}

TEST_CASE("a screen reader comes through the keypad as it is seen") {
    const Theme theme(*qApp, {});
    const Keypad keypad;
    QStringList keys;
    for (const QAbstractButton* const key : keypad.findChildren<QAbstractButton*>())
        keys << key->text();
    CHECK(keys.join(QLatin1Char(' ')) == QStringLiteral("1 2 3 4 5 6 7 8 9 Ulang 0 Hapus"));
}
