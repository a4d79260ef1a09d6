#include "service/maintenance.h"

#include "support/branchfixture.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

InventedContribution paidIn(Date on, std::int64_t amount) {
    const std::chrono::year_month_day day(on);
    return {day.year() / day.month(), on, Rupiah{}, Rupiah{amount}, Rupiah{amount}, {}, {}};
}

/// Somebody with one card that got these contributions.
InventedPerson with(const std::vector<InventedContribution>& contributions) {
    InventedPerson person;
    person.cards = {InventedCard{}};
    person.cards.front().start = makeDate(2014, 1, 6);
    person.cards.front().contributions = contributions;
    return person;
}

std::unique_ptr<Maintenance> maintain(const BranchFixture& branch) {
    auto maintenance = Maintenance::open(branch.settings(), builtInRules(), branch.clock);
    REQUIRE(maintenance);
    return std::move(*maintenance);
}

} // namespace

TEST_CASE("money from before the first known rate has a balance, is told, and stops nobody's yearly run") {
    BranchFixture branch(makeDate(2017, 1, 9));
    const Invented early = branch.makeParticipant(with({paidIn(makeDate(2014, 1, 1), 600'000)}));
    const Invented late = branch.makeParticipant(with({paidIn(makeDate(2016, 1, 1), 600'000)}));
    const auto overview = branch.services().balances.overview(early.id, branch.clock.today());
    REQUIRE(overview);
    // 7.19 % of 1,200,000 for 2016, and nothing for the two years of which nobody knows the rate.
    CHECK(overview->total == Rupiah{1'286'280});
    CHECK(overview->cards.front().rateUnknownBefore == 2016);
    CHECK(branch.services().balances.overview(late.id, branch.clock.today())->cards.front().rateUnknownBefore == std::nullopt);
    const auto maintenance = maintain(branch);
    CHECK(maintenance->capitalise(2014).error().code == ErrorCode::RefusedByRule);
    const auto report = maintenance->capitalise(2016);
    REQUIRE(report);
    CHECK(report->posted == 2);
    CHECK(report->leftOut.empty());
    CHECK(branch.posted(early.memberships.front()) == Rupiah{1'286'280});
    CHECK(branch.posted(late.memberships.front()) == Rupiah{1'286'280});
    CHECK(branch.problems().empty());
}

TEST_CASE("one account that can't be reckoned is left out and told, the others get their yield") {
    BranchFixture branch;
    const std::vector<InventedContribution> beyond(501, paidIn(makeDate(2024, 1, 1), 1'000'000'000'000'000));
    const Invented broken = branch.makeParticipant(with(beyond));
    const Invented sound = branch.makeParticipant(with({paidIn(makeDate(2025, 1, 1), 600'000)}));
    const auto maintenance = maintain(branch);
    const auto report = maintenance->capitalise(2025);
    REQUIRE(report);
    CHECK(report->posted == 1);
    REQUIRE(report->leftOut.size() == 1);
    CHECK(report->leftOut.front().subject == "membership:" + broken.memberships.front().text());
    CHECK(branch.posted(sound.memberships.front()) == Rupiah{1'260'000});
    const auto rehearsal = maintenance->rehearse(builtInRules(), branch.clock.today());
    REQUIRE(rehearsal);
    CHECK(rehearsal->participants == 2);
    REQUIRE(rehearsal->leftOut.size() == 1);
    CHECK(rehearsal->leftOut.front().subject == "participant:" + broken.id.text());
}
