#include "store/place.h"

#include "store/query.h"
#include "store/settings.h"
#include "store/teststore.h"
#include "store/verifier.h"
#include "support/postgresserver.h"

#include <algorithm>

using namespace anjungan;
using namespace anjungan::store;
using anjungan::test::PostgresServer;

// All of this is about a server; hidden where the run is on SQLite.
#define ON_SERVER "[.postgresql]"

namespace {

PostgresServer& server() {
    return PostgresServer::shared();
}

/// Opens a store as somebody else names it.
Result<std::unique_ptr<Database>> openAs(const TestStore& store, const std::string& address) {
    DatabaseOptions options = store.options();
    options.server = address;
    return Database::open(options, store.clock);
}

/// A role that ends with the test, and what it may do.
struct LoginRole {
    LoginRole(const TestStore& store, std::string name, const std::string& options = "") : database(store.place.server()), name(std::move(name)) {
        server().run(database, "CREATE ROLE " + this->name + " LOGIN " + options);
    }

    ~LoginRole() {
        server().run(database, "DROP OWNED BY " + name);
        server().run(database, "DROP ROLE " + name);
    }

    LoginRole(const LoginRole&) = delete;
    LoginRole& operator=(const LoginRole&) = delete;

    std::string database;
    std::string name;
};

} // namespace

TEST_CASE("a store on a server needs its key file named, and no other is made", ON_SERVER) {
    TestStore store;
    DatabaseOptions options = store.options();
    options.keyFile.clear();
    const auto opened = Database::open(options, store.clock);
    REQUIRE(codeOf(opened) == ErrorCode::KeyMissing);
    REQUIRE(opened.error().detail.find("--key") != std::string::npos);
    REQUIRE(codeOf(Database::create(options, store.clock)) == ErrorCode::KeyMissing);
}

TEST_CASE("a store is never made in a database that holds something", ON_SERVER) {
    TestStore store;
    const auto again = Database::create(store.options(), store.clock);
    REQUIRE(codeOf(again) == ErrorCode::AlreadyExists);
    REQUIRE(again.error().detail.find("a store") != std::string::npos);
    server().giveBack(store.place.server());
    const std::string other = server().takeDatabase();
    REQUIRE(other == store.place.server());
    server().run(other, "CREATE TABLE orders (id INTEGER)");
    const auto foreign = Database::create(store.options(), store.clock);
    REQUIRE(codeOf(foreign) == ErrorCode::AlreadyExists);
    REQUIRE(foreign.error().detail.find("another program") != std::string::npos);
}

TEST_CASE("a store that can't be made on a server leaves nothing, not even a key", ON_SERVER) {
    TestStore store;
    store.database.reset();
    server().giveBack(store.place.server());
    REQUIRE(server().takeDatabase() == store.place.server());
    const LoginRole poor(store, "poor");
    DatabaseOptions options = store.options();
    options.server = server().address(store.place.server(), poor.name);
    options.keyFile = store.path("new.key");
    const auto made = Database::create(options, store.clock);
    REQUIRE(codeOf(made) == ErrorCode::StoreReadOnly);
    REQUIRE_FALSE(std::filesystem::exists(options.keyFile));
    REQUIRE(Database::create(store.options(), store.clock));
}

TEST_CASE("what is no store on a server is refused as unavailable, with the reason", ON_SERVER) {
    TestStore store;
    const auto refused = [&](const std::string& address, const char* words) {
        const auto opened = openAs(store, address);
        REQUIRE(codeOf(opened) == ErrorCode::StoreUnavailable);
        INFO(opened.error().detail);
        REQUIRE(opened.error().detail.find(words) != std::string::npos);
        REQUIRE(opened.error().where.find("postgresql://") == 0);
    };
    SECTION("a database that is not there") {
        refused(server().address("nowhere"), "no such role or database");
    }
    SECTION("a role that is not there") {
        refused(server().address(store.place.server(), "nobody_here"), "no such role or database");
    }
    SECTION("an empty database") {
        const std::string empty = server().takeDatabase();
        refused(server().address(empty), "anjunganctl init");
        server().giveBack(empty);
    }
    SECTION("another program's database") {
        const std::string other = server().takeDatabase();
        server().run(other, "CREATE TABLE orders (id INTEGER)");
        refused(server().address(other), "another program");
        server().giveBack(other);
    }
    SECTION("a wrong password") {
        const LoginRole guarded(store, "guarded", "PASSWORD 'benar'");
        refused(server().address(store.place.server(), "guarded:salah"), "password");
    }
    SECTION("a server that does not answer") {
        refused("postgresql://keeper@127.0.0.1:1/x", "does not answer");
    }
    SECTION("a database that compares text by a language") {
        server().run("postgres", "CREATE DATABASE tongues TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'id' LOCALE 'C'");
        refused(server().address("tongues"), "--locale=C");
    }
}

