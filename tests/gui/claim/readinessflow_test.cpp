#include "gui/claim/readinessflow.h"

#include "gui/claim/readinessrig.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("Who is ready sees nothing missing, and goes on to the claim") {
    rig::KioskRig counter;
    const auto person = counter.branch.makeClaimant(ClaimCause::Resignation);
    rig::ReadinessWalk walk(counter, person);
    walk.pick("resignation");
    CHECK(walk.shows("completePanel"));
    CHECK(walk.allText().contains(QStringLiteral("Masa tunggu sudah lewat")));
    walk.typeNames(person.name.c_str(), person.name.c_str());
    REQUIRE(walk.reach("name_check"));
    CHECK(walk.page().primaryText() == QStringLiteral("Mulai klaim"));
    walk.next();
    CHECK(walk.outcome == QStringLiteral("claim"));
}

TEST_CASE("Looking whether all is ready writes nothing") {
    rig::KioskRig counter;
    const auto person = counter.branch.makeClaimant(ClaimCause::Resignation);
    {
        rig::ReadinessWalk walk(counter, person);
        walk.pick("resignation");
        walk.typeNames(person.name.c_str(), "");
        REQUIRE(walk.reach("name_check"));
    }
    CHECK(counter.branch.count("claim") == 0);
    CHECK(counter.branch.count("draft") == 0);
    CHECK(counter.branch.problems().empty());
}
