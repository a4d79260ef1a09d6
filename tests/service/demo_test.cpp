#include "service/claims.h"
#include "service/demo.h"
#include "service/democases.h"
#include "service/demoplan.h"
#include "service/importfolder.h"
#include "service/person.h"
#include "service/signin.h"
#include "store/claims.h"
#include "store/contributions.h"
#include "store/memberships.h"
#include "store/settings.h"
#include "store/verifier.h"
#include "support/postgresserver.h"

#include <algorithm>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::service::test;

namespace {

struct DemoStore : ImportFolder {
    explicit DemoStore(Date day = makeDate(2026, 11, 22), std::uint64_t seed = 1) {
        clock.set(day);
        auto filled = Demo(*context).fill({static_cast<int>(demoCases().size()), seed});
        INFO((filled ? std::string() : filled.error().detail));
        REQUIRE(filled);
        report = *filled;
    }

    [[nodiscard]] const DemoPerson& who(const std::string& key) const {
        const auto person = std::ranges::find(report.people, key, &DemoPerson::key);
        REQUIRE(person != report.people.end());
        return *person;
    }

    [[nodiscard]] ParticipantId id(const std::string& key) {
        return *store::Participants(context->database()).findId(Nik::parse(who(key).nik).value()).value();
    }

    [[nodiscard]] Outcome outcome(const std::string& key, ClaimCause cause) {
        return Claims(*context).assess(id(key), cause).value().outcome;
    }

    [[nodiscard]] Rupiah total(const std::string& key) {
        return readPerson(*context, id(key), clock.today()).value().total();
    }

    DemoReport report;
};

} // namespace

TEST_CASE("the demo has somebody for each of the seven causes") {
    DemoStore demo;
    CHECK(demo.outcome("retirement_age", ClaimCause::RetirementAge) == Outcome::Online);
    CHECK(demo.outcome("retirement_active", ClaimCause::RetirementAge) == Outcome::Online);
    CHECK(demo.outcome("resignation", ClaimCause::Resignation) == Outcome::Online);
    CHECK(demo.outcome("layoff", ClaimCause::Layoff) == Outcome::Online);
    CHECK(demo.outcome("partial_10", ClaimCause::Partial10) == Outcome::Online);
    CHECK(demo.outcome("partial_30", ClaimCause::Partial30) == Outcome::Online);
    CHECK(demo.outcome("company_retirement", ClaimCause::CompanyRetirement) == Outcome::Online);
    CHECK(demo.outcome("contract_end", ClaimCause::ContractEnd) == Outcome::Online);
}

TEST_CASE("the demo has somebody for each of the four causes that only the counter takes") {
    DemoStore demo;
    CHECK(demo.outcome("business_closed", ClaimCause::BusinessClosed) == Outcome::Branch);
    CHECK(demo.outcome("leaving_indonesia", ClaimCause::LeavingIndonesia) == Outcome::Branch);
    CHECK(demo.outcome("total_disability", ClaimCause::TotalDisability) == Outcome::Branch);
    CHECK(demo.outcome("death", ClaimCause::Death) == Outcome::Branch);
}

TEST_CASE("the demo has somebody for every way to be turned away") {
    DemoStore demo;
    CHECK(demo.outcome("over_limit", ClaimCause::Resignation) == Outcome::Branch);
    CHECK(demo.outcome("two_active", ClaimCause::RetirementAge) == Outcome::Branch);
    CHECK(demo.outcome("data_not_updated", ClaimCause::Resignation) == Outcome::ActionRequired);
    CHECK(demo.outcome("unmerged_cards", ClaimCause::Resignation) == Outcome::ActionRequired);
    CHECK(demo.outcome("waiting_month", ClaimCause::Resignation) == Outcome::NotEligible);
    CHECK(demo.outcome("open_claim", ClaimCause::Resignation) == Outcome::NotEligible);
    CHECK(demo.outcome("birthday_56", ClaimCause::RetirementAge) == Outcome::NotEligible);
    CHECK(demo.outcome("partial_before", ClaimCause::Partial10) == Outcome::NotEligible);
    CHECK(demo.outcome("nine_years", ClaimCause::Partial10) == Outcome::NotEligible);
    CHECK(demo.outcome("disputed_layoff", ClaimCause::Layoff) == Outcome::NotEligible);
    CHECK(demo.outcome("no_balance", ClaimCause::Resignation) == Outcome::NotEligible);
}

