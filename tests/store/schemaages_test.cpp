#include "store/migrator.h"
#include "store/oldstore.h"
#include "store/query.h"
#include "store/teststore.h"
#include "store/verifier.h"

#include "base/crypto.h"
#include "store/credentials.h"

#include <algorithm>
#include <map>
#include <set>

using namespace anjungan;
using namespace anjungan::store;

namespace fs = std::filesystem;

namespace {

/// What stands in the tables and columns of a schema.
std::map<std::string, Rows> contentOf(const RawStore& store, const std::map<std::string, std::string>& columns) {
    std::map<std::string, Rows> content;
    for (const auto& [table, list] : columns)
        content[table] = store.rows("SELECT " + list + " FROM " + table);
    return content;
}

} // namespace

TEST_CASE("every schema before the newest has its store in the fixtures") {
    for (int schema = 1; schema < newestSchema(); ++schema) {
        INFO("schema " << schema);
        CHECK(fs::exists(fixtures() / ("schema-" + std::to_string(schema)) / "store.db.zz"));
    }
}

TEST_CASE("a fresh store opens with the newest schema") {
    TestStore store;
    CHECK(must(store.database->schemaNumber()) == newestSchema());
}

TEST_CASE("a store of the same schema opens again as it was", "[sqlite]") {
    TestStore store;
    (void)addMember(store, 1, 1000);
    store.database.reset();
    const Rows before = RawStore(store.path("branch.db")).schema();
    store.reopen();
    CHECK(must(store.database->schemaNumber()) == newestSchema());
    store.database.reset();
    CHECK(RawStore(store.path("branch.db")).schema() == before);
}

TEST_CASE("a store of each older schema is brought up to date with everything that was in it", "[sqlite]") {
    for (int schema = 1; fs::exists(fixtures() / ("schema-" + std::to_string(schema))); ++schema) {
        INFO("schema " << schema);
        const OldStore old(schema);
        std::map<std::string, std::string> columns;
        std::map<std::string, Rows> before;
        {
            const RawStore raw(old.options.file);
            REQUIRE(raw.rows("SELECT MAX(number) FROM schema_migration") == Rows{std::to_string(schema) + '\x1F'});
            columns = columnsOf(raw);
            before = contentOf(raw, columns);
        }
        REQUIRE(before["transfer"].size() > 2000);
        {
            const auto store = old.open();
            CHECK(must(store->schemaNumber()) == newestSchema());
            for (const Problem& problem : must(Verifier(*store).verify()))
                FAIL_CHECK(problem.proof << ": " << problem.detail);
        }
        const RawStore raw(old.options.file);
        const auto after = contentOf(raw, columns);
        for (const auto& [table, rows] : before) {
            INFO("table " << table);
            CHECK(after.at(table) == rows);
        }
    }
}

TEST_CASE("people of the first schema are known by NIK and PIN, with their money and their claims", "[sqlite]") {
    const OldStore old(1);
    const auto store = old.open();
    CHECK(must(Participants(*store).count()) == 18);
    const auto id = must(Participants(*store).findId(must(Nik::parse("3374010610879003"))));
    REQUIRE(id);
    CHECK(must(Participants(*store).get(*id)).name == "Eko Mulyani");
    CHECK(pinMatches("271828", must(Credentials(*store).find(*id))->pinHash));
    const auto card = must(Memberships(*store).find(must(Kpj::parse("99000000030"))));
    REQUIRE(card);
    CHECK(must(Ledger(*store).balance(memberAccount(card->id))).posted() == Rupiah{9'633'135});
    std::multiset<ClaimState> states;
    for (const ClaimSummary& claim : must(Claims(*store).list(std::nullopt)))
        states.insert(claim.state);
    CHECK(states == std::multiset{ClaimState::Verified, ClaimState::Paid});
}

