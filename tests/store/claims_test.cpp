#include "store/teststore.h"

#include "store/priorclaims.h"
#include "store/staff.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

StaffId addStaff(TestStore& store, const std::string& code) {
    const StaffId id = StaffId::make(store.clock);
    must(Staff(*store.database)
             .add({id, code, "Petugas " + code, Role::Penyelia, "hash", 0, {}, {}, store.clock.now()}));
    return id;
}

ClaimEvent change(const TestStore& store, const Actor& actor, ClaimState from, ClaimState to) {
    return {store.clock.now(), actor, from, to, "alasan"};
}

} // namespace

TEST_CASE("a claim comes back as written") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    REQUIRE(must(Claims(*store.database).add(claim, Actor::participant(member.person.id))) == Added::New);
    store.reopen();
    Claims claims(*store.database);
    REQUIRE(must(claims.get(claim.id)) == claim);
    REQUIRE(must(claims.findId(claim.tracking)) == claim.id);
    REQUIRE(must(claims.historyOf(member.person.id)).open->id == claim.id);
    const auto events = must(claims.events(claim.id));
    REQUIRE(events.size() == 1);
    REQUIRE(events[0].actor == Actor::participant(member.person.id));
    REQUIRE_FALSE(events[0].from);
}

TEST_CASE("the same claim filed again is one claim") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    ClaimRecord claim = fullClaim(store, member, 10'000);
    Claims claims(*store.database);
    (void)must(claims.add(claim, Actor::system("test")));
    REQUIRE(must(claims.add(claim, Actor::system("test"))) == Added::Already);
    REQUIRE(must(claims.events(claim.id)).size() == 1);
    claim.cause = ClaimCause::Layoff;
    REQUIRE(codeOf(claims.add(claim, Actor::system("test"))) == ErrorCode::Conflict);
}

