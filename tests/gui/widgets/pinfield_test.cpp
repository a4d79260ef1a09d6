#include "gui/widgets/pinfield.h"
#include "support/catch.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace anjungan::gui;

TEST_CASE("a PIN is complete at the sixth digit and takes no seventh") {
    PinField field;
    auto* const edit = field.findChild<QLineEdit*>(QStringLiteral("pinEdit"));
    QSignalSpy completed(&field, &PinField::completed);
    QTest::keyClicks(edit, QStringLiteral("1234567"));
    CHECK(field.pin() == QStringLiteral("123456"));
    CHECK(field.isComplete());
    CHECK(completed.size() == 1);
}

TEST_CASE("a letter in a PIN is refused in words") {
    PinField field;
    QTest::keyClicks(field.findChild<QLineEdit*>(QStringLiteral("pinEdit")), QStringLiteral("1a"));
    CHECK(field.pin() == QStringLiteral("1"));
    CHECK_FALSE(field.problem().isEmpty());
}

TEST_CASE("a PIN is never shown, and clearing takes it away") {
    PinField field;
    auto* const edit = field.findChild<QLineEdit*>(QStringLiteral("pinEdit"));
    QTest::keyClicks(edit, QStringLiteral("123456"));
    CHECK_FALSE(edit->displayText().contains(QLatin1Char('1')));
    field.clear();
    CHECK(field.pin().isEmpty());
}
