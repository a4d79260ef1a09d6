#include "support/branchfixture.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

InventedContribution december(Rupiah amount) {
    return {Month{std::chrono::year{2025}, std::chrono::November},
            makeDate(2025, 12, 10),
            Rupiah{5'000'000},
            amount,
            Rupiah{},
            {},
            {}};
}

/// An old card with 3,000,000 and today's employer's with 2,000,000, both earning since 1 January 2026: by
/// 23 November 125,000 and 83,333.
InventedPerson twoCards() {
    InventedPerson person;
    person.cards.resize(2);
    person.cards[0].end = makeDate(2020, 6, 30);
    person.cards[0].contributions = {december(Rupiah{3'000'000})};
    person.cards[1].start = makeDate(2020, 8, 1);
    person.cards[1].contributions = {december(Rupiah{2'000'000})};
    return person;
}

Rupiah totalOn(BranchFixture& branch, const Invented& person, Date date) {
    return branch.services().balances.overview(person.id, date).value().total;
}

} // namespace

TEST_CASE("the plan shows the cards with a balance and the last membership as target") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(twoCards());
    const MergePlan plan = branch.services().profiles.mergePlan(person.id).value();
    CHECK(plan.cards.size() == 2);
    CHECK(plan.target == person.kpjs[1]);
    CHECK(plan.total == Rupiah{5'208'333});
}

TEST_CASE("merging moves everything to the target, changes no total, and leaves the source at zero") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(twoCards());
    const CardBalance card = branch.services().profiles.merge(person.id, Actor::participant(person.id)).value();
    CHECK(card.kpj == person.kpjs[1]);
    CHECK(card.posted == Rupiah{5'125'000});
    CHECK(card.accrued == Rupiah{83'333});
    CHECK(branch.posted(person.memberships[0]) == Rupiah{});
    CHECK(totalOn(branch, person, branch.clock.today()) == Rupiah{5'208'333});
    CHECK(branch.problems().empty());
    CHECK(branch.audited("participant:" + person.id.text()) == std::vector<std::string>{"balances_merged"});
}

TEST_CASE("the running month's yield is earned exactly once after a merge") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(twoCards());
    REQUIRE(branch.services().profiles.merge(person.id, Actor::participant(person.id)));
    // Ten months on 2,000,000 and November on 5,125,000: 25,125,000 x 500 / 120,000 = 104,687.5
    CHECK(totalOn(branch, person, makeDate(2026, 12, 23)) == Rupiah{5'125'000 + 104'687});
}

TEST_CASE("on a month's last day the month is settled and not earned again") {
    for (const Date day : {makeDate(2026, 11, 30), makeDate(2026, 12, 31)}) {
        BranchFixture branch(day);
        const Invented person = branch.makeParticipant(twoCards());
        const Rupiah before = totalOn(branch, person, day);
        const Rupiah apart = totalOn(branch, person, day + std::chrono::days{1});
        REQUIRE(branch.services().profiles.merge(person.id, Actor::participant(person.id)));
        CHECK(totalOn(branch, person, day) == before);
        CHECK(totalOn(branch, person, day + std::chrono::days{1}) == apart);
        CHECK(branch.posted(person.memberships[0]) == Rupiah{});
    }
}

TEST_CASE("merging twice changes nothing more") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(twoCards());
    REQUIRE(branch.services().profiles.merge(person.id, Actor::participant(person.id)));
    const int transfers = branch.count("transfer");
    const auto again = branch.services().profiles.merge(person.id, Actor::participant(person.id));
    REQUIRE(again);
    CHECK(again->posted == Rupiah{5'125'000});
    CHECK(branch.count("transfer") == transfers);
}

TEST_CASE("a contribution that came in this month is moved too and earns nothing for the month") {
    BranchFixture branch;
    InventedPerson two = twoCards();
    two.cards[0].balance = Rupiah{400'000}; // posted on 23 November
    const Invented person = branch.makeParticipant(two);
    REQUIRE(branch.services().profiles.merge(person.id, Actor::participant(person.id)));
    CHECK(branch.posted(person.memberships[0]) == Rupiah{});
    CHECK(branch.posted(person.memberships[1]) == Rupiah{5'525'000});
    CHECK(totalOn(branch, person, makeDate(2026, 12, 1)) == Rupiah{5'525'000 + 104'687});
}

TEST_CASE("a year that nobody capitalised is posted before a merge") {
    BranchFixture branch(makeDate(2027, 2, 10));
    const Invented person = branch.makeParticipant(twoCards());
    const Rupiah before = totalOn(branch, person, branch.clock.today());
    REQUIRE(branch.services().profiles.merge(person.id, Actor::participant(person.id)));
    CHECK(totalOn(branch, person, branch.clock.today()) == before);
    CHECK(branch.posted(person.memberships[0]) == Rupiah{});
    CHECK(branch.problems().empty());
}

TEST_CASE("there is nothing to merge with one card, and nothing is merged while a claim is open") {
    BranchFixture branch;
    const Invented one = branch.makeClaimant(ClaimCause::Resignation);
    CHECK(branch.services().profiles.mergePlan(one.id).error().where == "one_card");
    CHECK(branch.services().profiles.merge(one.id, Actor::participant(one.id)).error().where == "one_card");
    REQUIRE(branch.services().claims.submit(one.id, branch.requestFor(one, ClaimCause::Resignation)));
    CHECK(branch.services().profiles.mergePlan(one.id).error().where == "claim.none_open");
}

TEST_CASE("unmerged cards keep a claim from going online, and merging lets it") {
    BranchFixture branch;
    InventedPerson two = BranchFixture::claimant(ClaimCause::Layoff, Rupiah{2'000'000}, branch.clock.today());
    two.cards.push_back(two.cards.front());
    two.cards.back().start = makeDate(2020, 1, 1);
    const Invented person = branch.makeParticipant(two);
    const auto refused = branch.services().claims.submit(person.id, branch.requestFor(person, ClaimCause::Layoff));
    CHECK(refused.error().where == "membership.merged");
    REQUIRE(branch.services().profiles.merge(person.id, Actor::participant(person.id)));
    const auto receipt = branch.services().claims.submit(person.id, branch.requestFor(person, ClaimCause::Layoff));
    REQUIRE(receipt);
    CHECK(receipt->gross == Rupiah{4'000'000});
}

TEST_CASE("a merge that fails half way leaves both cards as they were") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(twoCards());
    branch.breakWrites("outbox");
    CHECK_FALSE(branch.services().profiles.merge(person.id, Actor::participant(person.id)));
    branch.mendWrites("outbox");
    CHECK(branch.posted(person.memberships[0]) == Rupiah{3'000'000});
    CHECK(branch.posted(person.memberships[1]) == Rupiah{2'000'000});
    CHECK(branch.problems().empty());
}