TEST_CASE("a person has one claim in process") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Claims claims(*store.database);
    const ClaimRecord first = fullClaim(store, member, 10'000);
    (void)must(claims.add(first, Actor::system("test")));
    const ClaimRecord second = fullClaim(store, member, 10'000);
    const auto refused = claims.add(second, Actor::system("test"));
    REQUIRE(codeOf(refused) == ErrorCode::AlreadyExists);
    REQUIRE(refused.error().where == "open_claim");
    must(claims.changeState(first.id, change(store, Actor::system("test"), ClaimState::Submitted, ClaimState::Rejected),
                            store.clock.today()));
    REQUIRE(must(claims.add(second, Actor::system("test"))) == Added::New);
    REQUIRE(must(claims.of(member.person.id)).size() == 2);
}

TEST_CASE("a tracking number that is taken is told") {
    TestStore store;
    const Member first = addMember(store, 1, 10'000);
    const Member second = addMember(store, 2, 10'000);
    const ClaimRecord claim = fullClaim(store, first, 10'000);
    ClaimRecord other = fullClaim(store, second, 10'000);
    other.tracking = claim.tracking;
    (void)must(Claims(*store.database).add(claim, Actor::system("test")));
    const auto refused = Claims(*store.database).add(other, Actor::system("test"));
    REQUIRE(codeOf(refused) == ErrorCode::AlreadyExists);
    REQUIRE(refused.error().where == "tracking_number");
}

TEST_CASE("a claim's way to paid is kept with who did what") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const StaffId ani = addStaff(store, "ani");
    const StaffId budi = addStaff(store, "budi");
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    Claims claims(*store.database);
    (void)must(claims.add(claim, Actor::system("test")));
    must(claims.changeState(claim.id, change(store, Actor::staff(ani), ClaimState::Submitted, ClaimState::Verified),
                            store.clock.today()));
    const auto refused = claims.changeState(
        claim.id, change(store, Actor::staff(ani), ClaimState::Verified, ClaimState::Approved), store.clock.today());
    REQUIRE(codeOf(refused) == ErrorCode::RefusedByRule);
    REQUIRE(refused.error().where == "four_eyes");
    must(claims.changeState(claim.id, change(store, Actor::staff(budi), ClaimState::Verified, ClaimState::Approved),
                            store.clock.today()));
    must(claims.changeState(claim.id, change(store, Actor::staff(budi), ClaimState::Approved, ClaimState::Paid),
                            makeDate(2026, 6, 16)));
    const ClaimRecord paid = must(claims.get(claim.id));
    REQUIRE(paid.verifiedBy == ani);
    REQUIRE(paid.approvedBy == budi);
    REQUIRE(paid.paidOn == makeDate(2026, 6, 16));
    const auto events = must(claims.events(claim.id));
    REQUIRE(events.size() == 4);
    REQUIRE(events.back() == change(store, Actor::staff(budi), ClaimState::Approved, ClaimState::Paid));
    const ClaimHistory history = must(claims.historyOf(member.person.id));
    REQUIRE_FALSE(history.open);
    REQUIRE(history.paid == std::vector{PriorClaim{claim.tracking.text(), member.person.id, claim.cause, makeDate(2026, 6, 16),
                                            claim.gross}});
}

TEST_CASE("who comes second to a claim's state is told") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    Claims claims(*store.database);
    (void)must(claims.add(claim, Actor::system("test")));
    const ClaimEvent verify = change(store, Actor::system("test"), ClaimState::Submitted, ClaimState::Verified);
    must(claims.changeState(claim.id, verify, store.clock.today()));
    REQUIRE(codeOf(claims.changeState(claim.id, verify, store.clock.today())) == ErrorCode::Conflict);
    REQUIRE(must(claims.events(claim.id)).size() == 2);
}

TEST_CASE("only a returned claim takes another payee") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    Claims claims(*store.database);
    (void)must(claims.add(claim, Actor::system("test")));
    const BankAccount bank = must(BankAccount::make("014", "1234567890", "Sutinah"));
    REQUIRE(codeOf(claims.repairPayee(claim.id, bank, {})) == ErrorCode::Conflict);
    must(claims.changeState(claim.id, change(store, Actor::system("test"), ClaimState::Submitted, ClaimState::Returned),
                            store.clock.today()));
    must(claims.repairPayee(claim.id, bank, {}));
    REQUIRE(must(claims.get(claim.id)).bank == bank);
    REQUIRE_FALSE(must(claims.get(claim.id)).npwp);
}

TEST_CASE("claims are listed by state, the first promised first") {
    TestStore store;
    Claims claims(*store.database);
    for (int serial = 1; serial <= 3; ++serial) {
        ClaimRecord claim = fullClaim(store, addMember(store, serial, 10'000), 10'000);
        claim.dueOn = makeDate(2026, 6, 30 - static_cast<unsigned>(serial));
        (void)must(claims.add(claim, Actor::system("test")));
    }
    const auto list = must(claims.list(ClaimState::Submitted));
    REQUIRE(list.size() == 3);
    REQUIRE(list.front().dueOn == makeDate(2026, 6, 27));
    REQUIRE(must(claims.list(ClaimState::Paid)).empty());
    REQUIRE(must(claims.list({})).size() == 3);
}

TEST_CASE("an imported claim is told once and never overwritten") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    PriorClaim claim{"pc-1", member.person.id, ClaimCause::Partial10, makeDate(2020, 5, 5), Rupiah{3'000'000}};
    PriorClaims priorClaims(*store.database);
    REQUIRE(must(priorClaims.addAll(std::span(&claim, 1))) == std::vector{Added::New});
    REQUIRE(must(priorClaims.addAll(std::span(&claim, 1))) == std::vector{Added::Already});
    claim.gross = Rupiah{1};
    REQUIRE(must(priorClaims.addAll(std::span(&claim, 1))) == std::vector{Added::Differs});
    REQUIRE(must(priorClaims.of(member.person.id)).front().gross == Rupiah{3'000'000});
}

TEST_CASE("a claim paid from this store that comes back in head office's list counts once") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    const Date paidOn = makeDate(2026, 6, 16);
    Claims claims(*store.database);
    PriorClaims priorClaims(*store.database);
    (void)must(claims.add(claim, Actor::system("test")));
    for (const auto& [from, to] :
         {std::pair{ClaimState::Submitted, ClaimState::Verified}, std::pair{ClaimState::Verified, ClaimState::Approved},
          std::pair{ClaimState::Approved, ClaimState::Paid}})
        must(claims.changeState(claim.id, change(store, Actor::system("test"), from, to), paidOn));
    const PriorClaim byDay{"HO-1", member.person.id, claim.cause, paidOn, claim.gross};
    const PriorClaim byNumber{claim.tracking.text(), member.person.id, claim.cause, paidOn + std::chrono::days{2},
                              claim.gross};
    const PriorClaim another{"HO-2", member.person.id, claim.cause, makeDate(2020, 5, 5), claim.gross};
    const std::vector lines{byDay, byNumber, another};
    REQUIRE(must(priorClaims.addAll(lines)) == std::vector{Added::Already, Added::Already, Added::New});
    REQUIRE(must(priorClaims.of(member.person.id)) == std::vector{another});
    REQUIRE(must(claims.historyOf(member.person.id)).paid.size() == 1);
}

TEST_CASE("a claim under whose id another was sealed is not filed: that one was taken away past the program") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    must(store.database->run("INSERT INTO row_seal (kind, id, mac) VALUES ('claim', '" + claim.id.text() + "', '" + std::string(64, 'a') + "')"));
    CHECK(codeOf(Claims(*store.database).add(claim, Actor::system("test"))) == ErrorCode::StoreCorrupt);
    CHECK_FALSE(must(Claims(*store.database).find(claim.id)));
}
