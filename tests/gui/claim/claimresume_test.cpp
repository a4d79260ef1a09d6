#include "gui/claim/claimrig.h"

using namespace anjungan;
using namespace anjungan::gui;
using rig::ClaimWalk;
using test::KioskRig;

TEST_CASE("After any step the claim goes on at the next one when the person comes back") {
    KioskRig counter;
    const test::Invented siti = counter.branch.makeClaimant(ClaimCause::Layoff);
    ClaimId id;
    for (std::size_t stop = 3; stop + 1 < ClaimWalk::kSteps.size(); ++stop) {
        INFO(ClaimWalk::kSteps[stop]);
        const char* const step = ClaimWalk::kSteps[stop];
        {
            ClaimWalk walk(counter, siti);
            if (stop == 3) {
                walk.walkTo(step, ClaimCause::Layoff);
                id = walk.flow().work().draft.id;
            } else {
                REQUIRE(walk.reach("claim_menu"));
                walk.next();
                REQUIRE(walk.reach(ClaimWalk::kSteps[stop - 1]));
                walk.pass(ClaimCause::Layoff);
                REQUIRE(walk.reach(step));
            }
        }
        ClaimWalk again(counter, siti);
        REQUIRE(again.reach("claim_menu"));
        CHECK(again.flow().page()->primaryText() == QStringLiteral("Lanjutkan klaim"));
        again.next();
        CHECK(again.reach(step));
        CHECK(again.flow().work().draft.id == id);
    }
}

TEST_CASE("Mulai dari awal forgets the answers and makes another claim of it") {
    KioskRig counter;
    const test::Invented siti = counter.branch.makeClaimant(ClaimCause::Layoff);
    ClaimId id;
    {
        ClaimWalk walk(counter, siti);
        walk.walkTo("face", ClaimCause::Layoff);
        id = walk.flow().work().draft.id;
    }
    ClaimWalk again(counter, siti);
    REQUIRE(again.reach("claim_menu"));
    again.flow().page()->activateSecondary();
    REQUIRE(again.reach("checks"));
    CHECK_FALSE(again.flow().work().draft.cause);
    CHECK(again.flow().work().draft.id != id);
}