TEST_CASE("the amounts at the limit are exact on any day of filling") {
    // A server fills a store slowly: the turn of the year, where the most is reckoned, is enough there.
    std::vector<Date> days{makeDate(2026, 12, 31)};
    if (!anjungan::test::onPostgresql())
        days.insert(days.end(), {makeDate(2026, 1, 1), makeDate(2026, 2, 28), makeDate(2026, 3, 1), makeDate(2026, 11, 22), makeDate(2027, 7, 1)});
    for (const Date day : days) {
        DemoStore demo(day);
        CHECK(demo.total("exactly_at_limit") == Rupiah{10'000'000});
        CHECK(demo.total("one_over_limit") == Rupiah{10'000'001});
        CHECK(demo.outcome("exactly_at_limit", ClaimCause::Resignation) == Outcome::Online);
        CHECK(demo.outcome("one_over_limit", ClaimCause::Resignation) == Outcome::Branch);
    }
}

TEST_CASE("taxes of the demo are the final and the progressive ones") {
    DemoStore demo;
    const auto decide = [&](const std::string& key) {
        return Claims(*demo.context).assess(demo.id(key), ClaimCause::Resignation).value();
    };
    const auto progressive = decide("progressive_tax");
    REQUIRE(progressive.payout);
    CHECK(progressive.payout->taxKind == TaxKind::Progressive);
    const auto above = decide("over_tax_free");
    REQUIRE(above.payout);
    CHECK(above.payout->taxKind == TaxKind::Final);
    CHECK(above.payout->tax > Rupiah{});
}

TEST_CASE("registered demo people sign in with the printed PIN, a locked one does not") {
    DemoStore demo;
    SignIn signIn(*demo.context);
    const auto kind = [&](const DemoPerson& person) {
        return signIn.signIn(person.nik, person.pin).value().kind;
    };
    CHECK(kind(demo.who("resignation")) == SignInAnswer::Kind::SignedIn);
    CHECK(kind(demo.who("locked_pin")) == SignInAnswer::Kind::Locked);
    CHECK(kind(demo.who("unregistered")) == SignInAnswer::Kind::NotRegistered);
    CHECK(demo.who("unregistered").pin.empty());
    for (const DemoStaff& staff : demo.report.staff)
        CHECK(StaffAccounts(*demo.context).signIn(staff.code, staff.pin).value().kind == SignInAnswer::Kind::SignedIn);
}

TEST_CASE("the same seed files the same claims, another one others") {
    const auto filed = [](std::uint64_t seed) {
        DemoStore demo(makeDate(2026, 11, 22), seed);
        std::vector<std::pair<std::string, std::int64_t>> claims;
        const auto rows = store::Claims(demo.context->database()).list(std::nullopt).value();
        for (const auto& row : rows)
            claims.emplace_back(row.tracking.text(), row.net.value());
        std::ranges::sort(claims);
        return claims;
    };
    const auto first = filed(1);
    REQUIRE_FALSE(first.empty());
    CHECK(filed(1) == first);
    CHECK(filed(2) != first);
}

// Who is invented hangs on no engine.
TEST_CASE("the same seed makes the same people, another one others", "[sqlite]") {
    DemoStore one;
    DemoStore same;
    DemoStore other(makeDate(2026, 11, 22), 2);
    for (std::size_t i = 0; i < one.report.people.size(); ++i) {
        CHECK(one.report.people[i].nik == same.report.people[i].nik);
        CHECK(one.report.people[i].name == same.report.people[i].name);
        CHECK(one.total(one.report.people[i].key) == same.total(one.report.people[i].key));
    }
    CHECK_FALSE(std::ranges::equal(one.report.people, other.report.people, {}, &DemoPerson::nik, &DemoPerson::nik));
}

