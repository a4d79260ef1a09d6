#include "rules/rulesfixture.h"

#include <algorithm>

using namespace anjungan;
using rules::Parameter;
using rules::test::builtIn;

namespace {

bool isUnconfirmed(const std::string& id, Date on) {
    const auto open = builtIn().unconfirmedOn(on);
    return std::ranges::find(open, id, &rules::Unconfirmed::id) != open.end();
}

} // namespace

TEST_CASE("the table of parameters stands in the order of the enumeration") {
    for (std::size_t i = 0; i < rules::kParameterCount; ++i)
        CHECK(static_cast<std::size_t>(rules::parameterInfo()[i].parameter) == i);
}

TEST_CASE("a row is in force from its day on and not the day before") {
    const auto ceiling = [](int y, unsigned m, unsigned d) { return builtIn().value(Parameter::JpCeiling, makeDate(y, m, d)); };
    CHECK(ceiling(2026, 2, 28) == 10'547'400);
    CHECK(ceiling(2026, 3, 1) == 11'086'300);
    CHECK(ceiling(2015, 7, 1) == 7'000'000);
    CHECK(ceiling(2016, 2, 29) == 7'000'000);
    CHECK(ceiling(2016, 3, 1) == 7'335'300);
}

TEST_CASE("the last row stays in force without end, but is told as unconfirmed after its day") {
    CHECK(builtIn().value(Parameter::JpCeiling, makeDate(2027, 3, 1)) == 11'086'300);
    CHECK_FALSE(isUnconfirmed("contribution.jp_ceiling", makeDate(2027, 2, 28)));
    CHECK(isUnconfirmed("contribution.jp_ceiling", makeDate(2027, 3, 1)));
}

TEST_CASE("the illustration rate of 2021 on is unconfirmed and the audited one of 2020 is not") {
    CHECK_FALSE(isUnconfirmed("yield.rate", makeDate(2020, 12, 31)));
    CHECK(isUnconfirmed("yield.rate", makeDate(2021, 1, 1)));
}

TEST_CASE("a year without decreed holidays is told") {
    CHECK(isUnconfirmed("holidays.2027", makeDate(2027, 1, 1)));
    CHECK_FALSE(isUnconfirmed("holidays.2026", makeDate(2026, 12, 31)));
}

TEST_CASE("a parameter before its first row is not found") {
    const auto value = builtIn().find(Parameter::OnlineLimit, makeDate(2021, 8, 31));
    REQUIRE_FALSE(value);
    CHECK(value.error().code == ErrorCode::NotFound);
    CHECK(value.error().where == "claim.online_limit");
}

TEST_CASE("every province and bank of the law is there by name") {
    for (const char* code : {"11", "19", "21", "31", "36", "51", "53", "61", "65", "71", "76", "81", "82", "91", "96"})
        CHECK(builtIn().province(code));
    for (const char* code : {"00", "10", "20", "22", "30", "37", "50", "55", "66", "77", "83", "90", "97"})
        CHECK_FALSE(builtIn().province(code));
    CHECK(builtIn().banks().size() == 23);
    REQUIRE(builtIn().bank("014"));
    CHECK(builtIn().bank("014")->name == "BCA");
    CHECK(builtIn().bank("014")->usualLength == 10);
    CHECK(builtIn().bank("999") == nullptr);
}

TEST_CASE("a rule set that was moved keeps the rules where they stood") {
    auto first = rules::loadEmbeddedRuleSet();
    REQUIRE(first);
    const auto* rule = &first->cause(ClaimCause::Layoff, makeDate(2026, 1, 1)).rules.front();
    const rules::RuleSet moved = std::move(*first);
    CHECK(rule == &moved.cause(ClaimCause::Layoff, makeDate(2026, 1, 1)).rules.front());
}

TEST_CASE("seven causes are online and four go to the counter") {
    std::size_t online = 0;
    for (std::size_t i = 0; i < kAllCauses.size(); ++i) {
        const bool isOnline = builtIn().cause(kAllCauses[i], makeDate(2026, 1, 1)).online;
        CHECK(isOnline == (i < kOnlineCauseCount));
        online += isOnline;
    }
    CHECK(online == 7);
}
