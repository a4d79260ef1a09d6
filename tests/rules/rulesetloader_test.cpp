#include "rules/rulesfixture.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace anjungan;
using rules::RuleFile;

namespace {

/// The built-in files with one piece of text in one of them replaced.
Result<rules::RuleSet> changed(const std::string& name, const std::string& from, const std::string& to) {
    auto files = rules::embeddedRuleFiles();
    const auto file = std::ranges::find(files, name, &RuleFile::name);
    REQUIRE(file != files.end());
    const auto at = file->text.find(from);
    REQUIRE(at != std::string::npos);
    file->text.replace(at, from.size(), to);
    return rules::loadRuleSet(files);
}

void checkRefused(const Result<rules::RuleSet>& result, const std::string& where, const std::string& reason) {
    REQUIRE_FALSE(result);
    INFO(result.error().detail);
    CHECK(result.error().code == ErrorCode::InvalidInput);
    CHECK(result.error().where == where);
    CHECK(result.error().detail.find(reason) != std::string::npos);
}

Result<rules::RuleSet> withAmendment(const std::string& text) {
    const RuleFile file{"mine.json", text};
    return rules::loadEmbeddedRuleSet({&file, 1});
}

const std::string kRow = R"({"from": "2021-09-01", "value": 10000000, "unit": "rupiah",)";
const std::string kLimit = "parameters.json: /parameters/claim.online_limit/";

} // namespace

TEST_CASE("the built-in rules load and tell their version") {
    const auto rules = rules::loadEmbeddedRuleSet();
    REQUIRE(rules);
    CHECK(rules->version().starts_with("2026.1+"));
    CHECK(rules->amendments().empty());
}

TEST_CASE("the same files make the same version, an amendment another one") {
    const auto amendments = rules::embeddedAmendments();
    REQUIRE(amendments.size() == 1);
    const auto amended = rules::loadEmbeddedRuleSet(amendments);
    REQUIRE(amended);
    CHECK(rules::loadEmbeddedRuleSet()->version() == rules::test::builtIn().version());
    CHECK(amended->version() != rules::test::builtIn().version());
    CHECK(amended->amendments().front().id == "online-limit-2025");
}

TEST_CASE("a check of an amendment's file tells the version that switching it on gives") {
    const auto shipped = rules::embeddedAmendments();
    REQUIRE_FALSE(shipped.empty());
    const RuleFile switchedOn{"limit", shipped.front().text};
    const RuleFile file{"/media/usb/limit.json", shipped.front().text};
    CHECK(rules::loadEmbeddedRuleSet({&file, 1})->version() == rules::loadEmbeddedRuleSet({&switchedOn, 1})->version());
}

TEST_CASE("an unknown key is refused with its place") {
    checkRefused(changed("parameters.json", kRow, kRow + R"("amount": 1,)"), kLimit + "0/amount", "unknown key");
}

TEST_CASE("an unknown parameter is refused") {
    checkRefused(changed("parameters.json", "claim.online_limit", "claim.onlin_limit"),
                 "parameters.json: /parameters/claim.onlin_limit", "unknown parameter");
}

TEST_CASE("a negative amount is refused") {
    checkRefused(changed("parameters.json", "\"value\": 10000000", "\"value\": -1"), kLimit + "0/value", "must be from 0");
}

TEST_CASE("a value that nobody can reckon with is refused") {
    const auto refused = [](const std::string& parameter, const std::string& from, const std::string& value) {
        const std::string row = "\"" + parameter + "\": [\n      {\"from\": \"" + from + "\", \"value\": ";
        const auto files = rules::embeddedRuleFiles();
        const auto file = std::ranges::find(files, "parameters.json", &RuleFile::name);
        const auto at = file->text.find(row) + row.size();
        REQUIRE(at > row.size());
        const std::string was = file->text.substr(at, file->text.find(',', at) - at);
        checkRefused(changed("parameters.json", row + was, row + value),
                     "parameters.json: /parameters/" + parameter + "/0/value", "must be from");
    };
    refused("sla.within_limit", "2021-09-01", "0");
    refused("sla.above_limit", "2021-09-01", "0");
    refused("payout.partial_10", "2015-07-01", "101");
    refused("payout.partial_30", "2015-07-01", "1000");
    refused("tax.final_rate", "2009-11-16", "101");
    refused("tax.no_npwp_factor", "2009-01-01", "99");
    refused("tax.no_npwp_factor", "2009-01-01", "201");
    refused("age.retirement", "2015-07-01", "151");
}

