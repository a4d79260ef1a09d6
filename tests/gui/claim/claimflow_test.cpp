#include "gui/claim/claimflow.h"

#include "gui/claim/claimrig.h"
#include "support/refusedface.h"

using namespace anjungan;
using namespace anjungan::gui;
using rig::ClaimWalk;
using test::KioskRig;
using test::Invented;

namespace {

constexpr const char* kCheck = "check_answers";

/// A person ready for the retirement age, with what the test wants otherwise.
Invented retired(KioskRig& counter, Rupiah balance, const std::function<void(test::InventedPerson&)>& change) {
    test::InventedPerson person =
        test::BranchFixture::claimant(ClaimCause::RetirementAge, balance, counter.branch.clock.today());
    change(person);
    return counter.branch.makeParticipant(person);
}

void unchanged(test::InventedPerson&) {
}

} // namespace

TEST_CASE("A claim is filed in ten pages in the order of the programme's app") {
    KioskRig counter;
    const Invented siti = counter.branch.makeClaimant(ClaimCause::RetirementAge);
    ClaimWalk walk(counter, siti);
    int number = 0;
    for (const char* const step : ClaimWalk::kSteps) {
        INFO(step);
        REQUIRE(walk.reach(step));
        CHECK(walk.flow().stepNumber() == ++number);
        CHECK(walk.flow().stepCount() == kClaimStepCount);
        if (number < kClaimStepCount)
            walk.pass(ClaimCause::RetirementAge);
    }
    CHECK(counter.branch.count("claim") == 1);
    CHECK(counter.branch.problems().empty());
    CHECK(walk.text(QStringLiteral("trackingLabel")).startsWith(QStringLiteral("JHT-")));
    walk.next();
    CHECK(walk.outcome == QString());
}

TEST_CASE("Each of the seven causes can be filed") {
    KioskRig counter;
    for (std::size_t i = 0; i < kOnlineCauseCount; ++i) {
        INFO(toText(kAllCauses[i]));
        ClaimWalk walk(counter, counter.branch.makeClaimant(kAllCauses[i]));
        walk.walkTo("submitted", kAllCauses[i]);
        REQUIRE(walk.reach("submitted"));
        CHECK(walk.flow().work().receipt->cause == kAllCauses[i]);
    }
    CHECK(counter.branch.count("claim") == static_cast<int>(kOnlineCauseCount));
}

TEST_CASE("Ten taps on Konfirmasi file one claim") {
    KioskRig counter;
    ClaimWalk walk(counter, counter.branch.makeClaimant(ClaimCause::Layoff));
    walk.walkTo(kCheck, ClaimCause::Layoff);
    for (int tap = 0; tap < 10; ++tap)
        walk.flow().next();
    REQUIRE(walk.reach("submitted"));
    CHECK(counter.branch.count("claim") == 1);
}

TEST_CASE("No step can be entered before those before it are done") {
    KioskRig counter;
    ClaimWalk walk(counter, counter.branch.makeClaimant(ClaimCause::Layoff));
    REQUIRE(walk.reach("jht_menu"));
    for (std::size_t here = 0; here + 1 < ClaimWalk::kSteps.size(); ++here) {
        REQUIRE(walk.reach(ClaimWalk::kSteps[here]));
        for (std::size_t later = here + 1; later < ClaimWalk::kSteps.size(); ++later) {
            INFO(ClaimWalk::kSteps[here] << " to " << ClaimWalk::kSteps[later]);
            CHECK_FALSE(walk.flow().goTo(QString::fromLatin1(ClaimWalk::kSteps[later])));
        }
        walk.pass(ClaimCause::Layoff);
    }
}

TEST_CASE("Ubah of every line comes back to the answers") {
    KioskRig counter;
    ClaimWalk walk(counter, counter.branch.makeClaimant(ClaimCause::Layoff));
    walk.walkTo(kCheck, ClaimCause::Layoff);
    const std::pair<const char*, const char*> lines[] = {{"cause", "cause"}, {"membership_data", "membership_data"},
                                                         {"face", "face"},   {"npwp", "tax_bank"},
                                                         {"bank", "tax_bank"}, {"account", "tax_bank"},
                                                         {"breakdown", "breakdown"}};
    for (const auto& [row, step] : lines) {
        INFO(row);
        walk.tap(QStringLiteral("change_") + QString::fromLatin1(row));
        REQUIRE(walk.reach(step));
        walk.next();
        REQUIRE(walk.reach(kCheck));
    }
}

TEST_CASE("Walking away from the answers keeps the draft and files nothing") {
    KioskRig counter;
    ClaimWalk walk(counter, counter.branch.makeClaimant(ClaimCause::Layoff));
    walk.walkTo(kCheck, ClaimCause::Layoff);
    bool left = false;
    walk.flow().suspend([&left] { left = true; });
    REQUIRE(test::waitFor([&left] { return left; }));
    CHECK(counter.branch.count("claim") == 0);
}

TEST_CASE("Exactly ten million files, one rupiah more gets a queue number") {
    KioskRig counter;
    ClaimWalk fits(counter, retired(counter, Rupiah{10'000'000}, unchanged));
    fits.walkTo("submitted", ClaimCause::RetirementAge);
    CHECK(fits.reach("submitted"));

    ClaimWalk over(counter, retired(counter, Rupiah{10'000'001}, unchanged));
    over.walkTo("cause", ClaimCause::RetirementAge);
    over.pass(ClaimCause::RetirementAge);
    REQUIRE(over.reach("stop"));
    over.next();
    REQUIRE(over.reach("counter"));
    CHECK_FALSE(over.text(QStringLiteral("queueLabel")).isEmpty());
    CHECK_FALSE(over.flow().page()->canGoBack());
    CHECK(over.flow().work().referral->kind == service::ReferralKind::Claim);
    CHECK(over.flow().work().referral->cause == ClaimCause::RetirementAge);
    CHECK(counter.branch.count("claim") == 1);
    over.next();
    CHECK(over.outcome == QString());
}

