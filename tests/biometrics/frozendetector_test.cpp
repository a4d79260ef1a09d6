#include "support/catch.h"

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

TEST_CASE("A picture that stands still for longer than 1.2 s is frozen") {
    FrozenDetector detector;
    const auto picture = grained(1);
    CHECK_FALSE(detector.add({picture, 0ms}));
    CHECK_FALSE(detector.add({picture.clone(), 1200ms}));
    CHECK(detector.add({picture.clone(), 1240ms}));
}

TEST_CASE("The grain of a still scene keeps it alive") {
    FrozenDetector detector;
    detector.add({grained(1), 0ms});
    detector.add({grained(2), 1000ms});
    CHECK_FALSE(detector.add({grained(3), 2000ms}));
}
