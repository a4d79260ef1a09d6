#include "e2e/claimhand.h"
#include "e2e/deskhand.h"
#include "e2e/receiptlook.h"
#include "gui/texts/codes.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

using namespace anjungan;
using namespace anjungan::test;

namespace {

constexpr Rupiah kSixMillion{6'000'000};

/// Somebody at a kiosk of their own branch.
struct Counter {
    TemporaryFolder scratch;
    BranchFixture branch;
    std::unique_ptr<KioskHand> hand;

    /// After the people are made, as the branch's import runs before it opens.
    KioskHand& kiosk() {
        if (!hand)
            hand = std::make_unique<KioskHand>(branch.settings(), branch.clock.today());
        return *hand;
    }
    [[nodiscard]] std::vector<service::ClaimTrack> claimsOf(const Invented& person) {
        auto claims = branch.services().claims.claimsOf(person.id);
        REQUIRE(claims);
        return *claims;
    }
};

/// Walks the first four steps with a cause that doesn't go on here, to the page that tells why.
void walkToStop(ClaimHand& claim, const Invented& person) {
    claim.open(person);
    claim.walkTo(QStringLiteral("stop"));
}

void checkReferred(Counter& counter, const Invented& person, ClaimCause cause) {
    ClaimHand claim(counter.kiosk(), {.cause = cause});
    walkToStop(claim, person);
    CHECK(counter.kiosk().heading() == QStringLiteral("Klaim Anda diurus di loket"));
    counter.kiosk().nextTo(QStringLiteral("counter"));
    const auto slips = counter.branch.services().referrals.openOn(counter.branch.clock.today());
    REQUIRE(slips);
    REQUIRE(slips->size() == 1);
    CHECK(slips->front().cause == cause);
    CHECK(slips->front().name == person.name);
    CHECK_FALSE(slips->front().queueNumber.empty());
    CHECK(counter.kiosk().text(QStringLiteral("queueLabel")) == QString::fromStdString(slips->front().queueNumber));
    CHECK_FALSE(counter.kiosk().text(QStringLiteral("line_0")).isEmpty());
    CHECK(counter.claimsOf(person).empty());
    counter.kiosk().tap(QStringLiteral("primaryButton"));
    counter.kiosk().reachHome();
    CHECK(counter.branch.problems().empty());
}

/// The whole way of one claim: ten steps, the receipt taken away, two officers, the money gone.
service::ClaimReceipt fileAndPay(Counter& counter, const Invented& person, const ClaimAnswers& answers) {
    KioskHand& hand = counter.kiosk();
    ClaimHand claim(hand, answers);
    claim.open(person);
    claim.walkTo(QStringLiteral("check_answers"));
    CHECK(hand.text(QStringLiteral("value_cause")) == gui::texts::cause(answers.cause));
    claim.walkTo(QStringLiteral("submitted"));
    const QString tracking = hand.text(QStringLiteral("trackingLabel"));
    const QString pdf = saveReceipt(hand);
    hand.tap(QStringLiteral("primaryButton"));
    hand.reachHome();
    hand.endSession();
    DeskHand desk(hand);
    desk.verify(tracking);
    desk.approveAndPay(tracking);
    const auto filed = counter.claimsOf(person);
    REQUIRE(filed.size() == 1);
    CHECK(filed.front().state == ClaimState::Paid);
    CHECK(tracking == gui::texts::fromUtf8(filed.front().tracking.text()));
    const auto id = counter.branch.services().desk.find(filed.front().tracking);
    REQUIRE(id);
    auto open = counter.branch.services().desk.open(*id, counter.branch.penyelia());
    REQUIRE(open);
    CHECK(open->receipt.net + open->receipt.tax == open->receipt.gross);
    checkReceipt(pdf, open->receipt, person, answers.account, counter.scratch / "receipt");
    return open->receipt;
}

} // namespace