TEST_CASE("values that contradict each other are refused") {
    checkRefused(changed("parameters.json", "\"value\": 20000,", "\"value\": 414001,"), "contribution.jht_bpu_least",
                 "above the most");
    checkRefused(changed("tax.json", "\"percent\": 35", "\"percent\": 84"), "brackets", "more than there is");
}

TEST_CASE("an amount that is no whole number is refused") {
    checkRefused(changed("parameters.json", "\"value\": 10000000", "\"value\": 1.5"), kLimit + "0/value", "whole number");
    checkRefused(changed("parameters.json", "\"value\": 10000000", "\"value\": \"10\""), kLimit + "0/value", "whole number");
}

TEST_CASE("a missing field is refused") {
    checkRefused(changed("parameters.json", R"("value": 10000000, )", ""), kLimit + "0/value", "is missing");
}

TEST_CASE("a repeated date is refused") {
    checkRefused(changed("parameters.json", "\"2017-03-01\"", "\"2016-03-01\""),
                 "parameters.json: /parameters/contribution.jp_ceiling/2/from", "is there already");
}

TEST_CASE("dates out of order are refused") {
    checkRefused(changed("parameters.json", "\"2017-03-01\"", "\"2015-08-01\""),
                 "parameters.json: /parameters/contribution.jp_ceiling/2/from", "in order");
}

TEST_CASE("a date that is none is refused") {
    checkRefused(changed("parameters.json", "\"from\": \"2021-09-01\"", "\"from\": \"2021-02-30\""), kLimit + "0/from",
                 "no such day");
}

TEST_CASE("another unit than the parameter's is refused") {
    checkRefused(changed("parameters.json", "10000000, \"unit\": \"rupiah\"", "10000000, \"unit\": \"days\""),
                 kLimit + "0/unit", "is rupiah");
}

TEST_CASE("an unknown test of a rule is refused") {
    checkRefused(changed("causes.json", "\"test\": \"age_over\"", "\"test\": \"age_above\""),
                 "causes.json: /causes/0/requirements/0/test", "unknown test");
}

TEST_CASE("an unknown cause is refused") {
    checkRefused(changed("causes.json", "\"cause\": \"layoff\"", "\"cause\": \"leyoff\""), "causes.json: /causes/2/cause",
                 "unknown claim cause");
}

TEST_CASE("a cause that no file has is refused") {
    auto files = rules::embeddedRuleFiles();
    std::erase_if(files, [](const RuleFile& file) { return file.name == "causes.json"; });
    REQUIRE_FALSE(rules::loadRuleSet(files));
}

TEST_CASE("brackets that do not rise are refused") {
    checkRefused(changed("tax.json", "\"up_to\": 250000000", "\"up_to\": 50000000"), "tax.json: /brackets/0/value/1/up_to",
                 "must rise");
}

TEST_CASE("a bank twice is refused") {
    checkRefused(changed("banks.json", "\"008\"", "\"002\""), "banks.json: /banks/1/code", "twice");
}

TEST_CASE("a holiday of another year is refused") {
    checkRefused(changed("holidays.json", "\"2025-01-27\"", "\"2024-01-27\""), "holidays.json: /years/0/holidays/1",
                 "no day of 2025");
}

TEST_CASE("broken JSON is refused with its line") {
    checkRefused(withAmendment("{\n  \"amendment\": \"x\",\n  \"title\" 1\n}"), "mine.json: line 3", "olon");
}

TEST_CASE("a file of something else is refused") {
    checkRefused(withAmendment("[1, 2]"), "mine.json: /", "must be an object");
    checkRefused(withAmendment(""), "mine.json: line 1", "empty");
    checkRefused(withAmendment("\xff\xfe binary"), "mine.json: line 1", "");
}

TEST_CASE("a key twice is refused") {
    checkRefused(withAmendment(R"({"amendment":"a","amendment":"b","title":"t","source":"s","parameters":{}})"),
                 "mine.json: /amendment", "twice");
}

TEST_CASE("an amendment that repeats a date of the base is refused") {
    checkRefused(withAmendment(R"({"amendment":"a","title":"t","source":"s","parameters":{"claim.online_limit":[
                     {"from":"2021-09-01","value":1,"unit":"rupiah","source":"s","confirmed":"likely"}]}})"),
                 "mine.json: /parameters/claim.online_limit/0/from", "is there already");
}

