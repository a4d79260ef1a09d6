#include "service/claims.h"

#include "rules/factsjson.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <algorithm>
#include <thread>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

struct Refusal {
    std::string code;
    std::string where;
    bool operator==(const Refusal&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Refusal& refusal) {
    return out << refusal.code << " " << refusal.where;
}

Refusal submitted(BranchFixture& branch, const Invented& person, const ClaimRequest& request) {
    const auto receipt = branch.services().claims.submit(person.id, request);
    if (receipt)
        return {"filed", {}};
    return {std::string(toText(receipt.error().code)), receipt.error().where};
}

void checkNothingFiled(BranchFixture& branch) {
    CHECK(branch.count("claim") == 0);
    CHECK(branch.count("claim_event") == 0);
    CHECK(branch.count("outbox") == 0);
    CHECK(branch.count("transfer WHERE phase = 'pending'") == 0);
    CHECK(branch.problems().empty());
}

Npwp npwp() {
    return Npwp::parse("02.183.241.5-000.000").value();
}

/// Ten years in, with a partial claim before: the full claim needs an NPWP.
InventedPerson afterPartial(Date today) {
    InventedPerson person = BranchFixture::claimant(ClaimCause::Resignation, Rupiah{6'000'000}, today);
    person.priorClaims = {{ClaimCause::Partial10, makeDate(2025, 6, 2), Rupiah{700'000}}};
    return person;
}

} // namespace

TEST_CASE("each of the seven causes is filed online") {
    for (std::size_t i = 0; i < kOnlineCauseCount; ++i) {
        const ClaimCause cause = kAllCauses[i];
        CAPTURE(toText(cause));
        BranchFixture branch;
        const Invented person = branch.makeClaimant(cause, Rupiah{5'000'000});
        const auto receipt = branch.services().claims.submit(person.id, branch.requestFor(person, cause));
        REQUIRE(receipt);
        const std::int64_t percent = cause == ClaimCause::Partial10 ? 10 : cause == ClaimCause::Partial30 ? 30 : 100;
        CHECK(receipt->gross == Rupiah{50'000 * percent});
        CHECK(receipt->tax == Rupiah{});
        CHECK(receipt->net == receipt->gross);
        CHECK(receipt->remaining == Rupiah{5'000'000} - receipt->gross);
        CHECK(branch.problems().empty());
    }
}

TEST_CASE("a receipt says what, where to, when, and by which law") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const ClaimReceipt receipt =
        branch.services().claims.submit(person.id, branch.requestFor(person, ClaimCause::Layoff)).value();
    CHECK(receipt.name == person.name);
    CHECK(receipt.nikMasked == maskedTail(person.nik.text()));
    CHECK(receipt.kpj == person.kpjs[0].text());
    CHECK(receipt.bankName == "BCA");
    CHECK(receipt.accountMasked == maskedTail("1234567890"));
    CHECK(receipt.submittedOn == makeDate(2026, 11, 23));
    CHECK(receipt.slaWorkingDays == 1);
    CHECK(receipt.dueOn == makeDate(2026, 11, 24));
    CHECK_FALSE(receipt.dueIsEstimate);
    CHECK(receipt.ruleSetVersion == builtInRules().version());
    CHECK_FALSE(receipt.basis.empty());
    CHECK(receipt.documents.size() == 3);
    const ClaimReceipt again = branch.services().claims.receipt(receipt.id).value();
    CHECK(again.tracking == receipt.tracking);
    CHECK(again.basis == receipt.basis);
    CHECK(again.documents == receipt.documents);
}

TEST_CASE("a claim that is sent twice is one, and another claim under its id is refused") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    Claims& claims = branch.services().claims;
    const ClaimReceipt first = claims.submit(person.id, request).value();
    CHECK(claims.submit(person.id, request).value().tracking == first.tracking);
    request.bank = BankAccount::make("009", "9876543210", person.name).value();
    CHECK(submitted(branch, person, request) == Refusal{"conflict", "claim"});
    CHECK(branch.count("claim") == 1);
}

TEST_CASE("the due date in a year that is not decreed is marked an estimate") {
    BranchFixture branch(makeDate(2026, 12, 31));
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const ClaimReceipt receipt =
        branch.services().claims.submit(person.id, branch.requestFor(person, ClaimCause::Layoff)).value();
    CHECK(receipt.dueOn == makeDate(2027, 1, 1));
    CHECK(receipt.dueIsEstimate);
}

TEST_CASE("claim, event, reserve, audit and outbox are there together and the draft is gone") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Resignation);
    Claims& claims = branch.services().claims;
    const ClaimRequest request = branch.requestFor(person, ClaimCause::Resignation);
    ClaimDraft draft;
    draft.id = request.id;
    REQUIRE(claims.saveDraft(person.id, draft));
    REQUIRE(claims.submit(person.id, request));
    CHECK(branch.count("claim") == 1);
    CHECK(branch.count("claim_event") == 1);
    CHECK(branch.count("outbox") == 1);
    CHECK(branch.count("draft") == 0);
    CHECK(branch.audited("claim:" + request.id.text()) == std::vector<std::string>{"claim_submitted"});
    const CardBalance card = branch.services().balances.overview(person.id, branch.clock.today()).value().cards[0];
    CHECK(card.posted == Rupiah{5'000'000});
    CHECK(card.reserved == Rupiah{5'000'000});
}

TEST_CASE("exactly the online limit is filed, one rupiah more goes to the branch") {
    BranchFixture branch;
    const Invented atLimit = branch.makeClaimant(ClaimCause::Layoff, Rupiah{10'000'000});
    const Invented over = branch.makeClaimant(ClaimCause::Layoff, Rupiah{10'000'001});
    CHECK(submitted(branch, atLimit, branch.requestFor(atLimit, ClaimCause::Layoff)) == Refusal{"filed", {}});
    CHECK(submitted(branch, over, branch.requestFor(over, ClaimCause::Layoff)) ==
          Refusal{"refused_by_rule", "limit.online_balance"});
    CHECK(branch.services().claims.assess(over.id, ClaimCause::Layoff).value().outcome == Outcome::Branch);
}

TEST_CASE("a claim that the rules refuse is refused with the decisive rule and leaves nothing") {
    BranchFixture branch;
    const Invented resigned = branch.makeClaimant(ClaimCause::Resignation);
    CHECK(submitted(branch, resigned, branch.requestFor(resigned, ClaimCause::Layoff)) ==
          Refusal{"refused_by_rule", "end_reason.layoff"});
    CHECK(submitted(branch, resigned, branch.requestFor(resigned, ClaimCause::RetirementAge)) ==
          Refusal{"refused_by_rule", "age.over_56"});
    checkNothingFiled(branch);
}

TEST_CASE("a branch-only cause is never filed online") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Resignation);
    CHECK(submitted(branch, person, branch.requestFor(person, ClaimCause::LeavingIndonesia)) ==
          Refusal{"refused_by_rule", "cause.online"});
    checkNothingFiled(branch);
}

