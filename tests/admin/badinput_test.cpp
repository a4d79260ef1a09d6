#include "admin/runprogram.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUtf8StringView>
#include <algorithm>

#include <filesystem>
#include <fstream>

using anjungan::admin::test::runProgram;

namespace {

const std::string kFacts =
    R"({"as_of":"2026-03-02","participant":{"birth_date":"1990-01-01","has_npwp":true,"data_updated_on":"2026-03-01"},)"
    R"("memberships":[],"prior_claims":[],"open_claim":false,"cause":"layoff"})";

/// The call is refused with status 2, says this on standard error and nothing on standard output.
void checkRefused(const std::vector<std::string>& words, const std::string& message, const std::string& input = {}) {
    const auto run = runProgram(words, input);
    INFO(words.front() << ": " << run.out << run.err);
    CHECK(run.status == 2);
    CHECK(run.out.empty());
    CHECK(run.err.find(message) != std::string::npos);
}

std::size_t lineCount(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

} // namespace

TEST_CASE("a bad line is answered in its place and does not end the run") {
    const auto run = runProgram({"assess", "--lines"}, kFacts + "\nnonsense\n\n{\"as_of\":1}\n" + kFacts + "\n");
    CHECK(run.status == 1);
    REQUIRE(lineCount(run.out) == 5);
    CHECK(run.out.starts_with("{\"outcome\":\"not_eligible\""));
    for (const char* number : {"\"line\":2}", "\"line\":3}", "\"line\":4}"})
        CHECK(run.out.find(number) != std::string::npos);
    CHECK(run.out.rfind("{\"outcome\":") > run.out.find("\"line\":4}"));
}

TEST_CASE("the answer to a line with foreign or broken bytes is still JSON in UTF-8") {
    std::string unknown = "{\"";
    for (int i = 0; i < 40; ++i)
        unknown += "\xC3\xA9"; // would be cut in the middle of a letter
    unknown += "\":1}\n{\"bad\xFF\xFE\":1}\n{\"as_of\":\"\xFF\"}\n";
    const auto run = runProgram({"assess", "--lines"}, unknown);
    CHECK(run.status == 1);
    REQUIRE(lineCount(run.out) == 3);
    for (const QByteArray& line : QByteArray::fromStdString(run.out).trimmed().split('\n')) {
        INFO(line.toStdString());
        CHECK(QUtf8StringView(line).isValidUtf8());
        CHECK(QJsonDocument::fromJson(line).isObject());
    }
}

TEST_CASE("good lines end with status 0 and no lines with none") {
    CHECK(runProgram({"assess", "--lines"}, kFacts + "\n" + kFacts).status == 0);
    const auto empty = runProgram({"assess", "--lines"});
    CHECK(empty.status == 0);
    CHECK(empty.out.empty());
}

TEST_CASE("facts that are no object are refused with what and where") {
    checkRefused({"assess"}, "is no JSON object", "");
    checkRefused({"assess"}, "is no JSON object", kFacts.substr(0, 90));
    checkRefused({"assess"}, "must not be a list", "[]");
    std::string old = kFacts;
    old.replace(old.find("2026-03-02"), 10, "2020-03-02");
    checkRefused({"assess"}, "known from 2021-09-01", old);
}

TEST_CASE("an unknown command and an unknown option are refused") {
    checkRefused({"asess"}, "no command");
    checkRefused({"rules"}, "rules list");
    checkRefused({"assess", "--line"}, "unknown option --line");
    checkRefused({"check", "passport", "1"}, "check knows");
}

TEST_CASE("rules that start later than the day are an answer, not a crash") {
    const QTemporaryDir folder;
    const auto rules = std::filesystem::path(folder.path().toStdString()) / "rules";
    std::filesystem::copy(std::filesystem::path(ANJUNGAN_SOURCE_DIR) / "resources/rules", rules);
    std::ifstream in(rules / "parameters.json");
    std::string text(std::istreambuf_iterator<char>(in), {});
    const std::string row = R"("simulation.rate": [
      {"from": "2015-07-01")";
    REQUIRE(text.find(row) != std::string::npos);
    text.replace(text.find(row) + row.size() - 11, 10, "2199-01-01");
    std::ofstream(rules / "parameters.json") << text;
    checkRefused({"simulate", "--wage", "5000000", "--years", "1", "--rules", rules.string()},
                 "no simulation.rate is known");
}

TEST_CASE("numbers and dates that are none are refused") {
    checkRefused({"simulate", "--wage", "x", "--years", "1"}, "--wage");
    checkRefused({"simulate", "--wage", "1", "--years", "0"}, "years");
    checkRefused({"contribution", "--wage", "1", "--month", "2026-13"}, "--month");
    checkRefused({"contribution", "--wage", "1", "--month", "2014-01"}, "first row");
    checkRefused({"due", "--from", "2026-02-30", "--days", "1"}, "--from");
    checkRefused({"due", "--from", "2026-02-01", "--days", "0"}, "--days");
    checkRefused({"rules", "diff", "2026-01-01", "soon"}, "soon");
}

TEST_CASE("account entries that are not of their form are refused with their place") {
    checkRefused({"yield"}, "line 1", "");
    checkRefused({"yield"}, "/entries/0/kind", R"({"entries":[{"date":"2026-01-01","kind":"gift","amount":1}],"as_of":"2026-02-01"})");
    checkRefused({"yield"}, "/rates/x", R"({"entries":[],"as_of":"2026-02-01","rates":{"x":1}})");
    std::string huge = R"({"entries":[)";
    for (int i = 0; i < 10'000; ++i)
        huge += std::string(i > 0 ? "," : "") + R"({"date":"2026-01-01","kind":"contribution","amount":1000000000000000})";
    checkRefused({"yield"}, "/entries/1000: ", huge + R"(],"as_of":"2026-02-01"})");
}

TEST_CASE("a year before the first known rate is told beside the balance") {
    const auto run = runProgram({"yield"}, R"({"entries":[{"date":"2010-01-01","kind":"contribution","amount":120000}],"as_of":"2016-12-31"})");
    CHECK(run.status == 0);
    CHECK(run.out == "{\"balance\":128628,\"accrued_yield\":0,\"rate_unknown_before\":2016}\n");
}

TEST_CASE("the commands of the law take --json as all the others do, and answer the same") {
    const std::vector<std::pair<std::vector<std::string>, std::string>> calls = {
        {{"assess"}, kFacts},
        {{"simulate", "--wage", "5000000", "--years", "1"}, ""},
        {{"yield"}, R"({"entries":[],"as_of":"2026-02-01"})"},
        {{"contribution", "--wage", "5000000", "--month", "2026-03"}, ""},
        {{"check", "kpj", "99000000010"}, ""},
        {{"due", "--from", "2026-02-02", "--days", "1"}, ""}};
    for (auto [words, input] : calls) {
        INFO(words.front());
        const auto plain = runProgram(words, input);
        words.insert(words.begin() + 1, "--json");
        const auto json = runProgram(words, input);
        CHECK(json.status == 0);
        CHECK(json.out == plain.out);
    }
}

TEST_CASE("a NIK whose holder can't be 17 yet in any century is an answer, not a crash") {
    const auto run = runProgram({"check", "nik", "3171012902000001", "--on", "2010-01-01"});
    CHECK(run.status == 0);
    CHECK(run.out.find("\"valid\":false") != std::string::npos);
}

TEST_CASE("a rules file is checked, and a wrong one refused with file, place and reason") {
    const auto path = std::filesystem::temp_directory_path() / "anjungan-amendment-test.json";
    std::ofstream(path) << R"({"amendment":"a","title":"t","source":"s","parameters":{"claim.online_limit":[
        {"from":"2027-01-01","value":-5,"unit":"rupiah","source":"s","confirmed":"likely"}]}})";
    checkRefused({"rules", "check", path.string()}, path.string() + ": /parameters/claim.online_limit/0/value: must be from 0");
    checkRefused({"assess", "--amendment", path.string()}, "must be from 0", kFacts);
    std::filesystem::remove(path);
    checkRefused({"rules", "check", path.string()}, "no such file");
    checkRefused({"rules", "check", std::filesystem::temp_directory_path().string()}, "is not a file");
    CHECK(runProgram({"rules", "check", "online-limit-2025"}).status == 0);
}

TEST_CASE("an amendment that is switched on for a call shows in the difference of two days") {
    const auto plain = runProgram({"rules", "diff", "2025-04-30", "2025-05-01"});
    CHECK(plain.out == "nothing differs\n");
    const auto amended = runProgram({"rules", "diff", "--amendment", "online-limit-2025", "2025-04-30", "2025-05-01"});
    CHECK(amended.out.starts_with("claim.online_limit: 10000000 -> 15000000 rupiah"));
}

TEST_CASE("an identity number that is not valid is an answer and not a failure") {
    const auto run = runProgram({"check", "nik", "9999999999999999"});
    CHECK(run.status == 0);
    CHECK(run.out.starts_with("{\"valid\":false"));
    CHECK(run.out.find("9999999999999999") == std::string::npos);
}
