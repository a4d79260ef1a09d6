#include "service/referrals.h"

#include "support/branchfixture.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

TEST_CASE("a claim over the limit becomes a slip with the documents of its cause") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Resignation, Rupiah{10'000'001});
    const ReferralSlip slip =
        branch.services()
            .referrals.refer(person.id, ReferralKind::Claim, ClaimCause::Resignation, {"limit.online_balance"})
            .value();
    CHECK(slip.queueNumber == "A-001");
    CHECK(slip.name == person.name);
    CHECK(slip.on == branch.clock.today());
    CHECK(slip.documents == std::vector<std::string>{"kpj_card", "ktp", "employer_statement"});
    CHECK(branch.audited("referral:" + slip.id.text()) == std::vector<std::string>{"referral_opened"});
}

TEST_CASE("where an NPWP is required the slip names it") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Resignation, Rupiah{60'000'000});
    const auto slip =
        branch.services().referrals.refer(person.id, ReferralKind::Claim, ClaimCause::Resignation, {}).value();
    CHECK(std::ranges::find(slip.documents, "npwp") != slip.documents.end());
}

TEST_CASE("numbers run by kind and day, and the same person and matter keeps its number") {
    BranchFixture branch;
    const Invented a = branch.makeParticipant();
    const Invented b = branch.makeParticipant();
    Referrals& referrals = branch.services().referrals;
    const auto number = [&](const Invented& person, ReferralKind kind) {
        return referrals.refer(person.id, kind, std::nullopt, {}).value().queueNumber;
    };
    CHECK(number(a, ReferralKind::Identity) == "B-001");
    CHECK(number(b, ReferralKind::Identity) == "B-002");
    CHECK(number(a, ReferralKind::Identity) == "B-001");
    CHECK(number(a, ReferralKind::Face) == "C-001");
    CHECK(number(a, ReferralKind::Data) == "D-001");
    branch.clock.advanceDays(1);
    CHECK(number(b, ReferralKind::Identity) == "B-001");
}

TEST_CASE("a queue number is found however it is typed") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    Referrals& referrals = branch.services().referrals;
    const auto slip = referrals.refer(person.id, ReferralKind::Data, std::nullopt, {"address"}).value();
    for (const char* typed : {"D-001", "d1", "D001"})
        CHECK(referrals.find(branch.clock.today(), typed).value().id == slip.id);
    CHECK(referrals.find(branch.clock.today(), "D-002").error().code == ErrorCode::NotFound);
    for (const char* typed : {"", "D", "X-001", "D-", "D-0", "D-1x"})
        CHECK(referrals.find(branch.clock.today(), typed).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a referral is closed once, with a note, and leaves the list") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    Referrals& referrals = branch.services().referrals;
    const auto slip = referrals.refer(person.id, ReferralKind::Data, std::nullopt, {}).value();
    CHECK(referrals.openOn(branch.clock.today()).value().size() == 1);
    CHECK(referrals.close(slip.id, branch.petugas().id, "").error().where == "note");
    REQUIRE(referrals.close(slip.id, branch.petugas().id, "data diperbaiki"));
    CHECK(referrals.close(slip.id, branch.petugas().id, "data diperbaiki").error().code == ErrorCode::Conflict);
    CHECK(referrals.openOn(branch.clock.today()).value().empty());
}