TEST_CASE("the decision is made on the facts of the day of submission") {
    BranchFixture branch;
    InventedPerson claimant = BranchFixture::claimant(ClaimCause::Resignation, Rupiah{5'000'000}, branch.clock.today());
    claimant.cards.front().eventDate = makeDate(2026, 10, 24);
    const Invented person = branch.makeParticipant(claimant);
    const ClaimRequest request = branch.requestFor(person, ClaimCause::Resignation);
    CHECK(submitted(branch, person, request) == Refusal{"refused_by_rule", "wait.one_month"});
    branch.clock.advanceDays(1);
    CHECK(submitted(branch, person, request) == Refusal{"filed", {}});
}

TEST_CASE("a second claim while one is open is refused") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Partial10);
    REQUIRE(branch.services().claims.submit(person.id, branch.requestFor(person, ClaimCause::Partial10)));
    CHECK(submitted(branch, person, branch.requestFor(person, ClaimCause::Partial10)) ==
          Refusal{"refused_by_rule", "claim.none_open"});
    CHECK(branch.count("claim") == 1);
}

TEST_CASE("ten taps file one claim and give one receipt") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    const std::string first = branch.services().claims.submit(person.id, request)->tracking.text();
    for (int tap = 2; tap <= 10; ++tap)
        CHECK(branch.services().claims.submit(person.id, request)->tracking.text() == first);
    CHECK(branch.count("claim") == 1);
    CHECK(branch.count("claim_event") == 1);
    CHECK(branch.count("outbox") == 1);
}

