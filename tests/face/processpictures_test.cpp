// What the process makes of what is before the camera, and of files and folders that are not as they should be.

#include "face/processcamera.h"
#include "support/sharedbiometrics.h"

#include <opencv2/imgcodecs.hpp>

using namespace anjungan;
using namespace anjungan::test;
namespace fs = std::filesystem;

namespace {

fs::path folderOf(const TemporaryFolder& folder, const DrawnScene& scene) {
    cv::imwrite((folder / "scene.jpg").string(), drawScene(scene), {cv::IMWRITE_JPEG_QUALITY, 92});
    return folder.path();
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
    const auto toldSo = [&] {
        return !camera.troubles.empty() &&
               (camera.troubles.back() == FaceTrouble::NoPicture || camera.troubles.back() == FaceTrouble::NoCamera);
    };
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
        const auto named = shared / "models";
        const auto swap = [&](const char* from, const char* to) { fs::copy_file(named / from, models / to); };
        swap("landmarks-regression-retail-0009.onnx", "face_detection_yunet_2022mar.onnx");
        swap("stub_embedder_112x112_128d.onnx", "face-reidentification-retail-0095.onnx");
    }
    Camera camera(demoFolder(folder));
    camera.client().setModelFolder(QString::fromStdString(models.string()));
    camera.client().activate();
    CHECK(camera.waitForShot());
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
    QObject::connect(&camera.client(), &FaceClient::personSeen, &camera.client(),
                     [&](bool somebody) { seen = somebody, ++told; });
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
    QObject::connect(&camera.client(), &FaceClient::personSeen, &camera.client(),
                     [&](bool somebody) { told.push_back(somebody); });
    camera.client().setWatching(true);
    REQUIRE(camera.waitFor("word of the camera", [&] { return told.size() > 1; }));
    CHECK(std::ranges::count(told, false) == 0);
    CHECK(camera.troubles.empty());
}
