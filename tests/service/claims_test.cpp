#include "service/claims.h"

#include "support/branchfixture.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

const rules::Decision& decisionFor(const ClaimSituation& situation, ClaimCause cause) {
    for (const auto& [each, decision] : situation.causes)
        if (each == cause)
            return decision;
    FAIL("the situation has no such cause");
    return situation.causes.front().second;
}

} // namespace

TEST_CASE("the situation tells all seven causes in their order, open and closed") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Resignation);
    const ClaimSituation situation = branch.services().claims.situation(person.id).value();
    REQUIRE(situation.causes.size() == kOnlineCauseCount);
    for (std::size_t i = 0; i < kOnlineCauseCount; ++i)
        CHECK(situation.causes[i].first == kAllCauses[i]);
    CHECK(decisionFor(situation, ClaimCause::Resignation).outcome == Outcome::Online);
    CHECK(decisionFor(situation, ClaimCause::Layoff).outcome == Outcome::NotEligible);
    CHECK(situation.onlineLimit == Rupiah{10'000'000});
    CHECK_FALSE(situation.openClaim);
    CHECK_FALSE(situation.hasNpwp);
}

TEST_CASE("the three checks carry their facts") {
    BranchFixture branch;
    InventedPerson claimant =
        BranchFixture::claimant(ClaimCause::Resignation, Rupiah{12'000'000}, branch.clock.today());
    claimant.dataUpdated = false;
    claimant.cards.front().end.reset();
    claimant.cards.front().start = makeDate(2020, 1, 1);
    const Invented person = branch.makeParticipant(claimant);
    const auto checks = branch.services().claims.assess(person.id, ClaimCause::Resignation).value().checks;
    CHECK_FALSE(checks.balanceWithinLimit);
    CHECK_FALSE(checks.membershipStatus);
    CHECK_FALSE(checks.dataUpdated);
}

TEST_CASE("an open claim is told with its number") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const auto receipt =
        branch.services().claims.submit(person.id, branch.requestFor(person, ClaimCause::Layoff)).value();
    const ClaimSituation situation = branch.services().claims.situation(person.id).value();
    CHECK(situation.openClaim == receipt.tracking);
    CHECK(situation.facts.openClaim);
}

TEST_CASE("earlier partial claims close the partial causes") {
    BranchFixture branch;
    InventedPerson claimant = BranchFixture::claimant(ClaimCause::Partial10, Rupiah{5'000'000}, branch.clock.today());
    claimant.priorClaims = {{ClaimCause::Partial30, makeDate(2020, 1, 6), Rupiah{1'000'000}}};
    const Invented person = branch.makeParticipant(claimant);
    const auto decision = branch.services().claims.assess(person.id, ClaimCause::Partial10).value();
    CHECK(decision.outcome == Outcome::NotEligible);
    CHECK_FALSE(decision.finding("partial.first_time")->passed);
}

TEST_CASE("the breakdown of each card adds up to the balance") {
    BranchFixture branch;
    InventedPerson person;
    person.cards.front().contributions = {{Month{std::chrono::year{2024}, std::chrono::November},
                                           makeDate(2024, 12, 10),
                                           Rupiah{},
                                           Rupiah{6'000'000},
                                           Rupiah{},
                                           {},
                                           {}}};
    const Invented made = branch.makeParticipant(person);
    const Breakdown breakdown = branch.services().claims.breakdown(made.id, ClaimCause::RetirementAge).value();
    REQUIRE(breakdown.lines.size() == 1);
    CHECK(breakdown.lines[0].contributions == Rupiah{6'000'000});
    // 2025 whole, not capitalised: 300,000; then ten months on 6,300,000: 262,500
    CHECK(breakdown.lines[0].yieldAccrued == Rupiah{562'500});
    CHECK(breakdown.lines[0].total() == Rupiah{6'562'500});
    CHECK(breakdown.decision.payout->gross == Rupiah{6'562'500});
}

TEST_CASE("a claim draft survives a restart and can be discarded") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimDraft draft;
    draft.id = ClaimId::make(branch.clock);
    draft.step = ClaimStep::TaxAndBank;
    draft.cause = ClaimCause::Layoff;
    draft.membershipDataConfirmed = true;
    draft.face = branch.face(person.id);
    REQUIRE(branch.services().claims.saveDraft(person.id, draft));
    branch.reopen();
    CHECK(branch.services().claims.loadDraft(person.id).value() == draft);
    REQUIRE(branch.services().claims.discardDraft(person.id));
    CHECK_FALSE(branch.services().claims.loadDraft(person.id).value());
    CHECK(branch.count("photo WHERE kind = 'claim'") == 0);
}

TEST_CASE("a face holds for the day of the answers: on another day it is seen anew, whoever saw it") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimDraft draft;
    draft.id = ClaimId::make(branch.clock);
    for (const FaceEvidence& face :
         {branch.face(person.id), FaceEvidence{FaceMethod::StaffVouch, {}, branch.petugas().id, "perban"}}) {
        draft.face = face;
        REQUIRE(branch.services().claims.saveDraft(person.id, draft));
        CHECK(branch.services().claims.loadDraft(person.id).value()->face == face);
        branch.clock.advanceDays(1);
        const auto kept = branch.services().claims.loadDraft(person.id).value();
        REQUIRE(kept);
        CHECK_FALSE(kept->face);
    }
}

