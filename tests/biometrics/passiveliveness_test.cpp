#include "support/catch.h"
#include "support/sharedbiometrics.h"

#include "biometrics/clip.h"
#include "biometrics/drawnface.h"
#include "biometrics/enginefactory.h"
#include "biometrics/passiveliveness.h"

#include <opencv2/imgproc.hpp>

using namespace anjungan;
namespace fs = std::filesystem;

namespace {

const cv::Rect2d kBox(522, 240, 236, 300);

/// The drawn face on a sheet of paper, held before a darker room.
cv::Mat heldSheet() {
    auto scene = drawScene(goodScene());
    const cv::Rect sheet(380, 100, 520, 600);
    cv::Mat room(scene.size(), CV_8UC3, cv::Scalar::all(70));
    scene(sheet).copyTo(room(sheet));
    return room;
}

Picture pictureOf(unsigned grain) {
    auto scene = goodScene();
    scene.noiseSeed = grain;
    return Picture::of(drawScene(scene));
}

FoundFace faceAt(const cv::Rect2d& box) {
    FoundFace face;
    face.box = box;
    return face;
}

struct Counted {
    int clips = 0;
    int suspected = 0;
};

} // namespace

TEST_CASE("A sheet around the face is seen by its borders, a face in a room is not") {
    cv::Mat grey;
    cv::cvtColor(heldSheet(), grey, cv::COLOR_BGR2GRAY);
    CHECK(hasBordersAround(grey, kBox));
    CHECK_FALSE(hasBordersAround(pictureOf(1).grey, kBox));
}

TEST_CASE("A frame without a sensible box has no borders") {
    const auto picture = pictureOf(1);
    CHECK_FALSE(hasBordersAround(picture.grey, {}));
    CHECK_FALSE(hasBordersAround(picture.grey, {5000, 5000, 100, 100}));
}

TEST_CASE("The networks' shares are judged by the median of the newest five") {
    PassiveLiveness passive;
    const auto face = faceAt(kBox);
    for (const double share : {0.0, 0.0, 0.9, 0.1, 0.8, 0.9, 0.7})
        passive.add(pictureOf(1), face, share);
    CHECK(passive.cues().padShare == Approx(0.8));
}

TEST_CASE("One still picture is suspected, a sensor's grain is not, and a source that repeats by itself is not judged") {
    const auto face = faceAt(kBox);
    PassiveLiveness still;
    PassiveLiveness live;
    PassiveLiveness folder(PassiveLiveness::kCamera, false);
    for (unsigned number = 0; number < 5; ++number) {
        still.add(pictureOf(1), face, std::nullopt);
        live.add(pictureOf(number), face, std::nullopt);
        folder.add(pictureOf(1), face, std::nullopt);
    }
    CHECK(still.cues().stillShare == Approx(1));
    CHECK(isAttackSuspected(still.cues()));
    CHECK(live.cues().stillShare == 0);
    CHECK_FALSE(isAttackSuspected(live.cues()));
    CHECK_FALSE(isAttackSuspected(folder.cues()));
    still.reset();
    CHECK(still.cues().frames == 0);
}

TEST_CASE("A low share of the networks or borders alone are suspected") {
    using Cues = PassiveLiveness::Cues;
    CHECK_FALSE(isAttackSuspected(Cues{.frames = 5, .padShare = 0.5}));
    CHECK(isAttackSuspected(Cues{.frames = 5, .padShare = 0.49}));
    CHECK(isAttackSuspected(Cues{.frames = 5, .padShare = 0.9, .lineShare = 0.3}));
    CHECK_FALSE(isAttackSuspected(Cues{.frames = 5, .lineShare = 0.29}));
    CHECK(scoreOf(Cues{.frames = 5, .lineShare = 0.25}) == Approx(0.75));
}

TEST_CASE("Rendered attacks are suspected and live clips are not, by borders alone") {
    if (sharedBiometrics().empty())
        return;
    const auto engine = EngineFactory::probe({{}, {}});
    REQUIRE(engine.has_value());
    Counted live;
    Counted attacks;
    for (const char* kind : {"live_turn", "live_blink", "photo_static", "photo_tilt", "screen_tilt"}) {
        const std::string clip = std::string("043_") + kind + ".mp4";
        PassiveLiveness passive(PassiveLiveness::kClip, false);
        int number = 0;
        REQUIRE(eachFrame(sharedBiometrics() / "video/synthetic" / clip, [&](const cv::Mat& image) {
                    if (number++ % 6 != 0)
                        return;
                    const auto picture = Picture::of(image);
                    if (const auto faces = engine->find(picture); !faces.empty())
                        passive.add(picture, faces.front(), std::nullopt);
                }).has_value());
        auto& counted = clip.find("live") != std::string::npos ? live : attacks;
        ++counted.clips;
        counted.suspected += isAttackSuspected(passive.cues());
    }
    CHECK(live.suspected == 0);
    CHECK(attacks.suspected == attacks.clips);
}
