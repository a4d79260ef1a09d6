#include "support/catch.h"
#include "support/sharedbiometrics.h"
#include "support/temporaryfolder.h"

#include "biometrics/drawnface.h"
#include "facelink/faceclient.h"

#include <array>
#include <csignal>
#include <functional>
#include <iostream>
#include <optional>

#include <QProcess>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace anjungan;
namespace fs = std::filesystem;

// These tests run the real anjungan-face. They wait for what happens, with a patience that only a broken program uses up;
// how long it took is printed, not judged.

namespace {

constexpr int kPatienceMs = 30000;

QString faceProgram() {
    return QString::fromUtf8(ANJUNGAN_FACE_PROGRAM);
}

/// A client on a folder of pictures, and everything that it has told.
class Camera {
public:
    explicit Camera(const fs::path& folder, const fs::path& cascades = {}) : Camera("folder:" + folder.string(), cascades) {}

    explicit Camera(const std::string& source, const fs::path& cascades = {})
        : m_client(faceProgram(), CameraSource::parse(source).value(), QString::fromStdString(cascades.string())) {
        QObject::connect(&m_client, &FaceClient::progressChanged, &m_client, [this](double share) { progress = share; });
        QObject::connect(&m_client, &FaceClient::previewReady, &m_client, [this](const QImage& image) { onPreview(image); });
        QObject::connect(&m_client, &FaceClient::hintChanged, &m_client, [this](FaceHint hint) { lastHint = hint; });
        QObject::connect(&m_client, &FaceClient::shotTaken, &m_client,
                         [this](const QByteArray& jpeg, const FaceMeasures& measures) { onShot(jpeg, measures); });
        QObject::connect(&m_client, &FaceClient::cameraUnavailable, &m_client,
                         [this](FaceTrouble trouble) { troubles.push_back(trouble); });
        QObject::connect(&m_client, &FaceClient::cameraBack, &m_client, [this] { ++backs; });
    }

    FaceClient& client() { return m_client; }

    bool waitForPreview() {
        const int before = previews;
        return waitFor("a preview", [this, before] { return previews > before; });
    }

    bool waitForShot() {
        const int before = shots;
        return waitFor("a shot", [this, before] { return shots > before; });
    }

    bool waitForTrouble(FaceTrouble trouble) {
        return waitFor("trouble", [this, trouble] { return !troubles.empty() && troubles.back() == trouble; });
    }

    bool waitForHint(FaceHint hint) {
        return waitFor("a hint", [this, hint] { return lastHint == hint; });
    }

    bool waitFor(const char* what, const std::function<bool()>& condition) {
        QElapsedTimer timer;
        timer.start();
        const bool came = QTest::qWaitFor(condition, kPatienceMs);
        std::cout << what << " after " << timer.elapsed() << " ms\n";
        return came;
    }

    int previews = 0;
    double progress = 0;
    int shots = 0;
    int backs = 0;
    QImage lastPreview;
    QByteArray lastJpeg;
    FaceMeasures lastMeasures;
    std::optional<FaceHint> lastHint;
    std::vector<FaceTrouble> troubles;

private:
    void onPreview(const QImage& image) {
        ++previews;
        lastPreview = image;
    }

    void onShot(const QByteArray& jpeg, const FaceMeasures& measures) {
        ++shots;
        lastJpeg = jpeg;
        lastMeasures = measures;
    }

    FaceClient m_client;
};

fs::path demoFolder(const TemporaryFolder& folder) {
    REQUIRE(writeDemoFolder(folder / "demo").has_value());
    return folder / "demo";
}

fs::path folderOf(const TemporaryFolder& folder, const DrawnScene& scene) {
    cv::imwrite((folder / "scene.jpg").string(), drawScene(scene), {cv::IMWRITE_JPEG_QUALITY, 92});
    return folder.path();
}

/// anjungan-face with the other end of its socket in our hands.
class BareProcess {
public:
    BareProcess() {
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data());
        const int childEnd = m_ends[1];
        m_process.setChildProcessModifier([childEnd] { ::fcntl(childEnd, F_SETFD, 0); });
        m_process.start(faceProgram(), {QStringLiteral("--socket"), QString::number(childEnd)});
        REQUIRE(m_process.waitForStarted());
        ::close(childEnd);
    }

    ~BareProcess() {
        close();
        m_process.kill();
        m_process.waitForFinished();
    }

