#include "faults/closedbranch.h"
#include "faults/victim.h"
#include "support/catch.h"

#include <algorithm>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

constexpr int kRounds = 20;

struct TwoKiosks {
    TwoKiosks() {
        BranchFixture branch;
        for (int i = 0; i < kRounds; ++i) {
            people.push_back(branch.makeClaimant(ClaimCause::Layoff));
            ClaimRequest atFirst = branch.requestFor(people.back(), ClaimCause::Layoff);
            // A person's newest picture replaces the one before, so only the second kiosk has one.
            atFirst.face = branch.vouch();
            requests.push_back({std::move(atFirst), branch.requestFor(people.back(), ClaimCause::Layoff)});
        }
        closed.take(branch);
    }

    /// What the kiosk with this number does in a round; tells "filed" or why not.
    [[nodiscard]] std::string submit(int round, std::size_t kiosk, const Go& go, const Tell& tell) const {
        const auto services = Services::open(closed.settings, builtInRules(), closed.clock);
        if (!services)
            return "did not open: " + services.error().detail;
        go();
        const auto at = static_cast<std::size_t>(round);
        const auto filed = (*services)->claims.submit(people[at].id, requests[at][kiosk]);
        tell(filed ? std::string("filed") : std::string(toText(filed.error().code)) + ' ' + filed.error().where);
        return {};
    }

    ClosedBranch closed;
    std::vector<Invented> people;
    std::vector<std::vector<ClaimRequest>> requests;
};

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

TEST_CASE("two kiosks that file for the same person at once: one claim, and the other hears why") {
    const TwoKiosks kiosks;
    for (int round = 0; round < kRounds; ++round) {
        INFO("round " << round);
        const auto first = [&](const Go& go, const Tell& tell) { return kiosks.submit(round, 0, go, tell); };
        const auto second = [&](const Go& go, const Tell& tell) { return kiosks.submit(round, 1, go, tell); };
        CHECK(answersOf(runTogether({first, second})) ==
              std::vector<std::string>{"filed", "refused_by_rule claim.none_open"});
    }
    kiosks.closed.checkSound();
    CHECK(BranchDay::numberIn(kiosks.closed.folder, "SELECT COUNT(*) FROM claim") == kRounds);
}

TEST_CASE("two kiosks on one store serve two people at once") {
    const TwoKiosks kiosks;
    for (int round = 0; round + 1 < kRounds; round += 2) {
        const auto first = [&](const Go& go, const Tell& tell) { return kiosks.submit(round, 0, go, tell); };
        const auto second = [&](const Go& go, const Tell& tell) { return kiosks.submit(round + 1, 1, go, tell); };
        CHECK(answersOf(runTogether({first, second})) == std::vector<std::string>{"filed", "filed"});
    }
    kiosks.closed.checkSound();
}
