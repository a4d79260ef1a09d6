#include "faults/bulkwork.h"
#include "faults/runs.h"
#include "faults/victim.h"
#include "service/maintenance.h"
#include "service/services.h"
#include "support/branchfixture.h"
#include "store/query.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <algorithm>
#include <cstdio>
#include <set>

#include <spdlog/spdlog.h>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

// Many kiosks on one PostgreSQL server, each a process of its own.

namespace {

constexpr int kRounds = 40;
constexpr int kKills = 20;
constexpr int kBulkKills = 12;
constexpr int kBulkKillsLong = 200;

/// Work in bulk takes longer than a claim: killed a while after one of its answers.
Moment momentFrom(std::mt19937_64& random, unsigned mostAnswers, unsigned mostLater) {
    return {.operation = 0,
            .answers = 1 + static_cast<int>(random() % mostAnswers),
            .later = static_cast<int>(random() % mostLater)};
}

/// A branch on the server. Processes are forked while it is open: each opens a connection of its own.
struct Branch {
    Branch() { spdlog::set_level(spdlog::level::warn); }

    BranchFixture fixture;

    [[nodiscard]] Result<std::unique_ptr<Services>> kiosk() const {
        return Services::open(fixture.settings(), builtInRules(), fixture.clock);
    }

    [[nodiscard]] std::int64_t yieldPosted() {
        return store::selectNumber(fixture.database(), "SELECT SUM(amount) FROM transfer WHERE code = 'yield'").value();
    }

    void checkSound() {
        const auto problems = fixture.problems();
        INFO((problems.empty() ? std::string() : problems.front()));
        CHECK(problems.empty());
    }
};

struct Rival {
    Invented person;
    std::vector<ClaimRequest> requests; ///< what each of two kiosks files
};

std::string submit(const Branch& branch, const Rival& rival, std::size_t kiosk, const Go& go, const Tell& tell) {
    const auto services = branch.kiosk();
    if (!services)
        return "did not open: " + services.error().detail;
    go();
    const auto filed = (*services)->claims.submit(rival.person.id, rival.requests[kiosk]);
    tell(filed ? std::string("filed") : std::string(toText(filed.error().code)) + ' ' + filed.error().where);
    return {};
}

std::vector<std::string> answersOf(const std::vector<Ending>& endings) {
    std::vector<std::string> answers;
    for (const Ending& ending : endings) {
        INFO(ending.trouble);
        REQUIRE(ending.trouble.empty());
        REQUIRE(ending.answers.size() == 1);
        answers.push_back(ending.answers.front());
    }
    std::ranges::sort(answers);
    return answers;
}

} // namespace

TEST_CASE("two kiosks on a server that file for the same person at once: one claim, and the other hears why") {
    Branch branch;
    for (int round = 0; round < kRounds; ++round) {
        INFO("round " << round);
        Rival rival{branch.fixture.makeClaimant(ClaimCause::Layoff), {}};
        ClaimRequest atFirst = branch.fixture.requestFor(rival.person, ClaimCause::Layoff);
        // A person's newest picture replaces the one before, so only the second kiosk has one.
        atFirst.face = branch.fixture.vouch();
        rival.requests = {std::move(atFirst), branch.fixture.requestFor(rival.person, ClaimCause::Layoff)};
        const auto first = [&](const Go& go, const Tell& tell) { return submit(branch, rival, 0, go, tell); };
        const auto second = [&](const Go& go, const Tell& tell) { return submit(branch, rival, 1, go, tell); };
        CHECK(answersOf(runTogether({first, second})) ==
              std::vector<std::string>{"filed", "refused_by_rule claim.none_open"});
    }
    CHECK(branch.fixture.count("claim") == kRounds);
    branch.checkSound();
}

