#include "face/fakeengine.h"
#include "support/loglines.h"
#include "support/sharedbiometrics.h"

#include <opencv2/imgproc.hpp>

using namespace anjungan;
using namespace std::chrono_literals;

namespace {

/// A tabby that looks into the camera.
cv::Mat cat() {
    cv::Mat picture(720, 1280, CV_8UC3, cv::Scalar(150, 165, 170));
    const cv::Scalar fur(70, 110, 150);
    const cv::Scalar dark(30, 45, 60);
    const cv::Point head(640, 380);
    for (const int side : {-1, 1}) {
        const std::vector<cv::Point> ear = {{head.x + side * 60, 270}, {head.x + side * 175, 290}, {head.x + side * 150, 130}};
        cv::fillPoly(picture, std::vector{ear}, fur);
    }
    cv::ellipse(picture, head, {190, 165}, 0, 0, 360, fur, cv::FILLED, cv::LINE_AA);
    for (const int stripe : {-60, 0, 60})
        cv::line(picture, {head.x + stripe, 225}, {head.x + stripe / 2, 290}, dark, 14, cv::LINE_AA);
    for (const int side : {-1, 1}) {
        const cv::Point eye(head.x + side * 75, 350);
        cv::ellipse(picture, eye, {38, 30}, 0, 0, 360, cv::Scalar(90, 210, 200), cv::FILLED, cv::LINE_AA);
        cv::ellipse(picture, eye, {8, 27}, 0, 0, 360, cv::Scalar::all(10), cv::FILLED, cv::LINE_AA);
        cv::ellipse(picture, {head.x + side * 35, 455}, {45, 30}, 0, 0, 180, dark, 5, cv::LINE_AA);
        for (const int whisker : {-20, 0, 20})
            cv::line(picture, {head.x + side * 70, 440}, {head.x + side * 260, 430 + whisker}, cv::Scalar::all(235), 2, cv::LINE_AA);
    }
    const std::vector<cv::Point> nose = {{head.x - 22, 415}, {head.x + 22, 415}, {head.x, 445}};
    cv::fillPoly(picture, std::vector{nose}, cv::Scalar(110, 110, 190));
    cv::GaussianBlur(picture, picture, {}, 1.5);
    return picture;
}

/// The engines of this machine: the cascades, and with models where they are.
std::vector<FaceEngine> engines() {
    std::vector<FaceEngine> engines;
    engines.push_back(EngineFactory::probe({{}, {}}).value());
    if (const auto shared = sharedBiometrics(); !shared.empty())
        engines.push_back(EngineFactory::probe({shared / "models", {}}).value());
    return engines;
}

} // namespace

TEST_CASE("A shot carries a template that compares with itself, for staff to look at where no network decides") {
    const auto first = shotOf(cascades(), {});
    CHECK(first.findings.verdict == MatchVerdict::NotCompared);
    CHECK(has(first.findings, FaceReason::NoEnrolment));
    CHECK_FALSE(first.findings.attackSuspected);
    REQUIRE(parseFaceTemplate(first.faceTemplate.toStdString()).has_value());
    const auto second = shotOf(cascades(), {first.faceTemplate.toStdString(), false});
    CHECK(second.findings.verdict == MatchVerdict::Staff);
    CHECK(has(second.findings, FaceReason::HintOnly));
    CHECK(second.findings.score > 0.6);
    CHECK(second.findings.engine == "cascade classical-lbp");
}

TEST_CASE("A camera that gives black or green is told as covered and takes no shot") {
    const auto colour = GENERATE(cv::Scalar(0, 0, 0), cv::Scalar(0, 135, 0));
    Looking looking(cascades());
    int told = 0;
    for (int number = 0; number < 30; ++number) {
        const auto messages = looking.add(cv::Mat(480, 640, CV_8UC3, colour), 60ms * number);
        CHECK_FALSE(firstOf<facemessage::Shot>(messages));
        told += hasHint(messages, FaceHint::CameraCovered);
    }
    CHECK(told == 1);
}

