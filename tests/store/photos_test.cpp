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
    FaceCheck check;
    check.verdict = FaceVerdict::Yes;
    check.score = 0.71;
    const Photo photo{PhotoId::make(store.clock),        member.person.id, PhotoKind::Enrolment, store.clock.now(), bytes,
                      std::string("\0\x01\xff", 3), check,            std::nullopt};
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

namespace {

/// A picture that a claim of `member` shows.
Photo shownPhoto(TestStore& store, const Member& member, ClaimRecord& claim) {
    FaceCheck check;
    check.verdict = FaceVerdict::Staff;
    Photo photo{PhotoId::make(store.clock), member.person.id, PhotoKind::Claim, store.clock.now(), "picture", "template", check, {}};
    must(Photos(*store.database).add(photo));
    claim = fullClaim(store, member, 10'000);
    claim.face = {FaceMethod::Camera, photo.id, {}, {}};
    (void)must(Claims(*store.database).add(claim, Actor::system("test")));
    return photo;
}

} // namespace

TEST_CASE("an erased picture leaves what the machine said of it, and stays erased") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    ClaimRecord claim = fullClaim(store, member, 10'000);
    Photo photo = shownPhoto(store, member, claim);
    Photos photos(*store.database);
    CHECK(must(photos.of(member.person.id)).size() == 1);
    must(photos.erase(photo.id));
    const Instant erasedAt = store.clock.now();
    store.clock.set(makeDate(2026, 6, 16));
    must(photos.erase(photo.id));
    const Photo kept = must(photos.get(photo.id));
    CHECK(kept.jpeg.empty());
    CHECK(kept.faceTemplate.empty());
    CHECK(kept.check == photo.check);
    CHECK(kept.erasedAt == erasedAt);
    CHECK(must(photos.check(photo.id)) == photo.check);
    CHECK(must(photos.of(member.person.id)).empty());
    CHECK(codeOf(photos.erase(PhotoId::fromText("nobody's"))) == ErrorCode::NotFound);
    CHECK(codeOf(photos.check(PhotoId::fromText("nobody's"))) == ErrorCode::NotFound);
}

TEST_CASE("a claim's picture is outlived once the claim has ended, a data update's by its day") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    ClaimRecord claim = fullClaim(store, member, 10'000);
    const Photo shown = shownPhoto(store, member, claim);
    Photos photos(*store.database);
    const Photo update{PhotoId::make(store.clock), member.person.id, PhotoKind::DataUpdate, store.clock.now(), "update", {}, {}, {}};
    const Photo enrolment{PhotoId::make(store.clock), member.person.id, PhotoKind::Enrolment, store.clock.now(), "enrolment", {}, {}, {}};
    must(photos.add(update));
    must(photos.add(enrolment));
    const auto outlived = [&](Date day) {
        store.clock.set(day);
        std::vector<PhotoId> ids;
        for (const PhotoOwner& owner : must(photos.outlived(store.clock.now())))
            ids.push_back(owner.id);
        return ids;
    };
    CHECK(outlived(makeDate(2030, 1, 1)) == std::vector{update.id});
    store.clock.set(makeDate(2026, 7, 1));
    must(Claims(*store.database).changeState(claim.id, {store.clock.now(), Actor::system("test"), ClaimState::Submitted, ClaimState::Rejected, "x"},
                                             store.clock.today()));
    CHECK(outlived(makeDate(2026, 7, 1)) == std::vector{update.id});
    CHECK(outlived(makeDate(2026, 7, 2)).size() == 2);
    must(photos.erase(shown.id));
    CHECK(outlived(makeDate(2026, 7, 2)) == std::vector{update.id});
}