TEST_CASE("a fresh store and one that was migrated have the same schema and the same rows of the migrations", "[sqlite]") {
    TestStore fresh;
    const OldStore old(1);
    (void)old.open();
    fresh.database.reset();
    const auto stateOf = [](const fs::path& file) {
        const RawStore raw(file);
        Rows all = raw.schema();
        for (const char* sql : {"SELECT number, name, checksum FROM schema_migration",
                                "SELECT name FROM store_info", "SELECT value FROM store_info WHERE name = 'lowest_reader'",
                                "SELECT id, kind FROM account WHERE kind = 'programme'", "SELECT id FROM planted"})
            std::ranges::copy(raw.rows(sql), std::back_inserter(all));
        return all;
    };
    CHECK(stateOf(fresh.path("branch.db")) == stateOf(old.options.file));
    // What else a migration writes must be held against each other above.
    const RawStore raw(fresh.path("branch.db"));
    for (const std::string& table : raw.tables()) {
        INFO("table " << table);
        if (table != "schema_migration" && table != "store_info" && table != "account" && table != "planted")
            CHECK(raw.rows("SELECT COUNT(*) FROM " + table) == Rows{"0\x1F"});
    }
    CHECK(raw.rows("SELECT COUNT(*) FROM account WHERE kind <> 'programme'") == Rows{"0\x1F"});
}

TEST_CASE("migrations that came one by one and all at once end in the same store", "[sqlite]") {
    const auto two = withLater(readableBy(1));
    const auto three = withLater("ALTER TABLE extra ADD COLUMN word TEXT\n--;;\nUPDATE extra SET word = 'seven'\n", two);
    TestStore stepwise;
    must(Migrator(*stepwise.database).migrate(two));
    stepwise.database.reset();
    stepwise.clock.set(makeDate(2027, 1, 1));
    stepwise.database = must(Database::open(stepwise.options(), stepwise.clock));
    must(Migrator(*stepwise.database).migrate(three));
    TestStore atOnce;
    must(Migrator(*atOnce.database).migrate(three));
    const auto stateOf = [](TestStore& store) {
        store.database.reset();
        const RawStore raw(store.path("branch.db"));
        Rows all = raw.schema();
        std::ranges::copy(raw.rows("SELECT n, word FROM extra"), std::back_inserter(all));
        std::ranges::copy(raw.rows("SELECT name FROM store_info"), std::back_inserter(all));
        return all;
    };
    CHECK(stateOf(stepwise) == stateOf(atOnce));
}

TEST_CASE("a newer store that says that this program may use it is used, and keeps what this program does not know") {
    TestStore store;
    must(Migrator(*store.database).migrate(withLater(readableBy(newestSchema()))));
    store.reopen();
    CHECK(must(store.database->schemaNumber()) == newestSchema() + 1);
    CHECK(must(Migrator(*store.database).lowestReader()) == newestSchema());
    const Member member = addMember(store, 1, 1000);
    CHECK(must(Ledger(*store.database).balance(member.account())).posted() == Rupiah{1000});
    CHECK(must(Verifier(*store.database).verify()).empty());
    store.reopen();
    CHECK(must(selectNumber(*store.database, "SELECT n FROM extra")) == 7);
}

TEST_CASE("a newer store that does not say so is refused and not touched", "[sqlite]") {
    TestStore store;
    must(Migrator(*store.database).migrate(withLater(kExtraTable)));
    store.database.reset();
    const std::string before = bytesOf(store.path("branch.db"));
    CHECK(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreNewer);
    CHECK(bytesOf(store.path("branch.db")) == before);
}

TEST_CASE("a later migration that anybody may read does not let in whom an earlier one keeps out") {
    TestStore store;
    const auto closed = withLater(kExtraTable);
    const auto open = withLater("-- lowest reader: 1\nCREATE TABLE more (n {int}) {strict}", closed);
    must(Migrator(*store.database).migrate(open));
    CHECK(must(Migrator(*store.database).lowestReader()) == newestSchema() + 1);
    store.database.reset();
    CHECK(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreNewer);
}

TEST_CASE("a migration of a newer store that this program knows in another form is still told") {
    TestStore store;
    must(Migrator(*store.database).migrate(withLater(readableBy(newestSchema()))));
    must(store.database->run("UPDATE schema_migration SET checksum = 'other' WHERE number = 1"));
    store.database.reset();
    CHECK(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreCorrupt);
}

TEST_CASE("the lowest reader of a migration is what its own line says, and else its own number") {
    CHECK(Migration{4, "0004_x.sql", "-- What it does.\n-- lowest reader: 2\nCREATE TABLE x (n {int})"}.lowestReader() == 2);
    CHECK(Migration{4, "0004_x.sql", "CREATE TABLE x (n {int})"}.lowestReader() == 4);
    CHECK(Migration{4, "0004_x.sql", "-- no word of a -- lowest reader: 2"}.lowestReader() == 4);
    for (const Migration& migration : must(embeddedMigrations()))
        CHECK(migration.lowestReader() <= migration.number);
}
