#include "support/catch.h"

#include "biometrics/autocapture.h"

using namespace anjungan;
using namespace std::chrono_literals;

namespace {

FaceMeasures steadyFace(double sharpness = 2) {
    FaceMeasures measures;
    measures.faces = 1;
    measures.eyeDistancePx = 110;
    measures.sharpness = sharpness;
    measures.cheekRatio = 0.9;
    measures.eyesSeen = true;
    return measures;
}

/// Good frames every 40 ms from `from` on, before `to`.
AutoCapture::Answer addGood(AutoCapture& capture, std::chrono::milliseconds from, std::chrono::milliseconds to) {
    AutoCapture::Answer last;
    for (auto at = from; at < to; at += 40ms)
        last = capture.add(at, FaceHint::Good, steadyFace());
    return last;
}

} // namespace

TEST_CASE("A steady good second takes the shot, once") {
    AutoCapture capture;
    CHECK_FALSE(addGood(capture, 0ms, 1000ms).taken);
    CHECK(capture.add(1000ms, FaceHint::Good, steadyFace()).taken);
    CHECK(capture.isTaken());
    CHECK_FALSE(capture.add(1040ms, FaceHint::Good, steadyFace()).taken);
}

TEST_CASE("The progress tells the share of the second") {
    AutoCapture capture;
    CHECK(capture.add(0ms, FaceHint::Good, steadyFace()).progress == 0);
    CHECK(addGood(capture, 0ms, 520ms).progress == Approx(0.48));
}

TEST_CASE("The sharpest frame of the second is kept") {
    AutoCapture capture;
    CHECK(capture.add(0ms, FaceHint::Good, steadyFace(2.0)).keepFrame);
    CHECK_FALSE(capture.add(40ms, FaceHint::Good, steadyFace(1.5)).keepFrame);
    CHECK(capture.add(80ms, FaceHint::Good, steadyFace(3.0)).keepFrame);
    CHECK_FALSE(capture.add(120ms, FaceHint::Good, steadyFace(2.9)).keepFrame);
}

TEST_CASE("A short miss of the detector breaks nothing") {
    AutoCapture capture;
    addGood(capture, 0ms, 500ms);
    CHECK(capture.add(520ms, FaceHint::NoFace, {}).progress > 0.4);
    addGood(capture, 560ms, 1000ms);
    CHECK(capture.add(1000ms, FaceHint::Good, steadyFace()).taken);
}

TEST_CASE("A bad quarter of a second begins the second anew") {
    AutoCapture capture;
    addGood(capture, 0ms, 800ms);
    for (auto at = 800ms; at < 1120ms; at += 40ms)
        capture.add(at, FaceHint::HoldStill, steadyFace());
    CHECK(capture.add(1120ms, FaceHint::HoldStill, steadyFace()).progress == 0);
    CHECK_FALSE(addGood(capture, 1160ms, 2100ms).taken);
}

TEST_CASE("A bad frame never is the kept one and never ends the second") {
    AutoCapture capture;
    addGood(capture, 0ms, 1000ms);
    const auto answer = capture.add(1000ms, FaceHint::TooDark, steadyFace(9));
    CHECK_FALSE(answer.taken);
    CHECK_FALSE(answer.keepFrame);
}

TEST_CASE("A face that jumps to another place or size begins the second anew") {
    AutoCapture capture;
    addGood(capture, 0ms, 960ms);
    auto moved = steadyFace();
    SECTION("place") { moved.centreOffsetX = 0.1; }
    SECTION("size") { moved.eyeDistancePx = 150; }
    CHECK(capture.add(960ms, FaceHint::Good, moved).progress == 0);
    CHECK_FALSE(capture.add(1000ms, FaceHint::Good, moved).taken);
}

TEST_CASE("A pause between frames is no steady second") {
    AutoCapture capture;
    capture.add(0ms, FaceHint::Good, steadyFace());
    CHECK_FALSE(capture.add(1500ms, FaceHint::Good, steadyFace()).taken);
}

TEST_CASE("After a reset another shot is taken") {
    AutoCapture capture;
    addGood(capture, 0ms, 1040ms);
    REQUIRE(capture.isTaken());
    capture.reset();
    CHECK_FALSE(capture.isTaken());
    CHECK(addGood(capture, 2000ms, 3040ms).taken);
}
