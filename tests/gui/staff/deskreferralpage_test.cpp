#include "gui/staff/staffrig.h"

using namespace anjungan;
using namespace anjungan::test;

namespace {

void refer(KioskRig& counter) {
    const Invented person = counter.branch.makeClaimant(ClaimCause::RetirementAge, Rupiah{12'000'000});
    REQUIRE(counter.branch.services().referrals.refer(person.id, service::ReferralKind::Claim, ClaimCause::RetirementAge, {"limit.online_balance"}));
}

} // namespace

TEST_CASE("A referral tells why the person came and which papers to see") {
    KioskRig counter;
    refer(counter);
    const auto walk = deskOf(counter, "ani");
    walk->tap("referralsButton");
    openFirstRow(*walk, "referral");
    CHECK(walk->sees("Saldo di atas batas"));
    CHECK(walk->sees("KTP"));
}

TEST_CASE("A referral is closed with a word on what was done, and leaves the list") {
    KioskRig counter;
    refer(counter);
    const auto walk = deskOf(counter, "ani");
    walk->tap("referralsButton");
    openFirstRow(*walk, "referral");
    walk->tap("closeReferralButton");
    CHECK(walk->told("Tulis singkat"));
    walk->find<gui::WordField>("noteField").setText(QStringLiteral("Klaim diterima di loket"));
    walk->tap("closeReferralButton");
    REQUIRE(walk->told("selesai"));
    walk->flow().back();
    REQUIRE(walk->reach("desk"));
    CHECK(walk->sees("Tidak ada rujukan"));
}

TEST_CASE("Who was sent away for papers yesterday is still on the list, with what differs") {
    KioskRig counter;
    const Invented person = counter.branch.makeParticipant();
    REQUIRE(counter.branch.services().registration.referDispute(
        person.id, {{service::IdentityField::Name, NameMatch::Near, alignLetters("Siti Aminha", person.name)}}));
    counter.branch.clock.advanceDays(1);
    const auto walk = deskOf(counter, "ani");
    walk->tap("referralsButton");
    openFirstRow(*walk, "referral");
    CHECK(walk->sees("23 November 2026"));
    CHECK(walk->sees("diketik / tercatat: SITI AMINHA / SITI AMINAH"));
    walk->flow().back();
    REQUIRE(walk->reach("desk"));
    walk->find<gui::WordField>("searchField").setText(QStringLiteral("b1"));
    walk->tap("searchButton");
    CHECK(walk->reach("referral"));
}
