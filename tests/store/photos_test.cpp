#include "store/photos.h"

#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

TEST_CASE("a photo comes back byte for byte") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    std::string bytes;
    for (int i = 0; i < 70'000; ++i)
        bytes += static_cast<char>(i * 7 % 256);
    const Photo photo{PhotoId::make(store.clock),  member.person.id, PhotoKind::Enrolment, store.clock.now(), bytes,
                      std::string("\0\x01\xff", 3)};
    must(Photos(*store.database).add(photo));
    store.reopen();
    REQUIRE(must(Photos(*store.database).get(photo.id)) == photo);
}

TEST_CASE("the latest photo of a kind is found") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    Photos photos(*store.database);
    const auto take = [&](PhotoKind kind, const char* bytes) {
        must(photos.add({PhotoId::make(store.clock), member.person.id, kind, store.clock.now(), bytes, {}}));
    };
    take(PhotoKind::Enrolment, "first");
    store.clock.set(makeDate(2026, 6, 16));
    take(PhotoKind::Enrolment, "second");
    take(PhotoKind::Claim, "third");
    REQUIRE(must(photos.latest(member.person.id, PhotoKind::Enrolment))->jpeg == "second");
    REQUIRE_FALSE(must(photos.latest(member.person.id, PhotoKind::DataUpdate)));
}

TEST_CASE("an empty picture and one too large are refused") {
    TestStore store;
    const Member member = addMember(store, 1, 0);
    Photo photo{PhotoId::make(store.clock), member.person.id, PhotoKind::Claim, store.clock.now(), {}, {}};
    REQUIRE(codeOf(Photos(*store.database).add(photo)) == ErrorCode::InvalidInput);
    photo.jpeg.assign((std::size_t{4} << 20) + 1, 'x');
    REQUIRE(codeOf(Photos(*store.database).add(photo)) == ErrorCode::InvalidInput);
}

TEST_CASE("a photo that a claim shows can't be removed") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    Photos photos(*store.database);
    const PhotoId shown = PhotoId::make(store.clock);
    const PhotoId other = PhotoId::make(store.clock);
    must(photos.add({shown, member.person.id, PhotoKind::Claim, store.clock.now(), "a", {}}));
    must(photos.add({other, member.person.id, PhotoKind::Claim, store.clock.now(), "b", {}}));
    ClaimRecord claim = fullClaim(store, member, 10'000);
    claim.face = {FaceMethod::Camera, shown, {}, {}};
    (void)must(Claims(*store.database).add(claim, Actor::system("test")));
    REQUIRE(codeOf(photos.remove(shown)) == ErrorCode::Conflict);
    must(photos.remove(other));
    REQUIRE(codeOf(photos.get(other)) == ErrorCode::NotFound);
    REQUIRE(codeOf(photos.remove(other)) == ErrorCode::NotFound);
}
