#include "support/catch.h"
#include "support/sharedbiometrics.h"

#include "biometrics/drawnface.h"
#include "biometrics/enginefactory.h"
#include "face/pipeline.h"

#include <algorithm>
#include <set>

#include <opencv2/imgproc.hpp>

using namespace anjungan;
using namespace std::chrono_literals;

namespace {

const std::vector<FaceReason> kNone{};

FaceEngine& cascades() {
    static FaceEngine engine = EngineFactory::probe({{}, {}}).value();
    return engine;
}

bool has(const FaceFindings& findings, FaceReason reason) {
    return std::ranges::find(findings.reasons, reason) != findings.reasons.end();
}

/// The shot that a person who holds still gets.
facemessage::Shot shotOf(FaceEngine& engine, const FaceTask& task) {
    Outbox outbox;
    Pipeline pipeline(engine, task, outbox);
    pipeline.restart(1);
    pipeline.sourceChanged(true);
    FaceMessageReader reader;
    for (unsigned number = 0; number < 60; ++number) {
        auto scene = goodScene();
        scene.noiseSeed = number;
        pipeline.add({drawScene(scene), 60ms * number});
        const auto bytes = outbox.take();
        reader.feed(bytes.constData(), bytes.size());
        for (auto message = reader.next(); message && *message; message = reader.next())
            if (const auto* shot = std::get_if<facemessage::Shot>(&**message))
                return *shot;
    }
    FAIL("no shot");
    return {};
}

/// What the engine with all models says about a yes that a print is suspected in, and so on: see the cases.
PassiveLiveness::Cues cuesOf(double padShare) {
    return {.frames = 5, .padShare = padShare};
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
    Outbox outbox;
    Pipeline pipeline(cascades(), {}, outbox);
    pipeline.restart(1);
    FaceMessageReader reader;
    int told = 0;
    for (int number = 0; number < 30; ++number) {
        pipeline.add({cv::Mat(480, 640, CV_8UC3, colour), 60ms * number});
        const auto bytes = outbox.take();
        reader.feed(bytes.constData(), bytes.size());
        for (auto message = reader.next(); message && *message; message = reader.next()) {
            CHECK_FALSE(std::holds_alternative<facemessage::Shot>(**message));
            const auto* hint = std::get_if<facemessage::Hint>(&**message);
            told += hint && hint->hint == FaceHint::CameraCovered;
        }
    }
    CHECK(told == 1);
}

TEST_CASE("A camera that hangs upside down is told and takes no shot") {
    Outbox outbox;
    Pipeline pipeline(cascades(), {}, outbox);
    pipeline.restart(1);
    FaceMessageReader reader;
    bool told = false;
    for (unsigned number = 0; number < 60; ++number) {
        auto scene = goodScene();
        scene.noiseSeed = number;
        cv::Mat turned;
        cv::rotate(drawScene(scene), turned, cv::ROTATE_180);
        pipeline.add({turned, 60ms * number});
        const auto bytes = outbox.take();
        reader.feed(bytes.constData(), bytes.size());
        for (auto message = reader.next(); message && *message; message = reader.next()) {
            CHECK_FALSE(std::holds_alternative<facemessage::Shot>(**message));
            const auto* hint = std::get_if<facemessage::Hint>(&**message);
            told = told || (hint && hint->hint == FaceHint::UpsideDown);
        }
    }
    CHECK(told);
}

TEST_CASE("A mirrored camera takes the shot: a face is a face either way") {
    Outbox outbox;
    Pipeline pipeline(cascades(), {}, outbox);
    pipeline.restart(1);
    FaceMessageReader reader;
    bool shot = false;
    for (unsigned number = 0; number < 60; ++number) {
        auto scene = goodScene();
        scene.noiseSeed = number;
        cv::Mat mirrored;
        cv::flip(drawScene(scene), mirrored, 1);
        pipeline.add({mirrored, 60ms * number});
        const auto bytes = outbox.take();
        reader.feed(bytes.constData(), bytes.size());
        for (auto message = reader.next(); message && *message; message = reader.next())
            shot = shot || std::holds_alternative<facemessage::Shot>(**message);
    }
    CHECK(shot);
}

TEST_CASE("A camera of 160 x 120 takes no shot and asks for a face, one of 4K and one of five pictures a second take the shot") {
    const auto [size, pause, wanted] = GENERATE(table<cv::Size, int, bool>({{{160, 120}, 60, false}, {{3840, 2160}, 100, true}, {{1280, 720}, 200, true}}));
    Outbox outbox;
    Pipeline pipeline(cascades(), {}, outbox);
    pipeline.restart(1);
    FaceMessageReader reader;
    bool shot = false;
    std::set<FaceHint> hints;
    for (unsigned number = 0; number < 25 && !shot; ++number) {
        auto scene = goodScene();
        scene.noiseSeed = number;
        cv::Mat picture;
        cv::resize(drawScene(scene), picture, size, 0, 0, size.width > 1280 ? cv::INTER_CUBIC : cv::INTER_AREA);
        pipeline.add({picture, std::chrono::milliseconds(pause) * number});
        const auto bytes = outbox.take();
        reader.feed(bytes.constData(), bytes.size());
        for (auto message = reader.next(); message && *message; message = reader.next()) {
            shot = shot || std::holds_alternative<facemessage::Shot>(**message);
            if (const auto* hint = std::get_if<facemessage::Hint>(&**message))
                hints.insert(hint->hint);
        }
    }
    INFO(size.width);
    CHECK(shot == wanted);
    CHECK(hints.contains(FaceHint::NoFace) == !wanted);
}

TEST_CASE("A template of another matcher and bytes that are none are not compared") {
    for (const auto& enrolled : {toBytes({"matcher_reid/1", {{1, 0}}}), std::string("nonsense")}) {
        const auto findings = findingsOf(cascades(), {cascades().matcher->mark(), {{1, 0}}}, enrolled, cuesOf(0.9));
        CHECK(findings.verdict == MatchVerdict::NotCompared);
        CHECK(has(findings, FaceReason::OtherMatcher));
    }
}

TEST_CASE("With models the same face is a yes, which a suspected print takes back to staff") {
    if (sharedBiometrics().empty())
        return;
    auto engine = EngineFactory::probe({sharedBiometrics() / "models", {}});
    REQUIRE(engine.has_value());
    const auto enrolled = shotOf(*engine, {}).faceTemplate.toStdString();
    const auto face = parseFaceTemplate(enrolled);
    REQUIRE(face.has_value());
    const auto good = findingsOf(*engine, *face, enrolled, cuesOf(0.9));
    CHECK(good.verdict == MatchVerdict::Yes);
    CHECK(good.threshold == 0.5);
    CHECK(good.reasons == kNone);
    CHECK(good.engine.find("matcher_reid:e606e980") != std::string::npos);
    const auto print = findingsOf(*engine, *face, enrolled, cuesOf(0.1));
    CHECK(print.verdict == MatchVerdict::Staff);
    CHECK(print.attackSuspected);
    CHECK(has(print, FaceReason::PrintSuspected));
    auto other = *face;
    for (auto& picture : other.pictures)
        for (auto& value : picture)
            value = -value;
    const auto wrong = findingsOf(*engine, other, enrolled, cuesOf(0.9));
    CHECK(wrong.verdict == MatchVerdict::No);
    CHECK(has(wrong, FaceReason::BelowLimit));
}
