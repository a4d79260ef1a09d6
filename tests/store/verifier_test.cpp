#include "store/verifier.h"

#include "store/audit.h"
#include "store/claimmoney.h"
#include "store/priorclaims.h"
#include "store/settings.h"
#include "store/staff.h"
#include "store/statement.h"
#include "store/teststore.h"
#include "support/postgresserver.h"

#include <algorithm>
#include <fstream>

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
        for (const auto& [from, to] : {std::pair{ClaimState::Submitted, ClaimState::Verified},
                                       std::pair{ClaimState::Verified, ClaimState::Approved},
                                       std::pair{ClaimState::Approved, ClaimState::Paid}})
            must(Claims(*database).changeState(done.id, {clock.now(), Actor::system("test"), from, to, ""}, clock.today()));
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

    /// Whether one of the problems is of this proof and says these words.
    bool tells(const std::string& proof, const std::string& words) {
        const auto problems = must(Verifier(*database).verify());
        return std::ranges::any_of(problems, [&](const Problem& problem) {
            UNSCOPED_INFO(problem.proof << ": " << problem.detail);
            return problem.proof == proof && problem.detail.find(words) != std::string::npos;
        });
    }

    /// What somebody with the file in hand could do: the guards are taken away and put back as if nothing had been.
    void tamper(const std::string& sql) {
        if (test::onPostgresql()) {
            // The server's keeper may go past triggers and references.
            must(database->run("SET session_replication_role = replica"));
            must(database->run(sql));
            must(database->run("SET session_replication_role = DEFAULT"));
            return;
        }
        std::vector<std::pair<std::string, std::string>> guards;
        {
            auto triggers = must(database->prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
            (void)must(triggers.run());
            while (must(triggers.next()))
                guards.emplace_back(triggers.text(0), triggers.text(1));
        }
        must(database->run("PRAGMA foreign_keys = OFF"));
        must(database->run("PRAGMA ignore_check_constraints = ON"));
        for (const auto& guard : guards)
            must(database->run("DROP TRIGGER " + guard.first));
        must(database->run(sql));
        for (const auto& guard : guards)
            must(database->run(guard.second));
        must(database->run("PRAGMA ignore_check_constraints = OFF"));
    }

    [[nodiscard]] std::string account(const Member& member) const { return "'" + member.account().text() + "'"; }

    /// The text with this store's ids in place of $open, $paid and $claim.
    [[nodiscard]] std::string filled(std::string text) const {
        for (const auto& [name, id] : {std::pair<std::string, std::string>{"$open", open.account().text()},
                                       {"$paid", paid.account().text()},
                                       {"$claim", claim.id.text()}})
            for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name))
                text.replace(at, name.size(), id);
        return text;
    }

    /// A transfer past all guards, under the number after the last.
    [[nodiscard]] static std::string transfer(const std::string& debit, const std::string& credit, const char* code, const char* phase,
                                              const char* reference, const char* pending = "NULL") {
        return "INSERT INTO transfer SELECT MAX(seq) + 1, 'slipped-id', " + debit + ", " + credit + ", 5, '" + code + "', '" + phase +
               "', '2026-06-15', NULL, '" + reference + "', " + pending + " FROM transfer";
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
    REQUIRE(store.failing().back() == "ledger_chain");
}

TEST_CASE("a transfer that was removed breaks the chain") {
    Busy store;
    const Member extra = addMember(store, 9, 0);
    const Transfer last{
        {}, programme::yield(), extra.account(), Rupiah{5}, TransferCode::Yield, store.clock.today(), {}, "y"};
    (void)must(Ledger(*store.database).post(last));
    store.tamper("DELETE FROM transfer WHERE reference = 'y'");
    store.tamper("UPDATE account SET credits_posted = 0 WHERE id = '" + extra.account().text() + "'");
    store.tamper("UPDATE account SET debits_posted = debits_posted - 5 WHERE id = 'yield'");
    REQUIRE(store.failing().back() == "ledger_chain");
}

