#include "support/catch.h"

#include "biometrics/errorrates.h"

using namespace anjungan;

namespace {

std::vector<double> range(double from, double to, int count) {
    std::vector<double> values;
    for (int at = 0; at < count; ++at)
        values.push_back(from + (to - from) * at / (count - 1));
    return values;
}

} // namespace

TEST_CASE("The interval of a share is Wilson's") {
    const auto share = measuredShare(10, 100);
    CHECK(share.share == Approx(0.1));
    CHECK(share.low == Approx(0.0552).margin(0.0005));
    CHECK(share.high == Approx(0.1744).margin(0.0005));
    CHECK(measuredShare(0, 50).low == 0);
    CHECK(measuredShare(0, 50).high == Approx(0.0714).margin(0.0005));
    CHECK(measuredShare(50, 50).high == 1);
    CHECK(measuredShare(0, 0).high == 1);
}

TEST_CASE("Scores at the threshold match, scores below do not") {
    const ErrorRates rates({0.4, 0.6, 0.8}, {0.1, 0.5, 0.5});
    const auto point = rates.at(0.5);
    CHECK(point.falseMatches.hits == 2);
    CHECK(point.falseNonMatches.hits == 1);
}

TEST_CASE("The threshold for a share of false matches lets no more through") {
    const ErrorRates rates(range(0.5, 1, 100), range(0, 0.6, 1000));
    for (const double fmr : {0.1, 0.01, 0.001}) {
        const auto point = rates.atFmr(fmr);
        CHECK(point.falseMatches.share <= fmr);
        // And one score lower would let one more through.
        CHECK(rates.at(point.threshold - 0.0007).falseMatches.share > fmr);
    }
}

TEST_CASE("Both errors are equal at the equal error rate") {
    const ErrorRates rates(range(0.4, 1, 601), range(0, 0.6, 601));
    const auto point = rates.equal();
    CHECK(point.threshold == Approx(0.5).margin(0.01));
    CHECK(point.falseMatches.share == Approx(point.falseNonMatches.share).margin(0.005));
}

TEST_CASE("Too few pairs of different people choose no threshold") {
    CHECK_FALSE(ErrorRates({0.9}, range(0, 0.3, 1000)).safe().has_value());
    const auto needed = static_cast<int>(ErrorRates::neededImpostors());
    CHECK(needed == 3838);
    const auto safe = ErrorRates({0.9}, range(0, 0.3, needed)).safe();
    REQUIRE(safe.has_value());
    CHECK(safe->falseMatches.hits == 0);
    CHECK(safe->falseMatches.high <= ErrorRates::kWantedFmr);
    CHECK_FALSE(ErrorRates({0.9}, range(0, 0.3, needed - 2)).safe().has_value());
}

TEST_CASE("The curve falls from many false matches to few") {
    const auto curve = ErrorRates(range(0.5, 1, 100), range(0, 0.6, 20'000)).curve(9);
    REQUIRE(curve.size() > 3);
    for (std::size_t at = 1; at < curve.size(); ++at) {
        CHECK(curve[at].threshold > curve[at - 1].threshold);
        CHECK(curve[at].falseMatches.share < curve[at - 1].falseMatches.share);
    }
}
