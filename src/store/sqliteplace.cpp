#include "store/sqliteplace.h"

#include "store/filescan.h"
#include "store/query.h"
#include "store/schema.h"
#include "store/sqliteengine.h"
#include "store/sqliteformat.h"
#include "store/storefiles.h"

#include <array>
#include <cassert>
#include <fcntl.h>
#include <limits>
#include <ranges>
#include <unistd.h>

namespace anjungan::store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kSqliteMagic("SQLite format 3\0", 16);
constexpr std::int64_t kRealId = 0x414A4854;     // "AJHT"
constexpr std::int64_t kTrainingId = 0x414A4C54; // "AJLT"
constexpr std::uintmax_t kAutomaticCheckLimit = std::uintmax_t{64} << 20;
/// The planted row is written when the store is made, so it stands on one of the first pages.
constexpr std::uint64_t kPlantedWithin = std::uint64_t{1} << 20;

std::int64_t applicationId(Purpose purpose) {
    return purpose == Purpose::Training ? kTrainingId : kRealId;
}

/// Whose file it is, from the four bytes that the format keeps for that.
Result<void> checkOwner(const fs::path& file, std::string_view head, Purpose purpose) {
    std::int64_t found = 0;
    for (const char c : head.substr(kApplicationIdAt, kApplicationIdSize))
        found = found << 8 | static_cast<unsigned char>(c);
    if (found == applicationId(purpose))
        return {};
    const char* detail = found == kRealId       ? "this is a real store, and a training store was asked for"
                         : found == kTrainingId ? "this is a training store, and a real store was asked for"
                                                : "this database belongs to another program";
    return fail(ErrorCode::StoreUnavailable, detail, file.string());
}

struct Pragma {
    const char* name;
    const char* wanted;
    const char* reads;
};

// FULL, because a paid claim must survive a power cut; temporary tables in memory, so that nothing opened is on disk;
// what is removed is overwritten, so that an erased face is gone from the pages that it filled.
constexpr std::array kPragmas = {
    Pragma{"journal_mode", "WAL", "wal"},     Pragma{"synchronous", "FULL", "2"},
    Pragma{"foreign_keys", "ON", "1"},        Pragma{"temp_store", "MEMORY", "2"},
    Pragma{"cache_size", "-16000", "-16000"}, Pragma{"recursive_triggers", "ON", "1"},
    Pragma{"secure_delete", "ON", "1"}};

Result<void> set(Engine& engine, const Pragma& pragma, const std::string& place) {
    const std::string statement = std::string("PRAGMA ") + pragma.name;
    if (const auto done = engine.run(statement + " = " + pragma.wanted); !done)
        return done;
    auto reading = engine.prepare(statement);
    if (!reading)
        return passOn(reading);
    if (const auto ran = (*reading)->run(); !ran)
        return passOn(ran);
    const auto there = (*reading)->next();
    if (!there)
        return passOn(there);
    if (!*there || (*reading)->text(0) != pragma.reads)
        return fail(ErrorCode::StoreUnavailable, std::string("the store does not take the setting ") + pragma.name,
                    place);
    return {};
}

constexpr std::array<std::string_view, 1> kBeginWrite = {"BEGIN IMMEDIATE"};
constexpr std::array<std::string_view, 1> kBeginRead = {"BEGIN"};

} // namespace

std::span<const std::string_view> SqlitePlace::beginning(Access access) const {
    return access == Access::Write ? kBeginWrite : kBeginRead;
}

Result<std::unique_ptr<Engine>> SqlitePlace::connect() {
    auto engine = openSqlite(m_options.file, m_options.busyTimeout);
    if (!engine)
        return engine;
    for (const Pragma& pragma : kPragmas)
        if (const auto done = set(**engine, pragma, name()); !done)
            return passOn(done);
    m_engine = engine->get();
    return engine;
}

Result<bool> SqlitePlace::hasTable(Database& database, const std::string& table) {
    const auto count =
        selectNumber(database, "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?", table);
    if (!count)
        return passOn(count);
    return *count > 0;
}

Result<void> SqlitePlace::checkFree() {
    // Two that make a store of one name would make it in one place. A folder that is not there is told by what comes next.
    auto hold = FolderHold::take(folderOf(m_options.file));
    if (!hold && hold.error().code == ErrorCode::StoreBusy)
        return passOn(hold);
    if (hold)
        m_hold = std::make_unique<FolderHold>(std::move(*hold));
    return checkNameFree();
}

Result<void> SqlitePlace::checkNameFree() const {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(m_options.file, ignored)))
        return fail(ErrorCode::AlreadyExists, "there is a file of this name already", name());
    if (const auto left = leftBeside(m_options.file))
        return fail(ErrorCode::AlreadyExists, "the log of an earlier store of this name is still there; move it away with that store",
                    left->string());
    return {};
}

std::unique_ptr<Place> SqlitePlace::workshop() const {
    DatabaseOptions unfinished = m_options;
    unfinished.file = beside(m_options.file, ".new");
    auto place = std::make_unique<SqlitePlace>(unfinished);
    place->clear();
    return place;
}

Result<void> SqlitePlace::sign(Database& database) {
    return database.run("PRAGMA application_id = " + std::to_string(applicationId(m_options.purpose)));
}

