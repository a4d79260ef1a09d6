#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

TEST_CASE("a membership comes back as written, with an empty account") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    Memberships memberships(*store.database);
    REQUIRE(must(memberships.get(member.card.id)) == member.card);
    REQUIRE(must(memberships.find(member.card.kpj)) == member.card);
    REQUIRE(must(Ledger(*store.database).balance(member.account())) == Balance{});
}

TEST_CASE("an active own-account membership comes back as written") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    Membership card = employment(store.clock, member.person.id, 2);
    card.segment = Segment::Bpu;
    card.npp.reset();
    card.end.reset();
    card.endReason.reset();
    card.eventDate.reset();
    card.companyRetirementAge = 55;
    must(Memberships(*store.database).add(card));
    REQUIRE(must(Memberships(*store.database).get(card.id)) == card);
}

TEST_CASE("a KPJ is on record once") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    REQUIRE(codeOf(Memberships(*store.database).add(employment(store.clock, member.person.id, 1))) ==
            ErrorCode::AlreadyExists);
    REQUIRE(must(Memberships(*store.database).count()) == 1);
}

TEST_CASE("a membership of nobody is refused") {
    TestStore store;
    const auto added = Memberships(*store.database).add(employment(store.clock, ParticipantId::make(store.clock), 1));
    REQUIRE(codeOf(added) == ErrorCode::NotFound);
}

TEST_CASE("a person's cards come earliest first") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    Membership earlier = employment(store.clock, member.person.id, 2);
    earlier.start = makeDate(2010, 1, 1);
    earlier.end = makeDate(2014, 12, 31);
    must(Memberships(*store.database).add(earlier));
    const auto cards = must(Memberships(*store.database).of(member.person.id));
    REQUIRE(cards.size() == 2);
    REQUIRE(cards.front() == earlier);
}

TEST_CASE("a card is updated and linked") {
    TestStore store;
    Member member = addMember(store, 1, 0);
    member.card.inDispute = true;
    member.card.endReason = EndReason::Layoff;
    must(Memberships(*store.database).update(member.card));
    must(Memberships(*store.database).link(member.card.id, store.clock.now()));
    member.card.linkedAt = store.clock.now();
    REQUIRE(must(Memberships(*store.database).get(member.card.id)) == member.card);
    REQUIRE(codeOf(Memberships(*store.database).link(MembershipId::make(store.clock), store.clock.now())) ==
            ErrorCode::NotFound);
}

TEST_CASE("an import tells new, known and changed cards apart") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    std::vector<Membership> file{member.card, employment(store.clock, member.person.id, 2), member.card};
    file[2].employerName = "PT Lain";
    REQUIRE(must(Memberships(*store.database).addAll(file)) == std::vector{Added::Already, Added::New, Added::Differs});
    REQUIRE(must(Memberships(*store.database).get(member.card.id)) == member.card);
}
