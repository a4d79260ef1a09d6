#include "gui/profile/profilerig.h"
#include "support/refusedface.h"

using namespace anjungan;
using namespace anjungan::test;

namespace {

void leaveTheKiosk(FlowWalk& walk) {
    bool left = false;
    walk.flow().suspend([&] { left = true; });
    REQUIRE(waitFor([&] { return left; }));
}

int keptStep(KioskRig& counter, const Invented& person) {
    const auto draft = counter.branch.services().profiles.loadDraft(person.id);
    REQUIRE(draft);
    REQUIRE(*draft);
    return (*draft)->step;
}

} // namespace

TEST_CASE("Walking away from the review confirms nothing and keeps the answers") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(outdated());
    const auto walk = updateWalk(counter, person);
    walkToContact(*walk, counter);
    walkToReview(*walk);
    leaveTheKiosk(*walk);
    const auto profile = counter.branch.services().profiles.profile(person.id);
    REQUIRE(profile);
    CHECK_FALSE(profile->dataUpdatedOn);
    CHECK(profile->emergencyName != "Rahmat Hidayat");
    const auto draft = counter.branch.services().profiles.loadDraft(person.id);
    REQUIRE(draft);
    REQUIRE(*draft);
    CHECK((*draft)->change.emergencyName == "Rahmat Hidayat");
    CHECK((*draft)->step == 5);
}

TEST_CASE("A step that nobody answered with Lanjut is not done when the person walks away") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(outdated());
    {
        const auto walk = updateWalk(counter, person);
        walkToContact(*walk, counter);
        typePhone(*walk, "phoneField", "081234567890");
        leaveTheKiosk(*walk);
    }
    CHECK(keptStep(counter, person) == 2);
    const auto again = updateWalk(counter, person);
    REQUIRE(again->sees("Siti Aminah"));
    again->flow().next();
    REQUIRE(again->reach("contact"));
    CHECK(again->find<gui::DigitField>("phoneField").digits() == QStringLiteral("081234567890"));
}

TEST_CASE("A confirmation that the store refuses does not show the last page") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(outdated());
    const auto walk = updateWalk(counter, person);
    walkToContact(*walk, counter);
    walkToReview(*walk);
    counter.branch.sql("CREATE TRIGGER no_update BEFORE UPDATE ON participant BEGIN SELECT RAISE(ABORT, 'refused'); END");
    for (int tap = 0; tap < 2; ++tap) {
        walk->message.clear();
        walk->flow().next();
        REQUIRE(waitFor([&] { return !walk->message.isEmpty(); }));
    }
    CHECK_FALSE(walk->flow().mayEnter(QStringLiteral("done")));
    CHECK(walk->flow().currentId() == QStringLiteral("review"));
}

TEST_CASE("Whose face was refused twice before an update takes a queue number, and nothing is changed") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(outdated());
    const auto walk = updateWalk(counter, person);
    REQUIRE(walk->reach("check"));
    REQUIRE(walk->sees("NIK"));
    walk->flow().next();
    REQUIRE(walk->reach("face"));
    refuseFaceTwice(counter, *walk);
    walk->flow().page()->activateSecondary();
    REQUIRE(walk->reach("face_counter"));
    CHECK(walk->sees("C-001"));
    const auto waiting = counter.branch.services().referrals.open();
    REQUIRE(waiting);
    REQUIRE(waiting->size() == 1);
    CHECK(waiting->front().kind == service::ReferralKind::Face);
    CHECK_FALSE(walk->flow().goTo(QStringLiteral("contact")));
    walk->flow().next();
    CHECK(walk->outcome == QString());
}
