#include "rules/assess.h"
#include "rules/decisionjson.h"
#include "rules/factsjson.h"
#include "rules/rulesfixture.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

// The stories of tests/rules/scenarios: facts, what must come out, and why, in words.

using namespace anjungan;

namespace {

using Value = rapidjson::Value;

std::string text(const Value& value) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

std::vector<rules::RuleFile> amendmentsOf(const Value& story) {
    std::vector<rules::RuleFile> enabled;
    if (!story.HasMember("amendments"))
        return enabled;
    for (const auto& name : story["amendments"].GetArray())
        for (auto& file : rules::embeddedAmendments())
            if (file.name == name.GetString())
                enabled.push_back(std::move(file));
    REQUIRE(enabled.size() == story["amendments"].Size());
    return enabled;
}

void checkFindings(const Value& expect, const rules::Decision& decision) {
    std::vector<std::string> failed;
    for (const auto& finding : decision.findings)
        if (!finding.passed)
            failed.emplace_back(finding.id());
    std::ranges::sort(failed);
    std::vector<std::string> expected;
    for (const auto& id : expect["failed"].GetArray())
        expected.emplace_back(id.GetString());
    CHECK(failed == expected);
    if (expect.HasMember("passes_on"))
        for (const auto& [id, date] : expect["passes_on"].GetObject()) {
            const auto* finding = decision.finding(id.GetString());
            REQUIRE(finding);
            REQUIRE(finding->passesOn);
            CHECK(toText(*finding->passesOn) == date.GetString());
        }
    if (expect.HasMember("months_missing"))
        for (const auto& [id, months] : expect["months_missing"].GetObject()) {
            const auto* finding = decision.finding(id.GetString());
            REQUIRE(finding);
            CHECK(finding->monthsMissing == months.GetInt());
        }
}

void checkStory(const Value& story) {
    const auto amendments = amendmentsOf(story);
    const auto rules = rules::loadEmbeddedRuleSet(amendments);
    REQUIRE(rules);
    const auto facts = rules::factsFromJson(text(story["facts"]));
    INFO((facts ? std::string() : facts.error().detail));
    REQUIRE(facts);
    const rules::Decision decision = rules::assess(*facts, *rules);
    const Value& expect = story["expect"];
    CHECK(toText(decision.outcome) == std::string_view(expect["outcome"].GetString()));
    checkFindings(expect, decision);
    CHECK(decision.payout.has_value() == (decision.outcome != Outcome::NotEligible));
    if (expect.HasMember("payout")) {
        const Value& p = expect["payout"];
        REQUIRE(decision.payout);
        CHECK(decision.payout->gross.value() == p["gross"].GetInt64());
        CHECK(decision.payout->tax.value() == p["tax"].GetInt64());
        CHECK(toText(decision.payout->taxKind) == std::string_view(p["tax_kind"].GetString()));
        CHECK(decision.payout->net.value() == p["net"].GetInt64());
        CHECK(decision.payout->remaining.value() == p["remaining"].GetInt64());
    }
    if (expect.HasMember("npwp_required"))
        CHECK(decision.npwpRequired == expect["npwp_required"].GetBool());
    if (expect.HasMember("sla_working_days"))
        CHECK(decision.slaWorkingDays == expect["sla_working_days"].GetInt());
    if (expect.HasMember("checks")) {
        const Value& c = expect["checks"];
        CHECK(decision.checks == rules::Checks{c["balance_within_limit"].GetBool(), c["membership_status"].GetBool(),
                                               c["data_updated"].GetBool()});
    }
    CHECK(rules::check(*facts, *rules) == decision.checks);
}

std::vector<std::filesystem::path> storyFiles() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(ANJUNGAN_SCENARIOS))
        files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace

TEST_CASE("every story of the law comes out as it is told") {
    std::size_t count = 0;
    for (const auto& path : storyFiles()) {
        std::ifstream in(path);
        const std::string content{std::istreambuf_iterator<char>(in), {}};
        rapidjson::Document stories;
        stories.Parse(content.c_str());
        INFO(path.string());
        REQUIRE(stories.IsArray());
        for (const auto& story : stories.GetArray()) {
            INFO(path.stem().string() << ": " << story["name"].GetString() << " (" << story["why"].GetString() << ")");
            checkStory(story);
            ++count;
        }
    }
    CHECK(count >= 80);
}

TEST_CASE("a decision as JSON tells each rule with its basis and facts, and what is missing") {
    const auto facts = rules::factsFromJson(
        R"({"as_of":"2026-03-02","participant":{"birth_date":"1990-01-01","has_npwp":false,"data_updated_on":null},
            "memberships":[{"kpj":"12345678901","segment":"PU","start":"2016-03-04","in_dispute":false,"balance":100}],
            "prior_claims":[],"open_claim":false,"cause":"partial_10"})");
    REQUIRE(facts);
    rapidjson::Document json;
    json.Parse(rules::decisionToJson(rules::assess(*facts, rules::test::builtIn())).c_str());
    REQUIRE_FALSE(json.HasParseError());
    CHECK_FALSE(json.HasMember("payout"));
    bool found = false;
    for (const auto& finding : json["findings"].GetArray()) {
        CHECK(finding["basis"].GetStringLength() > 0);
        if (std::string_view(finding["rule"].GetString()) != "membership.ten_years")
            continue;
        found = true;
        CHECK_FALSE(finding["passed"].GetBool());
        CHECK(finding["months_missing"].GetInt() == 1);
        CHECK(finding["facts"]["membership_months"].GetInt() == 119);
    }
    CHECK(found);
}

TEST_CASE("documents name the NPWP only where it is required, and tell where one of several will do") {
    auto facts = rules::factsFromJson(
        R"({"as_of":"2026-03-02","participant":{"birth_date":"1990-01-01","has_npwp":false,"data_updated_on":"2026-03-01"},
            "memberships":[{"kpj":"12345678901","segment":"PU","start":"2016-03-04","end":"2026-01-01","end_reason":"layoff",
            "event_date":"2026-01-01","in_dispute":false,"balance":50000000}],
            "prior_claims":[],"open_claim":false,"cause":"layoff"})");
    REQUIRE(facts);
    const auto documents = [&] {
        const auto decision = rules::assess(*facts, rules::test::builtIn());
        return std::vector<rules::DocumentNeed>(decision.documents.begin(), decision.documents.end());
    };
    CHECK(documents().size() == 3);
    CHECK(documents()[2].anyOf.size() == 5);
    facts->memberships[0].balance = Rupiah{50'000'001};
    REQUIRE(documents().size() == 4);
    CHECK(documents()[3] == rules::DocumentNeed{{"npwp"}});
}

TEST_CASE("a day before the rules begin is refused, the first day is not") {
    const auto& rules = rules::test::builtIn();
    CHECK(rules.firstDay() == makeDate(2021, 9, 1));
    CHECK(rules::checkCovered(makeDate(2021, 9, 1), rules));
    const auto before = rules::checkCovered(makeDate(2021, 8, 31), rules);
    REQUIRE_FALSE(before);
    CHECK(before.error().where == "as_of");
}