TEST_CASE("a training store and a real one on a server never open as each other", ON_SERVER) {
    TestStore store;
    DatabaseOptions options = store.options();
    options.purpose = Purpose::Training;
    const auto opened = Database::open(options, store.clock);
    REQUIRE(codeOf(opened) == ErrorCode::StoreUnavailable);
    REQUIRE(opened.error().detail.find("real store") != std::string::npos);
}

TEST_CASE("the right password opens the store, from the address or the environment", ON_SERVER) {
    TestStore store;
    const LoginRole guarded(store, "guarded", "SUPERUSER PASSWORD 'benar'");
    REQUIRE(openAs(store, server().address(store.place.server(), "guarded:benar")));
    REQUIRE(::setenv("PGPASSWORD", "benar", 1) == 0);
    const auto opened = openAs(store, server().address(store.place.server(), "guarded"));
    ::unsetenv("PGPASSWORD");
    REQUIRE(opened);
    REQUIRE((*opened)->name().find("benar") == std::string::npos);
}

TEST_CASE("a role that may only read is told that it can't write", ON_SERVER) {
    TestStore store;
    const LoginRole reader(store, "reader");
    const LoginRole stranger(store, "stranger");
    server().run(store.place.server(), "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
    REQUIRE(codeOf(openAs(store, server().address(store.place.server(), "reader"))) == ErrorCode::StoreReadOnly);
    REQUIRE(codeOf(openAs(store, server().address(store.place.server(), "stranger"))) == ErrorCode::StoreUnavailable);
}

TEST_CASE("a newer schema and another form of a migration are told apart on a server", ON_SERVER) {
    TestStore store;
    store.database.reset();
    SECTION("newer") {
        server().run(store.place.server(), "INSERT INTO schema_migration VALUES (900, '0900_later.sql', 'x', '2030')");
        server().run(store.place.server(), "UPDATE store_info SET value = '900' WHERE name = 'lowest_reader'");
        REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreNewer);
    }
    SECTION("another form") {
        server().run(store.place.server(), "UPDATE schema_migration SET checksum = 'other' WHERE number = 1");
        REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreCorrupt);
    }
}

TEST_CASE("one writer at a time: another is told that the store is busy, and may read meanwhile", ON_SERVER) {
    TestStore store;
    const auto other = must(Database::open(store.options(), store.clock));
    auto writing = must(Transaction::begin(*store.database));
    must(Settings(*store.database).set("a", "1"));
    REQUIRE(codeOf(Transaction::begin(*other)) == ErrorCode::StoreBusy);
    REQUIRE(codeOf(Settings(*other).set("b", "1")) == ErrorCode::StoreBusy);
    REQUIRE_FALSE(must(Settings(*other).get("a")));
    must(writing.commit());
    must(Settings(*other).set("b", "1"));
    REQUIRE(must(Settings(*other).get("a")) == "1");
}

TEST_CASE("several queries of one reading transaction see the same state", ON_SERVER) {
    TestStore store;
    const auto other = must(Database::open(store.options(), store.clock));
    auto reading = must(Transaction::begin(*other, Access::Read));
    REQUIRE_FALSE(must(Settings(*other).get("a")));
    must(Settings(*store.database).set("a", "1"));
    REQUIRE_FALSE(must(Settings(*other).get("a")));
    REQUIRE(codeOf(other->run("DELETE FROM setting")) == ErrorCode::StoreReadOnly);
}

TEST_CASE("a failure that was passed over does not let the rest of its transaction be kept unseen", ON_SERVER) {
    TestStore store;
    auto writing = must(Transaction::begin(*store.database));
    must(Settings(*store.database).set("a", "1"));
    REQUIRE_FALSE(store.database->run("INSERT INTO setting VALUES ('a', '2', '')"));
    REQUIRE(codeOf(writing.commit()) == ErrorCode::Bug);
}

TEST_CASE("a server that was started anew is not noticed between two calls", ON_SERVER) {
    TestStore store;
    must(Settings(*store.database).set("a", "1"));
    server().stop();
    server().start();
    REQUIRE(must(Settings(*store.database).get("a")) == "1");
    must(Settings(*store.database).set("a", "2"));
    REQUIRE(must(Settings(*store.database).get("a")) == "2");
}

