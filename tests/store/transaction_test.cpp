#include "store/teststore.h"

#include "store/audit.h"
#include "store/outbox.h"
#include "store/query.h"
#include "store/settings.h"

using namespace anjungan;
using namespace anjungan::store;

TEST_CASE("a transaction that is not committed leaves nothing") {
    TestStore store;
    {
        auto transaction = must(Transaction::begin(*store.database));
        must(Settings(*store.database).set("a", "1"));
        must(Outbox(*store.database).add("kind", "subject", "{}"));
    }
    REQUIRE_FALSE(must(Settings(*store.database).get("a")));
    REQUIRE(must(Outbox(*store.database).unsentCount()) == 0);
}

TEST_CASE("a part that fails is undone while the rest of its transaction stays") {
    TestStore store;
    const Member member = addMember(store, 1, 1000);
    {
        auto whole = must(Transaction::begin(*store.database));
        must(Settings(*store.database).set("kept", "1"));
        {
            auto part = must(Transaction::begin(*store.database));
            must(Settings(*store.database).set("lost", "1"));
        }
        must(Ledger(*store.database)
                 .post({{},
                        member.account(),
                        programme::payout(),
                        Rupiah{10},
                        TransferCode::Payout,
                        store.clock.today(),
                        {},
                        "c-1"}));
        must(whole.commit());
    }
    REQUIRE(must(Settings(*store.database).get("kept")) == "1");
    REQUIRE_FALSE(must(Settings(*store.database).get("lost")));
    REQUIRE(must(Ledger(*store.database).balance(member.account())).posted() == Rupiah{990});
}

TEST_CASE("what joins a transaction and fails leaves nothing of the whole") {
    TestStore store;
    const auto joinAndFail = [&] {
        return joinTransaction(*store.database, [&]() -> Result<void> {
            must(Settings(*store.database).set("half", "1"));
            return fail(ErrorCode::InvalidInput, "no");
        });
    };
    {
        auto whole = must(Transaction::begin(*store.database));
        CHECK(codeOf(joinAndFail()) == ErrorCode::InvalidInput);
        CHECK(codeOf(Transaction::begin(*store.database)) == ErrorCode::Bug);
        CHECK(codeOf(whole.commit()) == ErrorCode::Bug);
    }
    CHECK_FALSE(must(Settings(*store.database).get("half")));
    {
        auto whole = must(Transaction::begin(*store.database));
        must(Settings(*store.database).set("kept", "1"));
        {
            auto part = must(Transaction::begin(*store.database));
            CHECK_FALSE(joinAndFail());
        }
        must(whole.commit());
    }
    CHECK(must(Settings(*store.database).get("kept")) == "1");
    CHECK_FALSE(joinAndFail());
    CHECK_FALSE(must(Settings(*store.database).get("half")));
}

TEST_CASE("nothing of a transaction is seen elsewhere before its outermost commit") {
    TestStore store;
    const auto other = must(Database::open(store.options(), store.clock));
    auto whole = must(Transaction::begin(*store.database));
    {
        auto part = must(Transaction::begin(*store.database));
        must(Settings(*store.database).set("a", "1"));
        must(part.commit());
    }
    REQUIRE_FALSE(must(Settings(*other).get("a")));
    must(whole.commit());
    REQUIRE(must(Settings(*other).get("a")) == "1");
}

TEST_CASE("settings are listed by how their names begin") {
    TestStore store;
    Settings settings(*store.database);
    must(settings.set("amendment.b", "on"));
    must(settings.set("amendment.a", "off"));
    must(settings.set("branch", "Sleman"));
    const auto found = must(settings.withPrefix("amendment."));
    REQUIRE(found == std::vector<std::pair<std::string, std::string>>{{"amendment.a", "off"}, {"amendment.b", "on"}});
    must(settings.remove("amendment.a"));
    REQUIRE_FALSE(must(settings.get("amendment.a")));
}

TEST_CASE("an outbox message is sent once, oldest first") {
    TestStore store;
    Outbox outbox(*store.database);
    must(outbox.add("claim_submitted", "claim:1", R"({"n":1})"));
    must(outbox.add("claim_paid", "claim:1", R"({"n":2})"));
    const auto messages = must(outbox.unsent(10));
    REQUIRE(messages.size() == 2);
    REQUIRE(messages[0].body == R"({"n":1})");
    must(outbox.markSent(messages[0].id, store.clock.now()));
    REQUIRE(must(outbox.unsent(10)).front().kind == "claim_paid");
    REQUIRE(must(outbox.about("claim:1")).size() == 2);
    REQUIRE(codeOf(outbox.markSent("nothing", store.clock.now())) == ErrorCode::NotFound);
}
