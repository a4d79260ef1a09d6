#include "store/verifier.h"

#include "store/audit.h"
#include "store/claimmoney.h"
#include "store/teststore.h"

#include <algorithm>

using namespace anjungan;
using namespace anjungan::store;

namespace {

/// A store with a bit of everything that verify looks at.
struct Busy : TestStore {
    Busy()
        : paid(addMember(*this, 1, 10'000))
        , open(addMember(*this, 2, 20'000))
        , claim(fullClaim(*this, open, 20'000)) {
        const ClaimRecord done = fullClaim(*this, paid, 10'000);
        file(done);
        file(claim);
        must(ClaimMoney(*database).pay(done.id, clock.today()));
        must(Claims(*database).changeState(
            done.id, {clock.now(), Actor::system("test"), ClaimState::Submitted, ClaimState::Paid, ""}, clock.today()));
        for (const char* action : {"one", "two", "three"})
            must(Audit(*database).append(Actor::system("test"), action, "store", ""));
    }

    void file(const ClaimRecord& record) {
        auto transaction = must(Transaction::begin(*database));
        (void)must(Claims(*database).add(record, Actor::system("test")));
        must(ClaimMoney(*database).reserve(record));
        must(transaction.commit());
    }

    /// The proofs that fail now.
    std::vector<std::string> failing() {
        std::vector<std::string> proofs;
        for (const Problem& problem : must(Verifier(*database).verify())) {
            UNSCOPED_INFO(problem.proof << ": " << problem.detail);
            if (proofs.empty() || proofs.back() != problem.proof)
                proofs.push_back(problem.proof);
        }
        return proofs;
    }

    /// What somebody with the file in hand could do.
    void tamper(const std::string& sql) {
        for (const char* trigger : {"transfer_no_update", "transfer_no_delete", "audit_no_update", "audit_no_delete",
                                    "ledger_seal_no_update", "ledger_seal_no_delete"})
            must(database->run(std::string("DROP TRIGGER IF EXISTS ") + trigger));
        must(database->run("PRAGMA foreign_keys = OFF"));
        must(database->run(sql));
    }

    Member paid;
    Member open;
    ClaimRecord claim;
};

using Proofs = std::vector<std::string>;

} // namespace

TEST_CASE("a store in order has no problems") {
    Busy store;
    REQUIRE(store.failing() == Proofs{});
    store.reopen();
    REQUIRE(store.failing() == Proofs{});
}

TEST_CASE("an account that is not the sum of its transfers is told") {
    Busy store;
    store.tamper("UPDATE account SET credits_posted = credits_posted + 1 WHERE id = '" + store.open.account().text() +
                 "'");
    REQUIRE(store.failing() == Proofs{"ledger"});
    REQUIRE(must(Verifier(*store.database).verify()).front().detail.find(store.open.account().text()) !=
            std::string::npos);
}

TEST_CASE("a transfer that was changed breaks the chain") {
    Busy store;
    SECTION("its date alone") {
        store.tamper("UPDATE transfer SET booked_on = '2020-01-01' WHERE seq = 1");
    }
    SECTION("the last one") {
        store.tamper("UPDATE transfer SET booked_on = '2026-06-14' WHERE seq = (SELECT MAX(seq) FROM transfer)");
    }
    REQUIRE(store.failing() == Proofs{"ledger_chain"});
}

TEST_CASE("a transfer that was removed breaks the chain") {
    Busy store;
    const Member extra = addMember(store, 9, 0);
    const Transfer last{
        {}, programme::yield(), extra.account(), Rupiah{5}, TransferCode::Yield, store.clock.today(), {}, "y"};
    (void)must(Ledger(*store.database).post(last));
    store.tamper("DELETE FROM transfer WHERE reference = 'y'");
    must(store.database->run("UPDATE account SET credits_posted = 0 WHERE id = '" + extra.account().text() + "'"));
    must(store.database->run("UPDATE account SET debits_posted = 0 WHERE id = 'yield' AND debits_posted = 5"));
    must(store.database->run(
        "UPDATE account SET debits_posted = debits_posted - 5 WHERE id = 'yield' AND debits_posted > 5"));
    REQUIRE(store.failing() == Proofs{"ledger_chain"});
}

TEST_CASE("a transfer slipped in without a seal is told") {
    Busy store;
    store.tamper("INSERT INTO transfer SELECT seq + 100, 'x', 'yield', '" + store.open.account().text() +
                 "', 5, 'yield', 'posted', booked_on, NULL, 'slipped', NULL FROM transfer WHERE seq = 1");
    const auto failing = store.failing();
    REQUIRE(std::find(failing.begin(), failing.end(), "ledger_chain") != failing.end());
    REQUIRE(std::find(failing.begin(), failing.end(), "ledger") != failing.end());
}

TEST_CASE("an audit line that was changed or removed is told with its number") {
    Busy store;
    SECTION("changed") {
        store.tamper("UPDATE audit SET action = 'nothing' WHERE seq = 2");
    }
    SECTION("removed") {
        store.tamper("DELETE FROM audit WHERE seq = 2");
    }
    REQUIRE(store.failing() == Proofs{"audit_chain"});
    REQUIRE(must(Verifier(*store.database).verify()).front().detail.find("line 2") != std::string::npos);
}

TEST_CASE("a claim whose money is not as it says is told") {
    Busy store;
    SECTION("other amounts") {
        store.tamper("UPDATE claim SET net = net - 1, tax = tax + 1 WHERE id = '" + store.claim.id.text() + "'");
    }
    SECTION("released while open") {
        must(ClaimMoney(*store.database).release(store.claim.id, store.clock.today()));
    }
    REQUIRE(store.failing() == Proofs{"claims"});
}

TEST_CASE("a record that refers to nothing is told") {
    Busy store;
    store.tamper("INSERT INTO prior_claim VALUES ('r', 'nobody', 'partial_10', '2020-01-01', 5)");
    REQUIRE(store.failing() == Proofs{"foreign_keys"});
}

TEST_CASE("a sealed value that does not open is told") {
    Busy store;
    store.tamper("UPDATE participant SET profile_sealed = x'00' WHERE id = '" + store.open.person.id.text() + "'");
    REQUIRE(store.failing() == Proofs{"encryption"});
}
