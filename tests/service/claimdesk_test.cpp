#include "service/claimdesk.h"
#include "service/maintenance.h"

#include "support/branchfixture.h"
#include "support/catch.h"

#include <algorithm>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

struct Desk {
    explicit Desk(ClaimCause cause = ClaimCause::Layoff, Rupiah balance = Rupiah{5'000'000})
        : person(branch.makeClaimant(cause, balance))
        , id(file(cause)) {}

    explicit Desk(const InventedPerson& claimant, ClaimCause cause, Date today)
        : branch(today)
        , person(branch.makeParticipant(claimant))
        , id(file(cause)) {}

    ClaimId file(ClaimCause cause) {
        return branch.services().claims.submit(person.id, branch.requestFor(person, cause)).value().id;
    }

    ClaimState state() { return branch.services().claims.claimsOf(person.id).value().front().state; }

    Rupiah posted() { return branch.posted(person.memberships.front()); }

    CardBalance card() {
        return branch.services().balances.overview(person.id, branch.clock.today()).value().cards.front();
    }

    void approve() {
        REQUIRE(branch.services().desk.verify(id, branch.petugas()));
        REQUIRE(branch.services().desk.approve(id, branch.penyelia()));
    }

    ClaimDesk& desk() { return branch.services().desk; }

    BranchFixture branch;
    Invented person;
    ClaimId id;
};

InventedContribution posted(Date on, Rupiah amount) {
    return {Month{std::chrono::year{2024}, std::chrono::November}, on, Rupiah{}, amount, Rupiah{}, {}, {}};
}

} // namespace

TEST_CASE("a claim goes from submitted to paid and the account ends at exactly zero") {
    Desk d;
    REQUIRE(d.desk().verify(d.id, d.branch.petugas()));
    REQUIRE(d.desk().approve(d.id, d.branch.penyelia()));
    REQUIRE(d.desk().sendToBank(d.id, d.branch.penyelia()));
    CHECK(d.posted() == Rupiah{5'000'000});
    REQUIRE(d.desk().pay(d.id, d.branch.penyelia()));
    CHECK(d.state() == ClaimState::Paid);
    CHECK(d.posted() == Rupiah{});
    CHECK(d.card().reserved == Rupiah{});
    CHECK(d.branch.problems().empty());
    CHECK(d.branch.audited("claim:" + d.id.text()) == std::vector<std::string>{"claim_submitted", "claim_verified",
                                                                               "claim_approved", "claim_sent_to_bank",
                                                                               "claim_paid"});
    CHECK(d.branch.count("outbox") == 5);
}

TEST_CASE("an approved claim can be paid without a bank batch") {
    Desk d;
    d.approve();
    CHECK(d.desk().pay(d.id, d.branch.penyelia()));
    CHECK(d.posted() == Rupiah{});
}

TEST_CASE("yield is settled with the claim, uncapitalised years too, and nothing accrues on what was settled") {
    InventedPerson claimant = BranchFixture::claimant(ClaimCause::Layoff, Rupiah{}, makeDate(2026, 11, 23));
    claimant.cards.front().contributions = {posted(makeDate(2024, 12, 10), Rupiah{6'000'000})};
    Desk d(claimant, ClaimCause::Layoff, makeDate(2026, 11, 23));
    CHECK(d.posted() == Rupiah{6'300'000}); // 2025 is in the books now, as it should have been on 31 December
    CHECK(d.card().reserved == Rupiah{6'562'500});
    d.approve();
    d.branch.clock.set(makeDate(2026, 12, 3));
    REQUIRE(d.desk().pay(d.id, d.branch.penyelia()));
    CHECK(d.posted() == Rupiah{});
    CHECK(d.card().total() == Rupiah{});
    d.branch.clock.set(makeDate(2027, 3, 1));
    CHECK(d.card().total() == Rupiah{});
    CHECK(d.branch.problems().empty());
}

TEST_CASE("the year's yield is not posted on top of what a claim in process has settled") {
    InventedPerson claimant = BranchFixture::claimant(ClaimCause::Layoff, Rupiah{}, makeDate(2026, 11, 23));
    claimant.cards.front().contributions = {posted(makeDate(2025, 12, 10), Rupiah{6'000'000})};
    Desk d(claimant, ClaimCause::Layoff, makeDate(2026, 11, 23));
    d.branch.clock.set(makeDate(2027, 1, 5));
    const auto capitalise = [&] {
        const auto maintenance = Maintenance::open(d.branch.settings(), builtInRules(), d.branch.clock);
        REQUIRE(maintenance);
        const auto report = (*maintenance)->capitalise(2026);
        REQUIRE(report);
        return *report;
    };
    const CapitaliseReport held = capitalise();
    CHECK(held.held == 1);
    CHECK(held.posted == 0);
    d.approve();
    REQUIRE(d.desk().pay(d.id, d.branch.penyelia()));
    CHECK(d.posted() == Rupiah{});
    CHECK(capitalise().posted == 0);
    CHECK(d.posted() == Rupiah{});
    CHECK(d.branch.problems().empty());
}