    void write(const QByteArray& bytes) { REQUIRE(::send(m_ends[0], bytes.data(), static_cast<size_t>(bytes.size()), 0) > 0); }

    void close() {
        if (m_ends[0] >= 0)
            ::close(m_ends[0]);
        m_ends[0] = -1;
    }

    std::optional<int> exitStatus() {
        if (!m_process.waitForFinished(kPatienceMs) || m_process.exitStatus() != QProcess::NormalExit)
            return std::nullopt;
        return m_process.exitCode();
    }

private:
    std::array<int, 2> m_ends{-1, -1};
    QProcess m_process;
};

int runFace(const QStringList& arguments) {
    QProcess process;
    process.start(faceProgram(), arguments);
    return process.waitForFinished(kPatienceMs) ? process.exitCode() : -1;
}

} // namespace

TEST_CASE("A drawn person is photographed without a touch, and again after retake") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    camera.client().prestart();
    camera.client().activate();
    REQUIRE(camera.waitForPreview());
    CHECK(camera.lastPreview.size() == QSize(640, 360));
    REQUIRE(camera.waitForShot());
    CHECK(camera.waitForHint(FaceHint::Taken));
    CHECK(camera.lastMeasures.faces == 1);
    const auto portrait = QImage::fromData(camera.lastJpeg, "JPEG");
    CHECK(portrait.height() > 300);
    CHECK(portrait.width() * 4 / 3 == Approx(portrait.height()).margin(3));
    camera.client().retake();
    CHECK(camera.waitForShot());
}

TEST_CASE("Leaving the page and coming back gives a new shot from the same process") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    camera.client().activate();
    REQUIRE(camera.waitForShot());
    const auto process = camera.client().processId();
    camera.client().deactivate();
    camera.client().activate();
    CHECK(camera.waitForShot());
    CHECK(camera.client().processId() == process);
}

TEST_CASE("A window that stood still for longer than the process may be silent takes it for neither dead nor blind") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    camera.client().activate();
    REQUIRE(camera.waitForPreview());
    camera.troubles.clear(); // how long the start took is no part of this
    for (int stall = 0; stall < 3; ++stall) {
        QProcess::execute(QStringLiteral("sleep"), {QString::number(FaceWatchdog::kSilenceLimit.count() / 1000 + 1)});
        REQUIRE(camera.waitForPreview());
    }
    CHECK(camera.troubles.empty());
}

TEST_CASE("A folder that vanishes is told, and its return ends the trouble") {
    const TemporaryFolder folder;
    const auto pictures = demoFolder(folder);
    Camera camera(pictures);
    camera.client().activate();
    REQUIRE(camera.waitForPreview());
    fs::rename(pictures, folder / "away");
    CHECK(camera.waitForTrouble(FaceTrouble::CameraLost));
    fs::rename(folder / "away", pictures);
    CHECK(camera.waitFor("camera back", [&camera] { return camera.backs == 1; }));
    CHECK(camera.waitForShot());
}

TEST_CASE("A source that is not there at first is found when it comes") {
    const TemporaryFolder folder;
    Camera camera(folder / "demo");
    camera.client().activate();
    REQUIRE(camera.waitForTrouble(FaceTrouble::NoCamera));
    demoFolder(folder);
    CHECK(camera.waitForShot());
}

TEST_CASE("A killed process is replaced and the camera comes back") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    camera.client().activate();
    REQUIRE(camera.waitForPreview());
    const auto killed = camera.client().processId();
    REQUIRE(::kill(static_cast<pid_t>(killed), SIGKILL) == 0);
    const auto replaced = [&] { return camera.client().processId() != 0 && camera.client().processId() != killed; };
    REQUIRE(camera.waitFor("another process", replaced));
    CHECK(camera.waitForShot());
}

