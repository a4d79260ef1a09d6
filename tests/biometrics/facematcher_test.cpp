#include "support/catch.h"

#include "biometrics/classicalmatcher.h"
#include "biometrics/drawnface.h"
#include "biometrics/facematcher.h"

using namespace anjungan;

namespace {

template <class Base> class FakeMatcher final : public Base {
public:
    FakeMatcher() : Base({.match = 0.5, .staff = 0.35}) {}
    std::string name() const override { return "fake"; }
    std::string mark() const override { return "fake/1"; }
    std::vector<float> describe(const Picture&, const FoundFace&) override { return {1, 0}; }
    double scoreOf(const std::vector<float>& one, const std::vector<float>& other) const override { return cosineOf(one, other); }
};

using Deciding = FakeMatcher<DecidingMatcher>;
using Hinting = FakeMatcher<HintingMatcher>;

} // namespace

// A hint that could pass for a decision would not compile.
static_assert(!std::is_constructible_v<MatchDecision, double, MatchVerdict>);
static_assert(!std::is_constructible_v<MatchDecision, MatchHint>);
static_assert(!std::is_convertible_v<MatchHint, MatchVerdict>);

TEST_CASE("A score decides at its limits") {
    const Deciding matcher;
    CHECK(verdictOf(matcher.judge(0.50)) == MatchVerdict::Yes);
    CHECK(verdictOf(matcher.judge(0.4999)) == MatchVerdict::Staff);
    CHECK(verdictOf(matcher.judge(0.35)) == MatchVerdict::Staff);
    CHECK(verdictOf(matcher.judge(0.3499)) == MatchVerdict::No);
    CHECK(matcher.capability() == MatchCapability::Decision);
}

TEST_CASE("A hint is for staff, whatever its score") {
    const Hinting matcher;
    for (const double score : {-1.0, 0.0, 0.4, 0.99, 1.0})
        CHECK(verdictOf(matcher.judge(score)) == MatchVerdict::Staff);
    CHECK(std::get<MatchHint>(matcher.judge(0.9)).likeness == MatchHint::Likeness::Alike);
    CHECK(std::get<MatchHint>(matcher.judge(0.4)).likeness == MatchHint::Likeness::Unclear);
    CHECK(std::get<MatchHint>(matcher.judge(0.1)).likeness == MatchHint::Likeness::Unlike);
}

TEST_CASE("A branch's calibration makes the limit stricter and never laxer") {
    Deciding matcher;
    matcher.raiseMatchThreshold(0.40);
    CHECK(matcher.thresholds().match == 0.50);
    matcher.raiseMatchThreshold(0.60);
    CHECK(matcher.thresholds().match == 0.60);
    CHECK(verdictOf(matcher.judge(0.55)) == MatchVerdict::Staff);
}

TEST_CASE("Several pictures are compared by the median of all pairs") {
    const Deciding matcher;
    const FaceTemplate enrolled{"fake/1", {{0, 1}, {1, 0}, {1, 0}}};
    const auto result = matcher.compare(enrolled, {"fake/1", {{1, 0}}});
    REQUIRE(result.has_value());
    CHECK(scoreOf(*result) == Approx(1));
    const auto even = matcher.compare({"fake/1", {{0, 1}, {1, 0}}}, {"fake/1", {{1, 0}}});
    REQUIRE(even.has_value());
    CHECK(scoreOf(*even) == Approx(0.5));
}

TEST_CASE("Templates of another matcher and empty ones are refused") {
    const Deciding matcher;
    const FaceTemplate face{"fake/1", {{1, 0}}};
    CHECK_FALSE(matcher.compare(face, {"fake/2", {{1, 0}}}).has_value());
    CHECK_FALSE(matcher.compare({"fake/1", {}}, face).has_value());
    CHECK_FALSE(matcher.compare(face, {"fake/1", {{1, 0, 0}}}).has_value());
}

TEST_CASE("The classical matcher finds a drawn face like itself in other grain, and not like a wall") {
    const auto matcher = makeClassicalMatcher();
    auto scene = goodScene();
    const auto picture = Picture::of(drawScene(scene));
    scene.noiseSeed = 7;
    const auto again = Picture::of(drawScene(scene));
    FoundFace face;
    face.setPoints({cv::Point2d(581, 330), {699, 330}, {640, 400}, {597, 457}, {683, 457}});
    FoundFace wall;
    wall.setPoints({cv::Point2d(100, 100), {218, 100}, {159, 170}, {116, 227}, {202, 227}});
    const auto one = matcher->describe(picture, face);
    CHECK(matcher->scoreOf(one, one) == Approx(1));
    CHECK(matcher->scoreOf(one, matcher->describe(again, face)) > matcher->scoreOf(one, matcher->describe(picture, wall)) + 0.05);
    CHECK(matcher->capability() == MatchCapability::HintOnly);
}
