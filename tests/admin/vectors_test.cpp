#include "admin/runprogram.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

// Every line of vectors/*.jsonl through the real program, where the folder that holds them stands beside the project.

using anjungan::admin::test::runProgram;

namespace {

using Value = rapidjson::Value;
using Words = std::vector<std::string>;

std::string text(const Value& value) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

std::vector<rapidjson::Document> vectors(const char* name) {
    const char* shared = std::getenv("ANJUNGAN_SHARED");
    const std::filesystem::path folder = shared ? shared : ANJUNGAN_SOURCE_DIR "/../shared";
    std::ifstream in(folder / "vectors" / name);
    std::vector<rapidjson::Document> found;
    for (std::string line; std::getline(in, line);) {
        found.emplace_back().Parse(line.c_str());
        REQUIRE_FALSE(found.back().HasParseError());
    }
    if (found.empty())
        std::cout << name << ": skipped, it is not beside the project\n";
    return found;
}

/// Every member that is expected is there and equal, objects inside likewise.
bool holds(const Value& expected, const Value& actual) {
    if (!expected.IsObject())
        return expected == actual;
    if (!actual.IsObject())
        return false;
    return std::ranges::all_of(expected.GetObject(), [&actual](const auto& member) {
        return actual.HasMember(member.name) && holds(member.value, actual[member.name]);
    });
}

template <class MakeCall> void checkEach(const char* name, MakeCall makeCall) {
    for (const auto& vector : vectors(name)) {
        const auto [words, input] = makeCall(vector["input"]);
        const auto run = runProgram(words, input);
        INFO(text(vector["input"]).substr(0, 300) << " expected " << text(vector["expected"]) << " got " << run.out << run.err);
        rapidjson::Document actual;
        actual.Parse(run.out.c_str());
        CHECK(run.status == 0);
        CHECK(holds(vector["expected"], actual));
    }
}

/// The decision in the form of the vectors: findings are the ids of the failed rules, sorted.
void keepFailedIds(rapidjson::Document& decision) {
    std::vector<std::string> failed;
    for (const auto& finding : decision["findings"].GetArray())
        if (!finding["passed"].GetBool())
            failed.emplace_back(finding["rule"].GetString());
    std::ranges::sort(failed);
    auto& allocator = decision.GetAllocator();
    Value ids(rapidjson::kArrayType);
    for (const auto& id : failed)
        ids.PushBack(Value(id.c_str(), allocator), allocator);
    decision["findings"] = ids;
}

} // namespace

TEST_CASE("assess decides every vector as expected") {
    const auto all = vectors("assess.jsonl");
    std::string input;
    for (const auto& vector : all)
        input += text(vector["input"]) + "\n";
    const auto run = runProgram({"assess", "--lines"}, input);
    CHECK(run.status == 0);
    std::istringstream lines(run.out);
    std::string line;
    for (const auto& vector : all) {
        REQUIRE(std::getline(lines, line));
        rapidjson::Document decision;
        decision.Parse(line.c_str());
        INFO(text(vector["input"]) << " got " << line);
        REQUIRE(decision.HasMember("findings"));
        keepFailedIds(decision);
        CHECK(holds(vector["expected"], decision));
        for (const char* key : {"payout", "npwp_required", "sla_working_days"})
            CHECK(decision.HasMember(key) == vector["expected"].HasMember(key));
    }
    CHECK_FALSE(std::getline(lines, line));
}

TEST_CASE("contribution shares every vector as expected") {
    checkEach("contribution.jsonl", [](const Value& in) {
        return std::pair{Words{"contribution", "--wage", text(in["wage"]), "--month", in["month"].GetString()}, std::string()};
    });
}

TEST_CASE("simulate saves every vector as expected") {
    checkEach("simulate.jsonl", [](const Value& in) {
        return std::pair{Words{"simulate", "--wage", text(in["wage"]), "--years", text(in["years"]), "--opening",
                               text(in["opening"]), "--rate", text(in["rate_bp"])},
                         std::string()};
    });
}

TEST_CASE("due counts every vector as expected") {
    checkEach("working_days.jsonl", [](const Value& in) {
        return std::pair{Words{"due", "--from", in["from"].GetString(), "--days", text(in["working_days"])}, std::string()};
    });
}

TEST_CASE("check reads every vector as expected") {
    checkEach("identity.jsonl", [](const Value& in) {
        Words words{"check", in["kind"].GetString(), in["value"].GetString()};
        if (in.HasMember("today"))
            words.insert(words.end(), {"--on", in["today"].GetString()});
        return std::pair{words, std::string()};
    });
}

TEST_CASE("yield earns every vector as expected") {
    checkEach("yield.jsonl", [](const Value& in) { return std::pair{Words{"yield"}, text(in)}; });
}
