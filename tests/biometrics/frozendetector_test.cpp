#include "support/catch.h"

#include "biometrics/autocapture.h"
#include "biometrics/drawnface.h"
#include "biometrics/frozendetector.h"

using namespace anjungan;
using namespace std::chrono_literals;

namespace {

cv::Mat grained(unsigned seed) {
    auto scene = goodScene();
    scene.noiseSeed = seed;
    return drawScene(scene);
}

} // namespace

TEST_CASE("A picture that stands still for longer than 0.9 s is frozen, and before it could be photographed") {
    FrozenDetector detector;
    const auto picture = grained(1);
    CHECK_FALSE(detector.add({picture, 0ms}));
    CHECK_FALSE(detector.add({picture.clone(), 900ms}));
    CHECK(detector.add({picture.clone(), 940ms}));
    CHECK(FrozenDetector::kLimit < AutoCapture::kSteadyTime);
}

TEST_CASE("What is frozen stays so until another picture comes, also when the camera's time begins anew") {
    FrozenDetector detector;
    const auto picture = grained(1);
    detector.add({picture, 0ms});
    REQUIRE(detector.add({picture.clone(), 1000ms}));
    CHECK(detector.add({picture.clone(), 0ms}));
    CHECK(detector.add({picture.clone(), 40ms}));
    CHECK_FALSE(detector.add({grained(2), 80ms}));
    CHECK_FALSE(detector.add({grained(2), 900ms}));
    CHECK(detector.add({grained(2), 1000ms}));
}

TEST_CASE("A camera that is opened anew gets its time anew") {
    FrozenDetector detector;
    const auto picture = grained(1);
    detector.add({picture, 5000ms});
    CHECK_FALSE(detector.add({picture.clone(), 0ms}));
    CHECK_FALSE(detector.add({picture.clone(), 900ms}));
    CHECK(detector.add({picture.clone(), 940ms}));
}

TEST_CASE("The grain of a still scene keeps it alive") {
    FrozenDetector detector;
    detector.add({grained(1), 0ms});
    detector.add({grained(2), 1000ms});
    CHECK_FALSE(detector.add({grained(3), 2000ms}));
}

TEST_CASE("A picture of nothing is a covered camera, never a frozen one, and does not mend what was frozen before it") {
    FrozenDetector detector;
    const cv::Mat green(720, 1280, CV_8UC3, cv::Scalar(0, 135, 0));
    for (int second = 0; second < 4; ++second)
        CHECK_FALSE(detector.add({green.clone(), second * 1000ms}));
    const auto picture = grained(1);
    CHECK_FALSE(detector.add({picture, 4000ms}));
    REQUIRE(detector.add({picture.clone(), 5000ms}));
    CHECK_FALSE(detector.add({green.clone(), 0ms}));
    CHECK(detector.add({picture.clone(), 40ms}));
    CHECK_FALSE(detector.add({grained(2), 80ms}));
}
