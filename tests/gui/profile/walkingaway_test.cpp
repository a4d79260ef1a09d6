#include "gui/profile/mergeflow.h"
#include "gui/profile/profilerig.h"
#include "gui/profile/twobalances.h"

using namespace anjungan;
using namespace anjungan::test;

namespace {

void walkAway(gui::Flow& flow) {
    bool left = false;
    flow.suspend([&left] { left = true; });
    REQUIRE(waitFor([&left] { return left; }));
}

} // namespace

TEST_CASE("Half a phone number stands there again when the person comes back") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(outdated());
    {
        const auto walk = updateWalk(counter, person);
        walkToContact(*walk, counter);
        typePhone(*walk, "phoneField", "0812");
        typeWords(*walk, "emailField", "siti@");
        walkAway(walk->flow());
    }
    const auto again = updateWalk(counter, person);
    REQUIRE(again->reach("check"));
    REQUIRE(again->sees("Siti Aminah"));
    again->flow().next();
    REQUIRE(again->reach("contact"));
    CHECK(again->find<gui::DigitField>("phoneField").digits() == QStringLiteral("0812"));
    CHECK(again->find<gui::WordField>("emailField").text() == QStringLiteral("siti@"));
}

TEST_CASE("What is half typed stays in its fields after Kembali") {
    KioskRig counter;
    const auto walk = updateWalk(counter, counter.branch.makeParticipant(outdated()));
    walkToContact(*walk, counter);
    typePhone(*walk, "phoneField", "081234567890");
    walk->flow().next();
    REQUIRE(walk->reach("address"));
    typeWords(*walk, "addressField", "Jalan Ken");
    walk->flow().back();
    REQUIRE(walk->reach("contact"));
    walk->flow().next();
    REQUIRE(walk->reach("address"));
    CHECK(walk->find<gui::WordField>("addressField").text() == QStringLiteral("Jalan Ken"));
}

TEST_CASE("Walking away from the review confirms nothing") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(outdated());
    const auto walk = updateWalk(counter, person);
    walkToContact(*walk, counter);
    walkToReview(*walk);
    walkAway(walk->flow());
    const auto profile = counter.branch.services().profiles.profile(person.id);
    REQUIRE(profile);
    CHECK(profile->address != "Jalan Melati 5");
    CHECK_FALSE(profile->dataUpdatedOn);
}

TEST_CASE("Walking away from the question whether to merge moves no money") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(withTwoBalances());
    FlowWalk walk(std::make_unique<gui::MergeFlow>(counter.kiosk, signedIn(person)));
    REQUIRE(walk.reach("plan"));
    REQUIRE(waitFor([&] { return walk.flow().page()->primaryEnabled(); }));
    walkAway(walk.flow());
    CHECK(counter.branch.posted(person.memberships[0]) == Rupiah{3'000'000});
    CHECK(counter.branch.posted(person.memberships[1]) == Rupiah{1'250'000});
}
