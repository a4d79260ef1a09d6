#include "gui/balance/balancerig.h"

using namespace anjungan;
using namespace anjungan::test;

namespace {

InventedPerson withTwoCards() {
    InventedPerson person;
    InventedCard old;
    old.end = makeDate(2020, 5, 31);
    old.endReason = EndReason::Resignation;
    old.employer = "CV Lama Makmur";
    old.balance = Rupiah{1'250'000};
    person.cards.front().balance = Rupiah{3'000'000};
    person.cards.push_back(old);
    return person;
}

} // namespace

TEST_CASE("A person with two cards is asked which, and sees that one") {
    FlowCounter counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(withTwoCards()));
    REQUIRE(walk->reach("card"));
    REQUIRE(walk->sees("CV Lama Makmur"));
    walk->tap("choice_1");
    REQUIRE(walk->reach("balance"));
    CHECK(walk->sees("Rp1.250.000"));
}

TEST_CASE("Kembali from a card leads back to the choice, and another can be chosen") {
    FlowCounter counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(withTwoCards()));
    REQUIRE(walk->reach("card"));
    REQUIRE(walk->sees("CV Lama Makmur"));
    walk->tap("choice_1");
    REQUIRE(walk->reach("balance"));
    walk->flow().back();
    REQUIRE(walk->reach("card"));
    walk->tap("choice_0");
    REQUIRE(walk->reach("balance"));
    CHECK(walk->sees("Rp3.000.000"));
}