TEST_CASE("a claim in January, with no month elapsed, leaves nothing accruing either") {
    InventedPerson claimant = BranchFixture::claimant(ClaimCause::Layoff, Rupiah{}, makeDate(2026, 1, 15));
    claimant.cards.front().contributions = {posted(makeDate(2025, 12, 10), Rupiah{6'000'000})};
    Desk d(claimant, ClaimCause::Layoff, makeDate(2026, 1, 15));
    d.approve();
    REQUIRE(d.desk().pay(d.id, d.branch.penyelia()));
    d.branch.clock.set(makeDate(2026, 2, 2));
    CHECK(d.card().total() == Rupiah{});
}

TEST_CASE("a partial claim leaves exactly total less gross, and the rest goes on earning") {
    InventedPerson claimant = BranchFixture::claimant(ClaimCause::Partial30, Rupiah{}, makeDate(2026, 11, 23));
    claimant.cards.front().contributions = {posted(makeDate(2025, 12, 10), Rupiah{6'000'000})};
    Desk d(claimant, ClaimCause::Partial30, makeDate(2026, 11, 23));
    d.approve();
    REQUIRE(d.desk().pay(d.id, d.branch.penyelia()));
    CHECK(d.posted() == Rupiah{6'250'000 - 1'875'000});
    CHECK(d.card().accrued == Rupiah{});
    CHECK(d.branch.services().claims.assess(d.person.id, ClaimCause::Partial10).value().outcome ==
          Outcome::NotEligible);
    d.branch.clock.set(makeDate(2027, 2, 1));
    CHECK(d.card().accrued > Rupiah{});
    CHECK(d.branch.problems().empty());
}

