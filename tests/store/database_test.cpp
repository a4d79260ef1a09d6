#include "store/query.h"
#include "store/teststore.h"

#include <fstream>

#include <sqlite3.h>

using namespace anjungan;
using namespace anjungan::store;

namespace fs = std::filesystem;

namespace {

/// Another program's hand on the file.
class Foreign {
public:
    explicit Foreign(const fs::path& file) { REQUIRE(sqlite3_open(file.c_str(), &m_connection) == SQLITE_OK); }

    ~Foreign() { sqlite3_close(m_connection); }

    Foreign(const Foreign&) = delete;
    Foreign& operator=(const Foreign&) = delete;

    void run(const char* sql) {
        INFO(sql);
        REQUIRE(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }

private:
    sqlite3* m_connection = nullptr;
};

} // namespace

TEST_CASE("a fresh store opens again with its schema, and its key file is for its owner only") {
    TestStore store;
    const int number = must(store.database->schemaNumber());
    REQUIRE(number >= 1);
    store.reopen();
    REQUIRE(must(store.database->schemaNumber()) == number);
    const auto permissions = fs::status(store.path("branch.db.key")).permissions();
    REQUIRE(permissions == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a store is never made over a file that is there", "[sqlite]") {
    TestStore store;
    const std::string before = bytesOf(store.path("branch.db.key"));
    REQUIRE(codeOf(Database::create(store.options(), store.clock)) == ErrorCode::AlreadyExists);
    REQUIRE(bytesOf(store.path("branch.db.key")) == before);
}

TEST_CASE("a store that can't be made leaves no key behind", "[sqlite]") {
    TestStore store;
    DatabaseOptions options = store.options();
    options.file = store.path("no-such-folder/branch.db");
    options.keyFile = store.path("other.key");
    REQUIRE_FALSE(Database::create(options, store.clock));
    REQUIRE_FALSE(fs::exists(options.keyFile));
}

TEST_CASE("a key file that is there already is used for a new store", "[sqlite]") {
    TestStore store;
    DatabaseOptions options = store.options();
    options.file = store.path("second.db");
    options.keyFile = store.path("branch.db.key");
    const auto second = must(Database::create(options, store.clock));
    REQUIRE(second->key().fingerprint() == store.database->key().fingerprint());
}

TEST_CASE("what is no store is refused as unavailable", "[sqlite]") {
    TestStore store;
    DatabaseOptions options = store.options();
    SECTION("a file that is not there") {
        options.file = store.path("nothing.db");
    }
    SECTION("a folder") {
        options.file = store.path("");
    }
    SECTION("a text file") {
        options.file = store.path("notes.txt");
        std::ofstream(options.file) << "Beli gula dan kopi sebelum pukul empat sore.\n";
    }
    SECTION("an empty file") {
        options.file = store.path("empty.db");
        std::ofstream{options.file};
    }
    SECTION("another program's database") {
        options.file = store.path("foreign.db");
        Foreign(options.file).run("CREATE TABLE t (a INTEGER)");
        fs::copy_file(store.path("branch.db.key"), store.path("foreign.db.key"));
    }
    REQUIRE(codeOf(Database::open(options, store.clock)) == ErrorCode::StoreUnavailable);
}

TEST_CASE("a training store and a real one never open as each other", "[sqlite]") {
    TestStore store;
    DatabaseOptions options = store.options();
    options.purpose = Purpose::Training;
    const auto opened = Database::open(options, store.clock);
    REQUIRE(codeOf(opened) == ErrorCode::StoreUnavailable);
    REQUIRE(opened.error().detail.find("real store") != std::string::npos);
    options.file = store.path("training.db");
    REQUIRE(Database::create(options, store.clock));
    options.purpose = Purpose::Real;
    REQUIRE(codeOf(Database::open(options, store.clock)) == ErrorCode::StoreUnavailable);
}

TEST_CASE("a store marked read-only is told as such", "[sqlite]") {
    TestStore store;
    store.database.reset();
    fs::permissions(store.path("branch.db"), fs::perms::owner_read);
    REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreReadOnly);
}

TEST_CASE("a store without its key is told, and no other key is made") {
    TestStore store;
    store.database.reset();
    fs::remove(store.path("branch.db.key"));
    REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::KeyMissing);
    REQUIRE_FALSE(fs::exists(store.path("branch.db.key")));
}

TEST_CASE("another store's key is told as wrong") {
    TestStore store;
    TestStore other;
    DatabaseOptions options = store.options();
    options.keyFile = other.path("branch.db.key");
    REQUIRE(codeOf(Database::open(options, store.clock)) == ErrorCode::KeyWrong);
}

TEST_CASE("a damaged key file is told as wrong") {
    TestStore store;
    store.database.reset();
    fs::resize_file(store.path("branch.db.key"), 20);
    REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::KeyWrong);
}

