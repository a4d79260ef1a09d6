#include "service/balances.h"

#include "support/branchfixture.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

/// 6,000,000 posted on 10 December 2025: base of every month of 2026, so 5% / 12 = 25,000 a month.
InventedPerson saver() {
    InventedPerson person;
    person.cards.front().contributions = {{Month{std::chrono::year{2025}, std::chrono::November},
                                           makeDate(2025, 12, 10), Rupiah{105'263'158}, Rupiah{3'894'737},
                                           Rupiah{2'105'263}, Rupiah{219'000}, Rupiah{109'500}}};
    return person;
}

} // namespace

TEST_CASE("the balance is what is posted and the yield of the months that have fully elapsed") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(saver());
    const BalanceOverview overview = branch.services().balances.overview(person.id, makeDate(2026, 11, 23)).value();
    REQUIRE(overview.cards.size() == 1);
    CHECK(overview.cards[0].posted == Rupiah{6'000'000});
    CHECK(overview.cards[0].accrued == Rupiah{250'000});
    CHECK(overview.total == Rupiah{6'250'000});
    CHECK(overview.name == person.name);
    CHECK(branch.services().balances.overview(person.id, makeDate(2026, 12, 1)).value().total == Rupiah{6'275'000});
    CHECK(branch.services().balances.overview(person.id, makeDate(2026, 1, 30)).value().total == Rupiah{6'000'000});
}

TEST_CASE("a year that nobody has capitalised counts as accrued and is the base of the next") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(saver());
    const CardBalance card = branch.services().balances.overview(person.id, makeDate(2027, 2, 1)).value().cards[0];
    CHECK(card.posted == Rupiah{6'000'000});
    CHECK(card.accrued == Rupiah{300'000 + 26'250}); // 6,300,000 x 5% / 12 for January
}

TEST_CASE("money posted today is in the balance to the rupiah") {
    BranchFixture branch;
    InventedPerson person;
    person.cards.front().balance = Rupiah{10'000'001};
    const Invented made = branch.makeParticipant(person);
    CHECK(branch.services().balances.overview(made.id, branch.clock.today()).value().total == Rupiah{10'000'001});
}

TEST_CASE("cards come active first, then by the latest end") {
    BranchFixture branch;
    InventedPerson person;
    person.cards.resize(3);
    person.cards[0].end = makeDate(2018, 1, 31);
    person.cards[1].start = makeDate(2021, 1, 1);
    person.cards[2].start = makeDate(2018, 3, 1);
    person.cards[2].end = makeDate(2020, 12, 31);
    const Invented made = branch.makeParticipant(person);
    const auto cards = branch.services().balances.overview(made.id, branch.clock.today()).value().cards;
    CHECK(cards[0].kpj == made.kpjs[1]);
    CHECK(cards[1].kpj == made.kpjs[2]);
    CHECK(cards[2].kpj == made.kpjs[0]);
}

TEST_CASE("the card tells its last contribution and whether it takes part in JP") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(saver());
    const CardBalance card = branch.services().balances.overview(person.id, branch.clock.today()).value().cards[0];
    CHECK(card.lastContribution == Month{std::chrono::year{2025}, std::chrono::November});
    CHECK(card.hasJp);
}

