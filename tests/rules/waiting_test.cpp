#include "rules/rulesfixture.h"
#include "rules/waiting.h"

using namespace anjungan;
using namespace anjungan::rules;
using rules::test::builtIn;

namespace {

const Date kToday = makeDate(2026, 11, 23);

/// Somebody whose one card holds `amount` since 2 January of this year, so that ten months have earned 5 % a year.
WaitingCase cardOf(std::int64_t amount, EndReason reason = EndReason::Resignation) {
    WaitingCase asked;
    MembershipFacts card;
    card.kpj = "30211234567";
    card.start = makeDate(2012, 1, 2);
    card.end = makeDate(2026, 8, 3);
    card.endReason = reason;
    card.eventDate = card.end;
    asked.accounts = {{{makeDate(2026, 1, 1), EntryKind::Contribution, Rupiah{amount}}}};
    asked.facts.asOf = kToday;
    asked.facts.birthDate = makeDate(1980, 5, 17);
    asked.facts.dataUpdatedOn = kToday;
    asked.facts.hasNpwp = true;
    asked.facts.cause = ClaimCause::Resignation;
    asked.facts.memberships = {card};
    const auto yield = accountYield(asked.accounts.front(), kToday, YieldRates::of(builtIn()));
    REQUIRE(yield);
    asked.facts.memberships.front().balance = yield->total();
    return asked;
}

std::vector<WaitingPlan> plansOf(const WaitingCase& asked, Date later) {
    auto plans = waitingPlans(asked, later, builtIn());
    REQUIRE(plans);
    REQUIRE(plans->size() == 3);
    return std::move(*plans);
}

} // namespace

TEST_CASE("Siti waits a year: the yield of the year comes on top and nothing else") {
    // 6,000,000 from January: ten months of 25,000 by 23 November; 300,000 on 31 December; then 6,300,000 earns
    // 26,250 a month, ten months by 23 November 2027.
    const auto plans = plansOf(cardOf(6'000'000), makeDate(2027, 11, 23));
    CHECK(plans[0].net() == Rupiah{6'250'000});
    CHECK(plans[1].parts.front().on == makeDate(2027, 11, 23));
    CHECK(plans[1].net() == Rupiah{6'562'500});
    CHECK(plans[1].tax() == Rupiah{});
    CHECK(plans[1].parts.front().decision->outcome == Outcome::Online);
}

TEST_CASE("Budi is under the limit today and over it after the wait: then the counter, and five working days") {
    const auto plans = plansOf(cardOf(9'500'000), makeDate(2027, 11, 23));
    CHECK(plans[0].parts.front().withinLimit());
    CHECK(plans[0].parts.front().decision->outcome == Outcome::Online);
    CHECK(plans[0].parts.front().slaWorkingDays == 1);
    CHECK_FALSE(plans[1].parts.front().withinLimit());
    CHECK(plans[1].parts.front().decision->outcome == Outcome::Branch);
    CHECK(plans[1].parts.front().slaWorkingDays == 5);
}

TEST_CASE("Exactly at the limit is still within it") {
    WaitingPart part;
    part.limit = part.balance = builtIn().money(Parameter::OnlineLimit, kToday);
    CHECK(part.withinLimit());
    part.balance += Rupiah{1};
    CHECK_FALSE(part.withinLimit());
}