TEST_CASE("a store that another program holds is busy, within the time that was set", "[sqlite]") {
    TestStore store;
    SECTION("wholly: it can't be opened") {
        store.database.reset();
        Foreign foreign(store.path("branch.db"));
        foreign.run("PRAGMA locking_mode = EXCLUSIVE");
        foreign.run("BEGIN EXCLUSIVE");
        foreign.run("CREATE TABLE held (a INTEGER)");
        REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreBusy);
    }
    SECTION("for writing: it can be read but not written") {
        Foreign foreign(store.path("branch.db"));
        foreign.run("BEGIN IMMEDIATE");
        REQUIRE(must(Participants(*store.database).count()) == 0);
        REQUIRE(codeOf(Transaction::begin(*store.database)) == ErrorCode::StoreBusy);
        foreign.run("ROLLBACK");
        REQUIRE(Transaction::begin(*store.database));
    }
}

TEST_CASE("a store of a newer schema is refused and not touched", "[sqlite]") {
    TestStore store;
    store.database.reset();
    Foreign later(store.path("branch.db"));
    later.run("INSERT INTO schema_migration VALUES (900, '0900_later.sql', 'x', '2030-01-01T00:00:00.000Z')");
    later.run("UPDATE store_info SET value = '900' WHERE name = 'lowest_reader'");
    REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreNewer);
}

TEST_CASE("a store whose migration was another one is corrupt", "[sqlite]") {
    TestStore store;
    store.database.reset();
    Foreign(store.path("branch.db")).run("UPDATE schema_migration SET checksum = 'other' WHERE number = 1");
    REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreCorrupt);
}

TEST_CASE("a store with a damaged page is corrupt", "[sqlite]") {
    TestStore store;
    for (int serial = 1; serial <= 40; ++serial)
        (void)addMember(store, serial, 1000);
    store.database.reset();
    const auto size = fs::file_size(store.path("branch.db"));
    std::fstream file(store.path("branch.db"), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(size / 4096 * 3 / 4 * 4096));
    file << std::string(4096, '\x5a');
    file.close();
    REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreCorrupt);
}

TEST_CASE("a store with a record that refers to nothing is corrupt", "[sqlite]") {
    TestStore store;
    store.database.reset();
    Foreign(store.path("branch.db"))
        .run("INSERT INTO prior_claim VALUES ('r', 'nobody', 'partial_10', '2020-01-01', 5)");
    REQUIRE(codeOf(Database::open(store.options(), store.clock)) == ErrorCode::StoreCorrupt);
}

TEST_CASE("a full disk is told as such, and what was there stays", "[sqlite]") {
    TestStore store;
    must(store.database->run("PRAGMA max_page_count = 1"));
    const auto added = Participants(*store.database).add(invented(store.clock, 1));
    ErrorCode code = added ? ErrorCode::Bug : added.error().code;
    for (int serial = 2; serial < 2000 && code == ErrorCode::Bug; ++serial)
        if (const auto more = Participants(*store.database).add(invented(store.clock, serial)); !more)
            code = more.error().code;
    REQUIRE(code == ErrorCode::DiskFull);
    store.reopen();
    REQUIRE(must(Participants(*store.database).count()) < 2000);
}

TEST_CASE("a backup made while the store is open is a store of its own", "[sqlite]") {
    TestStore store;
    (void)addMember(store, 1, 1000);
    must(store.database->backupTo(store.path("copy.db")));
    REQUIRE(codeOf(store.database->backupTo(store.path("copy.db"))) == ErrorCode::AlreadyExists);
    DatabaseOptions options = store.options();
    options.file = store.path("copy.db");
    options.keyFile = store.path("branch.db.key");
    const auto copy = must(Database::open(options, store.clock));
    REQUIRE(must(Participants(*copy).count()) == 1);
}

TEST_CASE("a connection is set up for its work, and as it was before when that is over", "[sqlite]") {
    TestStore store;
    const auto now = [&] {
        const auto number = [&](const char* pragma) { return must(selectNumber(*store.database, pragma)); };
        return std::pair(number("PRAGMA cache_size"), number("PRAGMA wal_autocheckpoint"));
    };
    const auto atOpening = now();
    {
        const BulkWrites bulk(*store.database);
        const auto inBulk = now();
        CHECK(inBulk.first < atOpening.first); // in KiB, below zero
        CHECK(inBulk.second > atOpening.second);
        {
            const TablePass pass(*store.database);
            CHECK(now() == std::pair(std::int64_t{-500}, inBulk.second));
        }
        CHECK(now() == inBulk);
    }
    CHECK(now() == atOpening);
    CHECK_FALSE(takePages(*store.database, "SELECT nothing", 1, [](Statement&) {}));
    CHECK(now() == atOpening);
}

TEST_CASE("two connections see each other's commits") {
    TestStore store;
    const auto other = must(Database::open(store.options(), store.clock));
    (void)addMember(store, 1, 0);
    REQUIRE(must(Participants(*other).count()) == 1);
}
