#include "rules/rulesfixture.h"
#include "rules/yield.h"

using namespace anjungan;
using namespace anjungan::rules;

namespace {

const YieldRates kTwelvePercent{{{2020, 1200}}}; // a hundredth a month

AccountEntry in(Date date, std::int64_t amount) {
    return {date, EntryKind::Contribution, Rupiah{amount}};
}

AccountEntry yielded(Date date, std::int64_t amount) {
    return {date, EntryKind::Yield, Rupiah{amount}};
}

AccountEntry paid(Date date, std::int64_t amount) {
    return {date, EntryKind::Payout, Rupiah{-amount}};
}

std::int64_t accrued(const std::vector<AccountEntry>& entries, Date asOf) {
    const auto account = accountYield(entries, asOf, kTwelvePercent);
    REQUIRE(account);
    return account->accrued.value();
}

} // namespace

TEST_CASE("a month earns on what was there on its first day, and from its last day on") {
    const std::vector entries = {in(makeDate(2024, 1, 1), 10'000)};
    CHECK(accrued(entries, makeDate(2024, 1, 30)) == 0);
    CHECK(accrued(entries, makeDate(2024, 1, 31)) == 100);
    CHECK(accrued(entries, makeDate(2024, 2, 28)) == 100);
    CHECK(accrued(entries, makeDate(2024, 2, 29)) == 200);
}

TEST_CASE("what comes on the second day of a month earns from the next month on") {
    CHECK(accrued({in(makeDate(2024, 1, 2), 10'000)}, makeDate(2024, 1, 31)) == 0);
    CHECK(accrued({in(makeDate(2024, 1, 2), 10'000)}, makeDate(2024, 2, 29)) == 100);
}

TEST_CASE("the accrued part is floored once") {
    // 3 months on 150: 3 x 1.5 = 4.5 -> 4, not 3 x 1 = 3.
    CHECK(accrued({in(makeDate(2024, 1, 1), 150)}, makeDate(2024, 3, 31)) == 4);
}

TEST_CASE("nothing compounds inside a year, and the year's yield earns from January on") {
    // 2024: 12 x 100 = 1,200 posted on 31 December; 2025: 112 a month.
    const std::vector entries = {in(makeDate(2024, 1, 1), 10'000)};
    const auto end = accountYield(entries, makeDate(2024, 12, 31), kTwelvePercent);
    REQUIRE(end);
    CHECK(end->balance() == Rupiah{11'200});
    CHECK(end->accrued == Rupiah{});
    CHECK(end->due == std::vector{Capitalisation{2024, Rupiah{1'200}}});
    CHECK(accrued(entries, makeDate(2025, 1, 31)) == 112);
}

TEST_CASE("a year whose end is posted is not due again, whatever head office posted") {
    const std::vector entries = {in(makeDate(2024, 1, 1), 10'000), yielded(makeDate(2024, 12, 31), 999)};
    const auto account = accountYield(entries, makeDate(2025, 1, 31), kTwelvePercent);
    REQUIRE(account);
    CHECK(account->due.empty());
    CHECK(account->balance() == Rupiah{10'999});
    CHECK(account->accrued == Rupiah{109}); // floor(109.99)
    CHECK(capitalisation(entries, 2024, kTwelvePercent) == Rupiah{});
}

TEST_CASE("yield settled by a partial claim is neither base nor paid twice") {
    // Until 31 March 300 is earned and settled; 1,030 of 10,300 is paid, so 8,970 earns on: 89.7 a month.
    const std::vector entries = {in(makeDate(2024, 1, 1), 10'000), yielded(makeDate(2024, 3, 31), 300),
                                 paid(makeDate(2024, 3, 31), 1'030)};
    CHECK(accrued(entries, makeDate(2024, 3, 31)) == 0);
    CHECK(accrued(entries, makeDate(2024, 4, 30)) == 89);
    // 300 + 9 x 89.7 = 1,107.3, less the 300 that are posted.
    CHECK(capitalisation(entries, 2024, kTwelvePercent) == Rupiah{807});
    // In 2025 all of it is base: 10,000 + 300 - 1,030 + 807 = 10,077.
    CHECK(accrued(entries, makeDate(2025, 1, 31)) == 100);
}

TEST_CASE("a full claim leaves exactly zero and nothing grows after it") {
    const std::vector entries = {in(makeDate(2024, 1, 1), 10'000), yielded(makeDate(2024, 3, 20), 200),
                                 paid(makeDate(2024, 3, 20), 10'200)};
    for (const Date day : {makeDate(2024, 3, 20), makeDate(2024, 3, 31), makeDate(2024, 12, 31), makeDate(2026, 6, 30)}) {
        const auto account = accountYield(entries, day, kTwelvePercent);
        REQUIRE(account);
        CHECK(account->total() == Rupiah{});
    }
}

TEST_CASE("an account that is emptied and used again earns on the new money only") {
    const std::vector entries = {in(makeDate(2024, 1, 1), 10'000), yielded(makeDate(2024, 3, 20), 200),
                                 paid(makeDate(2024, 3, 20), 10'200), in(makeDate(2024, 4, 1), 5'000)};
    CHECK(accrued(entries, makeDate(2024, 4, 30)) == 50);
    CHECK(capitalisation(entries, 2024, kTwelvePercent) == Rupiah{450}); // April to December
}

TEST_CASE("a settlement in January posts the year that is due first") {
    std::vector entries = {in(makeDate(2024, 1, 1), 10'000)};
    const Date day = makeDate(2025, 2, 10);
    const auto before = accountYield(entries, day, kTwelvePercent);
    REQUIRE(before);
    REQUIRE(before->due.size() == 1);
    CHECK(accruedYield(entries, day, kTwelvePercent) == Rupiah{1'312});
    entries.push_back(yielded(makeDate(2024, 12, 31), before->due[0].amount.value()));
    entries.push_back(yielded(day, before->accrued.value()));
    entries.push_back(paid(day, before->total().value()));
    const auto after = accountYield(entries, makeDate(2025, 12, 31), kTwelvePercent);
    REQUIRE(after);
    CHECK(after->total() == Rupiah{});
}

TEST_CASE("the order of entries does not matter and later ones are not looked at") {
    const std::vector entries = {in(makeDate(2024, 3, 1), 500), in(makeDate(2024, 1, 1), 10'000), in(makeDate(2024, 9, 1), 7)};
    CHECK(accrued(entries, makeDate(2024, 3, 31)) == 305);
    CHECK(accountYield(entries, makeDate(2024, 3, 31), kTwelvePercent)->posted == Rupiah{10'500});
}

TEST_CASE("a year before the first known rate earns nothing by itself, and that is told") {
    const YieldRates fromTwentySixteen = YieldRates::of(rules::test::builtIn());
    const auto account = accountYield(std::vector{in(makeDate(2014, 1, 1), 120'000)}, makeDate(2016, 12, 31), fromTwentySixteen);
    REQUIRE(account);
    CHECK(account->rateUnknownBefore == 2016);
    CHECK(account->due == std::vector{Capitalisation{2016, Rupiah{8'628}}}); // 7.19% of 120,000 and of nothing else
    CHECK(account->balance() == Rupiah{128'628});
    CHECK(capitalisation(std::vector{in(makeDate(2014, 1, 1), 120'000)}, 2015, fromTwentySixteen) == Rupiah{});
}

TEST_CASE("head office's yield stands for a year before the first known rate") {
    const YieldRates fromTwentySixteen = YieldRates::of(rules::test::builtIn());
    std::vector entries = {in(makeDate(2015, 1, 1), 10'000), yielded(makeDate(2015, 12, 31), 100)};
    const auto account = accountYield(entries, makeDate(2016, 1, 31), fromTwentySixteen);
    REQUIRE(account);
    CHECK(account->rateUnknownBefore == std::nullopt);
    CHECK(account->accrued == Rupiah{60}); // a twelfth of 7.19% of 10,100
    entries.insert(entries.begin(), in(makeDate(2014, 5, 1), 1'000));
    CHECK(accountYield(entries, makeDate(2016, 1, 31), fromTwentySixteen)->rateUnknownBefore == 2016);
}

TEST_CASE("sums that no account can hold are refused by the entry that goes beyond") {
    const std::vector<AccountEntry> many(10'000, in(makeDate(2024, 1, 1), 1'000'000'000'000'000));
    const auto refused = accountYield(many, makeDate(2024, 6, 30), kTwelvePercent);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().where == "/entries/1000");
    const YieldRates doubling{{{1900, 10'000}}};
    const auto grown = accountYield(std::vector{in(makeDate(1900, 1, 1), 1'000'000'000'000'000)}, makeDate(2199, 1, 1), doubling);
    REQUIRE_FALSE(grown);
    CHECK(grown.error().code == ErrorCode::InvalidInput);
    CHECK(grown.error().where == "1909");
}

TEST_CASE("rates come from the rule set by year and the last one stays") {
    const YieldRates rates = YieldRates::of(rules::test::builtIn());
    CHECK(rates.rate(2016) == 719);
    CHECK(rates.rate(2020) == 559);
    CHECK(rates.rate(2021) == 500);
    CHECK(rates.rate(2030) == 500);
}

TEST_CASE("an account without entries has nothing and earns nothing") {
    const auto account = accountYield({}, makeDate(2026, 1, 31), YieldRates{});
    REQUIRE(account);
    CHECK(account->total() == Rupiah{});
}
