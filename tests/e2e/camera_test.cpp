#include "e2e/claimhand.h"
#include "e2e/drawnpictures.h"
#include "gui/texts/facetexts.h"
#include "gui/widgets/cameraview.h"
#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <iostream>
#include <tuple>
#include <vector>

#include <csignal>

using namespace anjungan;
using namespace anjungan::test;

namespace {

/// The face page's picture, by the name that it has in the form.
const gui::CameraView* view(const KioskHand& hand) {
    return qobject_cast<const gui::CameraView*>(hand.find(QStringLiteral("cameraView")));
}

bool showsPicture(const KioskHand& hand) {
    return view(hand) && view(hand)->hasImage();
}

/// Whether the page says that something is wrong with the camera, and not that it is being made ready.
bool toldTrouble(const KioskHand& hand) {
    if (!view(hand) || view(hand)->hasImage())
        return false;
    for (const FaceTrouble trouble : {FaceTrouble::NoCamera, FaceTrouble::CameraLost, FaceTrouble::NoPicture})
        if (view(hand)->emptyText() == gui::texts::sentence(trouble))
            return true;
    return false;
}

} // namespace

TEST_CASE("A camera that goes away while it is looked into is told, and it recovers when the camera is back") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const QTemporaryDir pictures;
    const QString folder = pictures.filePath(QStringLiteral("camera"));
    const QString pulledOut = pictures.filePath(QStringLiteral("pulled-out"));
    drawNobody(folder);
    KioskHand hand(branch.settings(), branch.clock.today(), folderCamera(folder));
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff, .byCamera = true});
    claim.open(person);
    claim.walkTo(QStringLiteral("face"));
    hand.waitUntil(QStringLiteral("see the camera's picture"), [&] { return showsPicture(hand); });

    REQUIRE(QDir().rename(folder, pulledOut));
    QElapsedTimer timer;
    timer.start();
    hand.waitUntil(QStringLiteral("be told that the camera is gone"), [&] { return toldTrouble(hand); });
    std::cout << "camera gone: told after " << timer.elapsed() << " ms\n";
    CHECK_FALSE(hand.find(QStringLiteral("primaryButton"))->isEnabled());
    CHECK(hand.find(QStringLiteral("staffButton")));

    REQUIRE(QDir().rename(pulledOut, folder));
    timer.start();
    hand.waitUntil(QStringLiteral("see the camera's picture again"), [&] { return showsPicture(hand); });
    std::cout << "camera back: picture after " << timer.elapsed() << " ms\n";

    // Somebody sits down before it: the shot is taken by itself, and the claim is filed.
    REQUIRE(QDir().rename(folder, pulledOut));
    drawFace(folder);
    claim.walkTo(QStringLiteral("submitted"));
    const auto filed = branch.services().claims.claimsOf(person.id);
    REQUIRE(filed);
    CHECK(filed->size() == 1);
    CHECK(branch.problems().empty());
}

TEST_CASE("Pictures of which none can be used are told as a camera that gives none, until one can") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const QTemporaryDir pictures;
    const QString folder = pictures.filePath(QStringLiteral("camera"));
    const QString whole = pictures.filePath(QStringLiteral("whole"));
    drawFace(whole);
    REQUIRE(QDir().mkpath(folder));
    for (const QString& name : QDir(whole).entryList({QStringLiteral("*.jpg")})) {
        QFile file(folder + QLatin1Char('/') + name);
        REQUIRE(QFile::copy(whole + QLatin1Char('/') + name, file.fileName()));
        REQUIRE(file.resize(file.size() / 2));
    }
    KioskHand hand(branch.settings(), branch.clock.today(), folderCamera(folder));
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff, .byCamera = true});
    claim.open(person);
    claim.walkTo(QStringLiteral("face"));
    hand.waitUntil(QStringLiteral("be told that the camera gives no picture"),
                   [&] { return view(hand) && view(hand)->emptyText() == gui::texts::sentence(FaceTrouble::NoPicture); });
    CHECK(hand.find(QStringLiteral("staffButton")));
    REQUIRE(QDir(folder).removeRecursively());
    REQUIRE(QDir().rename(whole, folder));
    claim.walkTo(QStringLiteral("submitted"));
    CHECK(branch.problems().empty());
}

