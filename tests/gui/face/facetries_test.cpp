#include "gui/face/facerig.h"

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

TEST_CASE("the tries of one person are not those of the next") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    show(page);
    shoot(rig, MatchVerdict::No);
    page.hide();
    rig.siti = rig.branch.makeParticipant();
    page.setTask(rig.task());
    show(page);
    shoot(rig, MatchVerdict::No);
    CHECK(page.heading().contains(QStringLiteral("sekali lagi")));
}

TEST_CASE("a picture that comes after the page was left, or while staff are asked, is not kept") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    const int before = rig.branch.count("photo");
    show(page);
    REQUIRE(waitFor([&rig] { return rig.camera.isActive(); }));
    click(page, "staffButton");
    Q_EMIT rig.camera.shotTaken(QByteArray("\xFF\xD8\xFF\xD9 invented"), {}, findings(MatchVerdict::Yes), QByteArray("template"));
    CHECK(page.heading().contains(QStringLiteral("Petugas")));
    page.hide();
    Q_EMIT rig.camera.shotTaken(QByteArray("\xFF\xD8\xFF\xD9 invented"), {}, findings(MatchVerdict::Yes), QByteArray("template"));
    // What the store was asked before is done when this is answered.
    bool answered = false;
    rig.kiosk.services.ask(&page, [](service::Services& services) { return services.rules(); }, [&answered](const Result<rules::RuleSet>&) { answered = true; });
    REQUIRE(waitFor([&answered] { return answered; }));
    CHECK_FALSE(rig.answer);
    CHECK(rig.branch.count("photo") == before);
}

TEST_CASE("going away and coming back gives no third try") {
    FaceRig rig;
    FacePage page(rig.kiosk, rig.task());
    show(page);
    shoot(rig, MatchVerdict::No);
    page.hide();
    show(page);
    shoot(rig, MatchVerdict::No);
    REQUIRE(waitFor([&page] { return page.heading().contains(QStringLiteral("Petugas")); }));
    page.hide();
    show(page);
    CHECK(page.heading().contains(QStringLiteral("Petugas")));
    CHECK_FALSE(rig.camera.isActive());
}

TEST_CASE("whoever took the consent back is not photographed: officers vouch") {
    FaceRig rig;
    REQUIRE(rig.branch.services().faces.withdrawConsent(rig.siti.id, service::Actor::participant(rig.siti.id)));
    FacePage page(rig.kiosk, rig.task());
    show(page);
    REQUIRE(waitFor([&page] { return page.findChild<QWidget*>(QStringLiteral("vouchPanel")) != nullptr; }));
    CHECK_FALSE(rig.camera.isActive());
    vouchByTwo(page);
    REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    CHECK(rig.answer->vouchReason == "no_biometric_consent");
}

TEST_CASE("the enrolled template goes to the camera's process and its word comes back with the claim's picture") {
    const DrawnCamera drawn;
    if (drawn.program.isEmpty()) {
        WARN("skipped: this build has no anjungan-face");
        return;
    }
    FaceRig rig(drawn.program, drawn.source());
    rig.siti = rig.branch.makeClaimant(ClaimCause::Layoff);
    const auto take = [&rig](service::PhotoPurpose purpose) {
        rig.answer.reset();
        FacePage page(rig.kiosk, {rig.siti.id, purpose, &rig.answer});
        show(page);
        REQUIRE(waitFor([&rig] { return rig.answer.has_value(); }));
    };
    take(service::PhotoPurpose::Enrolment);
    CHECK(rig.branch.services().faces.enrolment(rig.siti.id)->faceTemplate.size() > 100);
    // Its own picture is replaced by the page's.
    ClaimRequest request = rig.branch.requestFor(rig.siti, ClaimCause::Layoff);
    take(service::PhotoPurpose::Claim);
    request.face = *rig.answer;
    REQUIRE(rig.branch.services().claims.submit(rig.siti.id, request));
    const auto claim = rig.branch.services().desk.open(request.id, rig.branch.petugas());
    REQUIRE(claim);
    REQUIRE(claim->faceFacts.check);
    // Without models the machine only hints, and the desk has to look.
    CHECK(claim->faceFacts.check->verdict == FaceVerdict::Staff);
    CHECK(claim->faceFacts.check->reasons == std::vector<std::string>{"hint_only"});
    CHECK(claim->faceFacts.check->score > 0);
    CHECK_FALSE(claim->faceFacts.check->engine.empty());
    CHECK(claim->faceFacts.undecided);
}