TEST_CASE("Wati takes ten percent today and the rest within two years: the tax stays final") {
    const auto plans = plansOf(cardOf(6'000'000), makeDate(2028, 11, 23));
    const WaitingPlan& plan = plans[2];
    REQUIRE(plan.possible());
    REQUIRE(plan.parts.size() == 2);
    CHECK(plan.parts[0].cause == ClaimCause::Partial10);
    CHECK(plan.parts[0].payout->net == Rupiah{625'000});
    // The year's yield is settled with the payout, so what stays earns on 6,000,000 - 375,000 ... see the next case.
    CHECK(plan.parts[1].on == makeDate(2028, 11, 23));
    CHECK(plan.parts[1].payout->taxKind == TaxKind::Final);
    CHECK(plan.remaining() == Rupiah{});
}

TEST_CASE("What stays after a partial claim earns like the account that really paid it") {
    const WaitingCase asked = cardOf(6'000'000);
    const Date later = makeDate(2028, 11, 23);
    const std::vector<AccountEntry> paid = {{makeDate(2026, 1, 1), EntryKind::Contribution, Rupiah{6'000'000}},
                                            {kToday, EntryKind::Yield, Rupiah{250'000}},
                                            {kToday, EntryKind::Payout, Rupiah{-625'000}}};
    const auto kept = accountYield(paid, later, YieldRates::of(builtIn()));
    REQUIRE(kept);
    CHECK(plansOf(asked, later)[2].parts[1].balance == kept->total());
    CHECK(kept->total() < plansOf(asked, later)[1].parts[0].balance);
}

TEST_CASE("A day past two years after the partial claim the rest is taxed by brackets, without an exempt part") {
    const WaitingCase asked = cardOf(6'000'000);
    const auto inTime = plansOf(asked, makeDate(2028, 11, 23));
    const auto late = plansOf(asked, makeDate(2028, 11, 24));
    CHECK(inTime[2].tax() == Rupiah{});
    CHECK(late[2].parts[1].payout->taxKind == TaxKind::Progressive);
    CHECK(late[2].tax() == share(late[2].parts[1].balance, 5, 100, Rounding::Floor));
    // Who waits without a partial claim pays the final tax, and here none.
    CHECK(late[1].tax() == Rupiah{});
    CHECK(late[1].net() > late[2].net());
}

TEST_CASE("A month of waiting that is not over moves the later claim to the day on which it opens") {
    WaitingCase asked = cardOf(6'000'000);
    asked.facts.memberships.front().end = asked.facts.memberships.front().eventDate = makeDate(2026, 11, 13);
    const auto plans = plansOf(asked, makeDate(2026, 11, 30));
    CHECK_FALSE(plans[0].possible());
    CHECK(plans[1].possible());
    CHECK(plans[1].parts.front().on == makeDate(2026, 12, 13));
}

TEST_CASE("Who has another reason on record can't come to a claim by waiting") {
    const auto plans = plansOf(cardOf(6'000'000, EndReason::Layoff), makeDate(2028, 11, 23));
    CHECK_FALSE(plans[1].possible());
    CHECK(plans[1].net() == Rupiah{});
    CHECK(plans[1].parts.front().on == makeDate(2028, 11, 23));
}

TEST_CASE("Of a partial claim the rest waits for the retirement age") {
    WaitingCase asked = cardOf(6'000'000);
    asked.facts.cause = ClaimCause::Partial30;
    const auto plans = plansOf(asked, makeDate(2027, 11, 23));
    CHECK(plans[0].remaining() == Rupiah{4'375'000});
    REQUIRE(plans[2].parts.size() == 2);
    CHECK(plans[2].parts[0].cause == ClaimCause::Partial30);
    CHECK(plans[2].parts[1].cause == ClaimCause::RetirementAge);
    CHECK(plans[2].parts[1].on == makeDate(2036, 5, 18)); // the day after turning 56
}

TEST_CASE("With less than ten years there is no partial claim first, and the plan says so") {
    WaitingCase asked = cardOf(6'000'000);
    asked.facts.memberships.front().start = makeDate(2019, 1, 2);
    const auto plans = plansOf(asked, makeDate(2027, 11, 23));
    CHECK_FALSE(plans[2].possible());
    CHECK(plans[2].parts.size() == 1);
    CHECK(plans[0].possible());
}

TEST_CASE("A claim that is open today does not close the later one") {
    WaitingCase asked = cardOf(6'000'000);
    asked.facts.openClaim = true;
    const auto plans = plansOf(asked, makeDate(2027, 11, 23));
    CHECK_FALSE(plans[0].possible());
    CHECK(plans[1].possible());
}

TEST_CASE("A later day before today is refused") {
    const auto plans = waitingPlans(cardOf(6'000'000), kToday - std::chrono::days{1}, builtIn());
    REQUIRE_FALSE(plans);
    CHECK(plans.error().where == "later");
}

TEST_CASE("A simulation is told in the same three plans, with the simulator's own balances") {
    SimulationInput input{Rupiah{4'000'000}, 5, Rupiah{20'000'000}, 500, 570};
    const auto plans = waitingPlans(input, kToday, builtIn());
    REQUIRE(plans);
    REQUIRE(plans->size() == 3);
    CHECK((*plans)[0].net() == Rupiah{20'000'000});
    CHECK((*plans)[1].parts.front().on == makeDate(2031, 11, 23));
    CHECK((*plans)[1].parts.front().balance == simulate(input)->balance);
    const WaitingPlan& partial = (*plans)[2];
    CHECK(partial.parts[0].payout->net == Rupiah{2'000'000});
    input.opening = Rupiah{18'000'000};
    CHECK(partial.parts[1].balance == simulate(input)->balance);
    CHECK(partial.parts[1].payout->taxKind == TaxKind::Progressive);
}

TEST_CASE("A simulated balance above what is free of tax pays five percent of the part above") {
    const auto plans = waitingPlans(SimulationInput{Rupiah{1}, 1, Rupiah{60'000'000}, 0, 570}, kToday, builtIn());
    REQUIRE(plans);
    CHECK((*plans)[0].tax() == Rupiah{500'000});
    CHECK((*plans)[0].parts.front().slaWorkingDays == 5);
}
