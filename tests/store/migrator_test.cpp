#include "store/migrator.h"

#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

Migration later(int number, const std::string& text) {
    return {number, "later.sql", text};
}

} // namespace

TEST_CASE("the embedded migrations are numbered from 1") {
    const auto migrations = must(embeddedMigrations());
    REQUIRE(migrations.front().number == 1);
    REQUIRE(migrations.front().name == "0001_store.sql");
    REQUIRE(migrations.back().number == static_cast<int>(migrations.size()));
}

TEST_CASE("a migration is split at its marker lines, so that triggers may hold semicolons") {
    const auto statements =
        must(statementsOf(later(2, "CREATE TABLE a (n {int}) {strict}\n--;;\n{append_only:a}\n"), Dialect::Sqlite));
    REQUIRE(statements.size() == 3);
    REQUIRE(statements[0] == "CREATE TABLE a (n INTEGER) STRICT\n");
    REQUIRE(statements[1].find("BEFORE UPDATE ON a BEGIN SELECT RAISE(ABORT, 'a is append-only'); END") !=
            std::string::npos);
    REQUIRE(statements[2].find("BEFORE DELETE ON a") != std::string::npos);
}

TEST_CASE("the same migration speaks PostgreSQL") {
    const auto statements =
        must(statementsOf(later(2, "CREATE TABLE a (n {int}, b {blob}) {strict_clustered}"), Dialect::Postgresql));
    REQUIRE(statements == std::vector<std::string>{"CREATE TABLE a (n BIGINT, b BYTEA) "});
    for (const Migration& migration : must(embeddedMigrations()))
        for (const std::string& statement : must(statementsOf(migration, Dialect::Postgresql))) {
            REQUIRE(statement.find("STRICT") == std::string::npos);
            REQUIRE(statement.find("ROWID") == std::string::npos);
            REQUIRE(statement.find("BLOB") == std::string::npos);
        }
}

TEST_CASE("a token that is not known is refused") {
    REQUIRE(codeOf(statementsOf(later(2, "CREATE TABLE a (n {integer})"), Dialect::Sqlite)) == ErrorCode::Bug);
}

TEST_CASE("an older store is brought up to date, and the migration is not run twice") {
    TestStore store;
    auto known = must(embeddedMigrations());
    const int next = known.back().number + 1;
    known.push_back(later(next, "CREATE TABLE extra (n {int} NOT NULL) {strict}"));
    must(Migrator(*store.database).migrate(known));
    REQUIRE(must(store.database->schemaNumber()) == next);
    must(Migrator(*store.database).migrate(known));
    must(store.database->run("INSERT INTO extra (n) VALUES (1)"));
}

TEST_CASE("a migration that fails half way leaves the schema as it was") {
    TestStore store;
    auto known = must(embeddedMigrations());
    const int before = known.back().number;
    known.push_back(later(before + 1, "CREATE TABLE extra (n {int} NOT NULL) {strict}\n--;;\nCREATE TABLE broken (\n"));
    REQUIRE_FALSE(Migrator(*store.database).migrate(known));
    REQUIRE(must(store.database->schemaNumber()) == before);
    REQUIRE_FALSE(store.database->run("INSERT INTO extra (n) VALUES (1)"));
}
