#include "store/oldstore.h"

#include "store/verifier.h"
#include "support/postgresserver.h"

#include <sstream>

using namespace anjungan;
using namespace anjungan::store;
using anjungan::test::PostgresServer;

namespace {

/// A value as PostgreSQL reads it, by SQLite.
std::string literalSql(const std::string& column) {
    return "CASE typeof(" + column + ") WHEN 'blob' THEN '''\\x' || hex(" + column + ") || '''' ELSE quote(" + column +
           ") END";
}

/// The rows of a table of a file as what puts them into the same table of a server; nothing where there are none.
std::string insertionOf(const RawStore& raw, const std::string& table) {
    std::string columns;
    std::string values;
    for (const std::string& column : raw.columnNames(table)) {
        columns += (columns.empty() ? "" : ", ") + column;
        values += (values.empty() ? "'(' || " : " || ', ' || ") + literalSql(column);
    }
    std::string rows;
    for (std::string& row : raw.rows("SELECT " + values + " || ')' FROM " + table)) {
        row.pop_back();
        rows += (rows.empty() ? "" : ",\n") + row;
    }
    return rows.empty() ? "" : "INSERT INTO " + table + " (" + columns + ") VALUES " + rows + ";\n";
}

std::string migrationsUpTo(int schema) {
    std::string sql = std::string(kMigrationTable) + ";\n";
    for (const Migration& migration : must(embeddedMigrations()))
        if (migration.number <= schema)
            for (const std::string& statement : must(statementsOf(migration, Dialect::Postgresql)))
                sql += statement + ";\n";
    return sql;
}

/// A server's store of an older schema: what its migrations make, and in it the rows of a file's store of that schema,
/// since they are the same on both engines.
struct OldServerStore {
    explicit OldServerStore(int schema) : file(schema) {
        const RawStore raw(file.options.file);
        REQUIRE(raw.rows("SELECT MAX(number) FROM schema_migration") == Rows{std::to_string(schema) + '\x1F'});
        columns = columnsOf(raw);
        std::string emptied;
        std::string filled;
        for (const std::string& table : raw.tables()) {
            emptied += (emptied.empty() ? "" : ", ") + table;
            filled += insertionOf(raw, table);
        }
        // What the guards would refuse was looked at when the file was written.
        PostgresServer::shared().run(place.server(),
                                     "SET session_replication_role = replica;\n" + migrationsUpTo(schema) +
                                         "TRUNCATE " + emptied + ";\n" + filled +
                                         "INSERT INTO store_info (name, value) VALUES ('store_kind', 'real')");
    }

    [[nodiscard]] std::unique_ptr<Database> open() const {
        DatabaseOptions options;
        options.server = place.address();
        options.keyFile = file.options.keyPath();
        return must(Database::open(options, file.clock));
    }

    /// Every row of the tables and columns that the older schema had.
    [[nodiscard]] std::vector<Rows> content() const {
        std::string sql;
        for (const auto& [table, list] : columns)
            sql +=
                (sql.empty() ? "SELECT '" : " UNION ALL SELECT '") + table + "', ROW(" + list + ")::text FROM " + table;
        return PostgresServer::shared().rows(place.server(), sql + " ORDER BY 1, 2", 2);
    }

    OldStore file;
    std::map<std::string, std::string> columns;
    test::StorePlace place{"branch.db"};
};

/// What the migrations leave on a server beside people and their money.
std::vector<Rows> migratedRows(const std::string& database) {
    return PostgresServer::shared().rows(database,
                                         "SELECT ROW(number, name, checksum)::text FROM schema_migration "
                                         "UNION ALL SELECT name FROM store_info "
                                         "UNION ALL SELECT value FROM store_info WHERE name = 'lowest_reader' "
                                         "UNION ALL SELECT ROW(id, kind)::text FROM account WHERE kind = 'programme' "
                                         "UNION ALL SELECT id FROM planted ORDER BY 1",
                                         1);
}

/// The first line in which two texts differ, as each has it; nothing where they are the same.
Rows differing(const std::string& one, const std::string& other) {
    std::istringstream ones(one);
    std::istringstream others(other);
    std::string left;
    std::string right;
    do {
        left = std::getline(ones, left) ? left : "(end)";
        right = std::getline(others, right) ? right : "(end)";
    } while (left == right && ones && others);
    return one == other ? Rows() : Rows{left, right};
}

} // namespace

TEST_CASE("a server's store of each older schema becomes what a fresh one is, with everything that was in it",
          "[.postgresql]") {
    const TestStore fresh;
    const std::string freshSchema = PostgresServer::shared().schema(fresh.place.server());
    REQUIRE(freshSchema.find("CREATE TRIGGER transfer_moves") != std::string::npos);
    for (int schema = 1; schema < newestSchema(); ++schema) {
        INFO("schema " << schema);
        const OldServerStore old(schema);
        const auto before = old.content();
        REQUIRE(before.size() > 3500);
        {
            const auto store = old.open();
            CHECK(must(store->schemaNumber()) == newestSchema());
            for (const Problem& problem : must(Verifier(*store).verify()))
                FAIL_CHECK(problem.proof << ": " << problem.detail);
        }
        CHECK((old.content() == before));
        CHECK(differing(PostgresServer::shared().schema(old.place.server()), freshSchema) == Rows());
        CHECK(migratedRows(old.place.server()) == migratedRows(fresh.place.server()));
    }
}

TEST_CASE("migrations that came to a server one by one and all at once end in the same store", "[.postgresql]") {
    const auto first = withLater(readableBy(1));
    const auto second =
        withLater("ALTER TABLE extra ADD COLUMN word TEXT\n--;;\nUPDATE extra SET word = 'seven'\n--;;\n"
                  "{append_only:extra}\n",
                  first);
    TestStore stepwise;
    must(Migrator(*stepwise.database).migrate(first));
    stepwise.database.reset();
    stepwise.clock.set(makeDate(2027, 1, 1));
    stepwise.database = must(Database::open(stepwise.options(), stepwise.clock));
    must(Migrator(*stepwise.database).migrate(second));
    TestStore atOnce;
    must(Migrator(*atOnce.database).migrate(second));
    const auto stateOf = [](const TestStore& store) {
        auto rows = PostgresServer::shared().rows(store.place.server(), "SELECT ROW(n, word)::text FROM extra", 1);
        std::ranges::copy(migratedRows(store.place.server()), std::back_inserter(rows));
        return rows;
    };
    CHECK(stateOf(stepwise).front() == Rows{"(7,seven)"});
    CHECK(stateOf(stepwise) == stateOf(atOnce));
    CHECK(differing(PostgresServer::shared().schema(stepwise.place.server()),
                    PostgresServer::shared().schema(atOnce.place.server())) == Rows());
}
