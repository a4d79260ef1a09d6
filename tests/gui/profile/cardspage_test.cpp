#include "gui/profile/cardflow.h"
#include "gui/widgets/digitfield.h"
#include "support/kioskrig.h"

#include <QLayout>

using namespace anjungan;
using namespace anjungan::test;

namespace {

/// A person with two cards, the second of which is not in the account.
Invented withOneCardLeft(KioskRig& counter) {
    InventedPerson person;
    person.cards.push_back(InventedCard{});
    const Invented siti = counter.branch.makeParticipant(person);
    counter.branch.sql("UPDATE membership SET linked_at = NULL WHERE id = '" + siti.memberships[1].text() + "'");
    return siti;
}

} // namespace

TEST_CASE("Each card of a person can be looked at in turn") {
    KioskRig counter;
    InventedPerson person;
    person.cards.push_back(InventedCard{});
    const Invented siti = counter.branch.makeParticipant(person);
    FlowWalk walk(std::make_unique<gui::CardFlow>(counter.kiosk, signedIn(siti)));
    REQUIRE(walk.reach("cards"));
    REQUIRE(walk.sees("Kartu 1 dari 2"));
    walk.tap("nextCardButton");
    CHECK(walk.sees("Kartu 2 dari 2"));
    walk.tap("nextCardButton");
    CHECK(walk.sees("Kartu 1 dari 2"));
}

TEST_CASE("One more card of the same person is added by its number") {
    KioskRig counter;
    const Invented siti = withOneCardLeft(counter);
    FlowWalk walk(std::make_unique<gui::CardFlow>(counter.kiosk, signedIn(siti)));
    REQUIRE(walk.reach("cards"));
    REQUIRE(walk.sees("1 kartu lain belum ditambahkan"));
    walk.tap("addCardButton");
    REQUIRE(walk.reach("add_card"));
    walk.find<gui::DigitField>("kpjField").setDigits(QString::fromStdString(siti.kpjs[1].text()));
    walk.flow().next();
    REQUIRE(walk.reach("cards"));
    CHECK(walk.sees("Kartu 1 dari 2"));
    CHECK(walk.told("ada di akun Anda"));
    CHECK(walk.find<QPushButton>("addCardButton").isHidden());
    walk.flow().next();
    REQUIRE(waitFor([&] { return walk.outcome.has_value(); }));
}

TEST_CASE("What is said of cards that are left stands where every line begins") {
    KioskRig counter;
    FlowWalk walk(std::make_unique<gui::CardFlow>(counter.kiosk, signedIn(withOneCardLeft(counter))));
    REQUIRE(walk.sees("1 kartu lain belum ditambahkan"));
    walk.page().resize(1400, 800);
    walk.page().layout()->activate();
    CHECK(walk.find<QLabel>("othersLabel").x() == walk.find<QWidget>("cardView").x());
}

TEST_CASE("Another person's card, and one that nobody has, are not added") {
    KioskRig counter;
    const Invented siti = withOneCardLeft(counter);
    const Invented other = counter.branch.makeParticipant();
    FlowWalk walk(std::make_unique<gui::CardFlow>(counter.kiosk, signedIn(siti)));
    REQUIRE(walk.sees("1 kartu lain"));
    walk.tap("addCardButton");
    REQUIRE(walk.reach("add_card"));
    const auto tell = [&](const std::string& digits, const char* said) {
        walk.message.clear();
        walk.find<gui::DigitField>("kpjField").setDigits(QString::fromStdString(digits));
        walk.flow().next();
        return walk.told(said);
    };
    CHECK(tell("123", "11 angka"));
    CHECK(tell(other.kpjs[0].text(), "bukan atas nama"));
    CHECK(tell("99999999999", "belum ada di data"));
    CHECK(walk.flow().currentId() == QStringLiteral("add_card"));
    walk.flow().back();
    REQUIRE(walk.reach("cards"));
    walk.flow().next();
    CHECK(waitFor([&] { return walk.outcome.has_value(); }));
}
