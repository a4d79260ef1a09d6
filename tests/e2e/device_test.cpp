// The face step with a camera in the machine: the process's own way to a V4L2 device, through the driver of support/fakecamera.cpp.

#include "e2e/claimhand.h"
#include "e2e/drawnpictures.h"
#include "gui/texts/facetexts.h"
#include "gui/widgets/cameraview.h"
#include "support/catch.h"
#include "support/loglines.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QSaveFile>
#include <QTemporaryDir>

#include <iostream>

using namespace anjungan;
using namespace anjungan::test;

namespace {

/// What every camera process that begins from now on finds in the machine.
class FakeCamera {
public:
    explicit FakeCamera(const char* state) {
        set(state);
        qputenv("ANJUNGAN_FAKE_CAMERA", m_folder.path().toUtf8());
        qputenv("LD_PRELOAD", ANJUNGAN_FAKE_CAMERA_LIBRARY);
        // Where the programs are built to find wrong accesses, that library wants to be the first.
        qputenv("ASAN_OPTIONS", m_asanBefore + ":verify_asan_link_order=0");
    }

    ~FakeCamera() {
        m_asanBefore.isNull() ? qunsetenv("ASAN_OPTIONS") : qputenv("ASAN_OPTIONS", m_asanBefore);
        qunsetenv("LD_PRELOAD");
        qunsetenv("ANJUNGAN_FAKE_CAMERA");
    }

    FakeCamera(const FakeCamera&) = delete;
    FakeCamera& operator=(const FakeCamera&) = delete;

    void set(const char* state) { write(QStringLiteral("state"), state); }

    void seeNobody() { see(QImage(1280, 720, QImage::Format_RGB32), true); }

    void seePerson() {
        const QTemporaryDir drawn;
        drawFace(drawn.filePath(QStringLiteral("faces")));
        see(QImage(drawn.filePath(QStringLiteral("faces/face00.jpg"))), false);
    }

    [[nodiscard]] static QString place() { return QStringLiteral("device:/dev/full"); }

private:
    void see(QImage picture, bool isWall) {
        REQUIRE(picture.size() == QSize(1280, 720));
        if (isWall)
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    picture.setPixelColor(x, y, QColor::fromHsv(30, 40, 120 + (x * 3 + y * 5) % 80));
        picture.convertTo(QImage::Format_BGR888);
        write(QStringLiteral("frame.bgr"), QByteArray(reinterpret_cast<const char*>(picture.constBits()), picture.sizeInBytes()));
    }

    /// At once in place of what stood there: the driver may be reading it.
    void write(const QString& name, const QByteArray& content) {
        QSaveFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        REQUIRE(file.commit());
    }

    QTemporaryDir m_folder;
    QByteArray m_asanBefore = qgetenv("ASAN_OPTIONS");
};

/// A claim at its face step, before such a camera.
struct AtTheCamera {
    AtTheCamera() {
        hand = std::make_unique<KioskHand>(branch.settings(), branch.clock.today(), FakeCamera::place());
        claim = std::make_unique<ClaimHand>(*hand, ClaimAnswers{.cause = ClaimCause::Layoff, .byCamera = true});
        claim->open(person);
        claim->walkTo(QStringLiteral("face"));
    }

    [[nodiscard]] const gui::CameraView* view() const {
        return qobject_cast<const gui::CameraView*>(hand->find(QStringLiteral("cameraView")));
    }

    void waitForPicture() {
        hand->waitUntil(QStringLiteral("see the camera's picture"), [this] { return view() && view()->hasImage(); });
    }

    void waitForPictures(int count) {
        int seen = 0;
        const QObject context;
        QObject::connect(&hand->composition().kiosk().camera, &FaceClient::previewReady, &context, [&seen] { ++seen; });
        hand->waitUntil(QStringLiteral("see more pictures"), [&seen, count] { return seen >= count; });
    }

    void waitForTrouble(FaceTrouble trouble) {
        const QString sentence = gui::texts::sentence(trouble);
        hand->waitUntil(sentence, [this, sentence] { return view() && !view()->hasImage() && view()->emptyText() == sentence; });
        const auto* primary = hand->find(QStringLiteral("primaryButton"));
        const auto* staff = hand->find(QStringLiteral("staffButton"));
        REQUIRE(primary);
        REQUIRE(staff);
        CHECK_FALSE(primary->isEnabled());
        CHECK(staff->property("role").toString() == QStringLiteral("primary"));
        CHECK(hand->message().isEmpty());
    }

