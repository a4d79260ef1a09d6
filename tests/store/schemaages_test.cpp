#include "store/migrator.h"
#include "store/query.h"
#include "store/teststore.h"
#include "store/verifier.h"

#include "base/crypto.h"
#include "store/credentials.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

#include <QByteArray>
#include <sqlite3.h>

using namespace anjungan;
using namespace anjungan::store;

namespace fs = std::filesystem;

namespace {

const Date kFixtureDay = makeDate(2026, 11, 22);
using Rows = std::vector<std::string>;

/// A store's file, read past our own code.
class RawStore {
public:
    explicit RawStore(const fs::path& file) {
        REQUIRE(sqlite3_open_v2(file.c_str(), &m_connection, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
    }

    ~RawStore() { sqlite3_close(m_connection); }

    RawStore(const RawStore&) = delete;
    RawStore& operator=(const RawStore&) = delete;

    /// Every row as one text, in order.
    [[nodiscard]] Rows rows(const std::string& sql) const {
        INFO(sql);
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_connection, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        Rows all;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            std::string row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
                row += bytes == nullptr ? std::string("NULL")
                                        : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, i)));
                row += '\x1F';
            }
            all.push_back(std::move(row));
        }
        REQUIRE(sqlite3_finalize(statement) == SQLITE_OK);
        std::ranges::sort(all);
        return all;
    }

    /// Every table, index and trigger with what made it, free of how it was laid out.
    [[nodiscard]] Rows schema() const {
        Rows all = rows("SELECT type, name, tbl_name, sql FROM sqlite_master");
        for (std::string& row : all) {
            std::string tight;
            for (const char c : row)
                if (c != '\n' && !(c == ' ' && tight.ends_with(' ')))
                    tight += c;
            row = tight;
        }
        return all;
    }

    [[nodiscard]] Rows tables() const {
        return firstFields("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    }

    [[nodiscard]] std::string columns(const std::string& table) const {
        std::string list;
        for (const std::string& name : firstFields("SELECT name FROM pragma_table_info('" + table + "')"))
            list += (list.empty() ? "" : ", ") + name;
        return list;
    }

private:
    [[nodiscard]] Rows firstFields(const std::string& sql) const {
        Rows names = rows(sql);
        for (std::string& name : names)
            name.pop_back();
        return names;
    }

    sqlite3* m_connection = nullptr;
};

fs::path fixtures() {
    return fs::path(qEnvironmentVariable("ANJUNGAN_SOURCE_DIR", QStringLiteral(ANJUNGAN_SOURCE_DIR)).toStdString()) /
           "tests/fixtures";
}

/// A copy of the store that the programs of a schema have left behind.
struct OldStore {
    explicit OldStore(int schema) {
        clock.set(kFixtureDay);
        const fs::path from = fixtures() / ("schema-" + std::to_string(schema));
        const std::string packed = bytesOf(from / "store.db.zz");
        const QByteArray bytes = qUncompress(reinterpret_cast<const uchar*>(packed.data()), static_cast<qsizetype>(packed.size()));
        INFO(from.string());
        REQUIRE_FALSE(bytes.isEmpty());
        std::ofstream(options.file, std::ios::binary).write(bytes.data(), bytes.size());
        fs::copy_file(from / "store.db.key", options.keyPath());
        fs::permissions(options.keyPath(), fs::perms::owner_read | fs::perms::owner_write);
    }

    [[nodiscard]] std::unique_ptr<Database> open() const { return must(Database::open(options, clock)); }

    QTemporaryDir folder;
    FixedClock clock;
    DatabaseOptions options{.file = fs::path(folder.path().toStdString()) / "branch.db", .server = {}, .keyFile = {}};
};

int newestSchema() {
    return must(embeddedMigrations()).back().number;
}

/// What stands in the tables and columns of a schema; the migrator's own notes are another matter.
std::map<std::string, Rows> contentOf(const RawStore& store, const std::map<std::string, std::string>& columns) {
    std::map<std::string, Rows> content;
    for (const auto& [table, list] : columns)
        content[table] = store.rows("SELECT " + list + " FROM " + table);
    return content;
}

std::map<std::string, std::string> columnsOf(const RawStore& store) {
    std::map<std::string, std::string> columns;
    for (const std::string& table : store.tables())
        if (table != "schema_migration" && table != "store_info")
            columns[table] = store.columns(table);
    return columns;
}

/// The migrations that this program knows, and one more of a later program.
std::vector<Migration> withLater(const std::string& text, std::vector<Migration> known = must(embeddedMigrations())) {
    known.push_back({known.back().number + 1, "later.sql", text});
    return known;
}

constexpr const char* kExtraTable = "CREATE TABLE extra (n {int} NOT NULL) {strict}\n--;;\nINSERT INTO extra (n) VALUES (7)\n";

std::string readableBy(int schema) {
    return "-- lowest reader: " + std::to_string(schema) + "\n" + kExtraTable;
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
