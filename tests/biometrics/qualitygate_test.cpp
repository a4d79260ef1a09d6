#include "support/catch.h"

#include "biometrics/drawnface.h"
#include "biometrics/facefinder.h"
#include "biometrics/qualitygate.h"

#include <opencv2/imgproc.hpp>

using namespace anjungan;

namespace {

struct Judged {
    FaceHint hint;
    FaceMeasures measures;
};

Judged judge(const cv::Mat& picture) {
    static auto finder = FaceFinder::load({}).value();
    cv::Mat grey;
    cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    QualityGate gate;
    const auto measures = gate.measure(grey, finder.find(grey));
    return {gate.judge(measures, QualityGate::lightOf(grey)), measures};
}

/// A face that passes everything, to break one thing at a time.
FaceMeasures passing() {
    FaceMeasures m;
    m.faces = 1;
    m.eyeDistancePx = 110;
    m.eyesToChinShare = 0.27;
    m.sharpness = 2;
    m.meanGrey = 120;
    m.standardDeviation = 30;
    m.entropyBits = 6.5;
    m.cheekRatio = 0.9;
    m.eyesSeen = true;
    return m;
}

FaceHint judgeWith(void (*change)(FaceMeasures&)) {
    auto measures = passing();
    change(measures);
    return QualityGate().judge(measures, {});
}

} // namespace

TEST_CASE("A well drawn person passes") {
    const auto judged = judge(drawScene(goodScene()));
    CHECK(judged.hint == FaceHint::Good);
    CHECK(judged.measures.faces == 1);
    CHECK(judged.measures.eyeDistancePx == Approx(118).epsilon(0.08));
}

TEST_CASE("A drawn scene is judged by what is wrong with it") {
    auto scene = goodScene();
    auto expected = FaceHint::Good;
    SECTION("nobody there") {
        scene.people.clear();
        expected = FaceHint::NoFace;
    }
    SECTION("two people") {
        scene.people = {{{400, 330}, 110}, {{900, 330}, 105}};
        expected = FaceHint::SeveralFaces;
    }
    SECTION("too far away") {
        scene.people.front().eyeDistance = 62;
        expected = FaceHint::ComeCloser;
    }
    SECTION("too near") {
        scene.people.front() = {{640, 280}, 185};
        expected = FaceHint::MoveBack;
    }
    SECTION("at the side") {
        scene.people.front().middle.x = 950;
        expected = FaceHint::Centre;
    }
    SECTION("out of focus") {
        scene.blur = 7;
        expected = FaceHint::HoldStill;
    }
    SECTION("covered") {
        scene.people.clear();
        scene.light = 0.02;
        expected = FaceHint::CameraCovered;
    }
    CHECK(toText(judge(drawScene(scene)).hint) == toText(expected));
}

TEST_CASE("A dark room is called dark whether the face is found or not") {
    for (const double light : {0.10, 0.15}) {
        auto scene = goodScene();
        scene.light = light;
        const auto hint = judge(drawScene(scene)).hint;
        INFO(light << " " << toText(hint));
        CHECK((hint == FaceHint::TooDark || hint == FaceHint::CameraCovered));
    }
}

TEST_CASE("Each measure outside its band gives its own hint") {
    CHECK(judgeWith([](FaceMeasures&) {}) == FaceHint::Good);
    CHECK(judgeWith([](FaceMeasures& m) { m.faces = 2; }) == FaceHint::SeveralFaces);
    CHECK(judgeWith([](FaceMeasures& m) { m.eyesToChinShare = 0.41; }) == FaceHint::MoveBack);
    CHECK(judgeWith([](FaceMeasures& m) { m.eyesToChinShare = 0.17; }) == FaceHint::ComeCloser);
    CHECK(judgeWith([](FaceMeasures& m) { m.eyeDistancePx = 69; }) == FaceHint::ComeCloser);
    CHECK(judgeWith([](FaceMeasures& m) { m.centreOffsetX = -0.2; }) == FaceHint::Centre);
    CHECK(judgeWith([](FaceMeasures& m) { m.underExposedShare = 0.11; }) == FaceHint::TooDark);
    CHECK(judgeWith([](FaceMeasures& m) { m.overExposedShare = 0.06; }) == FaceHint::TooBright);
    CHECK(judgeWith([](FaceMeasures& m) { m.entropyBits = 5.1; }) == FaceHint::LowLight);
    CHECK(judgeWith([](FaceMeasures& m) { m.cheekRatio = 0.69; }) == FaceHint::UnevenLight);
    CHECK(judgeWith([](FaceMeasures& m) { m.rollDegrees = -9; }) == FaceHint::LookStraight);
    CHECK(judgeWith([](FaceMeasures& m) { m.sharpness = 0.89; }) == FaceHint::HoldStill);
}

TEST_CASE("Dark skin with detail is not called dark by its mean") {
    CHECK(judgeWith([](FaceMeasures& m) { m.meanGrey = 45; }) == FaceHint::Good);
    CHECK(judgeWith([](FaceMeasures& m) { m.meanGrey = 38; }) == FaceHint::Good);
}

TEST_CASE("Sideways motion blur does not pass as sharp") {
    auto picture = drawScene(goodScene());
    const double sharp = judge(picture).measures.sharpness;
    cv::blur(picture, picture, {25, 1});
    CHECK(judge(picture).measures.sharpness < 0.6 * sharp);
}

TEST_CASE("A small second face far behind does not count") {
    FoundFace near;
    near.box = {500, 200, 300, 300};
    near.firstEye = {590, 310};
    near.secondEye = {700, 310};
    FoundFace far = near;
    far.box = {100, 200, 110, 110};
    const cv::Mat grey(720, 1280, CV_8U, cv::Scalar(120));
    CHECK(QualityGate().measure(grey, {near, far}).faces == 1);
    far.box.width = 121;
    CHECK(QualityGate().measure(grey, {near, far}).faces == 2);
}