    void fileTheClaim() {
        claim->walkTo(QStringLiteral("submitted"));
        const auto filed = branch.services().claims.claimsOf(person.id);
        REQUIRE(filed);
        CHECK(filed->size() == 1);
        CHECK(branch.count("photo WHERE kind = 'claim'") == 1);
        CHECK(branch.problems().empty());
    }

    void picture(const std::string& name) {
        if (const QString folder = qEnvironmentVariable("ANJUNGAN_PICTURES"); !folder.isEmpty())
            hand->picture(folder + QStringLiteral("/device-") + QString::fromStdString(name) + QStringLiteral(".png"));
    }

    BranchFixture branch;
    Invented person = branch.makeClaimant(ClaimCause::Layoff);
    std::unique_ptr<KioskHand> hand;
    std::unique_ptr<ClaimHand> claim;
};

} // namespace

TEST_CASE("A camera that stands still, is pulled out or never answers is told in a sentence and a line of the log, and goes on by itself") {
    const auto [state, trouble] = GENERATE(table<const char*, FaceTrouble>(
        {{"frozen", FaceTrouble::CameraFrozen}, {"gone", FaceTrouble::CameraLost}, {"hung", FaceTrouble::CameraHung}}));
    INFO(state);
    FakeCamera camera("live");
    camera.seeNobody();
    const LogLines log;
    AtTheCamera step;
    step.waitForPicture();
    const std::string line = "face: no pictures: " + std::string(toText(trouble));
    const int before = log.count(line);

    camera.set(state);
    QElapsedTimer timer;
    timer.start();
    step.waitForTrouble(trouble);
    std::cout << state << ": told after " << timer.elapsed() << " ms\n";
    step.picture(state);
    CHECK(log.count(line) == before + 1);

    camera.seePerson();
    camera.set("live");
    timer.start();
    step.hand->waitUntil(QStringLiteral("have a picture taken"), [&] { return step.claim->work().draft.face.has_value(); });
    std::cout << state << ": picture kept " << timer.elapsed() << " ms after it was mended\n";
    CHECK(log.count("face: pictures again") >= 1);
    step.fileTheClaim();
}

TEST_CASE("A camera that another program has is told so, and is used once that one lets go") {
    FakeCamera camera("busy");
    camera.seePerson();
    const LogLines log;
    AtTheCamera step;
    step.waitForTrouble(FaceTrouble::CameraBusy);
    step.picture("busy");
    CHECK(log.count("face: no pictures: camera_busy") == 1);

    camera.set("live");
    step.hand->waitUntil(QStringLiteral("have a picture taken"), [&] { return step.claim->work().draft.face.has_value(); });
    step.fileTheClaim();
}

TEST_CASE("A closed shutter is told as a covered camera for as long as it is closed, and opened it gives a picture") {
    FakeCamera camera("black");
    camera.seePerson();
    const LogLines log;
    AtTheCamera step;
    const QString covered = gui::texts::sentence(FaceHint::CameraCovered);
    step.hand->waitUntil(covered, [&] { return step.view() && step.view()->hasImage() && step.view()->hint() == covered; });
    step.picture("black");
    step.waitForPictures(60); // 2.4 s of them: more than twice what makes a camera one that stands still
    CHECK(step.view()->hint() == covered);
    // On a busy machine the first picture may be late; nothing else may be told.
    CHECK(log.count("face: no pictures") == log.count("face: no pictures: camera_lost"));
    CHECK_FALSE(step.claim->work().draft.face);

    camera.set("live");
    step.hand->waitUntil(QStringLiteral("have a picture taken"), [&] { return step.claim->work().draft.face.has_value(); });
    step.fileTheClaim();
}

TEST_CASE("Whoever stands before a camera that shows the one before is not photographed as that one") {
    FakeCamera camera("frozen");
    camera.seePerson();
    AtTheCamera step;
    step.waitForTrouble(FaceTrouble::CameraFrozen);
    CHECK_FALSE(step.claim->work().draft.face);
    camera.set("live");
    step.hand->waitUntil(QStringLiteral("have a picture taken"), [&] { return step.claim->work().draft.face.has_value(); });
    step.fileTheClaim();
}