TEST_CASE("a server that goes away is told, loses nothing that was kept, and is found again", ON_SERVER) {
    TestStore store;
    must(Settings(*store.database).set("kept", "1"));
    {
        auto writing = must(Transaction::begin(*store.database));
        must(Settings(*store.database).set("half", "1"));
        server().stop();
        REQUIRE(codeOf(Settings(*store.database).set("half", "2")) == ErrorCode::StoreUnavailable);
        // It is back, but what the transaction began with is gone: no part of it may be kept.
        server().start();
        REQUIRE(codeOf(Settings(*store.database).set("half", "3")) == ErrorCode::StoreUnavailable);
        REQUIRE(codeOf(writing.commit()) == ErrorCode::StoreUnavailable);
    }
    REQUIRE(must(Settings(*store.database).get("kept")) == "1");
    REQUIRE_FALSE(must(Settings(*store.database).get("half")));
    REQUIRE(must(Verifier(*store.database).verify()).empty());
}

TEST_CASE("a server that comes back with another store is not written to", ON_SERVER) {
    TestStore store;
    server().run(store.place.server(), "UPDATE store_info SET value = 'other' WHERE name = 'key_fingerprint'");
    server().stop();
    server().start();
    const auto written = Settings(*store.database).set("a", "1");
    REQUIRE(codeOf(written) == ErrorCode::StoreUnavailable);
    REQUIRE(written.error().detail.find("another store") != std::string::npos);
}

TEST_CASE("a trigger that does not fire is proved broken", ON_SERVER) {
    TestStore store;
    const auto told = [&](const char* change, const std::string& detail) {
        server().run(store.place.server(), std::string("ALTER TABLE audit ") + change);
        REQUIRE(must(Verifier(*store.database).verify()) == std::vector{Problem{"integrity", detail}});
    };
    SECTION("switched off") {
        told("DISABLE TRIGGER audit_no_change", "a trigger is switched off: audit_no_change on audit");
    }
    SECTION("left to a replica") {
        told("ENABLE REPLICA TRIGGER audit_no_change", "a trigger is switched off: audit_no_change on audit");
    }
    SECTION("of all the database") {
        server().run(store.place.server(), "ALTER DATABASE " + store.place.server() + " SET session_replication_role = replica");
        store.database = must(Database::open(store.options(), store.clock));
        const auto problems = must(Verifier(*store.database).verify());
        server().run(store.place.server(), "ALTER DATABASE " + store.place.server() + " RESET session_replication_role");
        REQUIRE(problems.size() == 1);
        REQUIRE(problems.front().detail.find("session_replication_role") != std::string::npos);
    }
}

TEST_CASE("a trigger of the store that fires always is in force", ON_SERVER) {
    TestStore store;
    server().run(store.place.server(), "ALTER TABLE audit ENABLE ALWAYS TRIGGER audit_no_change");
    REQUIRE(must(Verifier(*store.database).verify()).empty());
}

TEST_CASE("a guard on a server that was taken away, weakened or slipped in is told", ON_SERVER) {
    struct Tampering {
        const char* sql;
        std::vector<std::string> told;
    };

    static const std::vector<Tampering> kTamperings = {
        {"DROP TRIGGER audit_no_change ON audit", {"trigger audit_no_change on audit is missing"}},
        {"CREATE OR REPLACE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$",
         {"function audit_append_only() is not as the migrations made it"}},
        {"ALTER FUNCTION audit_append_only() SET search_path = elsewhere",
         {"function audit_append_only() is not as the migrations made it"}},
        {"CREATE TRIGGER helper BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_append_only()",
         {"trigger helper on audit is none of the store's own"}},
        {"CREATE OR REPLACE TRIGGER transfer_no_change BEFORE UPDATE OR DELETE ON transfer FOR EACH ROW WHEN (FALSE) "
         "EXECUTE FUNCTION transfer_append_only()",
         {"trigger transfer_no_change on transfer is not as the migrations made it"}},
        {"ALTER TABLE account DROP CONSTRAINT member_not_below_zero",
         {"constraint member_not_below_zero on account is missing"}},
        {"ALTER TABLE account DROP CONSTRAINT member_not_below_zero, ADD CONSTRAINT member_not_below_zero CHECK (TRUE)",
         {"constraint member_not_below_zero on account is not as the migrations made it"}},
        {"ALTER TABLE transfer DROP CONSTRAINT transfer_debit_account_fkey",
         {"constraint transfer_debit_account_fkey on transfer is missing"}},
        {"ALTER TABLE transfer DROP CONSTRAINT transfer_reference_code_phase_key",
         {"constraint transfer_reference_code_phase_key on transfer is missing",
          "index transfer_reference_code_phase_key on transfer is missing"}},
        {"DROP INDEX claim_one_open; CREATE INDEX claim_one_open ON claim (participant_id) "
         "WHERE state <> 'paid' AND state <> 'rejected' AND state <> 'cancelled'",
         {"index claim_one_open on claim is not as the migrations made it"}},
        {"DROP INDEX claim_one_open; CREATE UNIQUE INDEX claim_one_open ON claim (participant_id) WHERE state = 'submitted'",
         {"index claim_one_open on claim is not as the migrations made it"}},
        {"ALTER TABLE transfer ALTER COLUMN booked_on DROP NOT NULL",
         {"column transfer.booked_on is not as the migrations made it"}},
        {"ALTER TABLE transfer ALTER COLUMN blth TYPE CHAR(7)", {"column transfer.blth is not as the migrations made it"}},
        {"ALTER TABLE audit ADD COLUMN note TEXT", {"column audit.note is none of the store's own"}},
        {"ALTER TABLE ledger_seal SET UNLOGGED", {"table ledger_seal is not as the migrations made it"}},
        {"CREATE RULE quiet AS ON INSERT TO audit DO INSTEAD NOTHING", {"rule quiet on audit is none of the store's own"}},
        {"ALTER TABLE audit ENABLE ROW LEVEL SECURITY; CREATE POLICY half ON audit USING (seq < 10)",
         {"policy half on audit is none of the store's own", "table audit is not as the migrations made it"}},
    };
    for (const Tampering& tampering : kTamperings) {
        INFO(tampering.sql);
        TestStore store;
        server().run(store.place.server(), tampering.sql);
        std::vector<std::string> told;
        for (const Problem& problem : must(Verifier(*store.database).verify()))
            if (problem.proof == "schema")
                told.push_back(problem.detail);
        std::ranges::sort(told);
        CHECK(told == tampering.told);
    }
}

