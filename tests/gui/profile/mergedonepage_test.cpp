#include "gui/profile/mergeflow.h"
#include "gui/widgets/amountlabel.h"
#include "gui/profile/twobalances.h"
#include "support/kioskrig.h"

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("Two balances become one, whatever how often the button is tapped") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant(withTwoBalances());
    FlowWalk walk(std::make_unique<gui::MergeFlow>(counter.kiosk, signedIn(person)));
    REQUIRE(walk.reach("plan"));
    REQUIRE(waitFor([&] { return walk.flow().page()->primaryEnabled(); }));
    CHECK(walk.sees("Rp4.250.000"));
    for (int tap = 0; tap < 10; ++tap)
        walk.flow().next();
    REQUIRE(walk.reach("done"));
    CHECK(walk.find<gui::AmountLabel>("totalLabel").shownText().contains(QStringLiteral("4.250.000")));
    CHECK(counter.branch.posted(person.memberships[0]) == Rupiah{4'250'000});
    CHECK(counter.branch.posted(person.memberships[1]) == Rupiah{});
    CHECK(counter.branch.problems().empty());
}
