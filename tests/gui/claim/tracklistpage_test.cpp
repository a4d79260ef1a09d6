#include "gui/claim/tracklistpage.h"

#include "gui/claim/claimrig.h"
#include "gui/claim/trackflow.h"

#include <QSignalSpy>

using namespace anjungan;
using namespace anjungan::gui;

TEST_CASE("A signed-in person sees their claims and looks into one") {
    test::KioskRig counter;
    const test::Invented siti = counter.branch.makeClaimant(ClaimCause::RetirementAge);
    REQUIRE(counter.branch.services().claims.submit(siti.id, counter.branch.requestFor(siti, ClaimCause::RetirementAge)));
    QWidget window;
    TrackFlow flow(counter.kiosk, service::SignedInParticipant{siti.id, siti.name});
    flow.start(&window);
    REQUIRE(test::waitFor([&] { return !flow.page()->primaryText().isEmpty(); }));
    flow.next();
    CHECK(flow.currentId() == QStringLiteral("track_timeline"));
}

TEST_CASE("Without any claim the list says so and offers to file one") {
    test::KioskRig counter;
    const test::Invented siti = counter.branch.makeClaimant(ClaimCause::RetirementAge);
    QWidget window;
    TrackFlow flow(counter.kiosk, service::SignedInParticipant{siti.id, siti.name});
    QSignalSpy finished(&flow, &Flow::finished);
    flow.start(&window);
    REQUIRE(test::waitFor([&] { return !flow.page()->secondaryText().isEmpty(); }));
    CHECK(flow.page()->heading() == QStringLiteral("Belum ada klaim atas nama Anda"));
    flow.page()->activateSecondary();
    REQUIRE(finished.count() == 1);
    CHECK(finished.at(0).at(0).toString() == QStringLiteral("claim"));
}