TEST_CASE("Each of the seven causes is filed, approved and paid through the windows") {
    Counter counter;
    std::vector<std::pair<ClaimCause, Invented>> people;
    for (std::size_t i = 0; i < kOnlineCauseCount; ++i)
        people.emplace_back(kAllCauses[i], counter.branch.makeClaimant(kAllCauses[i], kSixMillion));
    for (const auto& [cause, person] : people) {
        INFO(toText(cause));
        const service::ClaimReceipt receipt = fileAndPay(counter, person, {.cause = cause});
        CHECK(receipt.cause == cause);
        const Rupiah asked{cause == ClaimCause::Partial10 ? 600'000 : cause == ClaimCause::Partial30 ? 1'800'000 : 6'000'000};
        CHECK(receipt.gross == asked);
        CHECK(receipt.tax == Rupiah{}); // below fifty million nothing is taxed
        CHECK(receipt.net == asked);
        CHECK(counter.branch.posted(person.memberships.front()) == kSixMillion - asked);
    }
    CHECK(counter.branch.problems().empty());
}

TEST_CASE("The rest, years after a partial claim, is taxed and brings the account to zero") {
    Counter counter;
    InventedPerson late = BranchFixture::claimant(ClaimCause::Layoff, kSixMillion, counter.branch.clock.today());
    late.priorClaims.push_back({ClaimCause::Partial10, makeDate(2022, 3, 7), Rupiah{700'000}});
    const Invented person = counter.branch.makeParticipant(late);
    const service::ClaimReceipt receipt = fileAndPay(
        counter, person, {.cause = ClaimCause::Layoff, .npwp = gui::texts::fromUtf8(person.nik.text())});
    CHECK(receipt.gross == kSixMillion);
    CHECK(receipt.tax == Rupiah{300'000}); // 5 % of the whole, up to sixty million
    CHECK(receipt.net == Rupiah{5'700'000});
    CHECK(counter.branch.posted(person.memberships.front()) == Rupiah{});
    CHECK(counter.branch.problems().empty());
}

TEST_CASE("Somebody with exactly ten million files online") {
    Counter counter;
    const Invented person = counter.branch.makeClaimant(ClaimCause::Layoff, Rupiah{10'000'000});
    ClaimHand claim(counter.kiosk(), {.cause = ClaimCause::Layoff});
    claim.open(person);
    claim.walkTo(QStringLiteral("submitted"));
    CHECK(claim.work().receipt->gross == Rupiah{10'000'000});
    CHECK(counter.claimsOf(person).size() == 1);
}

TEST_CASE("Somebody with ten million and one rupiah is referred to the counter") {
    Counter counter;
    checkReferred(counter, counter.branch.makeClaimant(ClaimCause::Layoff, Rupiah{10'000'001}), ClaimCause::Layoff);
}

TEST_CASE("Somebody far over the limit gets a queue number and the documents to bring") {
    Counter counter;
    checkReferred(counter, counter.branch.makeClaimant(ClaimCause::Resignation, Rupiah{84'500'000}), ClaimCause::Resignation);
}

TEST_CASE("Data that was not updated leads to Pengkinian Data and back into the claim") {
    Counter counter;
    InventedPerson stale = BranchFixture::claimant(ClaimCause::Layoff, Rupiah{5'000'000}, counter.branch.clock.today());
    stale.dataUpdated = false;
    const Invented person = counter.branch.makeParticipant(stale);
    KioskHand& hand = counter.kiosk();
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff});
    walkToStop(claim, person);
    hand.nextTo(QStringLiteral("check"));
    hand.waitUntil(QStringLiteral("see the data"), [&] { return hand.find(QStringLiteral("value_name")); });
    hand.nextTo(QStringLiteral("face"));
    hand.vouch();
    hand.reach(QStringLiteral("contact"));
    hand.nextTo(QStringLiteral("address"));
    hand.nextTo(QStringLiteral("emergency"));
    hand.type(QStringLiteral("emergencyNameField"), QStringLiteral("Bagus Pratama"));
    hand.type(QStringLiteral("emergencyPhoneField"), QStringLiteral("081322334455"));
    hand.nextTo(QStringLiteral("review"));
    hand.nextTo(QStringLiteral("done"));
    hand.tap(QStringLiteral("primaryButton"));
    claim.settle();
    CHECK(hand.step() == QStringLiteral("claim_menu"));
    claim.walkTo(QStringLiteral("submitted"));
    CHECK(counter.claimsOf(person).size() == 1);
    const auto profile = counter.branch.services().profiles.profile(person.id);
    REQUIRE(profile);
    CHECK(profile->dataUpdatedOn == counter.branch.clock.today());
    CHECK(profile->emergencyName == "Bagus Pratama");
    CHECK(counter.branch.problems().empty());
}

TEST_CASE("Balances on two cards lead to Gabung Saldo and back into the claim") {
    Counter counter;
    InventedPerson two = BranchFixture::claimant(ClaimCause::Layoff, Rupiah{3'000'000}, counter.branch.clock.today());
    InventedCard older;
    older.start = makeDate(2012, 2, 6);
    older.end = makeDate(2015, 6, 30);
    older.endReason = EndReason::Resignation;
    older.eventDate = older.end;
    older.employer = "PT Contoh Lama";
    older.balance = Rupiah{1'500'000};
    two.cards.push_back(older);
    const Invented person = counter.branch.makeParticipant(two);
    KioskHand& hand = counter.kiosk();
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff});
    walkToStop(claim, person);
    hand.nextTo(QStringLiteral("plan"));
    hand.nextTo(QStringLiteral("done"));
    hand.tap(QStringLiteral("primaryButton"));
    claim.settle();
    claim.walkTo(QStringLiteral("submitted"));
    CHECK(claim.work().receipt->gross == Rupiah{4'500'000});
    CHECK(counter.branch.posted(person.memberships[1]) == Rupiah{});
    CHECK(counter.claimsOf(person).size() == 1);
    CHECK(counter.branch.problems().empty());
}

TEST_CASE("Ten quick taps on Konfirmasi file one claim") {
    Counter counter;
    const Invented person = counter.branch.makeClaimant(ClaimCause::Layoff);
    KioskHand& hand = counter.kiosk();
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff});
    claim.open(person);
    claim.walkTo(QStringLiteral("check_answers"));
    hand.withTapGuard();
    // The first of the ten comes when the guard of the tap before is over.
    hand.driver().setTapPause(600);
    hand.tapTimes(QStringLiteral("primaryButton"), 10);
    hand.reach(QStringLiteral("submitted"));
    CHECK(counter.claimsOf(person).size() == 1);
    CHECK(counter.branch.count("claim") == 1);
    CHECK(counter.branch.count("claim_event") == 1);
    CHECK(counter.branch.problems().empty());
}