TEST_CASE("a large demo comes in batches, in known shares, with as many months as were asked for") {
    ImportFolder folder;
    DemoOptions options{.participants = 1'100, .months = 2};
    const auto report = Demo(*folder.context).fill(options);
    REQUIRE(report);
    CHECK(store::Participants(folder.context->database()).count().value() == 1'100);
    const int least = 1'100 / static_cast<int>(demoCases().size());
    int sum = 0;
    for (const DemoShare& share : report->shares) {
        CHECK((share.people == least || share.people == least + 1));
        sum += share.people;
    }
    CHECK(sum == 1'100);
    CHECK(report->shares.front().key == "unregistered");
    CHECK(report->shares.front().people == least + 1);
    // One claim for each that is to have one; whoever repeats a case has two months, and one more where the amount is exact.
    const auto claims = store::Claims(folder.context->database()).list(std::nullopt).value();
    const auto open = std::ranges::find(report->shares, "open_claim", &DemoShare::key);
    CHECK(static_cast<int>(claims.size()) == open->people);
    const auto card = store::Memberships(folder.context->database()).find(Kpj::parse("99000010890").value()).value();
    REQUIRE(card);
    CHECK(store::Contributions(folder.context->database()).of(card->id).value().size() == 2);
    CHECK(store::Verifier(folder.context->database()).verify().value().empty());
    CHECK(Demo(*folder.context).fill({.participants = 1, .months = 0}).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("no two people of the largest demo share a number", "[sqlite]") {
    ImportFolder folder;
    const DemoOptions options{.participants = kMostDemoPeople};
    DemoPlan plan(options, folder.clock.today(), folder.clock.now(), folder.context->rules());
    // Town, district and serial alone: where the day of birth keeps two apart, it does so by chance.
    std::vector<std::string> niks;
    std::vector<std::string> others;
    niks.reserve(kMostDemoPeople);
    others.reserve(2 * kMostDemoPeople);
    for (int i = 0; i < kMostDemoPeople; ++i) {
        const DemoPerson person = plan.person(i).value();
        niks.push_back(person.nik.substr(0, 6) + person.nik.substr(12));
        others.push_back("KPJ" + person.kpj);
        others.push_back(person.phone);
    }
    for (auto* const numbers : {&niks, &others}) {
        std::ranges::sort(*numbers);
        const auto twice = std::ranges::adjacent_find(*numbers);
        INFO((twice == numbers->end() ? std::string() : *twice));
        CHECK(twice == numbers->end());
    }
}

TEST_CASE("a store that was filled when there were fewer situations still tells who is in it") {
    ImportFolder folder;
    const DemoOptions options{.participants = 70, .situations = 33};
    const auto filled = Demo(*folder.context).fill(options);
    REQUIRE(filled);
    CHECK(filled->people.size() == 33);
    const auto isThere = [&folder](const DemoReport& report) {
        store::Participants participants(folder.context->database());
        return std::ranges::all_of(report.people, [&participants](const DemoPerson& person) {
            return participants.find(Nik::parse(person.nik).value()).value().has_value();
        });
    };
    const auto counted = Demo(*folder.context).people();
    REQUIRE(counted);
    CHECK(counted->shares.size() == 33);
    CHECK(isThere(*counted));
    REQUIRE(store::Settings(folder.context->database()).remove("demo.situations"));
    const auto uncounted = Demo(*folder.context).people();
    REQUIRE(uncounted);
    CHECK(uncounted->shares.size() == 33);
    CHECK(isThere(*uncounted));
}

TEST_CASE("a demo store proves, tells who is in it, and is never filled twice") {
    DemoStore demo;
    CHECK(store::Verifier(demo.context->database()).verify().value().empty());
    const auto again = Demo(*demo.context).people();
    REQUIRE(again);
    CHECK(again->people.size() == demo.report.people.size());
    CHECK(again->people.front().nik == demo.report.people.front().nik);
    CHECK(Demo(*demo.context).fill({}).error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("no number of a card or a person stands readable in a demo store") {
    DemoStore demo;
    const std::string bytes = demo.place.content();
    REQUIRE(bytes.find("DEMO-") != std::string::npos);
    for (const DemoPerson& person : demo.report.people) {
        CHECK(bytes.find(person.nik) == std::string::npos);
        CHECK(bytes.find(person.kpj) == std::string::npos);
    }
}

TEST_CASE("a store that demo did not fill has no demo people") {
    ImportFolder folder;
    CHECK(Demo(*folder.context).people().error().code == ErrorCode::NotFound);
}

TEST_CASE("a store that has staff takes no demo, and a demo that broke off is marked as one") {
    ImportFolder folder;
    REQUIRE(StaffAccounts(*folder.context).add("kepala", "Kepala", Role::Admin, "314159", Actor::system("tests")));
    const auto refused = Demo(*folder.context).fill({4, 1});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    CHECK_FALSE(Demo(*folder.context).people());

    ImportFolder other;
    anjungan::test::breakWrites(other.context->database(), "participant");
    CHECK_FALSE(Demo(*other.context).fill({4, 1}));
    CHECK(StaffAccounts(*other.context).list().value().size() == 4);
    CHECK(Demo(*other.context).people());
}
