#include "gui/claim/namecheckpage.h"

#include "gui/claim/readinessrig.h"
#include "gui/widgets/letterdiff.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("Letters that differ are counted for each paper, and a claim is not offered before they agree") {
    rig::KioskRig counter;
    const auto person = counter.branch.makeClaimant(ClaimCause::Resignation);
    rig::ReadinessWalk walk(counter, person);
    walk.pick("resignation");
    walk.typeNames((person.name + "x").c_str(), "");
    REQUIRE(walk.reach("name_check"));
    CHECK(walk.find<LetterDiff>("ktpLetters").differenceCount() == 1);
    CHECK_FALSE(walk.shows("bankPanel"));
    CHECK(walk.page().heading() == QStringLiteral("Ada huruf yang berbeda"));
    walk.next();
    CHECK(walk.outcome == QString());
}