TEST_CASE("a transfer slipped in without a seal is told") {
    Busy store;
    store.tamper(Busy::transfer("'yield'", store.account(store.open), "yield", "posted", "slipped"));
    CHECK(store.tells("ledger_chain", "transfers after the last seal"));
    CHECK(store.tells("ledger", "account is not the sum of its transfers: " + store.open.account().text() + " (posted 20000"));
}

TEST_CASE("what was done to the books past every guard is told in words, with the place", "[sqlite]") {
    const std::string person = "'$open'";
    const std::string other = "'$paid'";
    const std::string first = "UPDATE transfer SET ";
    struct Case {
        std::string sql;
        const char* proof;
        std::string words;
    };
    for (const auto& [sql, proof, words] : std::vector<Case>{
             {"UPDATE account SET debits_posted = debits_posted + 3 WHERE id = 'tax'", "ledger", "accounts do not sum to zero: all (posted -3, pending 0)"},
             {"UPDATE account SET debits_posted = debits_posted + 30000 WHERE id = " + person, "ledger", "member account is below zero: $open (by 30000)"},
             {"DELETE FROM account WHERE id = " + person, "ledger", "card has no account of its own: $open"},
             {"DELETE FROM account WHERE id = " + person, "ledger", "transfers go to or from accounts that are not there: 1"},
             {"DELETE FROM account WHERE id = 'correction'", "ledger", "account of the programme is missing: correction"},
             {first + "booked_on = '2026-02-30' WHERE seq = 2", "ledger", "transfer number 2, "},
             {first + "booked_on = '2026-02-30' WHERE seq = 2", "ledger", "is booked on a day that can't be, \"2026-02-30\""},
             {first + "booked_on = '1976-12-31' WHERE seq = 2", "ledger", "is booked on a day that can't be"},
             {first + "booked_on = '2027-06-16' WHERE seq = 2", "ledger", "is booked on a day that can't be"},
             {first + "blth = '2026-13' WHERE seq = 2", "ledger", "is for a month that can't be, \"2026-13\""},
             {first + "code = 'gift' WHERE seq = 2", "ledger", "has no code and phase of ours"},
             {first + "phase = 'perhaps' WHERE seq = 2", "ledger", "has no code and phase of ours"},
             {first + "amount = 0 WHERE seq = 2", "ledger", "has no amount above zero"},
             {first + "amount = 0 WHERE seq = 2", "integrity", "CHECK constraint failed in transfer"},
             {first + "debit_account = 'payout' WHERE seq = 2", "ledger", "does not go between these accounts"},
             {first + "amount = amount - 1 WHERE phase = 'post' AND code = 'payout'", "ledger", "transfer resolves what was not reserved so: "},
             {Busy::transfer(other, person, "merge", "posted", "slipped"), "ledger", "transfer goes from one person to another: slipped-id"},
             {Busy::transfer("'correction'", person, "correction", "posted", "slipped"), "ledger", "transfer is of a correction that nobody has decided: slipped-id"},
             {"INSERT INTO correction VALUES ('c', " + person + ", 5, x'00', 'posted', 'a', 't', 'b', 't')", "ledger", "correction is not in the ledger as it was decided: c"},
             {"UPDATE contribution SET jht_worker = 7 WHERE membership_id = " + person, "ledger", "contribution is not in the ledger as it is on record: seed-2"},
             {"DELETE FROM contribution WHERE membership_id = " + person, "ledger", "transfer is of a contribution that is not on record: "},
             {"UPDATE claim SET net = net - 1, tax = tax + 1 WHERE id = '$claim'", "claims", "the ledger has held, net 20500, tax 500"},
             {"UPDATE claim SET state = 'cancelled' WHERE id = '$claim'", "claims", "the claim's last event is not its state: "},
             {"UPDATE claim SET membership_id = " + other + " WHERE id = '$claim'", "claims", "the claim holds money of another card: "},
             {"UPDATE claim SET membership_id = " + other + " WHERE id = '$claim'", "claims", "the claim is on a card of another person: "},
             {"DELETE FROM claim WHERE id = '$claim'", "claims", "money is reserved for a claim that is not there: claim:"},
             {"UPDATE claim_event SET to_state = 'paid' WHERE to_state = 'verified'", "claims", "the claim's events do not follow one another: "},
             {"DELETE FROM claim_event WHERE to_state = 'verified'", "claims", "the claim's events do not follow one another: "},
             {"INSERT INTO prior_claim VALUES ('r', 'nobody', 'partial_10', '2020-01-01', 5)", "foreign_keys", "table prior_claim, row 1, to table participant"},
             {"UPDATE claim SET payee_sealed = x'00' WHERE id = '$claim'", "encryption", "claim.payee_sealed does not open: $claim"},
             {"UPDATE planted SET sealed = x'00'", "encryption", "the planted value does not open"},
         }) {
        Busy store;
        store.tamper(store.filled(sql));
        INFO(sql << "\n" << words);
        CHECK(store.tells(proof, store.filled(words)));
    }
}

