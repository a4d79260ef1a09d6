#include "store/facts.h"

#include "store/claimmoney.h"
#include "store/teststore.h"
#include "support/postgresserver.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

/// As a statement tells them.
std::vector<AccountMove> movesOf(const TestStore& store, const Member& member) {
    const auto lines = must(Ledger(*store.database).entries(member.account()));
    return {lines.begin(), lines.end()};
}

} // namespace

TEST_CASE("the facts hold the person, each card with balance and entries, earlier claims and the open one") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Membership earlier = employment(store.clock, member.person.id, 2);
    earlier.start = makeDate(2010, 1, 1);
    earlier.end = makeDate(2014, 12, 31);
    must(Memberships(*store.database).add(earlier));
    const PriorClaim prior{"pc-1", member.person.id, ClaimCause::Partial10, makeDate(2020, 5, 5), Rupiah{3'000'000}};
    (void)must(PriorClaims(*store.database).addAll(std::span(&prior, 1)));
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    (void)must(Claims(*store.database).add(claim, Actor::system("test")));
    must(ClaimMoney(*store.database).reserve(claim));
    (void)addMember(store, 3, 777);

    const ParticipantFacts facts = must(FactsReader(*store.database).of(member.person.id));
    REQUIRE(facts.participant == member.person);
    REQUIRE(facts.memberships.size() == 2);
    REQUIRE(facts.memberships[0].membership == earlier);
    REQUIRE(facts.memberships[0].entries.empty());
    REQUIRE(facts.memberships[1].balance == must(Ledger(*store.database).balance(member.account())));
    REQUIRE(facts.memberships[1].entries == movesOf(store, member));
    REQUIRE(facts.priorClaims == std::vector{prior});
    REQUIRE(facts.openClaim->id == claim.id);
}

TEST_CASE("a payout stands in the entries of the facts as money that went out") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    must(ClaimMoney(*store.database).reserve(claim));
    must(ClaimMoney(*store.database).pay(claim.id, store.clock.today()));
    const auto facts = must(FactsReader(*store.database).of(member.person.id));
    Rupiah sum;
    for (const AccountMove& entry : facts.memberships[0].entries)
        sum += entry.amount;
    REQUIRE(facts.memberships[0].entries.size() == 4);
    REQUIRE(sum == Rupiah{});
}

TEST_CASE("the entries of the facts stand in the order of their days, whichever way the money went") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    must(ClaimMoney(*store.database).reserve(claim));
    must(ClaimMoney(*store.database).pay(claim.id, store.clock.today()));
    const auto contribute = [&](Date on, const char* reference) {
        (void)must(Ledger(*store.database).post({{}, programme::contributionsIn(), member.account(), Rupiah{5'000},
                                                 TransferCode::ContributionWorker, on, Month{std::chrono::year_month_day{on}.year() / std::chrono::year_month_day{on}.month()}, reference}));
    };
    contribute(addMonths(store.clock.today(), 1), "after");
    contribute(addMonths(store.clock.today(), -1), "late, for a month before");
    const auto facts = must(FactsReader(*store.database).of(member.person.id));
    REQUIRE(facts.memberships[0].entries.size() == 6);
    REQUIRE(facts.memberships[0].entries == movesOf(store, member));
    REQUIRE(std::ranges::is_sorted(facts.memberships[0].entries, {}, &AccountMove::date));
}

TEST_CASE("nothing is decided on an account that is not the sum of its transfers") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    must(store.database->run(test::onPostgresql() ? "DROP TRIGGER account_moves_by_transfer ON account"
                                                  : "DROP TRIGGER account_moves_by_transfer"));
    must(store.database->run("UPDATE account SET credits_posted = credits_posted + 1 WHERE kind = 'member'"));
    REQUIRE(codeOf(FactsReader(*store.database).of(member.person.id)) == ErrorCode::StoreCorrupt);
}

TEST_CASE("nothing is decided on an account that goes by another name than its card", "[sqlite]") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    for (const char* const sql : {"PRAGMA foreign_keys = OFF", "DROP TRIGGER account_moves_by_transfer", "DROP TRIGGER transfer_no_update",
                                  "UPDATE account SET id = 'x' || id WHERE kind = 'member'",
                                  "UPDATE transfer SET credit_account = 'x' || credit_account"})
        must(store.database->run(sql));
    REQUIRE(codeOf(FactsReader(*store.database).of(member.person.id)) == ErrorCode::StoreCorrupt);
}

TEST_CASE("there are no facts about nobody") {
    TestStore store;
    REQUIRE(codeOf(FactsReader(*store.database).of(ParticipantId::make(store.clock))) == ErrorCode::NotFound);
}
