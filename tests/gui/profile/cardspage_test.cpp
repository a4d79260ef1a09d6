#include "gui/profile/cardflow.h"
#include "support/flowwalk.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("Each card of a person can be looked at in turn") {
    FlowCounter counter;
    InventedPerson person;
    person.cards.push_back(InventedCard{});
    FlowWalk walk(std::make_unique<gui::CardFlow>(counter.kiosk, FlowCounter::signedIn(counter.branch.makeParticipant(person))));
    REQUIRE(walk.reach("cards"));
    REQUIRE(walk.sees("Kartu 1 dari 2"));
    walk.tap("nextCardButton");
    CHECK(walk.sees("Kartu 2 dari 2"));
    walk.tap("nextCardButton");
    CHECK(walk.sees("Kartu 1 dari 2"));
}