TEST_CASE("A camera that hangs upside down is told and takes no shot") {
    for (auto& engine : engines()) {
        INFO(engine.name);
        Looking looking(engine);
        bool told = false;
        for (unsigned number = 0; number < 60; ++number) {
            cv::Mat turned;
            cv::rotate(stillPerson(number), turned, cv::ROTATE_180);
            const auto messages = looking.add(turned, 60ms * number);
            CHECK_FALSE(firstOf<facemessage::Shot>(messages));
            told = told || hasHint(messages, FaceHint::UpsideDown);
        }
        CHECK(told);
    }
}

TEST_CASE("A camera that is turned the right way up goes on with a shot, and one look at a head hung down says nothing of it") {
    // Looked at every eighth picture: eight that hang down are one look, forty are several.
    const auto [turnedFor, wanted] = GENERATE(table<unsigned, bool>({{8, false}, {40, true}}));
    Looking looking(cascades());
    bool told = false;
    bool shot = false;
    for (unsigned number = 0; number < turnedFor + 60 && !shot; ++number) {
        auto picture = stillPerson(number);
        if (number < turnedFor)
            cv::rotate(picture, picture, cv::ROTATE_180);
        const auto messages = looking.add(picture, 60ms * number);
        told = told || hasHint(messages, FaceHint::UpsideDown);
        shot = firstOf<facemessage::Shot>(messages);
    }
    CHECK(told == wanted);
    CHECK(shot);
}

TEST_CASE("A mirrored camera takes the shot: a face is a face either way") {
    Looking looking(cascades());
    bool shot = false;
    for (unsigned number = 0; number < 60; ++number) {
        cv::Mat mirrored;
        cv::flip(stillPerson(number), mirrored, 1);
        shot = shot || firstOf<facemessage::Shot>(looking.add(mirrored, 60ms * number));
    }
    CHECK(shot);
}

TEST_CASE("A camera of 160 x 120 takes no shot and asks people closer, one of 4K and one of five pictures a second take the shot") {
    const auto [size, pause, wanted] = GENERATE(table<cv::Size, int, bool>({{{160, 120}, 60, false}, {{3840, 2160}, 100, true}, {{1280, 720}, 200, true}}));
    Looking looking(cascades());
    bool shot = false;
    bool asked = false;
    for (unsigned number = 0; number < 25 && !shot; ++number) {
        cv::Mat picture;
        cv::resize(stillPerson(number), picture, size, 0, 0, size.width > 1280 ? cv::INTER_CUBIC : cv::INTER_AREA);
        const auto messages = looking.add(picture, std::chrono::milliseconds(pause) * number);
        shot = firstOf<facemessage::Shot>(messages);
        asked = asked || hasHint(messages, FaceHint::ComeCloser);
    }
    INFO(size.width);
    CHECK(shot == wanted);
    CHECK(asked == !wanted);
}

TEST_CASE("Whoever stands in the dark for half a minute is told once that this try brought no picture, and the next try begins anew") {
    Looking looking(cascades());
    const cv::Mat dark = stillPerson(1) * 0.1;
    const auto lookFor = [&looking, &dark](std::chrono::milliseconds from, std::chrono::milliseconds until) {
        int missed = 0;
        for (auto at = from; at < until; at += 500ms)
            missed += firstOf<facemessage::Missed>(looking.add(dark, at)) != nullptr;
        return missed;
    };
    CHECK(lookFor(0ms, Pipeline::kLongestTry) == 0);
    CHECK(lookFor(Pipeline::kLongestTry, 56s) == 1);
    // Nobody is photographed between two tries: the page asks first.
    for (auto at = 56s + 0ms; at < 60s; at += 100ms)
        CHECK_FALSE(firstOf<facemessage::Shot>(looking.add(stillPerson(static_cast<unsigned>(at / 100ms)), at)));
    looking.restart(2);
    CHECK(lookFor(60s, 89s) == 0);
    CHECK(lookFor(89s, 92s) == 1);
}

TEST_CASE("A steady second that is underway when the try is over is waited for") {
    Looking looking(cascades());
    const cv::Mat dark = stillPerson(1) * 0.1;
    for (auto at = 0ms; at < 29s; at += 500ms)
        CHECK_FALSE(firstOf<facemessage::Missed>(looking.add(dark, at)));
    bool shot = false;
    for (auto at = 29500ms; at < 32s && !shot; at += 100ms) {
        const auto messages = looking.add(stillPerson(static_cast<unsigned>(at / 100ms)), at);
        CHECK_FALSE(firstOf<facemessage::Missed>(messages));
        shot = firstOf<facemessage::Shot>(messages);
    }
    CHECK(shot);
}