TEST_CASE("Killed at any moment of the step, the process is replaced and the person still gets a shot") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    const auto killNow = [&camera] {
        const auto killed = camera.client().processId();
        REQUIRE(killed != 0);
        REQUIRE(::kill(static_cast<pid_t>(killed), SIGKILL) == 0);
        REQUIRE(camera.waitFor("another process", [&] { return camera.client().processId() != 0 && camera.client().processId() != killed; }));
    };
    SECTION("before the page opens") {
        camera.client().prestart();
        REQUIRE(camera.waitFor("the process", [&] { return camera.client().processId() != 0; }));
        const auto killed = camera.client().processId();
        REQUIRE(::kill(static_cast<pid_t>(killed), SIGKILL) == 0);
        REQUIRE(camera.waitFor("its end", [&] { return camera.client().processId() != killed; }));
        camera.client().activate();
    }
    SECTION("while it loads") {
        camera.client().activate();
        REQUIRE(camera.waitFor("the process", [&] { return camera.client().processId() != 0; }));
        killNow();
    }
    SECTION("in the steady second") {
        camera.client().activate();
        REQUIRE(camera.waitFor("progress", [&] { return camera.progress > 0.2; }));
        killNow();
        CHECK(camera.progress == 0);
    }
    SECTION("after a shot that is to be repeated") {
        camera.client().activate();
        REQUIRE(camera.waitForShot());
        killNow();
    }
    CHECK(camera.waitForShot());
    CHECK_FALSE(camera.lastJpeg.isEmpty());
}

TEST_CASE("A clip cut short gives what it has and no shot of what it has not; one that is none is told") {
    const TemporaryFolder folder;
    const auto clip = folder / "clip.mp4";
    SECTION("text named like a clip") {
        folder.write("clip.mp4", "this is text");
    }
    SECTION("the first half of a clip") {
        const auto shared = sharedBiometrics();
        if (shared.empty())
            return;
        fs::copy_file(shared / "video/synthetic/043_live_turn.mp4", clip);
        fs::resize_file(clip, fs::file_size(clip) / 2);
    }
    Camera camera("video:" + clip.string());
    camera.client().activate();
    const auto toldSo = [&] { return !camera.troubles.empty() && (camera.troubles.back() == FaceTrouble::NoPicture || camera.troubles.back() == FaceTrouble::NoCamera); };
    CHECK(camera.waitFor("picture or trouble", [&] { return camera.previews > 0 || toldSo(); }));
}

TEST_CASE("Models that are cut short or swapped are left aside, and the person still gets a shot") {
    const TemporaryFolder folder;
    const auto shared = sharedBiometrics();
    if (shared.empty())
        return;
    const auto models = folder / "models";
    fs::create_directory(models);
    SECTION("cut short") {
        for (const char* name : {"face_detection_yunet_2022mar.onnx", "landmarks-regression-retail-0009.onnx"}) {
            fs::copy_file(shared / "models" / name, models / name);
            fs::resize_file(models / name, fs::file_size(models / name) / 2);
        }
    }
    SECTION("swapped") {
        fs::copy_file(shared / "models/landmarks-regression-retail-0009.onnx", models / "face_detection_yunet_2022mar.onnx");
        fs::copy_file(shared / "models/stub_embedder_112x112_128d.onnx", models / "face-reidentification-retail-0095.onnx");
    }
    Camera camera(demoFolder(folder));
    camera.client().setModelFolder(QString::fromStdString(models.string()));
    camera.client().activate();
    CHECK(camera.waitForShot());
}

TEST_CASE("A hanging process is told, killed and replaced") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    camera.client().activate();
    REQUIRE(camera.waitForPreview());
    const auto hanging = camera.client().processId();
    REQUIRE(::kill(static_cast<pid_t>(hanging), SIGSTOP) == 0);
    // A busy machine may have told of a late picture before.
    camera.troubles.clear();
    camera.backs = 0;
    REQUIRE(camera.waitFor("trouble", [&camera] { return !camera.troubles.empty(); }));
    REQUIRE(camera.waitFor("another process", [&] { return camera.client().processId() != 0 && camera.client().processId() != hanging; }));
    CHECK(camera.waitFor("camera back", [&camera] { return camera.backs > 0; }));
    CHECK(camera.client().processId() != hanging);
    CHECK(camera.waitFor("its end", [hanging] { return !fs::exists("/proc/" + std::to_string(hanging)); }));
}

TEST_CASE("What is wrong before the camera is told and no shot is taken") {
    const TemporaryFolder folder;
    auto scene = goodScene();
    auto expected = FaceHint::Good;
    SECTION("two people") {
        scene.people = {{{400, 330}, 110}, {{900, 330}, 105}};
        expected = FaceHint::SeveralFaces;
    }
    SECTION("nobody") {
        scene.people.clear();
        expected = FaceHint::NoFace;
    }
    SECTION("darkness") {
        scene.light = 0.12;
        expected = FaceHint::TooDark;
    }
    Camera camera(folderOf(folder, scene));
    camera.client().activate();
    CHECK(camera.waitForHint(expected));
    const int seen = camera.previews;
    CHECK(camera.waitFor("twenty more frames", [&] { return camera.previews >= seen + 20; }));
    CHECK(camera.shots == 0);
}

