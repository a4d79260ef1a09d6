#include "rules/contribution.h"
#include "rules/rulesfixture.h"

using namespace anjungan;
using namespace anjungan::rules;
using rules::test::builtIn;

namespace {

Month month(int y, unsigned m) {
    return std::chrono::year{y} / std::chrono::month{m};
}

} // namespace

TEST_CASE("a wage below the ceiling is shared by the four rates") {
    // 5,000,000: 3.7% = 185,000; 2% = 100,000; JP 2% = 100,000; 1% = 50,000.
    const auto shares = contributionShares(Rupiah{5'000'000}, month(2026, 5), builtIn());
    REQUIRE(shares);
    CHECK(*shares == ContributionShares{Rupiah{185'000}, Rupiah{100'000}, Rupiah{5'000'000}, Rupiah{100'000}, Rupiah{50'000}});
}

TEST_CASE("half a rupiah rounds up") {
    // 50 x 1% = 0.5 -> 1; 50 x 3.7% = 1.85 -> 2.
    const auto shares = contributionShares(Rupiah{50}, month(2026, 5), builtIn());
    REQUIRE(shares);
    CHECK(shares->jpWorker == Rupiah{1});
    CHECK(shares->jhtEmployer == Rupiah{2});
}

TEST_CASE("the JP ceiling changes on 1 March") {
    const Rupiah wage{20'000'000};
    CHECK(contributionShares(wage, month(2026, 2), builtIn())->jpBase == Rupiah{10'547'400});
    CHECK(contributionShares(wage, month(2026, 3), builtIn())->jpBase == Rupiah{11'086'300});
    CHECK(contributionShares(wage, month(2026, 3), builtIn())->jhtWorker == Rupiah{400'000});
}

TEST_CASE("a month before the programme and a negative wage are refused") {
    CHECK(contributionShares(Rupiah{1}, month(2015, 7), builtIn()));
    const auto early = contributionShares(Rupiah{1}, month(2015, 6), builtIn());
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::NotFound);
    REQUIRE_FALSE(contributionShares(Rupiah{-1}, month(2026, 1), builtIn()));
}

TEST_CASE("an own-account worker pays two percent between the bounds") {
    CHECK(bpuContribution(Rupiah{5'000'000}, month(2026, 1), builtIn()) == Rupiah{100'000});
    CHECK(bpuContribution(Rupiah{999'999}, month(2026, 1), builtIn()) == Rupiah{20'000});
    CHECK(bpuContribution(Rupiah{20'700'000}, month(2026, 1), builtIn()) == Rupiah{414'000});
    CHECK(bpuContribution(Rupiah{99'000'000}, month(2026, 1), builtIn()) == Rupiah{414'000});
}
