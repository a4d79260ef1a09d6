#include "support/catch.h"
#include "support/sharedbiometrics.h"

#include "biometrics/drawnface.h"
#include "biometrics/enginefactory.h"
#include "biometrics/facesearch.h"

#include <opencv2/imgproc.hpp>

using namespace anjungan;

namespace {

const FaceEngine& cascades() {
    static const FaceEngine engine = EngineFactory::probe({{}, {}}).value();
    return engine;
}

cv::Mat scaledScene(double scale) {
    cv::Mat picture;
    cv::resize(drawScene(goodScene()), picture, {}, scale, scale, cv::INTER_AREA);
    return picture;
}

} // namespace

TEST_CASE("A face in a small picture and one that fills its picture are found where they are") {
    const auto small = searchFaces(cascades(), Picture::of(scaledScene(0.2)));
    REQUIRE(small.size() == 1);
    CHECK(small.front().box.x + small.front().box.width / 2 == Approx(128).margin(8));
    const cv::Mat tight = drawScene(goodScene())(cv::Rect(505, 195, 270, 330)).clone();
    const auto faces = searchFaces(cascades(), Picture::of(tight));
    REQUIRE_FALSE(faces.empty());
    CHECK(faces.front().firstEye.y == Approx(135).margin(25));
}

TEST_CASE("A small face in a large picture is found in its quarter") {
    cv::Mat wide(1600, 2400, CV_8UC3, cv::Scalar(196, 204, 206));
    scaledScene(0.65).copyTo(wide(cv::Rect(100, 150, 832, 468)));
    const auto faces = searchFaces(cascades(), Picture::of(wide));
    REQUIRE(faces.size() == 1);
    CHECK(faces.front().box.x + faces.front().box.width / 2 == Approx(516).margin(30));
}

TEST_CASE("A picture upside down is told, an empty wall is not") {
    cv::Mat turned;
    cv::rotate(drawScene(goodScene()), turned, cv::ROTATE_180);
    const auto found = searchFacesEitherWay(cascades(), Picture::of(turned));
    CHECK(found.upsideDown);
    REQUIRE(found.faces.size() == 1);
    CHECK(found.faces.front().firstEye.x == Approx(1280 - 581).margin(12));
    CHECK(found.faces.front().firstEye.y == Approx(720 - 330).margin(12));
    CHECK_FALSE(searchFacesEitherWay(cascades(), Picture::of(drawScene(goodScene()))).upsideDown);
    CHECK_FALSE(searchFacesEitherWay(cascades(), Picture::of(drawScene({}))).upsideDown);
    CHECK(searchFaces(cascades(), Picture::of(drawScene({}))).empty());
}