TEST_CASE("rincian iuran gives the year's months, the latest first") {
    BranchFixture branch;
    InventedPerson person;
    const auto line = [](unsigned month) {
        return InventedContribution{Month{std::chrono::year{2026}, std::chrono::month{month}},
                                    makeDate(2026, month + 1, 10),
                                    Rupiah{5'000'000},
                                    Rupiah{185'000},
                                    Rupiah{100'000},
                                    Rupiah{100'000},
                                    Rupiah{50'000}};
    };
    person.cards.front().contributions = {line(1), line(2), line(3)};
    const Invented made = branch.makeParticipant(person);
    const auto rows = branch.services().balances.contributions(made.memberships[0], 2026, branch.clock.today()).value();
    REQUIRE(rows.size() == 3);
    CHECK(rows.front().blth == Month{std::chrono::year{2026}, std::chrono::March});
    CHECK(rows.front().jhtEmployer == Rupiah{185'000});
    CHECK(rows.front().jpWorker == Rupiah{50'000});
    CHECK(branch.services().balances.contributions(made.memberships[0], 2025, branch.clock.today()).value().empty());
}

TEST_CASE("months, years and the last contribution know nothing of what was booked after the day") {
    BranchFixture branch;
    InventedPerson person = saver();
    person.cards.front().contributions.push_back({Month{std::chrono::year{2026}, std::chrono::February}, makeDate(2026, 3, 10),
                                                  Rupiah{5'000'000}, Rupiah{185'000}, Rupiah{100'000}, Rupiah{100'000},
                                                  Rupiah{50'000}});
    const Invented made = branch.makeParticipant(person);
    Balances& balances = branch.services().balances;
    const MembershipId& card = made.memberships[0];
    const auto lastOn = [&](Date day) { return balances.overview(made.id, day).value().cards[0].lastContribution; };
    CHECK(balances.contributions(card, 2026, makeDate(2026, 3, 9)).value().empty());
    CHECK(balances.contributions(card, 2026, makeDate(2026, 3, 10)).value().size() == 1);
    CHECK(balances.years(card, makeDate(2026, 3, 9)).value().size() == 1);
    CHECK(balances.years(card, makeDate(2026, 3, 10)).value().size() == 2);
    CHECK(lastOn(makeDate(2026, 3, 9)) == Month{std::chrono::year{2025}, std::chrono::November});
    CHECK(lastOn(makeDate(2026, 3, 10)) == Month{std::chrono::year{2026}, std::chrono::February});
    CHECK_FALSE(lastOn(makeDate(2025, 12, 9)));
}

TEST_CASE("a contribution for December that is booked in January belongs to January's year, JHT and JP alike") {
    BranchFixture branch;
    InventedPerson person;
    person.cards.front().balance = Rupiah{};
    person.cards.front().contributions = {{Month{std::chrono::year{2025}, std::chrono::December}, makeDate(2026, 1, 10),
                                           Rupiah{5'000'000}, Rupiah{185'000}, Rupiah{100'000}, Rupiah{100'000},
                                           Rupiah{50'000}}};
    const Invented made = branch.makeParticipant(person);
    const auto years = branch.services().balances.years(made.memberships[0], branch.clock.today()).value();
    REQUIRE(years.size() == 1);
    CHECK(years[0].year == 2026);
    CHECK(years[0].contributions == Rupiah{285'000});
    CHECK(years[0].jp == Rupiah{150'000});
    const auto months = branch.services().balances.contributions(made.memberships[0], 2026, branch.clock.today()).value();
    REQUIRE(months.size() == 1);
    CHECK(months[0].blth == Month{std::chrono::year{2025}, std::chrono::December});
}

TEST_CASE("history by year closes with what is in the books") {
    BranchFixture branch;
    InventedPerson person = saver();
    person.cards.front().balance = Rupiah{500'000};
    const Invented made = branch.makeParticipant(person);
    const auto years = branch.services().balances.years(made.memberships[0], branch.clock.today()).value();
    REQUIRE(years.size() == 2);
    CHECK(years[0].year == 2026);
    CHECK(years[0].contributions == Rupiah{500'000});
    CHECK(years[0].closing == Rupiah{6'500'000});
    CHECK(years[1].closing == Rupiah{6'000'000});
    CHECK(years[1].jp == Rupiah{328'500});
}

TEST_CASE("the balance of somebody unknown is not found") {
    BranchFixture branch;
    const auto overview = branch.services().balances.overview(ParticipantId::fromText("nobody"), branch.clock.today());
    CHECK(overview.error().code == ErrorCode::NotFound);
}
