#include "support/catch.h"

#include "biometrics/drawnface.h"
#include "biometrics/portrait.h"

#include <opencv2/imgcodecs.hpp>

using namespace anjungan;

TEST_CASE("The portrait is three wide by four high around the head and inside the frame") {
    FoundFace face;
    for (const auto& box : {cv::Rect2d(500, 200, 280, 280), cv::Rect2d(0, 0, 280, 280), cv::Rect2d(1000, 440, 280, 280),
                            cv::Rect2d(300, 10, 700, 700)}) {
        face.box = box;
        const auto part = portraitOf(face, {1280, 720});
        CHECK((part & cv::Rect(0, 0, 1280, 720)) == part);
        CHECK(part.width * 4.0 / 3 == Approx(part.height).margin(2));
    }
    // The eyes stand in its middle where there is room on all sides.
    face.box = {500, 200, 200, 200};
    const auto part = portraitOf(face, {1280, 720});
    CHECK(part.x + part.width / 2.0 == Approx(600).margin(2));
    CHECK(part.y + part.height / 2.0 == Approx(290).margin(2));
    CHECK(part.width == Approx(340).margin(2));
}

TEST_CASE("The portrait is encoded as a JPEG of its own size") {
    FoundFace face;
    face.box = {500, 200, 280, 280};
    const auto jpeg = encodePortrait(drawScene(goodScene()), face);
    const auto decoded = cv::imdecode(jpeg, cv::IMREAD_COLOR);
    CHECK(decoded.size() == portraitOf(face, {1280, 720}).size());
}

TEST_CASE("The preview is small, mirrored and without padding") {
    cv::Mat frame(720, 1280, CV_8UC3, cv::Scalar(0, 0, 0));
    frame(cv::Rect(0, 0, 640, 720)).setTo(cv::Scalar(255, 255, 255));
    const auto preview = previewOf(frame);
    CHECK(preview.size() == cv::Size(640, 360));
    CHECK(preview.type() == CV_8UC4);
    CHECK(preview.isContinuous());
    CHECK(preview.at<cv::Vec4b>(180, 10)[0] == 0);
    CHECK(preview.at<cv::Vec4b>(180, 630)[0] == 255);
    CHECK(previewOf(cv::Mat(480, 640, CV_8UC3)).size() == cv::Size(640, 480));
}