Result<void> SqlitePlace::finish(Database& database) {
    // Only the file itself gets the store's name: nothing of it may be left in the log beside it.
    return database.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<void> SqlitePlace::takeFrom(const Place& workshop) {
    if (const auto isFree = checkNameFree(); !isFree)
        return isFree;
    return putInPlace(workshop.name(), m_options.file);
}

bool SqlitePlace::clear() {
    removeStoreFiles(m_options.file);
    return true;
}

Result<void> SqlitePlace::checkBefore() {
    const fs::path& file = m_options.file;
    std::error_code error;
    const auto status = fs::status(file, error);
    if (!fs::exists(status))
        return fail(ErrorCode::StoreUnavailable, "there is no store of this name; init makes one", name());
    if (!fs::is_regular_file(status))
        return fail(ErrorCode::StoreUnavailable, "this is no file", name());
    const auto head = readAt(file, 0, kHeadSize);
    if (!head)
        return passOn(head);
    if (head->size() < kHeadSize || !head->starts_with(kSqliteMagic))
        return fail(ErrorCode::StoreUnavailable, "this file is no store; name another, or restore a backup to a new file", name());
    if (const auto ours = checkOwner(file, *head, m_options.purpose); !ours)
        return ours;
    constexpr auto kAnyWrite = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    const bool writable = (status.permissions() & kAnyWrite) != fs::perms::none && ::access(file.c_str(), W_OK) == 0;
    if (!writable || ::access(folderOf(file).c_str(), W_OK) != 0)
        return fail(ErrorCode::StoreReadOnly, "the store or its folder can't be written", name());
    return {};
}

Result<void> SqlitePlace::checkContent(Database& database) {
    std::error_code error;
    const bool small = fs::file_size(m_options.file, error) <= kAutomaticCheckLimit && !error;
    if (m_options.contentCheck == ContentCheck::Never || (m_options.contentCheck == ContentCheck::Automatic && !small))
        return {};
    const auto firstText = [](Statement& row) {
        return row.text(0);
    };
    const auto pages = selectOne(database, "PRAGMA quick_check(1)", firstText);
    if (!pages)
        return passOn(pages);
    if (*pages != "ok")
        return fail(ErrorCode::StoreCorrupt, "the file's pages fail their check: " + pages->value_or(""), name());
    const auto dangling = selectOne(database, "PRAGMA foreign_key_check", firstText);
    if (!dangling)
        return passOn(dangling);
    if (*dangling)
        return fail(ErrorCode::StoreCorrupt, "a record of table " + **dangling + " refers to one that is not there",
                    name());
    return {};
}

Result<std::string> SqlitePlace::holds(Database& /*database*/, std::string_view bytes, Scan scan) {
    const auto limit = scan == Scan::Whole ? std::numeric_limits<std::uint64_t>::max() : kPlantedWithin;
    // The index of the log (-shm) holds page numbers and their hashes, nothing of the content.
    for (const fs::path& file : {m_options.file, beside(m_options.file, "-wal"), beside(m_options.file, "-journal")}) {
        const auto there = fileHolds(file, bytes, limit);
        if (!there)
            return passOn(there);
        if (*there)
            return "the file " + file.filename().string();
    }
    return std::string();
}

// The log still holds the pages as they were before.
Result<void> SqlitePlace::forget(Database& database) {
    return database.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<std::vector<Problem>> SqlitePlace::integrity(Database& database) {
    std::vector<Problem> problems;
    const auto firstText = [](Statement& row) {
        return row.text(0);
    };
    const auto pages = selectAll(database, "PRAGMA integrity_check(20)", firstText);
    if (!pages)
        return passOn(pages);
    for (const std::string& told : *pages)
        if (told != "ok")
            for (const auto& line : told | std::views::split('\n')) // a row names the database, then a finding a line
                problems.push_back({"integrity", std::string(line.begin(), line.end())});
    const auto dangling = selectAll(database, "PRAGMA foreign_key_check", [](Statement& row) {
        return "table " + row.text(0) + ", row " + row.text(1) + ", to table " + row.text(2);
    });
    if (!dangling)
        return passOn(dangling);
    for (std::size_t i = 0; i < std::min(dangling->size(), kMostProblemsTold); ++i)
        problems.push_back({"foreign_keys", "a record refers to one that is not there: " + (*dangling)[i]});
    if (dangling->size() > kMostProblemsTold)
        problems.push_back({"foreign_keys", std::to_string(dangling->size() - kMostProblemsTold) + " more"});
    const auto differences = schemaDifferences(database);
    if (!differences)
        return passOn(differences);
    for (const std::string& difference : *differences)
        problems.push_back({"schema", difference});
    return problems;
}

Result<void> SqlitePlace::apply(Database& database, Work work) {
    switch (work) {
    case Work::Usual: // as connect() has it
        return database.run("PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 1000");
    case Work::ManyWrites:
        return database.run("PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 16000");
    case Work::OnePass:
        return database.run("PRAGMA cache_size = -500");
    }
    return {};
}

Result<void> SqlitePlace::backupTo(Database& /*database*/, const fs::path& file) {
    assert(m_engine != nullptr);
    return copySnapshot(*m_engine, file);
}

} // namespace anjungan::store
