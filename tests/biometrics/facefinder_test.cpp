#include "support/catch.h"
#include "support/temporaryfolder.h"

#include "biometrics/drawnface.h"
#include "biometrics/facefinder.h"

#include <cmath>

#include <opencv2/imgproc.hpp>

using namespace anjungan;

namespace {

std::vector<FoundFace> facesIn(const DrawnScene& scene) {
    cv::Mat grey;
    cv::cvtColor(drawScene(scene), grey, cv::COLOR_BGR2GRAY);
    auto finder = FaceFinder::load({});
    REQUIRE(finder.has_value());
    return finder->find(grey);
}

} // namespace

TEST_CASE("A drawn face is found with its eyes where they were drawn") {
    for (const double eyeDistance : {90.0, 118.0, 140.0}) {
        auto scene = goodScene();
        scene.people.front().eyeDistance = eyeDistance;
        const auto faces = facesIn(scene);
        REQUIRE(faces.size() == 1);
        REQUIRE(faces.front().eyesSeen);
        CHECK(faces.front().secondEye.x - faces.front().firstEye.x == Approx(eyeDistance).epsilon(0.08));
        CHECK(faces.front().firstEye.x == Approx(640 - eyeDistance / 2).margin(eyeDistance * 0.08));
        CHECK(faces.front().firstEye.y == Approx(330).margin(eyeDistance * 0.08));
    }
}

TEST_CASE("Two drawn people are found as two, the wider one first") {
    auto scene = goodScene();
    scene.people = {{{300, 330}, 80}, {{850, 330}, 118}};
    const auto faces = facesIn(scene);
    REQUIRE(faces.size() == 2);
    CHECK(faces.front().box.x > 640);
}

TEST_CASE("A drawn face that is still too far away is found, so that the person can be asked closer") {
    auto scene = goodScene();
    scene.people.front().eyeDistance = 46;
    CHECK(facesIn(scene).size() == 1);
}

TEST_CASE("A drawn face is found again where it went, with the score of the first look, and not where it is not") {
    auto scene = goodScene();
    auto finder = FaceFinder::load({});
    REQUIRE(finder.has_value());
    const auto before = finder->find(Picture::of(drawScene(scene)));
    REQUIRE(before.size() == 1);
    scene.people.front().middle += cv::Point2d(25, 10);
    scene.people.front().eyeDistance *= 1.05;
    const auto picture = Picture::of(drawScene(scene));
    const auto again = finder->findAgain(picture, before.front());
    REQUIRE(again.has_value());
    const auto everywhere = finder->find(picture).front();
    CHECK((again->box & everywhere.box).area() > 0.85 * everywhere.box.area());
    CHECK(again->eyesSeen);
    CHECK(cv::norm(again->firstEye - everywhere.firstEye) < 6);
    CHECK(again->score == before.front().score);
    scene.people.front().middle.x += 400;
    CHECK_FALSE(finder->findAgain(Picture::of(drawScene(scene)), before.front()));
    scene.people.clear();
    CHECK_FALSE(finder->findAgain(Picture::of(drawScene(scene)), before.front()));
}

TEST_CASE("No face is found on an empty wall") {
    CHECK(facesIn({}).empty());
}

TEST_CASE("Missing cascades are told with the package that brings them") {
    const TemporaryFolder folder;
    const auto finder = FaceFinder::load(folder.path());
    REQUIRE_FALSE(finder.has_value());
    CHECK(finder.error().code == ErrorCode::NotFound);
    CHECK(finder.error().detail.find("opencv-data") != std::string::npos);
}

TEST_CASE("A damaged cascade is refused") {
    const TemporaryFolder folder;
    folder.write("haarcascade_frontalface_alt2.xml", "no cascade");
    folder.write("haarcascade_eye.xml", "<opencv_storage>");
    folder.write("haarcascade_eye_tree_eyeglasses.xml", "");
    const auto finder = FaceFinder::load(folder.path());
    REQUIRE_FALSE(finder.has_value());
    CHECK(finder.error().code == ErrorCode::InvalidInput);
}