TEST_CASE("a reference that stands twice is told, also where the rule against it was taken away", "[sqlite]") {
    Busy store;
    store.tamper("CREATE TABLE copy AS SELECT * FROM transfer");
    must(store.database->run("PRAGMA legacy_alter_table = ON"));
    must(store.database->run("DROP TABLE transfer"));
    must(store.database->run("ALTER TABLE copy RENAME TO transfer"));
    must(store.database->run("INSERT INTO transfer SELECT MAX(seq) + 1, id, debit_account, credit_account, amount, code, phase, "
                             "booked_on, blth, reference, pending_id FROM transfer WHERE seq = 1"));
    CHECK(store.tells("ledger", "reference stands on more than one transfer: seed-1 (contribution_worker, posted)"));
    CHECK(store.tells("ledger", "transfer id is not unique: "));
    CHECK(store.tells("schema", "table transfer is not as the migrations made it"));
    CHECK(store.tells("schema", "trigger transfer_no_update is missing"));
}

TEST_CASE("a guard that was taken away or changed is told", "[sqlite]") {
    Busy store;
    SECTION("taken away") {
        must(store.database->run("DROP TRIGGER transfer_moves"));
        CHECK(store.tells("schema", "trigger transfer_moves is missing"));
    }
    SECTION("changed") {
        must(store.database->run("DROP TRIGGER audit_no_delete"));
        must(store.database->run("CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit WHEN 1 = 0 BEGIN SELECT RAISE(ABORT, 'no'); END"));
        CHECK(store.tells("schema", "trigger audit_no_delete is not as the migrations made it"));
    }
    SECTION("slipped in") {
        must(store.database->run("CREATE TRIGGER helper AFTER INSERT ON audit BEGIN SELECT 1; END"));
        CHECK(store.tells("schema", "trigger helper is none of the store's own"));
    }
    SECTION("an index that holds what is unique") {
        must(store.database->run("DROP INDEX claim_one_open"));
        CHECK(store.tells("schema", "index claim_one_open is missing"));
    }
    CHECK(store.failing() == Proofs{"schema"});
}

