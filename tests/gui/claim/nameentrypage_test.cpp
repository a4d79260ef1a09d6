#include "gui/claim/nameentrypage.h"

#include "gui/claim/readinessrig.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("Without any name there is nothing to compare") {
    rig::KioskRig counter;
    const auto person = counter.branch.makeClaimant(ClaimCause::Resignation);
    rig::ReadinessWalk walk(counter, person);
    walk.pick("resignation");
    walk.typeNames("", "");
    CHECK(walk.at() == "names");
    CHECK(walk.told("Isi nama"));
    walk.typeNames("", "1234");
    CHECK(walk.at() == "names");
}