TEST_CASE("a store that pg_dump and pg_restore brought over has its guards", ON_SERVER) {
    TestStore store;
    (void)addMember(store, 1, 1000);
    server().restore(store.place.server(), "brought_over");
    const auto copy = must(openAs(store, server().address("brought_over")));
    REQUIRE(must(Verifier(*copy).verify()).empty());
}

TEST_CASE("proving the guards leaves nothing on the server", ON_SERVER) {
    TestStore store;
    REQUIRE(must(Verifier(*store.database).verify()).empty());
    REQUIRE(must(selectNumber(*store.database, "SELECT COUNT(*) FROM pg_namespace WHERE nspname LIKE 'anjungan%'")) == 0);
}

TEST_CASE("a role that may not compare the guards says so, and what to do", ON_SERVER) {
    TestStore store;
    const LoginRole clerk(store, "clerk");
    server().run(store.place.server(), "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk");
    const auto database = must(openAs(store, server().address(store.place.server(), clerk.name)));
    const auto problems = must(Verifier(*database).verify());
    REQUIRE(problems.size() == 1);
    REQUIRE(problems.front().proof == "schema");
    REQUIRE(problems.front().detail.find("can't be proved") != std::string::npos);
    REQUIRE(problems.front().detail.find("GRANT CREATE ON DATABASE") != std::string::npos);
}

TEST_CASE("indexes are held against their tables where the server has the tool", ON_SERVER) {
    TestStore store;
    server().run(store.place.server(), "CREATE EXTENSION amcheck");
    (void)addMember(store, 1, 1000);
    REQUIRE(must(Verifier(*store.database).verify()).empty());
}

TEST_CASE("verify finds a value that is readable in any table of the server", ON_SERVER) {
    TestStore store;
    const auto planted = must(store.database->planted());
    REQUIRE(planted);
    const std::string secret = must(store.database->key().open(planted->sealed, "planted.sealed:planted"));
    SECTION("as text") {
        server().run(store.place.server(), "INSERT INTO outbox VALUES ('x', 'k', '" + secret + "', '', '2026', NULL)");
    }
    SECTION("as bytes") {
        server().run(store.place.server(), "INSERT INTO outbox VALUES ('x', 'k', 's', convert_to('" + secret + "', 'UTF8'), '2026', NULL)");
    }
    bool told = false;
    for (const Problem& problem : must(Verifier(*store.database).verify()))
        told = told || problem == Problem{"encryption", "a sealed value is readable in table outbox"};
    REQUIRE(told);
}

TEST_CASE("a backup of a server's store is refused with the tool that makes it", ON_SERVER) {
    TestStore store;
    const auto copied = store.database->backupTo(store.path("copy.db"));
    REQUIRE(codeOf(copied) == ErrorCode::InvalidInput);
    REQUIRE(copied.error().detail.find("pg_dump") != std::string::npos);
    REQUIRE_FALSE(std::filesystem::exists(store.path("copy.db")));
}