TEST_CASE("an amendment without any row is refused") {
    checkRefused(withAmendment(R"({"amendment":"a","title":"t","source":"s"})"), "mine.json: /", "at least one");
}

TEST_CASE("an amendment decrees the holidays of a year") {
    const auto rules = withAmendment(R"({"amendment":"holidays-2027","title":"t","source":"s","years":[
        {"year":2027,"source":"s","confirmed":"certain","holidays":["2027-01-01"],"collective_leave":[]}]})");
    REQUIRE(rules);
    REQUIRE(rules->holidays(2027));
    CHECK(rules->holidays(2027)->holidays.contains(makeDate(2027, 1, 1)));
    CHECK(rules::test::builtIn().holidays(2027) == nullptr);
}

TEST_CASE("a file that is not there, or is a folder, is told apart") {
    const auto missing = rules::readRuleFile("/nowhere/rules.json");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    const auto folder = rules::readRuleFile(std::filesystem::temp_directory_path());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == ErrorCode::InvalidInput);
    CHECK(folder.error().detail.find("is not a file") != std::string::npos);
}

TEST_CASE("rules load from a folder as they are built in") {
    const auto folder = std::filesystem::temp_directory_path() / "anjungan-rules-folder-test";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    for (const auto& file : rules::embeddedRuleFiles())
        std::ofstream(folder / file.name, std::ios::binary) << file.text;
    const auto files = rules::readRuleFolder(folder);
    REQUIRE(files);
    const auto rules = rules::loadRuleSet(*files);
    REQUIRE(rules);
    CHECK(rules->version() == rules::test::builtIn().version());
    std::filesystem::remove_all(folder);
}

TEST_CASE("a partial cause without its share, or with another's, is refused") {
    const std::string share = R"("share": "payout.partial_10",)";
    const std::string place = "causes.json: /causes/3/share";
    checkRefused(changed("causes.json", share, ""), place, "is missing");
    checkRefused(changed("causes.json", share, R"("share": "payout.partial_30",)"), place, "payout.partial_10");
    checkRefused(changed("causes.json", share, R"("share": "tax.final_rate",)"), place, "payout.partial_10");
    checkRefused(changed("causes.json", R"("cause": "layoff",)", R"("cause": "layoff", "share": "payout.partial_10",)"),
                 "causes.json: /causes/2/share", "whole balance");
}

TEST_CASE("a rule that holds for every cause can't be left out or fail to something else") {
    const std::string positive = R"({"rule": "balance.positive", "test": "balance_positive", "fails_to": "not_eligible")";
    const std::string open = R"({"rule": "claim.none_open", "test": "claim_none_open")";
    checkRefused(changed("causes.json", R"("test": "balance_positive")", R"("test": "claim_none_open")"),
                 "causes.json: /first_rules", "balance_positive");
    checkRefused(changed("causes.json", positive, R"({"rule": "balance.positive", "test": "balance_positive", "fails_to": "branch")"),
                 "causes.json: /first_rules", "not_eligible");
    checkRefused(changed("causes.json", R"("first_rules": [)", R"("first_rules": [], "x": [)"), "causes.json: /x", "unknown key");
    checkRefused(changed("causes.json", R"("test": "single_active")", R"("test": "membership_inactive")"),
                 "causes.json: /last_rules", "single_active");
}

TEST_CASE("a file without any first rule is refused") {
    auto files = rules::embeddedRuleFiles();
    const auto file = std::ranges::find(files, "causes.json", &RuleFile::name);
    REQUIRE(file != files.end());
    const auto from = file->text.find('[', file->text.find("first_rules")) + 1;
    file->text.erase(from, file->text.find("\"last_rules\"") - from);
    file->text.insert(from, "], ");
    checkRefused(rules::loadRuleSet(files), "causes.json: /first_rules", "membership_exists");
}

TEST_CASE("a province or bank code that is no digits is refused") {
    checkRefused(changed("provinces.json", R"("11")", R"("A1")"), "provinces.json: /provinces/0/code", "two digits");
    checkRefused(changed("banks.json", R"("002")", R"("BR1")"), "banks.json: /banks/0/code", "three digits");
}
