#include "face/fakeengine.h"
#include "support/sharedbiometrics.h"

using namespace anjungan;
using namespace std::chrono_literals;

namespace {

const std::vector<FaceReason> kNone{};

/// What the engine with all models says about a yes that a print is suspected in, and so on: see the cases.
PassiveLiveness::Cues cuesOf(double padShare) {
    return {.frames = 5, .padShare = padShare};
}

} // namespace

TEST_CASE("A yes is taken back to staff by each sign of a print, a no stays a no, and what staff decide stays theirs") {
    auto engine = EngineFactory::probe({{}, {}}).value();
    engine.matcher = std::make_unique<SureMatcher>();
    const FaceTemplate face{"sure", {{1}}};
    const auto enrolled = toBytes(face);
    const auto clear = findingsOf(engine, face, enrolled, cuesOf(0.9));
    CHECK(clear.verdict == MatchVerdict::Yes);
    CHECK_FALSE(has(clear, FaceReason::PrintSuspected));
    const auto cues = GENERATE(PassiveLiveness::Cues{.frames = 5, .padShare = 0.49}, PassiveLiveness::Cues{.frames = 5, .lineShare = 0.3},
                               PassiveLiveness::Cues{.frames = 5, .padShare = 0.9, .stillShare = 0.95});
    const auto suspected = findingsOf(engine, face, enrolled, cues);
    CHECK(suspected.verdict == MatchVerdict::Staff);
    CHECK(suspected.attackSuspected);
    CHECK(has(suspected, FaceReason::PrintSuspected));
    const auto hint = findingsOf(cascades(), {cascades().matcher->mark(), {{1, 0}}}, toBytes({cascades().matcher->mark(), {{1, 0}}}), cues);
    CHECK(hint.verdict == MatchVerdict::Staff);
    CHECK(has(hint, FaceReason::HintOnly));
    CHECK(findingsOf(engine, face, {}, cues).verdict == MatchVerdict::NotCompared);
}

TEST_CASE("A hint that two faces are unlike refuses nobody: staff decide, and no try is used up") {
    const auto mark = cascades().matcher->mark();
    const FaceTemplate face{mark, {{1, 0}}};
    const auto result = cascades().matcher->compare(face, {mark, {{0, 1}}});
    REQUIRE(result);
    REQUIRE(std::get<MatchHint>(*result).likeness == MatchHint::Likeness::Unlike);
    const auto findings = findingsOf(cascades(), face, toBytes({mark, {{0, 1}}}), cuesOf(0.9));
    // Only a no makes the page ask for another try.
    CHECK(findings.verdict == MatchVerdict::Staff);
    CHECK(findings.reasons == std::vector{FaceReason::HintOnly});
}

TEST_CASE("A template of another matcher and bytes that are none are not compared") {
    for (const auto& enrolled : {toBytes({"matcher_reid/1", {{1, 0}}}), std::string("nonsense")}) {
        const auto findings = findingsOf(cascades(), {cascades().matcher->mark(), {{1, 0}}}, enrolled, cuesOf(0.9));
        CHECK(findings.verdict == MatchVerdict::NotCompared);
        CHECK(has(findings, FaceReason::OtherMatcher));
    }
}

TEST_CASE("However many pictures of the steady second are better than the one before, the last three of them are kept") {
    auto engine = EngineFactory::probe({{}, {}}).value();
    engine.matcher = std::make_unique<NumberMatcher>();
    Looking looking(engine);
    std::optional<FaceTemplate> kept;
    unsigned number = 0;
    for (; number < 40 && !kept; ++number) {
        auto scene = goodScene();
        scene.blur = 2.0 - 0.08 * number;
        auto picture = drawScene(scene);
        picture.at<cv::Vec3b>(0, 0)[0] = static_cast<unsigned char>(number);
        const auto messages = looking.add(picture, 60ms * number);
        if (const auto* shot = firstOf<facemessage::Shot>(messages))
            kept = parseFaceTemplate(shot->faceTemplate.toStdString()).value();
    }
    REQUIRE(kept);
    REQUIRE(kept->pictures.size() == 3);
    CHECK(number > 15);
    // Nearly every picture was better than the one before.
    for (const auto& picture : kept->pictures)
        CHECK(picture.front() > static_cast<float>(number) - 8);
}

TEST_CASE("Nothing is kept of a steady second that was broken: another may stand there now") {
    auto engine = EngineFactory::probe({{}, {}}).value();
    engine.matcher = std::make_unique<PlaceMatcher>();
    Looking looking(engine);
    std::optional<FaceTemplate> kept;
    for (unsigned number = 0; number < 60 && !kept; ++number) {
        auto scene = goodScene();
        scene.people.front().middle.x = number < 10 ? 540 : 720;
        // Of the first ones each is better than the one before, of the others none is.
        scene.blur = number < 10 ? 1.0 - 0.1 * number : 0.4 + 0.1 * (number - 10);
        scene.noiseSeed = number;
        const auto messages = looking.add(drawScene(scene), 60ms * number);
        if (const auto* shot = firstOf<facemessage::Shot>(messages))
            kept = parseFaceTemplate(shot->faceTemplate.toStdString()).value();
    }
    REQUIRE(kept);
    for (const auto& picture : kept->pictures)
        CHECK(picture.front() > 600);
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