TEST_CASE("Whatever is before the camera or wrong with it, the page says it in one sentence and officers are a tap away") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const QTemporaryDir pictures;
    const QString nobody = pictures.filePath(QStringLiteral("nobody"));
    drawNobody(nobody);
    KioskHand hand(branch.settings(), branch.clock.today(), folderCamera(nobody));
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff, .byCamera = true});
    claim.open(person);
    claim.walkTo(QStringLiteral("face"));
    FaceClient& camera = hand.composition().kiosk().camera;
    const auto left = [](const char* name) {
        return qEnvironmentVariable("ANJUNGAN_PICTURES") + QLatin1Char('/') + QString::fromUtf8(name) + QStringLiteral(".png");
    };
    const auto isPictured = qEnvironmentVariableIsSet("ANJUNGAN_PICTURES");
    const auto expect = [&](FaceHint hint, const char* name) {
        const QString sentence = gui::texts::sentence(hint);
        hand.waitUntil(sentence, [&] { return showsPicture(hand) && view(hand)->hint() == sentence; });
        CHECK_FALSE(hand.find(QStringLiteral("primaryButton"))->isEnabled());
        CHECK(hand.find(QStringLiteral("staffButton")));
        CHECK(hand.message().isEmpty());
        if (isPictured)
            hand.picture(left(name));
    };
    expect(FaceHint::NoFace, "camera-nobody");
    int number = 0;
    const auto show = [&](Seen seen) {
        const QString folder = pictures.filePath(QString::number(++number));
        drawSeen(folder, seen);
        camera.setSource(CameraSource::parse(folderCamera(folder).toStdString()).value());
    };
    const std::vector<std::tuple<Seen, FaceHint, const char*>> told = {
        {Seen::Black, FaceHint::CameraCovered, "camera-black"}, {Seen::Two, FaceHint::SeveralFaces, "camera-two"},
        {Seen::Green, FaceHint::CameraCovered, "camera-green"}, {Seen::UpsideDown, FaceHint::UpsideDown, "camera-upside-down"},
        {Seen::Dark, FaceHint::TooDark, "camera-dark"},         {Seen::Tiny, FaceHint::ComeCloser, "camera-tiny"}};
    for (const auto& [seen, hint, name] : told) {
        show(seen);
        expect(hint, name);
    }
    // What only a camera in the machine can do, as its process says it.
    for (int number = 0; number < kFaceTroubleCount; ++number) {
        const auto trouble = static_cast<FaceTrouble>(number);
        Q_EMIT camera.cameraUnavailable(trouble);
        CHECK(view(hand)->emptyText() == gui::texts::sentence(trouble));
        CHECK_FALSE(view(hand)->emptyText().isEmpty());
        CHECK(hand.find(QStringLiteral("staffButton"))->property("role").toString() == QStringLiteral("primary"));
        Q_EMIT camera.cameraBack();
    }
    for (const Seen seen : {Seen::Poster, Seen::Mirrored, Seen::Large}) {
        show(seen);
        hand.waitUntil(QStringLiteral("have a picture taken"), [&] { return claim.work().draft.face.has_value(); });
        if (seen != Seen::Large) {
            hand.tap(QStringLiteral("retakeButton"));
            CHECK_FALSE(claim.work().draft.face);
        }
    }
    claim.walkTo(QStringLiteral("submitted"));
    CHECK(branch.problems().empty());
}

TEST_CASE("Without a camera two members of staff vouch and the claim is filed") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    KioskHand hand(branch.settings(), branch.clock.today());
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff});
    claim.open(person);
    claim.walkTo(QStringLiteral("face"));
    hand.waitUntil(QStringLiteral("be told that there is no camera"), [&] { return toldTrouble(hand); });
    // The page knows the reason by itself then, and asks for the officer at once.
    hand.tap(QStringLiteral("staffButton"));
    hand.waitUntil(QStringLiteral("be asked for the officer at once"), [&] { return hand.find(QStringLiteral("choice_family_card")); });
    hand.tap(QStringLiteral("cancelButton"));
    claim.walkTo(QStringLiteral("submitted"));
    const auto found = branch.services().desk.find(claim.work().receipt->tracking);
    REQUIRE(found);
    const auto filed = branch.services().desk.open(*found, branch.petugas());
    REQUIRE(filed);
    CHECK(filed->face.method == FaceMethod::StaffVouch);
    CHECK(filed->face.vouchedBy == branch.petugas().id);
    CHECK(filed->face.vouchReason == "camera_unavailable");
    CHECK(filed->face.secondedBy == branch.penyelia().id);
    CHECK(filed->face.documents == std::vector<std::string>{"ktp", "family_card"});
}

TEST_CASE("Killed at any moment of the face step, the camera's process comes back by itself, and the claim is filed once") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const QTemporaryDir pictures;
    const QString folder = pictures.filePath(QStringLiteral("camera"));
    drawFace(folder);
    KioskHand hand(branch.settings(), branch.clock.today(), folderCamera(folder));
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff, .byCamera = true});
    FaceClient& camera = hand.composition().kiosk().camera;
    qint64 killed = 0;
    QElapsedTimer since;
    QObject context;
    const auto kill = [&] {
        if (killed != 0)
            return;
        killed = camera.processId();
        since.start();
        REQUIRE(::kill(static_cast<pid_t>(killed), SIGKILL) == 0);
    };
    const auto killWhen = [&](auto signal) { QObject::connect(&camera, signal, &context, kill); };
    const std::string moment = GENERATE(as<std::string>(), "page before", "made ready", "first picture", "hint", "steady second", "shot", "taken");
    INFO(moment);
    claim.open(person);
    claim.walkTo(QStringLiteral("membership_data"));
    // It is started while the page before the camera's is read.
    hand.waitUntil(QStringLiteral("have the process ready"), [&] { return camera.processId() != 0; });
    if (moment == "page before")
        kill();
    else if (moment == "first picture")
        killWhen(&FaceClient::previewReady);
    else if (moment == "hint")
        killWhen(&FaceClient::hintChanged);
    else if (moment == "steady second")
        QObject::connect(&camera, &FaceClient::progressChanged, &context, [&](double share) { share > 0.5 ? kill() : void(); });
    else if (moment == "shot")
        killWhen(&FaceClient::shotTaken);
    claim.walkTo(QStringLiteral("face"));
    if (moment == "made ready")
        kill();
    hand.waitUntil(QStringLiteral("have a picture taken"), [&] { return claim.work().draft.face.has_value(); });
    if (moment == "taken")
        kill();
    REQUIRE(killed != 0);
    std::cout << "killed (" << moment << "): picture kept " << since.elapsed() << " ms later\n";
    CHECK(hand.message().isEmpty());
    claim.walkTo(QStringLiteral("submitted"));
    const auto filed = branch.services().claims.claimsOf(person.id);
    REQUIRE(filed);
    CHECK(filed->size() == 1);
    CHECK(branch.count("photo WHERE kind = 'claim'") == 1);
    CHECK(branch.problems().empty());
}
