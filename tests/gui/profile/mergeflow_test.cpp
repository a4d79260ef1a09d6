#include "gui/profile/mergeflow.h"
#include "gui/profile/twobalances.h"
#include "support/kioskrig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("Walking away from the plan moves no balance") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(withTwoBalances());
    FlowWalk walk(std::make_unique<gui::MergeFlow>(counter.kiosk, signedIn(person)));
    REQUIRE(walk.reach("plan"));
    REQUIRE(waitFor([&] { return walk.flow().page()->primaryEnabled(); }));
    walk.flow().page()->setFiguresHidden(true);
    CHECK_FALSE(walk.allText().contains(QStringLiteral("1.250.000")));
    CHECK_FALSE(walk.allText().contains(QStringLiteral("4.250.000")));
    walk.flow().page()->setFiguresHidden(false);
    CHECK(walk.allText().contains(QStringLiteral("4.250.000")));
    bool left = false;
    walk.flow().suspend([&] { left = true; });
    REQUIRE(waitFor([&] { return left; }));
    CHECK(counter.branch.posted(person.memberships[0]) == Rupiah{3'000'000});
    CHECK(counter.branch.posted(person.memberships[1]) == Rupiah{1'250'000});
}