TEST_CASE("tax goes to the tax account and the account still ends at zero") {
    InventedPerson claimant =
        BranchFixture::claimant(ClaimCause::Resignation, Rupiah{6'000'000}, makeDate(2026, 11, 23));
    claimant.npwp = Npwp::parse("02.183.241.5-000.000").value();
    claimant.priorClaims = {{ClaimCause::Partial10, makeDate(2024, 6, 3), Rupiah{700'000}}};
    Desk d(claimant, ClaimCause::Resignation, makeDate(2026, 11, 23));
    d.approve();
    REQUIRE(d.desk().pay(d.id, d.branch.penyelia()));
    CHECK(d.posted() == Rupiah{});
    CHECK(d.branch.count("transfer WHERE code = 'tax' AND phase = 'post' AND amount = 300000") == 1);
}

TEST_CASE("the one who verified does not approve") {
    Desk d;
    REQUIRE(d.desk().verify(d.id, d.branch.penyelia()));
    const auto approved = d.desk().approve(d.id, d.branch.penyelia());
    CHECK(approved.error().code == ErrorCode::NotAllowed);
    CHECK(approved.error().where == "four_eyes");
    CHECK(d.state() == ClaimState::Verified);
    const auto allowed = d.desk().open(d.id, d.branch.penyelia())->allowed;
    CHECK(std::ranges::find(allowed, ClaimState::Approved) == allowed.end());
}

TEST_CASE("a petugas moves no money and an admin touches no claim") {
    Desk d;
    CHECK(d.desk().verify(d.id, d.branch.admin()).error().where == "role");
    CHECK(d.desk().reject(d.id, d.branch.petugas(), "tidak lengkap").error().where == "role");
    CHECK(d.desk().cancel(d.id, d.branch.petugas(), "permintaan peserta").error().where == "role");
    REQUIRE(d.desk().verify(d.id, d.branch.petugas()));
    CHECK(d.desk().approve(d.id, d.branch.petugas()).error().where == "role");
    REQUIRE(d.desk().approve(d.id, d.branch.penyelia()));
    CHECK(d.desk().pay(d.id, d.branch.petugas()).error().where == "role");
    CHECK(d.desk().sendToBank(d.id, d.branch.petugas()).error().where == "role");
    CHECK(d.state() == ClaimState::Approved);
}

TEST_CASE("a reason that can't be taken is refused for what is wrong with it") {
    Desk d;
    const auto reasoned = [&](const std::string& reason) { return d.desk().reject(d.id, d.branch.penyelia(), reason); };
    CHECK(reasoned(" ").error().detail == "this needs a reason");
    CHECK(reasoned(std::string(5000, 'x')).error().detail.find("longer than") != std::string::npos);
    CHECK(reasoned("alasan\xff").error().detail.find("UTF-8") != std::string::npos);
    CHECK(reasoned("alasan\xff").error().where == "reason");
    CHECK(d.state() == ClaimState::Submitted);
}

TEST_CASE("a role is what the store says, not what the caller brings") {
    Desk d;
    StaffMember pretender = d.branch.petugas();
    pretender.role = Role::Penyelia;
    CHECK(d.desk().reject(d.id, pretender, "tidak lengkap").error().where == "role");
    REQUIRE(d.branch.services().staff.setDisabled("ani", true, Actor::system("tests")));
    CHECK(d.desk().verify(d.id, d.branch.petugas()).error().where == "staff");
}

TEST_CASE("another desk that was quicker is a conflict, and a claim is paid once") {
    Desk d;
    REQUIRE(d.desk().verify(d.id, d.branch.petugas()));
    CHECK(d.desk().verify(d.id, d.branch.petugas()).error().code == ErrorCode::Conflict);
    REQUIRE(d.desk().approve(d.id, d.branch.penyelia()));
    REQUIRE(d.desk().pay(d.id, d.branch.penyelia()));
    CHECK(d.desk().pay(d.id, d.branch.penyelia()).error().code == ErrorCode::Conflict);
    CHECK(d.branch.count("transfer WHERE code = 'payout' AND phase = 'post'") == 1);
}

TEST_CASE("steps are not skipped") {
    Desk d;
    CHECK(d.desk().approve(d.id, d.branch.penyelia()).error().code == ErrorCode::Conflict);
    CHECK(d.desk().pay(d.id, d.branch.penyelia()).error().code == ErrorCode::Conflict);
    CHECK(d.desk().resume(d.id, d.branch.petugas(), "sudah lengkap").error().code == ErrorCode::Conflict);
}

TEST_CASE("a returned claim keeps its reserve, is repaired and goes on") {
    Desk d;
    CHECK(d.desk().sendBack(d.id, d.branch.petugas(), "").error().where == "reason");
    REQUIRE(d.desk().verify(d.id, d.branch.petugas()));
    REQUIRE(d.desk().sendBack(d.id, d.branch.petugas(), "nomor rekening salah"));
    CHECK(d.card().reserved == Rupiah{5'000'000});
    const auto bank = BankAccount::make("009", "9876543210", d.person.name).value();
    REQUIRE(d.desk().repairPayee(d.id, d.branch.petugas(), bank, std::nullopt));
    REQUIRE(d.desk().resume(d.id, d.branch.petugas(), "rekening diganti"));
    const DeskClaim claim = d.desk().open(d.id, d.branch.penyelia()).value();
    CHECK(claim.state == ClaimState::Submitted);
    CHECK(claim.bank == bank);
    CHECK(claim.events.size() == 4);
    d.approve();
    CHECK(d.desk().pay(d.id, d.branch.penyelia()));
}

TEST_CASE("a payee is repaired only while returned, and only to an account in the person's name") {
    Desk d;
    const auto own = BankAccount::make("009", "9876543210", d.person.name).value();
    CHECK(d.desk().repairPayee(d.id, d.branch.petugas(), own, std::nullopt).error().code == ErrorCode::Conflict);
    REQUIRE(d.desk().sendBack(d.id, d.branch.petugas(), "nomor rekening salah"));
    const auto foreign = BankAccount::make("009", "9876543210", "Joko Widagdo").value();
    CHECK(d.desk().repairPayee(d.id, d.branch.petugas(), foreign, std::nullopt).error().where == "holder");
}

TEST_CASE("a returned claim is cancelled when its 30 days are over, and the money is free again") {
    Desk d;
    REQUIRE(d.desk().sendBack(d.id, d.branch.petugas(), "nomor rekening salah"));
    d.branch.clock.advanceDays(30);
    CHECK(d.desk().releaseExpired().value() == 0);
    CHECK(d.card().reserved == Rupiah{5'000'000});
    d.branch.clock.advanceDays(1);
    CHECK(d.desk().resume(d.id, d.branch.petugas(), "rekening diganti").error().where == "reserve");
    CHECK(d.desk().list(ClaimState::Returned).value().size() == 1);
    CHECK(d.state() == ClaimState::Returned);
    CHECK(d.desk().releaseExpired().value() == 1);
    CHECK(d.state() == ClaimState::Cancelled);
    CHECK(d.card().reserved == Rupiah{});
    CHECK(d.branch.problems().empty());
}

TEST_CASE("a returned claim that can't be read keeps its reserve, and nobody else's") {
    Desk d;
    const Invented other = d.branch.makeClaimant(ClaimCause::Layoff);
    const auto damaged = d.branch.services().claims.submit(other.id, d.branch.requestFor(other, ClaimCause::Layoff));
    REQUIRE(damaged);
    for (const ClaimId& id : {damaged->id, d.id})
        REQUIRE(d.desk().sendBack(id, d.branch.petugas(), "nomor rekening salah"));
    d.branch.sql("UPDATE claim SET payee_sealed = facts_sealed WHERE id = '" + damaged->id.text() + "'");
    d.branch.clock.advanceDays(31);
    CHECK(d.desk().releaseExpired().value() == 1);
    CHECK(d.state() == ClaimState::Cancelled);
}

TEST_CASE("the reserve's 30 days are counted from the branch's day of the return, not from UTC's") {
    Desk d;
    d.branch.clock.setEastOfUtc(std::chrono::hours{7});
    d.branch.clock.advance(std::chrono::hours{10}); // 22:00 of the 23rd in UTC is 05:00 of the 24th at the branch
    const Date returned = makeDate(2026, 11, 24);
    REQUIRE(d.desk().sendBack(d.id, d.branch.petugas(), "nomor rekening salah"));
    CHECK(d.desk().open(d.id, d.branch.petugas()).value().events.back().on == returned);
    d.branch.clock.advanceDays(30);
    CHECK(d.desk().releaseExpired().value() == 0);
    d.branch.clock.advanceDays(1);
    CHECK(d.desk().releaseExpired().value() == 1);
}

TEST_CASE("rejecting or cancelling voids the reserve and lets the person claim again") {
    for (const bool reject : {true, false}) {
        Desk d;
        const auto done = reject ? d.desk().reject(d.id, d.branch.penyelia(), "data tidak cocok")
                                 : d.desk().cancel(d.id, d.branch.penyelia(), "permintaan peserta");
        REQUIRE(done);
        CHECK(d.card().reserved == Rupiah{});
        CHECK(d.posted() == Rupiah{5'000'000});
        CHECK(d.branch.problems().empty());
        CHECK(d.branch.services().claims.submit(d.person.id, d.branch.requestFor(d.person, ClaimCause::Layoff)));
    }
}

TEST_CASE("an action that fails half way leaves state, money and trail as they were") {
    Desk d;
    d.approve();
    for (const char* table : {"claim_event", "transfer", "audit", "outbox"}) {
        CAPTURE(table);
        d.branch.breakWrites(table);
        CHECK_FALSE(d.desk().pay(d.id, d.branch.penyelia()));
        d.branch.mendWrites(table);
        CHECK(d.state() == ClaimState::Approved);
        CHECK(d.posted() == Rupiah{5'000'000});
        CHECK(d.branch.problems().empty());
    }
    CHECK(d.desk().pay(d.id, d.branch.penyelia()));
}

TEST_CASE("the desk sees the person, both pictures, the account and what it may do") {
    Desk d;
    const DeskClaim claim = d.desk().open(d.id, d.branch.petugas()).value();
    CHECK(claim.nik == d.person.nik);
    CHECK(claim.holderMatch == NameMatch::Same);
    CHECK(claim.accountWarnings.empty());
    CHECK_FALSE(claim.claimPhoto.empty());
    CHECK_FALSE(claim.enrolmentPhoto.empty());
    CHECK(claim.allowed == std::vector<ClaimState>{ClaimState::Verified, ClaimState::Returned});
    CHECK(d.branch.audited("claim:" + d.id.text()).back() == "claim_opened");
}

TEST_CASE("a near holder name and an unusual account length are flagged for the desk") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    request.bank = BankAccount::make("014", "123456789012", "Siti Aminha").value();
    REQUIRE(branch.services().claims.submit(person.id, request));
    const DeskClaim claim = branch.services().desk.open(request.id, branch.petugas()).value();
    CHECK(claim.holderMatch == NameMatch::Near);
    CHECK(claim.accountWarnings == std::vector<std::string>{"account_length"});
}

TEST_CASE("the list tells what is overdue and can be narrowed to a state") {
    Desk d;
    CHECK_FALSE(d.desk().list(std::nullopt).value().front().overdue);
    CHECK(d.desk().list(ClaimState::Verified).value().empty());
    d.branch.clock.advanceDays(2);
    const auto rows = d.desk().list(ClaimState::Submitted).value();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].overdue);
    CHECK(rows[0].name == d.person.name);
    CHECK(d.desk().find(rows[0].tracking).value() == d.id);
}

TEST_CASE("on a day that is not today no claim of a real store ends") {
    Desk d;
    REQUIRE(d.desk().sendBack(d.id, d.branch.petugas(), "nomor rekening salah"));
    const ShiftedClock later(d.branch.clock.today() + std::chrono::days{400});
    auto rehearsal = Services::open(d.branch.settings(), builtInRules(), later);
    REQUIRE(rehearsal);
    const auto refused = (*rehearsal)->desk.releaseExpired();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RefusedByRule);
    CHECK(d.state() == ClaimState::Returned);
}