TEST_CASE("a draft whose picture is gone asks for the face again") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimDraft draft;
    draft.id = ClaimId::make(branch.clock);
    draft.cause = ClaimCause::Layoff;
    draft.face = branch.face(person.id);
    REQUIRE(branch.services().claims.saveDraft(person.id, draft));
    branch.sql("DELETE FROM photo WHERE kind = 'claim'");
    const auto kept = branch.services().claims.loadDraft(person.id).value();
    REQUIRE(kept);
    CHECK(kept->cause == ClaimCause::Layoff);
    CHECK_FALSE(kept->face);
}

TEST_CASE("anybody with the number tracks a claim without a word about the person") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const auto receipt =
        branch.services().claims.submit(person.id, branch.requestFor(person, ClaimCause::Layoff)).value();
    REQUIRE(branch.services().desk.sendBack(receipt.id, branch.petugas(), "nama Siti di buku tabungan lain"));
    const ClaimTrack track = branch.services().claims.track(receipt.tracking).value();
    CHECK(track.state == ClaimState::Returned);
    REQUIRE(track.events.size() == 2);
    CHECK(track.events[0].state == ClaimState::Submitted);
    for (const ClaimEventRow& event : track.events) {
        CHECK(event.reason.empty());
        CHECK(event.actorName.empty());
    }
}

TEST_CASE("the owner sees the reason of a return after sign-in") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Layoff);
    const auto receipt =
        branch.services().claims.submit(person.id, branch.requestFor(person, ClaimCause::Layoff)).value();
    REQUIRE(branch.services().desk.sendBack(receipt.id, branch.petugas(), "nomor rekening salah"));
    const auto tracks = branch.services().claims.claimsOf(person.id).value();
    REQUIRE(tracks.size() == 1);
    CHECK(tracks[0].events.back().reason == "nomor rekening salah");
    CHECK(tracks[0].events.back().actorName.empty());
}

TEST_CASE("a number that nobody has is not found") {
    BranchFixture branch;
    const auto track = branch.services().claims.track(TrackingNumber::make(branch.clock.today()));
    CHECK(track.error().code == ErrorCode::NotFound);
}

TEST_CASE("what waiting brings is reckoned from the person's own books, and nothing is written") {
    BranchFixture branch;
    const Invented person = branch.makeClaimant(ClaimCause::Resignation, Rupiah{6'000'000});
    const Date today = branch.clock.today();
    const auto plans = branch.services().claims.waitingPlans(person.id, ClaimCause::Resignation, addMonths(today, 12)).value();
    REQUIRE(plans.size() == 3);
    CHECK(plans[0].net() == Rupiah{6'000'000});
    // Posted today: December is its first whole month. Then 5 % for ten months on what stands at New Year.
    CHECK(plans[1].parts.front().balance > Rupiah{6'250'000});
    CHECK(plans[1].parts.front().balance < Rupiah{6'310'000});
    CHECK(branch.problems().empty());
    CHECK(branch.posted(person.memberships.front()) == Rupiah{6'000'000});
}
