#include "store/claimmoney.h"

#include "store/audit.h"
#include "store/outbox.h"
#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

TEST_CASE("paying a full claim leaves the account at exactly zero") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    ClaimMoney money(*store.database);
    must(money.reserve(claim));
    Ledger ledger(*store.database);
    REQUIRE(must(ledger.balance(member.account())) == Balance{Rupiah{10'000}, {}, Rupiah{1'000}, Rupiah{11'000}});
    must(money.pay(claim.id, store.clock.today()));
    REQUIRE(must(ledger.balance(member.account())) == Balance{Rupiah{11'000}, Rupiah{11'000}, {}, {}});
    REQUIRE(must(ledger.balance(programme::payout())).posted() == Rupiah{10'500});
    REQUIRE(must(ledger.balance(programme::tax())).posted() == Rupiah{500});
    must(money.pay(claim.id, store.clock.today()));
    REQUIRE(must(ledger.balance(programme::payout())).posted() == Rupiah{10'500});
}

TEST_CASE("releasing a claim leaves the account as if it had never been") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const ClaimRecord claim = fullClaim(store, member, 10'000);
    ClaimMoney money(*store.database);
    must(money.reserve(claim));
    must(money.release(claim.id, store.clock.today()));
    REQUIRE(must(Ledger(*store.database).balance(member.account())) == Balance{Rupiah{10'000}, {}, {}, {}});
    REQUIRE(codeOf(money.pay(claim.id, store.clock.today())) == ErrorCode::Conflict);
}

TEST_CASE("reserving the same claim again is success; other amounts are a conflict") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    ClaimRecord claim = fullClaim(store, member, 10'000);
    ClaimMoney money(*store.database);
    must(money.reserve(claim));
    must(money.reserve(claim));
    claim.net = claim.net - Rupiah{1};
    REQUIRE(codeOf(money.reserve(claim)) == ErrorCode::Conflict);
    REQUIRE(must(Ledger(*store.database).balance(member.account())).reserved() == Rupiah{11'000});
}

TEST_CASE("a claim above the balance reserves nothing") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    REQUIRE(codeOf(ClaimMoney(*store.database).reserve(fullClaim(store, member, 10'001))) == ErrorCode::RefusedByRule);
    REQUIRE(must(Ledger(*store.database).balance(member.account())) == Balance{Rupiah{10'000}, {}, {}, {}});
    REQUIRE(must(Ledger(*store.database).count()) == 1);
}

TEST_CASE("a partial claim without tax or accrued yield leaves the rest free") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    ClaimRecord claim = fullClaim(store, member, 10'000);
    claim.settlementYield = {};
    claim.tax = {};
    claim.total = Rupiah{10'000};
    claim.gross = claim.net = Rupiah{1'000};
    claim.remaining = Rupiah{9'000};
    must(ClaimMoney(*store.database).reserve(claim));
    must(ClaimMoney(*store.database).pay(claim.id, store.clock.today()));
    REQUIRE(must(Ledger(*store.database).balance(member.account())).available() == Rupiah{9'000});
}

TEST_CASE("a submission that fails half way leaves neither claim, event, money, audit line nor message") {
    TestStore store;
    const Member member = addMember(store, 1, 10'000);
    const ClaimRecord claim = fullClaim(store, member, 10'001);
    const auto submit = [&]() -> Result<void> {
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return passOn(transaction);
        if (const auto added = Claims(*store.database).add(claim, Actor::participant(member.person.id)); !added)
            return passOn(added);
        must(Audit(*store.database).append(Actor::system("test"), "claim_submitted", "claim:" + claim.id.text(), ""));
        must(Outbox(*store.database).add("claim_submitted", claim.id.text(), "{}"));
        if (const auto reserved = ClaimMoney(*store.database).reserve(claim); !reserved)
            return reserved;
        return transaction->commit();
    };
    REQUIRE(codeOf(submit()) == ErrorCode::RefusedByRule);
    REQUIRE_FALSE(must(Claims(*store.database).find(claim.id)));
    REQUIRE(must(Claims(*store.database).events(claim.id)).empty());
    REQUIRE(must(Audit(*store.database).head()).seq == 0);
    REQUIRE(must(Outbox(*store.database).unsentCount()) == 0);
    REQUIRE(must(Ledger(*store.database).count()) == 1);
}
