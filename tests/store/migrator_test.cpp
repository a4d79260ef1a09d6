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

TEST_CASE("what is only for SQLite is left out on a server, and must have an end") {
    const Migration two = later(2, "DROP INDEX a\n{sqlite_only}\n--;;\nDROP INDEX b\n{everywhere}\n--;;\n{drop_append_only:c}\n");
    const std::vector<std::string> inSqlite = must(statementsOf(two, Dialect::Sqlite));
    REQUIRE(inSqlite == std::vector<std::string>{"DROP INDEX a\n\n", "DROP INDEX b\n\n", "DROP TRIGGER c_no_update\n", "DROP TRIGGER c_no_delete\n"});
    REQUIRE(must(statementsOf(two, Dialect::Postgresql)) ==
            std::vector<std::string>{"DROP INDEX a\n\n", "DROP TRIGGER c_no_change ON c\n", "DROP FUNCTION c_append_only()\n"});
    REQUIRE(codeOf(statementsOf(later(2, "DROP INDEX a\n{sqlite_only}\n"), Dialect::Sqlite)) == ErrorCode::Bug);
}

TEST_CASE("a guard is one trigger in SQLite, and a function with its trigger in PostgreSQL") {
    const Migration guard = later(2, "{refuse:a_keeps BEFORE DELETE ON a}\nCASE WHEN OLD.n = 1 THEN 1 = 1 ELSE 1 = 0 END\n{because:it stays}\n");
    REQUIRE(must(statementsOf(guard, Dialect::Sqlite)) ==
            std::vector<std::string>{"CREATE TRIGGER a_keeps BEFORE DELETE ON a WHEN \nCASE WHEN OLD.n = 1 THEN 1 = 1 ELSE 1 = 0 END\n"
                                     "BEGIN SELECT RAISE(ABORT, 'a_keeps: it stays'); END\n"});
    REQUIRE(must(statementsOf(guard, Dialect::Postgresql)) ==
            std::vector<std::string>{"CREATE FUNCTION a_keeps() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (\n"
                                     "CASE WHEN OLD.n = 1 THEN 1 = 1 ELSE 1 = 0 END\n"
                                     ") THEN RAISE EXCEPTION 'a_keeps: it stays' USING ERRCODE = 'check_violation'; END IF; "
                                     "RETURN OLD; END $$\n",
                                     "CREATE TRIGGER a_keeps BEFORE DELETE ON a FOR EACH ROW EXECUTE FUNCTION a_keeps()\n"});
    const Migration along = later(2, "{follow:a_moves AFTER INSERT ON a}\nUPDATE b SET n = NEW.n;\n{followed}");
    REQUIRE(must(statementsOf(along, Dialect::Sqlite)) ==
            std::vector<std::string>{"CREATE TRIGGER a_moves AFTER INSERT ON a BEGIN\nUPDATE b SET n = NEW.n;\nEND"});
    REQUIRE(must(statementsOf(along, Dialect::Postgresql)).back() ==
            "CREATE TRIGGER a_moves AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION a_moves()");
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
