#include "store/drafts.h"

#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

TEST_CASE("a draft is there after another start") {
    TestStore store;
    must(Drafts(*store.database).save(DraftKind::Claim, "person-1", R"({"step":4})"));
    store.reopen();
    const auto draft = must(Drafts(*store.database).load(DraftKind::Claim, "person-1"));
    REQUIRE(draft);
    REQUIRE(draft->content == R"({"step":4})");
    REQUIRE(draft->savedAt == store.clock.now());
}

TEST_CASE("a draft is replaced by the next one of its kind and owner, and of no other") {
    TestStore store;
    Drafts drafts(*store.database);
    must(drafts.save(DraftKind::Claim, "person-1", "a"));
    must(drafts.save(DraftKind::DataUpdate, "person-1", "b"));
    must(drafts.save(DraftKind::Claim, "person-2", "c"));
    must(drafts.save(DraftKind::Claim, "person-1", "d"));
    REQUIRE(must(drafts.load(DraftKind::Claim, "person-1"))->content == "d");
    REQUIRE(must(drafts.load(DraftKind::DataUpdate, "person-1"))->content == "b");
    REQUIRE(must(drafts.load(DraftKind::Claim, "person-2"))->content == "c");
}

TEST_CASE("a removed draft is gone") {
    TestStore store;
    Drafts drafts(*store.database);
    must(drafts.save(DraftKind::Registration, "person-1", "a"));
    must(drafts.remove(DraftKind::Registration, "person-1"));
    must(drafts.remove(DraftKind::Registration, "person-1"));
    REQUIRE_FALSE(must(drafts.load(DraftKind::Registration, "person-1")));
}

TEST_CASE("old drafts are removed together") {
    TestStore store;
    Drafts drafts(*store.database);
    must(drafts.save(DraftKind::Claim, "old", "a"));
    store.clock.set(makeDate(2026, 7, 20));
    must(drafts.save(DraftKind::Claim, "new", "b"));
    REQUIRE(must(drafts.removeOlder(Instant{makeDate(2026, 7, 1)})) == 1);
    REQUIRE(must(drafts.load(DraftKind::Claim, "new")));
}
