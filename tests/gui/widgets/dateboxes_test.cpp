#include "gui/widgets/dateboxes.h"
#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace anjungan;
using namespace anjungan::gui;

namespace {

struct Boxes {
    Boxes() {
        boxes.setToday(makeDate(2026, 3, 2));
        boxes.show();
        boxes.activateWindow();
    }
    QLineEdit* edit(const char* name) { return boxes.findChild<QLineEdit*>(QLatin1String(name)); }
    /// Types where the focus is, as a person does.
    void type(const char* keys) {
        for (const char key : std::string_view(keys)) {
            QWidget* const focused = boxes.focusWidget() ? boxes.focusWidget() : edit("dayEdit");
            QTest::keyClick(focused, key);
        }
    }
    QString below() { return boxes.findChild<QLabel*>(QStringLiteral("fieldBelow"))->text(); }
    DateBoxes boxes;
};

} // namespace

TEST_CASE("a date typed in one go fills the three boxes and is read back with the age") {
    Boxes b;
    b.edit("dayEdit")->setFocus();
    b.type("02031968");
    CHECK(b.boxes.date() == makeDate(1968, 3, 2));
    CHECK(b.below() == QStringLiteral("2 Maret 1968, 58 tahun"));
}

TEST_CASE("one digit and any separator jump to the next box") {
    for (const char* typed : {"2/3/1968", "2-3-1968", "2.3.1968", "2 3 1968", "2,3,1968"}) {
        CAPTURE(typed);
        Boxes b;
        b.edit("dayEdit")->setFocus();
        b.type(typed);
        CHECK(b.boxes.date() == makeDate(1968, 3, 2));
    }
}

TEST_CASE("a date that isn't in the calendar says so") {
    Boxes b;
    b.edit("dayEdit")->setFocus();
    b.type("31021968");
    REQUIRE_FALSE(b.boxes.read());
    CHECK(b.boxes.read().error().contains(QStringLiteral("Februari")));
}

TEST_CASE("a missing part, a month of 13 and a short year each say what is wrong") {
    Boxes b;
    CHECK(b.boxes.read().error() == QStringLiteral("Isi tanggal, bulan dan tahun."));
    b.edit("dayEdit")->setFocus();
    b.type("02131968");
    CHECK(b.boxes.read().error().contains(QStringLiteral("1 sampai 12")));
    b.boxes.clear();
    b.edit("dayEdit")->setFocus();
    b.type("020368");
    CHECK(b.boxes.read().error().contains(QStringLiteral("empat angka")));
}

TEST_CASE("a year before 1900 is refused, since no draft could be read with it") {
    for (const char* typed : {"12031899", "12030068", "12030000"}) {
        CAPTURE(typed);
        Boxes b;
        b.edit("dayEdit")->setFocus();
        b.type(typed);
        REQUIRE_FALSE(b.boxes.read());
        CHECK(b.boxes.read().error().contains(QStringLiteral("1900")));
        CHECK_FALSE(b.boxes.date());
    }
    Boxes first;
    first.edit("dayEdit")->setFocus();
    first.type("01011900");
    CHECK(first.boxes.date() == makeDate(1900, 1, 1));
}

TEST_CASE("letters are refused in words") {
    Boxes b;
    b.edit("dayEdit")->setFocus();
    b.type("a");
    CHECK(b.edit("dayEdit")->text().isEmpty());
    CHECK_FALSE(b.boxes.problem().isEmpty());
}

TEST_CASE("a prefilled date stands in the boxes") {
    Boxes b;
    b.boxes.setDate(makeDate(1968, 3, 2));
    CHECK(b.edit("dayEdit")->text() == QStringLiteral("2"));
    CHECK(b.edit("yearEdit")->text() == QStringLiteral("1968"));
}
