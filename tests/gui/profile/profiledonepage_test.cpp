#include "gui/profile/profilerig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("After the confirmation the record is up to date and the claim's check is green") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(outdated());
    const auto walk = updateWalk(counter, person);
    walkToContact(*walk, counter);
    walkToReview(*walk);
    walk->flow().next();
    REQUIRE(walk->reach("done"));
    CHECK_FALSE(walk->flow().page()->canGoBack());
    const auto profile = counter.branch.services().profiles.profile(person.id);
    REQUIRE(profile);
    CHECK(profile->dataUpdatedOn == counter.branch.clock.today());
    CHECK(profile->address == "Jalan Melati 5");
    CHECK(profile->emergencyName == "Rahmat Hidayat");
    const auto draft = counter.branch.services().profiles.loadDraft(person.id);
    REQUIRE(draft);
    CHECK_FALSE(draft->has_value());
}

TEST_CASE("Nothing on record changes before the confirmation") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(outdated());
    const auto walk = updateWalk(counter, person);
    walkToContact(*walk, counter);
    walkToReview(*walk);
    const auto profile = counter.branch.services().profiles.profile(person.id);
    REQUIRE(profile);
    CHECK_FALSE(profile->dataUpdatedOn.has_value());
    CHECK(profile->address != "Jalan Melati 5");
}
