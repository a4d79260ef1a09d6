#include "store/gatheredlog.h"

#include "store/teststore.h"
#include "support/faultvfs.h"

#include <sqlite3.h>

using namespace anjungan;
using namespace anjungan::store;
using anjungan::test::Fault;
using anjungan::test::FaultVfs;
using anjungan::test::Lasting;

namespace fs = std::filesystem;

namespace {

/// Bare SQLite on a file, over a file system of its own choice.
class Bare {
public:
    Bare(const fs::path& file, const char* fileSystem) {
        REQUIRE(sqlite3_open_v2(file.c_str(), &m_connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, fileSystem) == SQLITE_OK);
        run("PRAGMA journal_mode = WAL");
    }
    ~Bare() { sqlite3_close(m_connection); }
    Bare(Bare&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Bare& operator=(Bare&&) = delete;

    [[nodiscard]] int tryTo(const std::string& sql) const {
        return sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, nullptr);
    }

    void run(const std::string& sql) const {
        INFO(sql);
        REQUIRE(tryTo(sql) == SQLITE_OK);
    }

    [[nodiscard]] int tryToCommit() const {
        const GatheredCommit gathered(m_connection);
        return tryTo("COMMIT");
    }

    void commit(const std::string& sql) const {
        run(sql);
        REQUIRE(tryToCommit() == SQLITE_OK);
    }

    [[nodiscard]] std::string text(const std::string& sql) const {
        std::string answer;
        const auto take = [](void* into, int, char** values, char**) {
            *static_cast<std::string*>(into) += values[0] != nullptr ? values[0] : "";
            return 0;
        };
        REQUIRE(sqlite3_exec(m_connection, sql.c_str(), take, &answer, nullptr) == SQLITE_OK);
        return answer;
    }

private:
    sqlite3* m_connection = nullptr;
};

/// Ten tables on pages of their own, with a note of `letters` letters each.
std::string tenNotes(int letters) {
    std::string sql = "BEGIN;";
    for (int i = 0; i < 10; ++i)
        sql += "INSERT INTO note" + std::to_string(i) + " VALUES (hex(zeroblob(" + std::to_string(letters / 2) + ")));";
    return sql;
}

struct LogFixture {
    QTemporaryDir dir;
    fs::path file = dir.filePath(QStringLiteral("l.db")).toStdString();

    [[nodiscard]] Bare opened(const char* synchronous = "FULL") const {
        Bare bare(file, gatheringFileSystem());
        bare.run(std::string("PRAGMA synchronous = ") + synchronous);
        for (int i = 0; i < 10; ++i)
            bare.run("CREATE TABLE IF NOT EXISTS note" + std::to_string(i) + " (text TEXT)");
        return bare;
    }

    /// What somebody finds who comes after a process that was killed: the files as they are now.
    [[nodiscard]] std::string foundAfterKill(const std::string& sql) const {
        const fs::path after = dir.filePath(QStringLiteral("after.db")).toStdString();
        for (const char* end : {"", "-wal"})
            fs::copy_file(file.string() + end, after.string() + end, fs::copy_options::overwrite_existing);
        fs::remove(after.string() + "-shm");
        const Bare bare(after, nullptr);
        CHECK(bare.text("PRAGMA integrity_check") == "ok");
        return bare.text(sql);
    }
};

constexpr const char* kCount = "SELECT COUNT(*) FROM note9";

} // namespace

TEST_CASE_METHOD(LogFixture, "what a transaction appends to the log is one write and one sync", "[sqlite]") {
    FaultVfs disk;
    const Bare bare = opened();
    bare.commit(tenNotes(100));
    disk.heal(); // counts from here
    bare.commit(tenNotes(100));
    CHECK(disk.operations() == 2);
}

TEST_CASE_METHOD(LogFixture, "what is committed is with the system at once, whatever is synced", "[sqlite]") {
    const char* const synchronous = GENERATE("FULL", "NORMAL", "OFF");
    INFO(synchronous);
    const Bare bare = opened(synchronous);
    const Bare other(file, nullptr);
    for (int round = 1; round <= 3; ++round) {
        bare.commit(tenNotes(100));
        CHECK(other.text(kCount) == std::to_string(round));
        CHECK(foundAfterKill(kCount) == std::to_string(round));
    }
}

