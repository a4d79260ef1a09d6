#include "gui/balance/helpflow.h"
#include "support/kioskrig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("Bantuan tells how to get staff and what to do about a forgotten PIN") {
    KioskRig counter;
    FlowWalk walk(std::make_unique<gui::HelpFlow>(counter.kiosk));
    REQUIRE(walk.reach("help"));
    CHECK(walk.sees("Panggil Petugas"));
    CHECK(walk.sees("Lupa PIN"));
    walk.flow().next();
    CHECK(walk.outcome == QString());
}