TEST_CASE("Whose face was refused twice where no staff are takes a queue number, and comes back to the face") {
    KioskRig counter;
    const Invented person = counter.branch.makeClaimant(ClaimCause::Layoff);
    ClaimWalk walk(counter, person);
    walk.walkTo("face", ClaimCause::Layoff);
    refuseFaceTwice(counter, walk);
    walk.flow().page()->activateSecondary();
    REQUIRE(walk.reach("face_counter"));
    CHECK(walk.flow().work().referral->kind == service::ReferralKind::Face);
    CHECK(walk.flow().work().referral->queueNumber == "C-001");
    CHECK(walk.flow().work().referral->cause == ClaimCause::Layoff);
    CHECK(walk.flow().work().referral->reasons == std::vector<std::string>{"face"});
    CHECK(walk.text(QStringLiteral("queueLabel")) == QStringLiteral("C-001"));
    CHECK_FALSE(walk.flow().goTo(QStringLiteral("tax_bank")));
    walk.next();
    CHECK(walk.outcome == QString());
    CHECK(counter.branch.count("claim") == 0);
    ClaimWalk again(counter, person);
    again.walkTo("claim_menu", ClaimCause::Layoff);
    again.next();
    CHECK(again.reach("face"));
}

TEST_CASE("Who finds neither a camera nor an officer at the face takes a queue number") {
    KioskRig counter;
    ClaimWalk walk(counter, counter.branch.makeClaimant(ClaimCause::Layoff));
    walk.walkTo("face", ClaimCause::Layoff);
    REQUIRE(test::waitFor([&walk] { return !walk.flow().page()->secondaryText().isEmpty(); }));
    walk.flow().page()->activateSecondary();
    REQUIRE(walk.reach("face_counter"));
    CHECK(walk.text(QStringLiteral("queueLabel")) == QStringLiteral("C-001"));
    walk.next();
    CHECK(walk.outcome == QString());
    CHECK(counter.branch.count("claim") == 0);
}

TEST_CASE("The four causes of the counter lead to a queue number with their documents") {
    KioskRig counter;
    for (std::size_t i = kOnlineCauseCount; i < kAllCauses.size(); ++i) {
        INFO(toText(kAllCauses[i]));
        ClaimWalk walk(counter, retired(counter, Rupiah{5'000'000}, [](test::InventedPerson& person) {
                           person.cards.front().end = makeDate(2026, 9, 1);
                           person.cards.front().endReason = EndReason::Other;
                       }));
        walk.walkTo("cause", kAllCauses[i]);
        walk.tap(QStringLiteral("choice_other"));
        walk.pass(kAllCauses[i]);
        REQUIRE(walk.reach("stop"));
        walk.next();
        REQUIRE(walk.reach("counter"));
        CHECK(walk.flow().work().referral->cause == kAllCauses[i]);
        CHECK_FALSE(walk.text(QStringLiteral("line_0")).isEmpty());
    }
}

TEST_CASE("Wrong membership data leads to a referral for the data") {
    KioskRig counter;
    ClaimWalk walk(counter, counter.branch.makeClaimant(ClaimCause::RetirementAge));
    walk.walkTo("membership_data", ClaimCause::RetirementAge);
    walk.tap(QStringLiteral("choice_wrong"));
    walk.next();
    REQUIRE(walk.reach("data_counter"));
    CHECK(walk.flow().work().referral->kind == service::ReferralKind::Data);
    CHECK_FALSE(walk.flow().goTo(QStringLiteral("face")));
}

TEST_CASE("Data that was not updated leads to the update, unmerged cards to the merge") {
    KioskRig counter;
    ClaimWalk stale(counter, retired(counter, Rupiah{5'000'000},
                                     [](test::InventedPerson& person) { person.dataUpdated = false; }));
    stale.walkTo("cause", ClaimCause::RetirementAge);
    stale.pass(ClaimCause::RetirementAge);
    REQUIRE(stale.reach("stop"));
    stale.next();
    REQUIRE(test::waitFor([&] { return stale.outcome.has_value(); }));
    CHECK(stale.outcome == QStringLiteral("data_update"));

    ClaimWalk split(counter, retired(counter, Rupiah{3'000'000}, [](test::InventedPerson& person) {
                        test::InventedCard second = person.cards.front();
                        second.end = makeDate(2020, 1, 1);
                        second.endReason = EndReason::Resignation;
                        person.cards.push_back(second);
                    }));
    split.walkTo("cause", ClaimCause::RetirementAge);
    split.pass(ClaimCause::RetirementAge);
    REQUIRE(split.reach("stop"));
    split.next();
    REQUIRE(test::waitFor([&] { return split.outcome.has_value(); }));
    CHECK(split.outcome == QStringLiteral("merge"));
}

TEST_CASE("A closed cause is explained, and another one can be chosen then") {
    KioskRig counter;
    ClaimWalk walk(counter, counter.branch.makeClaimant(ClaimCause::RetirementAge));
    walk.walkTo("cause", ClaimCause::RetirementAge);
    walk.tap(QStringLiteral("choice_layoff"));
    REQUIRE(walk.reach("stop"));
    CHECK_FALSE(walk.flow().work().draft.cause);
    walk.flow().back();
    CHECK(walk.at() == "cause");
    walk.pass(ClaimCause::RetirementAge);
    CHECK(walk.reach("membership_data"));
}
