#include "store/sqliteengine.h"

#include "store/statement.h"
#include "store/teststore.h"

using namespace anjungan;
using namespace anjungan::store;

namespace {

struct EngineFixture {
    QTemporaryDir dir;
    std::filesystem::path file = dir.filePath(QStringLiteral("e.db")).toStdString();
    std::unique_ptr<Engine> engine = must(openSqlite(file, std::chrono::milliseconds{1}));

    EngineFixture() {
        must(engine->run("CREATE TABLE t (name TEXT NOT NULL PRIMARY KEY, note TEXT, seal BLOB, amount INTEGER)"));
    }

    [[nodiscard]] std::unique_ptr<PreparedSql> prepared(const char* sql) const { return must(engine->prepare(sql)); }
};

} // namespace

TEST_CASE_METHOD(EngineFixture, "the engine keeps empty text and bytes apart from nothing", "[sqlite]") {
    const auto insert = prepared("INSERT INTO t VALUES (?, ?, ?, ?)");
    REQUIRE(must(Statement(*insert).run("empty", std::string_view(), Blob{}, 1)) == 1);
    REQUIRE(must(Statement(*insert).run("null", std::optional<std::string>(), std::optional<Blob>(), 2)) == 1);
    const auto select = prepared("SELECT note, seal FROM t ORDER BY amount");
    Statement rows(*select);
    must(rows.run());
    REQUIRE(must(rows.next()));
    REQUIRE_FALSE(rows.isNull(0));
    REQUIRE_FALSE(rows.isNull(1));
    REQUIRE(must(rows.next()));
    REQUIRE(rows.isNull(0));
    REQUIRE(rows.isNull(1));
    REQUIRE(rows.text(0).empty());
    REQUIRE_FALSE(must(rows.next()));
    REQUIRE_FALSE(must(rows.next()));
}

TEST_CASE_METHOD(EngineFixture, "the engine keeps bytes and text as they are, with zeros and letters of any language", "[sqlite]") {
    const std::string bytes("\0a\xFF\0", 4);
    const std::string text = "Café ꦗꦮ";
    const auto insert = prepared("INSERT INTO t VALUES (?, ?, ?, ?)");
    REQUIRE(must(Statement(*insert).run(text, text, Blob{bytes}, std::int64_t{1} << 60)) == 1);
    const auto select = prepared("SELECT note, seal, amount FROM t WHERE name = ?");
    Statement row(*select);
    must(row.run(text));
    REQUIRE(must(row.next()));
    REQUIRE(row.text(0) == text);
    REQUIRE(row.blob(1) == bytes);
    REQUIRE(row.integer(2) == std::int64_t{1} << 60);
}

TEST_CASE_METHOD(EngineFixture, "a statement that failed once runs again with other values", "[sqlite]") {
    const auto insert = prepared("INSERT INTO t (name) VALUES (?)");
    REQUIRE(must(Statement(*insert).run("Ani")) == 1);
    REQUIRE(codeOf(Statement(*insert).run("Ani")) == ErrorCode::Conflict);
    REQUIRE(must(Statement(*insert).run("Budi")) == 1);
}

TEST_CASE_METHOD(EngineFixture, "a statement that was let go holds no lock", "[sqlite]") {
    const auto insert = prepared("INSERT INTO t (name) VALUES (?)");
    must(Statement(*insert).run("Ani"));
    must(Statement(*insert).run("Budi"));
    const auto select = prepared("SELECT name FROM t");
    {
        Statement rows(*select);
        must(rows.run());
        REQUIRE(must(rows.next()));
        REQUIRE(select->isActive());
    }
    REQUIRE_FALSE(select->isActive());
    const auto other = must(openSqlite(file, std::chrono::milliseconds{1}));
    must(other->run("DELETE FROM t"));
}

TEST_CASE_METHOD(EngineFixture, "a statement that SQLite does not know is told with its words", "[sqlite]") {
    const auto wrong = engine->prepare("SELECT amount FROM nowhere");
    REQUIRE(codeOf(wrong) == ErrorCode::Bug);
    REQUIRE(wrong.error().detail.find("nowhere") != std::string::npos);
    REQUIRE(codeOf(engine->run("NONSENSE")) == ErrorCode::Bug);
}

TEST_CASE_METHOD(EngineFixture, "a writer that waits too long for another is told that the store is busy", "[sqlite]") {
    const auto other = must(openSqlite(file, std::chrono::milliseconds{1}));
    must(other->run("BEGIN IMMEDIATE"));
    REQUIRE(codeOf(engine->run("BEGIN IMMEDIATE")) == ErrorCode::StoreBusy);
}