TEST_CASE("a sealed value that stands readable in one of the store's files is told with the file", "[sqlite]") {
    Busy store;
    const std::string secret = [&] {
        auto row = must(store.database->prepare("SELECT sealed FROM planted"));
        (void)must(row.run());
        REQUIRE(must(row.next()));
        return must(store.database->key().open(row.blob(0), "planted.sealed:planted"));
    }();
    SECTION("the log") {
        must(store.database->run("INSERT INTO setting VALUES ('leak', '" + secret + "', '')"));
        CHECK(store.tells("encryption", "readable in the file branch.db-wal"));
    }
    SECTION("the store") {
        must(store.database->run("INSERT INTO setting VALUES ('leak', '" + secret + "', '')"));
        must(store.database->run("PRAGMA wal_checkpoint(TRUNCATE)"));
        CHECK(store.tells("encryption", "readable in the file branch.db"));
    }
    SECTION("a journal") {
        std::ofstream(store.path("branch.db-journal")) << secret;
        CHECK(store.tells("encryption", "readable in the file branch.db-journal"));
        std::filesystem::remove(store.path("branch.db-journal"));
    }
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

TEST_CASE("what a damaged store holds in a text's place is told in plain text", "[sqlite]") {
    Busy store;
    store.tamper("UPDATE transfer SET booked_on = CAST(x'323032331b5b31ffbc' AS TEXT) WHERE seq = 1");
    CHECK(store.tells("ledger", "\"2023?[1??\""));
}

TEST_CASE("a claim whose money is not as it says is told") {
    Busy store;
    SECTION("other amounts") {
        store.tamper("UPDATE claim SET net = net - 1, tax = tax + 1 WHERE id = '" + store.claim.id.text() + "'");
    }
    SECTION("released while open") {
        must(ClaimMoney(*store.database).release(store.claim.id, store.clock.today()));
    }
    SECTION("its reserve never made") {
        const Member third = addMember(store, 3, 30'000);
        (void)must(Claims(*store.database).add(fullClaim(store, third, 30'000), Actor::system("test")));
    }
    REQUIRE(store.failing().front() == "claims");
}

TEST_CASE("what was written past the program, without the key, is told") {
    Busy store;
    must(Settings(*store.database).set("rules.amendment.x", "{}"));
    must(Settings(*store.database).set("gone", "1"));
    must(Settings(*store.database).remove("gone"));
    const StaffRecord ani{StaffId::make(store.clock), "ani", "Ani Lestari", Role::Petugas, "x", 0, {}, {}, store.clock.now()};
    must(Staff(*store.database).add(ani));
    const PriorClaim old{"old-1", store.open.person.id, ClaimCause::Partial10, makeDate(2020, 1, 2), Rupiah{1}};
    (void)must(PriorClaims(*store.database).addAll(std::span(&old, 1)));
    REQUIRE(store.failing() == Proofs{});
    const std::string first = "'" + store.open.person.id.text() + "'";
    const std::string second = "'" + store.paid.person.id.text() + "'";
    struct Tampering {
        std::string sql;
        const char* proof;
        const char* words;
    };
    const std::vector<Tampering> all = {
        {"UPDATE participant SET nik_hash = 'x' || nik_hash WHERE id IN (" + first + ", " + second + ")", "identities", "person is not found"},
        {"UPDATE participant SET phone_hash = NULL WHERE id = " + first, "identities", "person is not found"},
        {"UPDATE membership SET kpj_hash = 'x' || kpj_hash WHERE id = " + store.account(store.open), "identities", "card is not found"},
        {"UPDATE membership SET ended_on = '2026-02-31' WHERE id = " + store.account(store.open), "identities", "not of its form"},
        {"UPDATE staff SET role = 'penyelia'", "seals", "staff account is not as"},
        {"UPDATE staff SET disabled_at = '2026-01-01T00:00:00.000Z'", "seals", "staff account is not as"},
        {"DELETE FROM staff", "seals", "staff account is gone"},
        {"UPDATE setting SET value = '{\"limit\":1}' WHERE name = 'rules.amendment.x'", "seals", "setting is not as"},
        {"DELETE FROM setting WHERE name = 'rules.amendment.x'", "seals", "setting is gone"},
        {"INSERT INTO setting (name, value, changed_at) VALUES ('slipped', '1', '2026-01-01T00:00:00.000Z')", "seals", "setting is not as"},
        {"INSERT INTO setting (name, value, changed_at) VALUES ('gone', '1', '2026-01-01T00:00:00.000Z')", "seals", "setting is not as"},
        {"UPDATE claim SET total = total + 5, remaining = remaining + 5", "seals", "claim is not as"},
        {"UPDATE claim SET cause = 'resignation', due_on = '2030-01-01'", "seals", "claim is not as"},
        {"UPDATE claim SET submitted_on = '2026-02-31'", "dates", "claim.submitted_on has a day that can't be"},
        {"UPDATE prior_claim SET paid_on = '1999-99-99'", "dates", "prior_claim.paid_on has a day that can't be"},
        {"UPDATE contribution SET posted_on = '1999-99-99'", "ledger", "contribution is not in the ledger as it is on record"},
        {"UPDATE contribution SET blth = '2001-01'", "ledger", "contribution is not in the ledger as it is on record"},
        {"UPDATE account SET moved_by = 999999 WHERE id = 'yield'", "ledger", "moved by a transfer that is not there"},
        {"DELETE FROM audit WHERE seq = (SELECT MAX(seq) FROM audit)", "seals", "the end of the chain is not as this program wrote it: audit"},
        {"UPDATE row_seal SET mac = (SELECT mac FROM row_seal WHERE kind = 'staff') WHERE id = 'ledger'", "seals", "wrote it: ledger"},
    };
    for (const Tampering& one : all) {
        INFO(one.sql);
        auto undone = must(Transaction::begin(*store.database));
        store.tamper(one.sql);
        CHECK(store.tells(one.proof, one.words));
    }
    CHECK(store.failing() == Proofs{});
}

TEST_CASE("on forged books or a forged trail nothing is built") {
    Busy store;
    const auto post = [&] {
        return Ledger(*store.database)
            .post({{}, programme::yield(), store.paid.account(), Rupiah{7}, TransferCode::Yield, store.clock.today(), {}, "y:after"});
    };
    SECTION("money slipped in with a chain that fits") {
        const std::string hash(64, 'a');
        store.tamper(Busy::transfer("'yield'", store.account(store.paid), "yield", "posted", "y:slipped"));
        store.tamper("INSERT INTO ledger_seal SELECT MAX(seq), '" + hash + "' FROM transfer");
        CHECK(codeOf(post()) == ErrorCode::StoreCorrupt);
    }
    SECTION("a line less in the trail") {
        store.tamper("DELETE FROM audit WHERE seq = (SELECT MAX(seq) FROM audit)");
        CHECK(codeOf(Audit(*store.database).append(Actor::system("test"), "four", "store", "")) == ErrorCode::StoreCorrupt);
        CHECK(post());
    }
    SECTION("another role") {
        const StaffRecord ani{StaffId::make(store.clock), "ani", "Ani Lestari", Role::Petugas, "x", 0, {}, {}, store.clock.now()};
        must(Staff(*store.database).add(ani));
        store.tamper("UPDATE staff SET role = 'penyelia'");
        CHECK(codeOf(Staff(*store.database).get(ani.id)) == ErrorCode::StoreCorrupt);
        CHECK(codeOf(Staff(*store.database).find("ani")) == ErrorCode::StoreCorrupt);
        CHECK(codeOf(Staff(*store.database).setDisabled(ani.id, true)) == ErrorCode::StoreCorrupt);
    }
    SECTION("another claim") {
        store.tamper("UPDATE claim SET cause = 'layoff', due_on = '2030-01-01' WHERE id = '" + store.claim.id.text() + "'");
        const ClaimEvent verified{store.clock.now(), Actor::system("test"), ClaimState::Submitted, ClaimState::Verified, ""};
        CHECK(codeOf(Claims(*store.database).changeState(store.claim.id, verified, store.clock.today())) == ErrorCode::StoreCorrupt);
    }
    SECTION("another person under a NIK") {
        store.tamper("UPDATE participant SET nik_hash = 'x' || nik_hash");
        store.tamper("UPDATE participant SET nik_hash = '" + store.database->key().searchHash(store.open.person.nik.text(), "participant.nik") +
                     "' WHERE id = '" + store.paid.person.id.text() + "'");
        CHECK(codeOf(Participants(*store.database).get(store.paid.person.id)) == ErrorCode::StoreCorrupt);
    }
}

TEST_CASE("a sealed value that does not open is told") {
    Busy store;
    const std::string byte = test::onPostgresql() ? "'\\x00'" : "x'00'";
    store.tamper("UPDATE participant SET profile_sealed = " + byte + " WHERE id = '" + store.open.person.id.text() + "'");
    REQUIRE(store.failing().front() == "encryption");
}
