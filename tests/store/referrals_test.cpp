#include "store/referrals.h"

#include "store/staff.h"
#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

Referral referral(const TestStore& store, const ParticipantId& person, ReferralKind kind) {
    Referral made;
    made.kind = kind;
    made.day = store.clock.today();
    made.participant = person;
    made.cause = ClaimCause::Resignation;
    made.reasons = {"limit.online_balance"};
    made.documents = {"ktp", "kpj"};
    made.note = "saldo di atas batas";
    return made;
}

} // namespace

TEST_CASE("queue numbers run by day and kind") {
    TestStore store;
    Referrals referrals(*store.database);
    const ParticipantId first = addMember(store, 1, 0).person.id;
    const ParticipantId second = addMember(store, 2, 0).person.id;
    REQUIRE(must(referrals.add(referral(store, first, ReferralKind::Claim))).queueNumber == 1);
    REQUIRE(must(referrals.add(referral(store, second, ReferralKind::Claim))).queueNumber == 2);
    REQUIRE(must(referrals.add(referral(store, second, ReferralKind::Face))).queueNumber == 1);
    store.clock.set(makeDate(2026, 6, 16));
    REQUIRE(must(referrals.add(referral(store, first, ReferralKind::Claim))).queueNumber == 1);
}

TEST_CASE("the same person keeps the number of the day") {
    TestStore store;
    Referrals referrals(*store.database);
    const ParticipantId person = addMember(store, 1, 0).person.id;
    const Referral first = must(referrals.add(referral(store, person, ReferralKind::Claim)));
    REQUIRE(must(referrals.add(referral(store, person, ReferralKind::Claim))) == first);
    REQUIRE(must(referrals.open(store.clock.today())) == std::vector{first});
}

TEST_CASE("what a second visit of the day finds is added to what the first one found") {
    TestStore store;
    Referrals referrals(*store.database);
    const ParticipantId person = addMember(store, 1, 0).person.id;
    const Referral first = must(referrals.add(referral(store, person, ReferralKind::Claim)));
    Referral again = referral(store, person, ReferralKind::Claim);
    again.reasons = {"membership.single_active", "limit.online_balance"};
    again.documents = {"ktp", "npwp"};
    again.note = "dua kartu aktif";
    Referral expected = first;
    expected.reasons = {"limit.online_balance", "membership.single_active"};
    expected.documents = {"ktp", "kpj", "npwp"};
    expected.note = "saldo di atas batas; dua kartu aktif";
    REQUIRE(must(referrals.add(again)) == expected);
    REQUIRE(must(referrals.add(again)) == expected);
    REQUIRE(must(referrals.get(first.id)) == expected);
    REQUIRE(must(referrals.open({})).size() == 1);
}

TEST_CASE("a referral comes back as written and is closed once") {
    TestStore store;
    Referrals referrals(*store.database);
    const StaffId ani = StaffId::make(store.clock);
    must(Staff(*store.database).add({ani, "ani", "Anindita", Role::Petugas, "hash", 0, {}, {}, store.clock.now()}));
    const Referral made = must(referrals.add(referral(store, addMember(store, 1, 0).person.id, ReferralKind::Claim)));
    REQUIRE(must(referrals.get(made.id)) == made);
    REQUIRE(must(referrals.find(made.day, made.kind, 1)) == made);
    must(referrals.changeState(made.id, ReferralState::Called, ani, ""));
    REQUIRE(must(referrals.get(made.id)).note == made.note);
    must(referrals.changeState(made.id, ReferralState::Done, ani, "selesai"));
    REQUIRE(must(referrals.get(made.id)).note == made.note + "; 2026-06-15: selesai");
    REQUIRE(must(referrals.get(made.id)).handledBy == ani);
    REQUIRE(codeOf(referrals.changeState(made.id, ReferralState::Cancelled, ani, "")) == ErrorCode::Conflict);
    REQUIRE(must(referrals.open({})).empty());
}
