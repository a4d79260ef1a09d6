// How many decisions a second: the pure function, and anjunganctl assess --lines as a whole process with JSON in and out.
// Bounds of the project: 1,000,000/s and 130,000/s on one core.

#include "base/crypto.h"
#include "base/id.h"
#include "rules/assess.h"
#include "rules/factsjson.h"

#include <chrono>
#include <ctime>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include <sys/resource.h>

namespace {

using namespace anjungan;
using Seconds = std::chrono::duration<double>;

rules::MembershipFacts membership(std::mt19937& random, Date asOf, int index) {
    rules::MembershipFacts m;
    m.kpj = std::to_string(10'000'000'000 + static_cast<std::int64_t>(random() % 1'000'000'000));
    m.start = addMonths(asOf, -static_cast<int>(12 + random() % 200)) - std::chrono::days{random() % 28};
    if (index > 0 || random() % 3 > 0) {
        m.end = asOf - std::chrono::days{random() % 300};
        m.endReason = random() % 2 == 0 ? EndReason::Resignation : EndReason::Layoff;
        m.eventDate = *m.end;
    }
    m.balance = Rupiah{static_cast<std::int64_t>(random() % 20'000'000)};
    return m;
}

rules::Facts invented(std::mt19937& random) {
    rules::Facts facts;
    facts.asOf = makeDate(2026, 1, 1) + std::chrono::days{random() % 300};
    facts.birthDate = makeDate(1960, 1, 1) + std::chrono::days{random() % 15'000};
    facts.hasNpwp = random() % 2 == 0;
    facts.dataUpdatedOn = facts.asOf - std::chrono::days{random() % 30};
    const int count = 1 + static_cast<int>(random() % 3);
    for (int i = 0; i < count; ++i)
        facts.memberships.push_back(membership(random, facts.asOf, i));
    if (random() % 4 == 0)
        facts.priorClaims.push_back({ClaimCause::Partial10, facts.asOf - std::chrono::days{random() % 2000}, Rupiah{3'000'000}});
    facts.cause = kAllCauses[random() % kAllCauses.size()];
    return facts;
}

void benchPure(const std::vector<rules::Facts>& cases, const rules::RuleSet& rules) {
    constexpr int kRounds = 40;
    std::size_t failed = 0; // so that no decision can be left out by the compiler
    const std::clock_t cpu = std::clock();
    const auto start = std::chrono::steady_clock::now();
    for (int round = 0; round < kRounds; ++round)
        for (const auto& facts : cases)
            failed += rules::assess(facts, rules).outcome == Outcome::NotEligible;
    const Seconds taken = std::chrono::steady_clock::now() - start;
    const double cpuTaken = static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
    const double count = static_cast<double>(cases.size()) * kRounds;
    std::printf("pure decision: %.0f/s of core time (%.0f ns), %.0f/s on the wall clock; %zu of %zu not eligible\n",
                count / cpuTaken, cpuTaken * 1e9 / count, count / taken.count(), failed / kRounds, cases.size());
}

/// Core time, user and system, of the process that was started and has ended.
double childSeconds() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

bool benchLines(const std::vector<rules::Facts>& cases) {
    constexpr int kRounds = 20;
    const auto folder = std::filesystem::temp_directory_path() / ("anjungan-bench-" + newUuid(SystemClock{}.now()));
    std::filesystem::create_directory(folder);
    const auto in = folder / "facts.jsonl";
    {
        std::ofstream file(in, std::ios::binary);
        for (int round = 0; round < kRounds; ++round)
            for (const auto& facts : cases)
                file << rules::factsToJson(facts) << '\n';
    }
    const double megabytes = static_cast<double>(std::filesystem::file_size(in)) / 1e6;
    const std::string command = ANJUNGAN_BIN_DIR "/anjunganctl assess --lines < " + in.string() + " > " + (folder / "out").string();
    const auto start = std::chrono::steady_clock::now();
    const int status = std::system(command.c_str());
    const Seconds taken = std::chrono::steady_clock::now() - start;
    const double count = static_cast<double>(cases.size()) * kRounds;
    if (status == 0)
        std::printf("assess --lines, whole process: %.0f/s of core time (%.2f s), %.0f/s on the wall clock; %.1f MB in, %.1f MB out\n",
                    count / childSeconds(), childSeconds(), count / taken.count(), megabytes,
                    static_cast<double>(std::filesystem::file_size(folder / "out")) / 1e6);
    std::filesystem::remove_all(folder);
    return status == 0;
}

} // namespace

int main() {
    initCrypto();
    const auto rules = rules::loadEmbeddedRuleSet();
    if (!rules) {
        std::fprintf(stderr, "%s\n", rules.error().detail.c_str());
        return 1;
    }
    std::mt19937 random(20'260'101);
    std::vector<rules::Facts> cases;
    for (int i = 0; i < 20'000; ++i)
        cases.push_back(invented(random));
    benchPure(cases, *rules);
    if (!benchLines(cases)) {
        std::fprintf(stderr, "anjunganctl assess --lines failed\n");
        return 1;
    }
    return 0;
}
