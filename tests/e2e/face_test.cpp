// The face step through the real windows with the models that may decide: the right person, another person, somebody in the dark, a print
// and a screen before the camera. The people are test pictures (ANJUNGAN_BIOMETRICS); without them the walks are skipped. Where
// ANJUNGAN_PICTURES names a folder, what was on show is left there to be looked at.

#include "e2e/claimhand.h"
#include "e2e/deskhand.h"
#include "e2e/drawnpictures.h"
#include "gui/texts/facetexts.h"
#include "gui/widgets/cameraview.h"
#include "support/catch.h"
#include "support/sharedbiometrics.h"
#include "support/skipped.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>

using namespace anjungan;
using namespace anjungan::test;

namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 60'000;

/// As sharedBiometrics(); a walk that lacks them does not count as walked.
fs::path picturesOrSkip() {
    auto shared = sharedBiometrics();
    if (shared.empty())
        skip("no test pictures and models");
    return shared;
}

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
    void stand(const char* name) { standBefore(QString::fromStdString(clip(name))); }

    void standBefore(const QString& camera) {
        hand = std::make_unique<KioskHand>(branch.settings(), branch.clock.today(), camera, models());
        hand->driver().setPatience(kPatienceMs);
        claim = std::make_unique<ClaimHand>(*hand, ClaimAnswers{.cause = ClaimCause::Layoff, .byCamera = true});
        claim->open(person);
        claim->walkTo(QStringLiteral("face"));
    }

    void waitForHint(FaceHint hint) {
        const auto* const view = qobject_cast<gui::CameraView*>(hand->find(QStringLiteral("cameraView")));
        REQUIRE(view);
        const QString sentence = gui::texts::sentence(hint);
        hand->waitUntil(sentence, [view, sentence] { return view->hint() == sentence; });
    }

    void waitForHeading(const char* part) {
        hand->waitUntil(QString::fromUtf8(part), [this, part] { return hand->heading().contains(QString::fromUtf8(part)); });
    }

    /// For a person to look at; see above.
    void picture(const char* name) {
        if (const QString folder = qEnvironmentVariable("ANJUNGAN_PICTURES"); !folder.isEmpty())
            hand->picture(folder + QLatin1Char('/') + QString::fromUtf8(name) + QStringLiteral(".png"));
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
    const auto shared = picturesOrSkip();
    if (shared.empty())
        return;
    FaceWalk walk(shared, "043_live_blink.mp4");
    walk.stand("043_live_turn.mp4");
    walk.hand->waitUntil(QStringLiteral("be counted down"), [&] {
        const auto* const view = qobject_cast<gui::CameraView*>(walk.hand->find(QStringLiteral("cameraView")));
        return view && view->count() > 0;
    });
    walk.picture("face-count");
    walk.hand->waitUntil(QStringLiteral("have a picture taken"), [&] { return walk.claim->work().draft.face.has_value(); });
    walk.picture("face-known");
    walk.claim->walkTo(QStringLiteral("submitted"));
    const auto claim = walk.filed();
    CHECK(claim.faceFacts.check->verdict == FaceVerdict::Yes);
    CHECK(claim.faceFacts.check->score >= claim.faceFacts.check->threshold);
    CHECK(claim.faceFacts.check->engine.find("matcher_reid") != std::string::npos);
    CHECK_FALSE(claim.faceFacts.undecided);
    CHECK(walk.branch.services().desk.verify(claim.receipt.id, walk.branch.petugas()));
}

