#include "gui/profile/mergeflow.h"
#include "support/kioskrig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("A person whose balance is on one card already hears so and can't merge") {
    KioskRig counter;
    const Invented person = counter.branch.makeClaimant(ClaimCause::RetirementAge);
    FlowWalk walk(std::make_unique<gui::MergeFlow>(counter.kiosk, signedIn(person)));
    REQUIRE(walk.reach("plan"));
    CHECK(walk.told("sudah ada di satu kartu"));
    CHECK_FALSE(walk.flow().page()->primaryEnabled());
}