TEST_CASE("the same request from several kiosks at once files one claim") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    std::vector<std::string> numbers(4);
    std::vector<std::thread> kiosks;
    for (std::string& number : numbers)
        kiosks.emplace_back([&branch, &person, &request, &number] {
            auto services = Services::open(branch.settings(), builtInRules(), branch.clock);
            for (int attempt = 0; services && number.empty() && attempt < 20; ++attempt)
                if (const auto receipt = (*services)->claims.submit(person.id, request))
                    number = receipt->tracking.text();
        });
    for (std::thread& kiosk : kiosks)
        kiosk.join();
    CHECK(branch.count("claim") == 1);
    CHECK_FALSE(numbers.front().empty());
    CHECK(std::ranges::count(numbers, numbers.front()) == 4);
    CHECK(branch.problems().empty());
}

TEST_CASE("a claim id that is another person's is a conflict, and text that is no id is refused") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const Invented other = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    REQUIRE(branch.services().claims.submit(person.id, request));
    ClaimRequest stolen = branch.requestFor(other, ClaimCause::Layoff);
    stolen.id = request.id;
    CHECK(submitted(branch, other, stolen) == Refusal{"conflict", "claim"});
    stolen.id = ClaimId::fromText("1");
    CHECK(submitted(branch, other, stolen) == Refusal{"invalid_input", "claim"});
}

TEST_CASE("after an earlier partial claim an NPWP is required") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(afterPartial(branch.clock.today()));
    ClaimRequest request = branch.requestFor(person, ClaimCause::Resignation);
    CHECK(submitted(branch, person, request) == Refusal{"invalid_input", "npwp"});
    checkNothingFiled(branch);
    request.npwp = npwp();
    CHECK(submitted(branch, person, request) == Refusal{"filed", {}});
}

TEST_CASE("an NPWP on record serves where one is required") {
    BranchFixture branch;
    InventedPerson claimant = afterPartial(branch.clock.today());
    claimant.npwp = npwp();
    const Invented person = branch.makeParticipant(claimant);
    CHECK(submitted(branch, person, branch.requestFor(person, ClaimCause::Resignation)) == Refusal{"filed", {}});
}

TEST_CASE("an NPWP that is a NIK must be the holder's own") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    request.npwp = Npwp::parse("3174010101900099").value();
    CHECK(submitted(branch, person, request) == Refusal{"invalid_input", "npwp"});
    request.npwp = Npwp::parse(person.nik.text()).value();
    CHECK(submitted(branch, person, request) == Refusal{"filed", {}});
}