TEST_CASE_METHOD(LogFixture, "two connections that write in turn find each other's rows, also after a kill", "[sqlite]") {
    const Bare ours = opened("OFF");
    const Bare second = opened("OFF");
    const Bare plain(file, nullptr);
    for (int round = 0; round < 6; ++round)
        for (const Bare* bare : {&ours, &second, &plain, &ours})
            bare->commit(tenNotes(100));
    CHECK(plain.text(kCount) == "24");
    CHECK(foundAfterKill(kCount) == "24");
}

TEST_CASE_METHOD(LogFixture, "a transaction larger than its memory reads and changes its own pages", "[sqlite]") {
    const char* const synchronous = GENERATE("FULL", "OFF");
    INFO(synchronous);
    const Bare bare = opened(synchronous);
    bare.run("PRAGMA cache_size = 10");
    bare.run(tenNotes(40'000));
    for (int i = 9; i >= 0; --i) // the last ones first: they are too many for the cache and too few to be written by now
        CHECK(bare.text("SELECT text = hex(zeroblob(20000)) FROM note" + std::to_string(i)) == "1");
    // Pages that stand in the log already are written anew there, and the sums of the frames behind them too.
    for (int round = 0; round < 3; ++round)
        for (int i = 0; i < 10; ++i)
            bare.run("UPDATE note" + std::to_string(i) + " SET text = text || '" + std::to_string(round) + "'");
    CHECK(bare.text("SELECT length(text) || substr(text, -3) FROM note0") == "40003012");
    REQUIRE(bare.tryToCommit() == SQLITE_OK);
    CHECK(foundAfterKill("SELECT length(text) || substr(text, -3) FROM note9") == "40003012");

    bare.run(tenNotes(40'000));
    bare.run("ROLLBACK");
    CHECK(bare.text(kCount) == "1");
    bare.commit(tenNotes(100));
    CHECK(foundAfterKill(kCount) == "2");
}

TEST_CASE_METHOD(LogFixture, "what a transaction spilled and took back is never written over another's commit", "[sqlite]") {
    const Bare other(file, nullptr);
    auto ours = std::make_unique<Bare>(opened());
    ours->run("PRAGMA cache_size = 10");
    ours->run("PRAGMA wal_checkpoint(TRUNCATE)");
    ours->run(tenNotes(8'000) + "ROLLBACK");
    other.run(tenNotes(100) + "COMMIT");
    std::string wanted = "1";
    SECTION("by a read") {
        CHECK(ours->text(kCount) == "1");
    }
    SECTION("by a commit") {
        ours->commit(tenNotes(100));
        wanted = "2";
    }
    SECTION("by closing") {
        ours.reset();
    }
    CHECK(other.text(kCount) == wanted);
    CHECK(foundAfterKill(kCount) == wanted);
}

TEST_CASE_METHOD(LogFixture, "a log that begins anew holds what is committed from then on", "[sqlite]") {
    const Bare bare = opened("OFF");
    for (const char* way : {"TRUNCATE", "RESTART", "PASSIVE"}) {
        bare.commit(tenNotes(100));
        bare.run(std::string("PRAGMA wal_checkpoint(") + way + ")");
    }
    bare.commit(tenNotes(100));
    CHECK(foundAfterKill(kCount) == "4");
}

TEST_CASE_METHOD(LogFixture, "a write that fails is told at the commit, leaves nothing, and the next one goes", "[sqlite]") {
    FaultVfs disk;
    const Bare bare = opened();
    const auto [fault, told] = GENERATE(std::pair(Fault::Full, SQLITE_FULL), std::pair(Fault::Write, SQLITE_IOERR));
    bare.run(tenNotes(100));
    disk.failAt(fault, 1, Lasting::Once);
    CHECK(bare.tryToCommit() == told);
    CHECK(disk.struck());
    static_cast<void>(bare.tryTo("ROLLBACK")); // where SQLite has not done so by itself
    CHECK(bare.text(kCount) == "0");
    bare.commit(tenNotes(100));
    CHECK(foundAfterKill(kCount) == "1");
}
