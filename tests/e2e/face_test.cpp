// The face step through the real windows with the models that may decide: the right person, another person, a print, and nobody, as clips
// before the camera. The people of the clips are test pictures (ANJUNGAN_BIOMETRICS); without them nothing is walked.

#include "e2e/claimhand.h"
#include "e2e/deskhand.h"
#include "gui/widgets/cameraview.h"
#include "support/catch.h"
#include "support/sharedbiometrics.h"

#include <QCoreApplication>
#include <QTest>

#include <iostream>

using namespace anjungan;
using namespace anjungan::test;

namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 60'000;

/// Somebody whose face is enrolled from one clip and who stands before the kiosk's camera in another.
struct FaceWalk {
    FaceWalk(const fs::path& shared, const char* enrolment) : m_shared(shared) {
        REQUIRE(branch.services().registration.keepPhoto(person.id, service::PhotoPurpose::Enrolment, shotOf(enrolment)));
    }

    [[nodiscard]] QString models() const { return QString::fromStdString((m_shared / "models").string()); }
    [[nodiscard]] std::string clip(const char* name) const { return "video:" + (m_shared / "video/synthetic" / name).string(); }

    /// What the camera's process makes of a clip.
    [[nodiscard]] service::FaceShot shotOf(const char* name) const {
        FaceClient client(QCoreApplication::applicationDirPath() + QStringLiteral("/anjungan-face"), CameraSource::parse(clip(name)).value());
        client.setModelFolder(models());
        service::FaceShot shot;
        QObject::connect(&client, &FaceClient::shotTaken, &client,
                         [&shot](const QByteArray& jpeg, const FaceMeasures&, const FaceFindings&, const QByteArray& faceTemplate) {
                             shot.jpeg = jpeg.toStdString();
                             shot.faceTemplate = faceTemplate.toStdString();
                         });
        client.activate();
        REQUIRE(QTest::qWaitFor([&shot] { return !shot.jpeg.empty(); }, kPatienceMs));
        return shot;
    }

    /// To the face step of a claim, with this clip before the camera.
    void stand(const char* name) {
        hand = std::make_unique<KioskHand>(branch.settings(), branch.clock.today(), QString::fromStdString(clip(name)), models());
        claim = std::make_unique<ClaimHand>(*hand, ClaimAnswers{.cause = ClaimCause::Layoff, .byCamera = true});
        claim->open(person);
        claim->walkTo(QStringLiteral("face"));
    }

    [[nodiscard]] service::DeskClaim filed() {
        const auto found = branch.services().desk.find(claim->work().receipt->tracking);
        REQUIRE(found);
        auto opened = branch.services().desk.open(*found, branch.petugas());
        REQUIRE(opened);
        REQUIRE(opened->faceFacts.check);
        std::cout << "verdict " << toText(opened->faceFacts.check->verdict) << ", score " << opened->faceFacts.check->score << ", liveness "
                  << opened->faceFacts.check->livenessScore << "\n";
        return std::move(*opened);
    }

    BranchFixture branch;
    Invented person = branch.makeClaimant(ClaimCause::Layoff);
    std::unique_ptr<KioskHand> hand;
    std::unique_ptr<ClaimHand> claim;

private:
    fs::path m_shared;
};

} // namespace

TEST_CASE("The enrolled person is known, and the desk verifies without a word on the face") {
    const auto shared = sharedBiometrics();
    if (shared.empty())
        return;
    FaceWalk walk(shared, "043_live_blink.mp4");
    walk.stand("043_live_turn.mp4");
    walk.claim->walkTo(QStringLiteral("submitted"));
    const auto claim = walk.filed();
    CHECK(claim.faceFacts.check->verdict == FaceVerdict::Yes);
    CHECK(claim.faceFacts.check->score >= claim.faceFacts.check->threshold);
    CHECK(claim.faceFacts.check->engine.find("matcher_reid") != std::string::npos);
    CHECK_FALSE(claim.faceFacts.undecided);
    CHECK(walk.branch.services().desk.verify(claim.receipt.id, walk.branch.petugas()));
}

TEST_CASE("Another person is refused twice, and goes on only with two officers and a penyelia") {
    const auto shared = sharedBiometrics();
    if (shared.empty())
        return;
    FaceWalk walk(shared, "043_live_blink.mp4");
    walk.stand("019_live_turn.mp4");
    KioskHand& hand = *walk.hand;
    hand.waitUntil(QStringLiteral("be asked for another try"), [&] { return hand.heading().contains(QStringLiteral("sekali lagi")); });
    hand.tap(QStringLiteral("retakeButton"));
    hand.waitUntil(QStringLiteral("be sent to staff"), [&] { return hand.heading().contains(QStringLiteral("Petugas akan memastikan")); });
    CHECK_FALSE(walk.claim->work().draft.face);
    CHECK_FALSE(hand.find(QStringLiteral("primaryButton"))->isEnabled());
    hand.vouch();
    hand.reach(QStringLiteral("tax_bank"));
    walk.claim->walkTo(QStringLiteral("submitted"));
    const auto claim = walk.filed();
    CHECK(claim.face.method == FaceMethod::StaffVouch);
    CHECK(claim.face.vouchReason == kVouchMismatch);
    CHECK(claim.faceFacts.check->verdict == FaceVerdict::No);
    CHECK(claim.faceFacts.check->tries == 2);
    CHECK_FALSE(claim.claimPhoto.empty());
}

TEST_CASE("A print of the enrolled person is no yes: staff look") {
    const auto shared = sharedBiometrics();
    if (shared.empty())
        return;
    FaceWalk walk(shared, "043_live_blink.mp4");
    walk.stand("043_photo_static.mp4");
    walk.claim->walkTo(QStringLiteral("submitted"));
    const auto claim = walk.filed();
    CHECK(claim.faceFacts.check->attackSuspected);
    CHECK(claim.faceFacts.check->verdict == FaceVerdict::Staff);
    CHECK(claim.faceFacts.undecided);
    const auto verified = walk.branch.services().desk.verify(claim.receipt.id, walk.branch.petugas());
    REQUIRE_FALSE(verified);
    CHECK(verified.error().where == "face_undecided");
}
