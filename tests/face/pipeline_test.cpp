#include "support/catch.h"
#include "support/sharedbiometrics.h"

#include "biometrics/drawnface.h"
#include "biometrics/enginefactory.h"
#include "face/pipeline.h"

#include <algorithm>

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
