#include "faults/victim.h"
#include "service/maintenance.h"
#include "service/services.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

#include <spdlog/spdlog.h>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

// Many kiosks on one PostgreSQL server, each a process of its own.

namespace {

constexpr int kRounds = 40;
constexpr int kKills = 20;

/// A branch on the server. Processes are forked while it is open: each opens a connection of its own.
struct Branch {
    Branch() { spdlog::set_level(spdlog::level::warn); }

    BranchFixture fixture;

    [[nodiscard]] Result<std::unique_ptr<Services>> kiosk() const {
        return Services::open(fixture.settings(), builtInRules(), fixture.clock);
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