TEST_CASE("more than two years after a partial claim the tax is progressive, and dearer without an NPWP") {
    BranchFixture branch;
    InventedPerson claimant = afterPartial(branch.clock.today());
    claimant.priorClaims.front().paidOn = makeDate(2024, 6, 3);
    const Invented person = branch.makeParticipant(claimant);
    Claims& claims = branch.services().claims;
    const auto without = claims.breakdown(person.id, ClaimCause::Resignation).value().decision.payout.value();
    const auto with = claims.breakdown(person.id, ClaimCause::Resignation, true).value().decision.payout.value();
    CHECK(without.taxKind == TaxKind::Progressive);
    CHECK(without.tax == Rupiah{360'000}); // 5% of 6,000,000 x 1.2
    CHECK(with.tax == Rupiah{300'000});
    ClaimRequest request = branch.requestFor(person, ClaimCause::Resignation);
    request.npwp = npwp();
    const ClaimReceipt receipt = claims.submit(person.id, request).value();
    CHECK(receipt.tax == Rupiah{300'000});
    CHECK(receipt.net == Rupiah{5'700'000});
}

TEST_CASE("a bank that is not in the list is refused") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    request.bank = BankAccount::make("999", "1234567890", person.name).value();
    CHECK(submitted(branch, person, request) == Refusal{"invalid_input", "bank"});
    checkNothingFiled(branch);
}

TEST_CASE("an account in another name is refused, a near name is filed") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    request.bank = BankAccount::make("014", "1234567890", "Joko Widagdo").value();
    CHECK(submitted(branch, person, request) == Refusal{"invalid_input", "holder"});
    request.bank = BankAccount::make("014", "1234567890", "Siti Aminha").value();
    CHECK(submitted(branch, person, request) == Refusal{"filed", {}});
}

TEST_CASE("a part of a few rupiah that rounds down to nothing is refused, a rupiah is filed") {
    BranchFixture branch;
    const Invented nine = branch.makeClaimant(ClaimCause::Partial10, Rupiah{9});
    const Invented ten = branch.makeClaimant(ClaimCause::Partial10, Rupiah{10});
    CHECK(submitted(branch, nine, branch.requestFor(nine, ClaimCause::Partial10)) ==
          Refusal{"refused_by_rule", "balance.positive"});
    CHECK(submitted(branch, ten, branch.requestFor(ten, ClaimCause::Partial10)) == Refusal{"filed", {}});
}

TEST_CASE("a photo must be the claimant's own") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const Invented other = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    request.face = branch.face(other.id);
    CHECK(submitted(branch, person, request) == Refusal{"invalid_input", "face"});
    request.face = FaceEvidence{FaceMethod::Camera, PhotoId::fromText("gone"), {}, {}};
    CHECK(submitted(branch, person, request) == Refusal{"invalid_input", "face"});
}

TEST_CASE("a photo is evidence only for the claim that it was taken for") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    const FaceEvidence taken = request.face;
    request.face = branch.face(person.id, PhotoPurpose::DataUpdate);
    CHECK(submitted(branch, person, request) == Refusal{"invalid_input", "face"});
    request.face = taken;
    REQUIRE(submitted(branch, person, request) == Refusal{"filed", {}});
    REQUIRE(branch.services().desk.cancel(request.id, branch.penyelia(), "permintaan peserta"));
    ClaimRequest again = branch.requestFor(person, ClaimCause::Layoff);
    again.face = taken;
    CHECK(submitted(branch, person, again) == Refusal{"invalid_input", "face"});
}

TEST_CASE("a member of staff who vouched is recorded as helper") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    request.face = branch.vouch();
    REQUIRE(branch.services().claims.submit(person.id, request));
    CHECK(branch.count("claim WHERE assisted_by IS NOT NULL AND face_vouched_by IS NOT NULL") == 1);
}

TEST_CASE("facts and findings are kept so that the claim can be explained later") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Partial30);
    const ClaimId id = branch.services().claims.submit(person.id, branch.requestFor(person, ClaimCause::Partial30))->id;
    const DeskClaim claim = branch.services().desk.open(id, branch.petugas()).value();
    const auto facts = rules::factsFromJson(claim.factsJson);
    REQUIRE(facts);
    CHECK(facts->memberships.front().balance == Rupiah{5'000'000});
    const rules::Decision decision = rules::assess(*facts, builtInRules());
    CHECK(decision.payout->gross == claim.receipt.gross);
    CHECK(claim.findingsJson.find("membership.ten_years") != std::string::npos);
}

TEST_CASE("a submission that fails at any row leaves nothing and works when tried again") {
    for (const char* table : {"claim", "claim_event", "transfer", "audit", "outbox", "ledger_seal"}) {
        CAPTURE(table);
        BranchFixture branch;
        const Invented person = branch.makeClaimant(ClaimCause::Layoff);
        const ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
        ClaimDraft draft;
        draft.id = request.id;
        REQUIRE(branch.services().claims.saveDraft(person.id, draft));
        branch.breakWrites(table);
        CHECK_FALSE(branch.services().claims.submit(person.id, request));
        branch.mendWrites(table);
        checkNothingFiled(branch);
        CHECK(branch.count("draft") == 1);
        CHECK(branch.services().claims.submit(person.id, request));
        CHECK(branch.problems().empty());
    }
}
