#include "gui/profile/profilerig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("What is on record is shown, the NIK behind its last four") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(outdated());
    const auto walk = updateWalk(counter, person);
    REQUIRE(walk->reach("check"));
    CHECK(walk->sees("Siti Aminah"));
    CHECK_FALSE(walk->allText().contains(QString::fromStdString(person.nik.text())));
}

TEST_CASE("A wrong name goes to the counter with a queue number") {
    KioskRig counter;
    const auto walk = updateWalk(counter, counter.branch.makeParticipant(outdated()));
    REQUIRE(walk->reach("check"));
    REQUIRE(walk->sees("Siti Aminah"));
    walk->flow().page()->activateSecondary();
    CHECK(walk->told("D-001"));
    CHECK(counter.branch.count("referral") == 1);
}
