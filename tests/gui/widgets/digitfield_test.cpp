#include "gui/widgets/digitfield.h"
#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace anjungan::gui;

namespace {

struct Typed {
    explicit Typed(DigitField::Kind kind) {
        field.setKind(kind);
        field.show();
        edit = field.findChild<QLineEdit*>(QStringLiteral("digitEdit"));
        below = field.findChild<QLabel*>(QStringLiteral("fieldBelow"));
    }
    void type(const char* keys) { QTest::keyClicks(edit, QString::fromUtf8(keys)); }
    void paste(const char* text) {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        edit->paste();
    }
    DigitField field;
    QLineEdit* edit;
    QLabel* below;
};

} // namespace

TEST_CASE("a NIK is grouped in fours while it is typed") {
    Typed t(DigitField::Kind::Nik);
    t.type("3174010203");
    CHECK(t.edit->text() == QStringLiteral("3174 0102 03"));
    CHECK(t.field.digits() == QStringLiteral("3174010203"));
}

TEST_CASE("the field says how many digits are missing, and when it has them all") {
    Typed t(DigitField::Kind::Nik);
    QSignalSpy completed(&t.field, &DigitField::completed);
    t.type("3174010203680");
    CHECK(t.below->text() == QStringLiteral("Kurang 3 angka"));
    CHECK_FALSE(t.field.isComplete());
    t.type("001");
    CHECK(t.field.isComplete());
    CHECK(completed.size() == 1);
    CHECK(t.below->text() == QStringLiteral("Sudah lengkap, 16 angka"));
}

TEST_CASE("letters are refused in words and the digits stay") {
    Typed t(DigitField::Kind::Kpj);
    t.type("12a");
    CHECK(t.field.digits() == QStringLiteral("12"));
    CHECK(t.field.problem().contains(QStringLiteral("hanya angka")));
    t.type("3");
    CHECK(t.field.problem().isEmpty());
}

TEST_CASE("a digit too many is refused and the first ones stay") {
    Typed t(DigitField::Kind::Kpj);
    t.type("123456789012");
    CHECK(t.field.digits() == QStringLiteral("12345678901"));
    CHECK(t.field.problem().contains(QStringLiteral("11 angka")));
}

TEST_CASE("what is pasted is tidied of spaces, dots and full-width digits") {
    Typed t(DigitField::Kind::Nik);
    t.paste("3174.0102-0368 ０００１");
    CHECK(t.field.digits() == QStringLiteral("3174010203680001"));
    CHECK(t.field.problem().isEmpty());
}

TEST_CASE("emoji, control characters and SQL leave only their digits and a sentence") {
    Typed t(DigitField::Kind::Nik);
    t.paste("1'; DROP TABLE--🙂2");
    CHECK(t.field.digits() == QStringLiteral("12"));
    CHECK_FALSE(t.field.problem().isEmpty());
}

TEST_CASE("a digit corrected in the middle keeps the cursor there") {
    Typed t(DigitField::Kind::Nik);
    t.type("31740102");
    t.edit->setCursorPosition(2);
    t.type("9");
    CHECK(t.edit->text() == QStringLiteral("3197 4010 2"));
    CHECK(t.edit->cursorPosition() == 3);
    QTest::keyClick(t.edit, Qt::Key_Backspace);
    CHECK(t.field.digits() == QStringLiteral("31740102"));
    CHECK(t.edit->cursorPosition() == 2);
}

TEST_CASE("backspace at a gap between groups takes the digit before it") {
    Typed t(DigitField::Kind::Nik);
    t.type("31740");
    QTest::keyClick(t.edit, Qt::Key_Backspace);
    CHECK(t.edit->text() == QStringLiteral("3174"));
    QTest::keyClick(t.edit, Qt::Key_Backspace);
    CHECK(t.field.digits() == QStringLiteral("317"));
}

TEST_CASE("an amount is written with Rp and dots and read back in words") {
    Typed t(DigitField::Kind::Amount);
    t.type("9850000");
    CHECK(t.edit->text() == QStringLiteral("Rp9.850.000"));
    CHECK(t.below->text() == QStringLiteral("sembilan juta delapan ratus lima puluh ribu rupiah"));
}

TEST_CASE("a phone number may begin with +62") {
    Typed t(DigitField::Kind::Phone);
    t.paste("+62 812-3456-7890");
    CHECK(t.field.digits() == QStringLiteral("6281234567890"));
    CHECK(t.field.isComplete());
}

TEST_CASE("a masked field shows the last four until it is held") {
    Typed t(DigitField::Kind::Account);
    t.field.setDigits(QStringLiteral("1234567890"));
    t.edit->clearFocus();
    t.field.setMasked(true);
    CHECK_FALSE(t.edit->text().contains(QStringLiteral("123")));
    CHECK(t.edit->text().endsWith(QStringLiteral("7890")));
    auto* const reveal = t.field.findChild<QPushButton*>(QStringLiteral("revealButton"));
    QTest::mousePress(reveal, Qt::LeftButton);
    CHECK(t.edit->text() == QStringLiteral("1234 5678 90"));
    QTest::mouseRelease(reveal, Qt::LeftButton);
    CHECK_FALSE(t.edit->text().contains(QStringLiteral("123")));
    CHECK(t.field.digits() == QStringLiteral("1234567890"));
}
