#include "gui/claim/membershippage.h"

#include "gui/claim/claimrig.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("The membership data needs an answer, and takes Sudah or Ada yang salah") {
    rig::PageBench bench;
    MembershipPage page(bench.work, &bench.window);
    page.enter();
    CHECK_FALSE(page.leave());
    page.findChild<QAbstractButton*>(QStringLiteral("choice_right"))->click();
    REQUIRE(page.leave());
    CHECK(bench.work.draft.membershipDataConfirmed == true);
    page.findChild<QAbstractButton*>(QStringLiteral("choice_wrong"))->click();
    REQUIRE(page.leave());
    CHECK(bench.work.draft.membershipDataConfirmed == false);
}
