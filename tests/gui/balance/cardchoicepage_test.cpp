#include "gui/balance/balancerig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("A person with two cards is asked which, and sees that one") {
    KioskRig counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(withTwoCards()));
    REQUIRE(walk->reach("card"));
    REQUIRE(walk->sees("CV Lama Makmur"));
    walk->tap("choice_1");
    REQUIRE(walk->reach("balance"));
    CHECK(walk->sees("Rp1.250.000"));
}

TEST_CASE("Kembali from a card leads back to the choice, and another can be chosen") {
    KioskRig counter;
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

TEST_CASE("The balances of the cards hide when nobody touches the screen") {
    KioskRig counter;
    const auto walk = balanceWalk(counter, counter.branch.makeParticipant(withTwoCards()));
    REQUIRE(walk->sees("Rp1.250.000"));
    checkHiding(*walk);
}