TEST_CASE("Pictures at which the libraries throw are one line in the log, end the try, and are forgotten with the next good one") {
    const test::LogLines log;
    bool throws = true;
    auto engine = EngineFactory::probe({{}, {}}).value();
    engine.detector = std::make_unique<ThrowingDetector>(std::move(engine.detector), throws);
    Looking looking(engine);
    int missed = 0;
    for (auto at = 0ms; at <= 31s; at += 500ms) {
        const auto messages = looking.add(stillPerson(1), at);
        CHECK(firstOf<facemessage::Preview>(messages));
        missed += firstOf<facemessage::Missed>(messages) != nullptr;
    }
    CHECK(missed == 1);
    CHECK(log.count("no such picture") == 1);
    throws = false;
    looking.restart(2);
    bool shot = false;
    for (auto at = 32s + 0ms; at < 35s && !shot; at += 100ms) {
        throws = at < 32500ms;
        shot = firstOf<facemessage::Shot>(looking.add(stillPerson(static_cast<unsigned>(at / 100ms)), at));
    }
    CHECK(shot);
}

TEST_CASE("The time in which a camera gives nothing is nobody's try") {
    Looking looking(cascades());
    const cv::Mat dark = stillPerson(1) * 0.1;
    for (auto at = 0ms; at < 50s; at += 500ms) {
        if (at == 25s)
            looking.interrupt();
        CHECK_FALSE(firstOf<facemessage::Missed>(looking.add(dark, at)));
    }
}

TEST_CASE("The networks against prints look six or seven times a second, at a camera of five pictures at each") {
    const auto [pause, most, least] = GENERATE(table<int, int, int>({{40, 7, 6}, {200, 5, 5}}));
    auto engine = EngineFactory::probe({{}, {}}).value();
    int times = 0;
    engine.pad = std::make_unique<CountedPad>(times);
    Looking looking(engine);
    for (unsigned number = 0; number * static_cast<unsigned>(pause) < 1000; ++number)
        (void)looking.add(stillPerson(number), std::chrono::milliseconds(pause) * number);
    CHECK(times <= most);
    CHECK(times >= least);
}

TEST_CASE("The networks against prints do not look at a face that no picture may be taken of") {
    auto engine = EngineFactory::probe({{}, {}}).value();
    int times = 0;
    engine.pad = std::make_unique<CountedPad>(times);
    Looking looking(engine);
    auto scene = goodScene();
    scene.people.front().eyeDistance = 60;
    for (unsigned number = 0; number < 10; ++number)
        (void)looking.add(drawScene(scene), 100ms * number);
    CHECK(times == 0);
}

TEST_CASE("The pictures of the steady second are described while it runs, so that little is left to do at its end") {
    auto engine = EngineFactory::probe({{}, {}}).value();
    int times = 0;
    engine.matcher = std::make_unique<CountedMatcher>(times);
    Looking looking(engine);
    bool shot = false;
    for (unsigned number = 0; number < 60 && !shot; ++number) {
        const int before = times;
        shot = firstOf<facemessage::Shot>(looking.add(stillPerson(number), 40ms * number));
        CHECK(times - before <= 1);
    }
    CHECK(shot);
    CHECK(times >= 1);
}

TEST_CASE("A cat before the camera gets no shot") {
    for (auto& engine : engines()) {
        INFO(engine.name);
        Looking looking(engine);
        cv::RNG chance(1);
        for (int number = 0; number < 40; ++number) {
            cv::Mat grain(720, 1280, CV_16SC3);
            chance.fill(grain, cv::RNG::NORMAL, 0, 3);
            cv::Mat picture;
            cv::add(cat(), grain, picture, {}, CV_8U);
            CHECK_FALSE(firstOf<facemessage::Shot>(looking.add(picture, 60ms * number)));
        }
    }
}

