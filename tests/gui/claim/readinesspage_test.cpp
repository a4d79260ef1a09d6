#include "gui/claim/readinesspage.h"

#include "gui/claim/readinessrig.h"

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("A closed cause can be looked at, and what is missing stands there with its remedy") {
    rig::KioskRig counter;
    const auto person = counter.branch.makeClaimant(ClaimCause::Resignation);
    rig::ReadinessWalk walk(counter, person);
    walk.pick("layoff");
    CHECK_FALSE(walk.shows("completePanel"));
    CHECK(walk.page().heading() == QStringLiteral("Ada syarat yang belum terpenuhi"));
    CHECK(walk.allText().contains(QStringLiteral("Hanya bila alasan berhenti tercatat")));
}

TEST_CASE("A cause of the counter is looked up, with its documents") {
    rig::KioskRig counter;
    const auto person = counter.branch.makeClaimant(ClaimCause::Resignation);
    rig::ReadinessWalk walk(counter, person);
    walk.tap("choice_other");
    walk.pick("death");
    CHECK(walk.allText().contains(QStringLiteral("Surat keterangan ahli waris")));
}

TEST_CASE("Without a printer the page says so, and nothing of it is lost") {
    rig::KioskRig counter;
    const auto person = counter.branch.makeClaimant(ClaimCause::Resignation);
    rig::ReadinessWalk walk(counter, person);
    walk.pick("resignation");
    walk.page().activateSecondary();
    CHECK(walk.told("Pencetak tidak tersedia"));
    CHECK(walk.page().canGoBack());
}