TEST_CASE("A folder without a usable picture is told") {
    const TemporaryFolder folder;
    SECTION("empty") {}
    SECTION("text named like a picture") {
        folder.write("a.jpg", "this is text");
    }
    SECTION("one pixel") {
        cv::imwrite((folder / "a.png").string(), cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(9)));
    }
    Camera camera(folder.path());
    camera.client().activate();
    CHECK(camera.waitForTrouble(FaceTrouble::NoPicture));
    CHECK(camera.previews == 0);
}

TEST_CASE("Missing cascades are told") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "cascades");
    Camera camera(demoFolder(folder), folder / "cascades");
    camera.client().activate();
    CHECK(camera.waitForTrouble(FaceTrouble::DetectorMissing));
}

TEST_CASE("Between faces the camera only tells whether somebody is there, and a face page takes it and gives it back") {
    const TemporaryFolder folder;
    Camera camera(demoFolder(folder));
    std::optional<bool> seen;
    int told = 0;
    QObject::connect(&camera.client(), &FaceClient::personSeen, &camera.client(), [&](bool somebody) { seen = somebody, ++told; });
    camera.client().setWatching(true);
    CHECK(seen == true); // until it knows better
    const auto tellsAgain = [&] {
        told = 0;
        return camera.waitFor("word of somebody", [&] { return told > 0; });
    };
    REQUIRE(tellsAgain());
    CHECK(seen == true);
    CHECK(camera.previews == 0);
    camera.client().activate();
    REQUIRE(camera.waitForShot());
    camera.client().deactivate();
    const int before = camera.previews;
    REQUIRE(tellsAgain());
    CHECK(camera.previews == before);
    camera.client().setSource(CameraSource::parse("folder:" + folderOf(folder, {}).string()).value());
    CHECK(tellsAgain());
    camera.client().setWatching(false);
    CHECK(seen == true);
}

TEST_CASE("A camera that is not there takes nobody for gone") {
    Camera camera(std::string("device:63"));
    std::vector<bool> told;
    QObject::connect(&camera.client(), &FaceClient::personSeen, &camera.client(), [&](bool somebody) { told.push_back(somebody); });
    camera.client().setWatching(true);
    REQUIRE(camera.waitFor("word of the camera", [&] { return told.size() > 1; }));
    CHECK(std::ranges::count(told, false) == 0);
    CHECK(camera.troubles.empty());
}

TEST_CASE("The process ends when the other end of its socket closes") {
    const TemporaryFolder folder;
    BareProcess face;
    face.write(encode(facemessage::Start{1, "folder:" + demoFolder(folder).string()}));
    face.close();
    CHECK(face.exitStatus() == 0);
}

TEST_CASE("Nonsense on the socket ends the process with an error, not a crash") {
    BareProcess face;
    SECTION("foreign bytes") { face.write("GET / HTTP/1.1\r\n\r\n"); }
    SECTION("a message of the wrong direction") { face.write(encode(facemessage::Hint{FaceHint::Good})); }
    SECTION("an unknown source") { face.write(encode(facemessage::Start{1, "http://camera"})); }
    CHECK(face.exitStatus() == 1);
}

TEST_CASE("Wrong calls are refused with status 2") {
    const TemporaryFolder folder;
    CHECK(runFace({}) == 2);
    CHECK(runFace({QStringLiteral("--socket"), QStringLiteral("soon")}) == 2);
    CHECK(runFace({QStringLiteral("--socket"), QStringLiteral("77")}) == 2);
    CHECK(runFace({QStringLiteral("--measure"), QStringLiteral("/nonexistent.jpg")}) == 2);
    const auto text = folder.write("a.jpg", "this is text");
    CHECK(runFace({QStringLiteral("--measure"), QString::fromStdString(text.string())}) == 2);
}

TEST_CASE("The demo's folder is drawn by a command") {
    const TemporaryFolder folder;
    const auto demo = QString::fromStdString((folder / "demo").string());
    REQUIRE(runFace({QStringLiteral("--draw-demo"), demo}) == 0);
    CHECK(runFace({QStringLiteral("--measure"), demo + QStringLiteral("/face00.jpg")}) == 0);
    CHECK(runFace({QStringLiteral("--draw-demo"), demo}) == 1);
}