TEST_CASE("A poster far behind the person takes nothing from the shot, one beside them as large as they are does") {
    const auto [eyes, wanted] = GENERATE(table<double, bool>({{36.0, true}, {100.0, false}}));
    Looking looking(cascades());
    bool shot = false;
    bool several = false;
    for (unsigned number = 0; number < 40 && !shot; ++number) {
        auto scene = goodScene();
        scene.people.push_back({{1120, 250}, eyes});
        scene.noiseSeed = number;
        const auto messages = looking.add(drawScene(scene), 60ms * number);
        shot = firstOf<facemessage::Shot>(messages);
        several = several || hasHint(messages, FaceHint::SeveralFaces);
    }
    INFO(eyes);
    CHECK(shot == wanted);
    CHECK(several == !wanted);
}

TEST_CASE("Who only watches tells who comes and goes, twice a second at most, and gives no picture away") {
    Looking looking(cascades(), {.enrolled = {}, .gestures = false, .watchOnly = true});
    (void)looking.sent();
    cv::Mat nobody(720, 1280, CV_8UC3, cv::Scalar::all(120)); // a wall and the floor before it
    nobody.rowRange(500, 720) = cv::Scalar::all(70);
    cv::Mat covered(720, 1280, CV_8UC3);
    cv::randn(covered, cv::Scalar::all(40), cv::Scalar::all(6));
    std::vector<FaceMessage> all;
    auto at = 0ms;
    const auto show = [&](const std::optional<cv::Mat>& scene, std::chrono::milliseconds until) {
        std::vector<FaceMessage> told;
        for (unsigned number = 0; at < until; at += 40ms)
            for (const auto& message : looking.add(scene ? *scene : stillPerson(++number), at))
                told.push_back(message);
        all.insert(all.end(), told.begin(), told.end());
        return told;
    };
    const auto watch = [&](bool somebody, std::chrono::milliseconds until) {
        return show(somebody ? std::optional<cv::Mat>() : nobody, until);
    };
    const auto came = watch(true, 3s);
    REQUIRE(came.size() == 1);
    CHECK(std::get<facemessage::Seen>(came.front()).somebody);
    const auto went = watch(false, 5s);
    REQUIRE(went.size() == 1);
    CHECK_FALSE(std::get<facemessage::Seen>(went.front()).somebody);
    CHECK(watch(false, 6s).empty());
    CHECK(watch(true, 8s).size() == 1);
    // A hand before the camera hides nothing from who stands there.
    CHECK(show(covered, 10s).empty());
    CHECK(watch(false, 12s).size() == 1);
    cv::Mat hall(720, 1280, CV_8UC3, cv::Scalar::all(3)); // and a lamp over the way out
    hall(cv::Rect(900, 80, 160, 90)) = cv::Scalar::all(150);
    const auto dark = show(hall, 14s);
    REQUIRE(dark.size() == 1);
    CHECK(std::get<facemessage::Seen>(dark.front()).somebody);
    CHECK_FALSE(firstOf<facemessage::Preview>(all));
    CHECK_FALSE(firstOf<facemessage::Shot>(all));
}

TEST_CASE("Who only watches tells that somebody may be there where a picture can't be looked at, and anew who is there once the camera is back") {
    bool throws = false;
    auto engine = EngineFactory::probe({{}, {}}).value();
    engine.detector = std::make_unique<ThrowingDetector>(std::move(engine.detector), throws);
    Looking looking(engine, {.enrolled = {}, .gestures = false, .watchOnly = true});
    auto nobody = goodScene();
    nobody.people.clear();
    auto at = 0ms;
    const auto told = [&] {
        std::vector<bool> told;
        for (int picture = 0; picture < 3; ++picture)
            for (const auto& message : looking.add(drawScene(nobody), at += 600ms))
                if (const auto* seen = std::get_if<facemessage::Seen>(&message))
                    told.push_back(seen->somebody);
        return told;
    };
    CHECK(told() == std::vector<bool>{false});
    throws = true;
    CHECK(told() == std::vector<bool>{true});
    throws = false;
    CHECK(told() == std::vector<bool>{false});
    looking.interrupt();
    CHECK(told() == std::vector<bool>{false});
}