TEST_CASE("Another person is refused twice, and goes on only with two officers and a penyelia") {
    const auto shared = picturesOrSkip();
    if (shared.empty())
        return;
    FaceWalk walk(shared, "043_live_blink.mp4");
    walk.stand("019_live_turn.mp4");
    KioskHand& hand = *walk.hand;
    walk.waitForHeading("sekali lagi");
    walk.picture("face-unlike");
    hand.tap(QStringLiteral("retakeButton"));
    walk.waitForHeading("Petugas akan memastikan");
    walk.picture("face-refused");
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

TEST_CASE("Whoever stands in the dark, then out of focus, is told so, tries twice and goes on with two officers") {
    const auto shared = picturesOrSkip();
    if (shared.empty())
        return;
    FaceWalk walk(shared, "043_live_blink.mp4");
    const QTemporaryDir pictures;
    const QString folder = pictures.filePath(QStringLiteral("camera"));
    const QString photograph = QString::fromStdString((shared / "faces/london/043_neutral.jpg").string());
    drawPoorly(folder, photograph, Poor::Dark);
    walk.standBefore(folderCamera(folder));
    KioskHand& hand = *walk.hand;
    walk.waitForHint(FaceHint::TooDark);
    walk.picture("face-dark");
    CHECK_FALSE(hand.find(QStringLiteral("primaryButton"))->isEnabled());
    walk.waitForHeading("belum berhasil");
    walk.picture("face-missed");
    drawPoorly(folder, photograph, Poor::Blurred);
    hand.tap(QStringLiteral("retakeButton"));
    walk.waitForHint(FaceHint::HoldStill);
    walk.picture("face-blurred");
    walk.waitForHeading("Petugas akan memeriksa");
    walk.picture("face-missed-twice");
    CHECK_FALSE(walk.claim->work().draft.face);
    CHECK(hand.find(QStringLiteral("secondaryButton")));
    hand.tap(QStringLiteral("staffButton"));
    hand.waitUntil(QStringLiteral("be asked for the papers at once"), [&] { return hand.find(QStringLiteral("choice_family_card")); });
    walk.picture("face-officers");
    hand.tap(QStringLiteral("cancelButton"));
    hand.vouch();
    hand.reach(QStringLiteral("tax_bank"));
    walk.claim->walkTo(QStringLiteral("submitted"));
    const auto found = walk.branch.services().desk.find(walk.claim->work().receipt->tracking);
    REQUIRE(found);
    const auto claim = walk.branch.services().desk.open(*found, walk.branch.petugas());
    REQUIRE(claim);
    CHECK(claim->face.method == FaceMethod::StaffVouch);
    CHECK(claim->face.vouchReason == "face_not_read");
    CHECK(walk.branch.problems().empty());
}

TEST_CASE("A print or a screen with the enrolled person on it is neither refused nor a yes: staff look") {
    const auto shared = picturesOrSkip();
    if (shared.empty())
        return;
    const auto* const clip = GENERATE("043_photo_static.mp4", "043_screen_tilt.mp4");
    INFO(clip);
    FaceWalk walk(shared, "043_live_blink.mp4");
    walk.stand(clip);
    KioskHand& hand = *walk.hand;
    hand.waitUntil(QStringLiteral("have a picture taken"), [&] { return walk.claim->work().draft.face.has_value(); });
    CHECK(hand.heading() == QStringLiteral("Apakah foto ini sudah jelas?"));
    walk.picture("face-print");
    walk.claim->walkTo(QStringLiteral("submitted"));
    const auto claim = walk.filed();
    CHECK(claim.faceFacts.check->attackSuspected);
    CHECK(claim.faceFacts.check->verdict == FaceVerdict::Staff);
    CHECK(claim.faceFacts.undecided);
    const auto verified = walk.branch.services().desk.verify(claim.receipt.id, walk.branch.petugas());
    REQUIRE_FALSE(verified);
    CHECK(verified.error().where == "face_undecided");
    hand.endSession();
    DeskHand desk(hand);
    desk.open(QStringLiteral("ani"), QString::fromStdString(claim.receipt.tracking.text()));
    hand.waitUntil(QStringLiteral("see the figures in words"), [&] { return hand.text(QStringLiteral("faceLabel")).contains(QStringLiteral("tanda foto cetak")); });
    CHECK_FALSE(hand.find(QStringLiteral("verifyButton")));
    walk.picture("desk-print");
}