TEST_CASE("kiosks on a server that are killed while they file lose no claim that was told, and hold up nobody") {
    Branch branch;
    std::set<std::string> told;
    for (int round = 0; round < kKills; ++round) {
        const Invented person = branch.fixture.makeClaimant(ClaimCause::Layoff);
        const ClaimRequest request = branch.fixture.requestFor(person, ClaimCause::Layoff);
        // Killed when it begins to file, or when it has told that it did.
        const Ending ending = runAndKill(
            [&](const Tell& tell) -> std::string {
                const auto services = branch.kiosk();
                if (!services)
                    return "did not open: " + services.error().detail;
                tell("begins");
                const auto filed = (*services)->claims.submit(person.id, request);
                if (!filed)
                    return filed.error().detail;
                tell(filed->id.text());
                return {};
            },
            Moment{.operation = 0, .answers = 1 + round % 2});
        INFO(ending.trouble);
        REQUIRE(ending.trouble.empty());
        if (ending.answers.size() > 1)
            told.insert(ending.answers.back());
        // The same again, as after a start: filed once, whether or not it was before.
        const auto again = branch.fixture.services().claims.submit(person.id, request);
        INFO((again ? std::string() : again.error().detail));
        REQUIRE(again);
        if (ending.answers.size() > 1)
            CHECK(again->id.text() == ending.answers.back());
    }
    CHECK_FALSE(told.empty());
    CHECK(branch.fixture.count("claim") == kKills);
    branch.checkSound();
}

TEST_CASE("imports on a server that are killed have whole files in, lose none and are finished by another") {
    const std::uint64_t seed = firstSeed();
    std::mt19937_64 random(seed);
    const int wanted = runs(kBulkKills, kBulkKillsLong);
    Branch branch;
    const TemporaryFolder folder;
    const Kpj card = branch.fixture.makeParticipant().kpjs.front();
    const ImportCalls calls = writeImportCalls(folder.path(), card, wanted);
    const auto work = [&](std::size_t from, const Tell& tell) {
        return workOnImports(branch.fixture.settings(), branch.fixture.clock, calls, from, tell);
    };
    int kills = 0;
    int promised = 0; // files
    for (; kills < wanted && promised < static_cast<int>(calls.size()) * kFilesInCall; ++kills) {
        INFO("ANJUNGAN_SEED=" << seed << ", kill " << kills);
        const std::size_t from = static_cast<std::size_t>(promised) / kFilesInCall;
        const Ending ending = runAndKill([&](const Tell& tell) { return work(from, tell); }, momentFrom(random, 3, 30));
        INFO(ending.trouble);
        REQUIRE(ending.trouble.empty());
        promised = std::max(promised, lastNumber(ending, 0));
        branch.checkSound();
        const int lines = branch.fixture.count("contribution");
        CHECK(lines % kLinesInFile == 0);
        CHECK(lines / kLinesInFile >= promised);
        CHECK(lines / kLinesInFile <= promised + 1);
    }
    std::printf("imports on a server: %d kills, %d files in, ANJUNGAN_SEED=%llu\n", kills, promised,
                static_cast<unsigned long long>(seed));
    REQUIRE(work(0, [](const std::string&) {}).empty());
    CHECK(branch.fixture.count("contribution") == static_cast<int>(calls.size()) * kFilesInCall * kLinesInFile);
}

TEST_CASE("yearly runs on a server that are killed are finished by another and come to the same sum") {
    const std::uint64_t seed = firstSeed();
    std::mt19937_64 random(seed);
    const TemporaryFolder folder;
    Branch undisturbed;
    Branch branch;
    for (Branch* const filled : {&undisturbed, &branch})
        importSavers(folder.path(), filled->fixture.settings(), filled->fixture.clock);
    const auto work = [](const Branch& on, int from, const Tell& tell) {
        return workOnYears(on.fixture.settings(), on.fixture.clock, from, tell);
    };
    int kills = 0;
    int promised = kFirstYear - 1;
    while (promised < kLastYear) {
        INFO("ANJUNGAN_SEED=" << seed << ", kill " << kills);
        const Ending ending = runAndKill(
            [&](const Tell& tell) {
                tell(std::to_string(promised)); // so that the first year can be cut too
                return work(branch, promised + 1, tell);
            },
            momentFrom(random, 2, 150));
        INFO(ending.trouble);
        REQUIRE(ending.trouble.empty());
        kills += ending.killed ? 1 : 0;
        promised = lastNumber(ending, promised);
        branch.checkSound();
    }
    std::printf("yearly runs on a server: %d kills, ANJUNGAN_SEED=%llu\n", kills, static_cast<unsigned long long>(seed));
    CHECK(kills >= kBulkKills / 2);
    REQUIRE(work(undisturbed, kFirstYear, [](const std::string&) {}).empty());
    REQUIRE(work(branch, kFirstYear, [](const std::string&) {}).empty());
    CHECK(branch.yieldPosted() == undisturbed.yieldPosted());
    CHECK(branch.yieldPosted() > 0);
}
