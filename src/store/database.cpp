#include "store/database.h"

#include "store/filescan.h"
#include "store/ledgerchain.h"
#include "store/migrator.h"
#include "store/sqliteengine.h"
#include "store/statement.h"

#include <cassert>
#include <fcntl.h>
#include <unistd.h>

namespace anjungan::store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kSqliteMagic("SQLite format 3\0", 16);
constexpr std::size_t kHeadSize = 100;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::int64_t kRealId = 0x414A4854;     // "AJHT"
constexpr std::int64_t kTrainingId = 0x414A4C54; // "AJLT"
constexpr std::uintmax_t kAutomaticCheckLimit = std::uintmax_t{64} << 20;
/// The planted row is written when the store is made, so it stands on one of the first pages.
constexpr std::uint64_t kPlantedWithin = std::uint64_t{4} << 20;

std::int64_t applicationId(Purpose purpose) {
    return purpose == Purpose::Training ? kTrainingId : kRealId;
}

fs::path beside(const fs::path& file, const char* suffix) {
    return fs::path(file.string() + suffix);
}

void removeStore(const fs::path& file) {
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"})
        fs::remove(beside(file, suffix), ignored);
}

/// Whose file it is, from the four bytes that the format keeps for that.
Result<void> checkOwner(const fs::path& file, std::string_view head, Purpose purpose) {
    std::int64_t found = 0;
    for (const char c : head.substr(kApplicationIdAt, 4))
        found = found << 8 | static_cast<unsigned char>(c);
    if (found == applicationId(purpose))
        return {};
    const char* detail = found == kRealId       ? "this is a real store, and a training store was asked for"
                         : found == kTrainingId ? "this is a training store, and a real store was asked for"
                                                : "this database belongs to another program";
    return fail(ErrorCode::StoreUnavailable, detail, file.string());
}

/// What can be told about a file before the engine touches it: another program's database must stay as it is.
Result<void> checkFileKind(const fs::path& file, Purpose purpose) {
    std::error_code error;
    const auto status = fs::status(file, error);
    if (!fs::exists(status))
        return fail(ErrorCode::StoreUnavailable, "there is no store of this name", file.string());
    if (!fs::is_regular_file(status))
        return fail(ErrorCode::StoreUnavailable, "this is no file", file.string());
    const auto head = readAt(file, 0, kHeadSize);
    if (!head)
        return passOn(head);
    if (head->size() < kHeadSize || !head->starts_with(kSqliteMagic))
        return fail(ErrorCode::StoreUnavailable, "this file is no store", file.string());
    if (const auto ours = checkOwner(file, *head, purpose); !ours)
        return ours;
    constexpr auto kAnyWrite = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    const bool writable = (status.permissions() & kAnyWrite) != fs::perms::none && ::access(file.c_str(), W_OK) == 0;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    if (!writable || ::access(folder.c_str(), W_OK) != 0)
        return fail(ErrorCode::StoreReadOnly, "the store or its folder can't be written", file.string());
    return {};
}

/// Makes a rename last through a power cut.
void syncFolder(const fs::path& file) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

Result<StoreKey> keyFor(const DatabaseOptions& options) {
    std::error_code error;
    if (fs::exists(options.keyPath(), error))
        return StoreKey::load(options.keyPath());
    StoreKey key = StoreKey::generate();
    if (const auto saved = key.save(options.keyPath()); !saved)
        return passOn(saved);
    return key;
}

} // namespace

Database::Database(DatabaseOptions options, StoreKey key, const Clock& clock)
    : m_options(std::move(options))
    , m_key(std::move(key))
    , m_clock(clock) {
}

Database::~Database() {
    assert(m_depth == 0);
}

Result<std::unique_ptr<Database>> Database::create(const DatabaseOptions& options, const Clock& clock) {
    std::error_code error;
    if (fs::exists(options.file, error))
        return fail(ErrorCode::AlreadyExists, "there is a file of this name already", options.file.string());
    const bool hadKey = fs::exists(options.keyPath(), error);
    auto key = keyFor(options);
    if (!key)
        return passOn(key);
    DatabaseOptions unfinished = options;
    unfinished.file = beside(options.file, ".new");
    removeStore(unfinished.file);
    Result<void> made;
    {
        Database database(unfinished, *key, clock);
        made = database.connect();
        if (made)
            made = database.run("PRAGMA application_id = " + std::to_string(applicationId(options.purpose)));
        if (made)
            made = database.setPragmas();
        if (made)
            made = database.found();
        // Only the file itself gets the store's name: nothing of it may be left in the log beside it.
        if (made)
            made = database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    if (made) {
        fs::rename(unfinished.file, options.file, error);
        if (error)
            made = fail(ErrorCode::StoreUnavailable, "the store can't be put in its place: " + error.message(),
                        options.file.string());
        syncFolder(options.file);
    }
    removeStore(unfinished.file);
    auto opened = made ? open(options, clock) : Result<std::unique_ptr<Database>>(passOn(made));
    if (!opened) {
        if (made)
            removeStore(options.file);
        if (!hadKey)
            fs::remove(options.keyPath(), error);
    }
    return opened;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions& options, const Clock& clock) {
    if (const auto kind = checkFileKind(options.file, options.purpose); !kind)
        return passOn(kind);
    auto key = StoreKey::load(options.keyPath());
    if (!key)
        return passOn(key);
    std::unique_ptr<Database> database(new Database(options, std::move(*key), clock));
    if (const auto connected = database->connect(); !connected)
        return passOn(connected);
    if (const auto set = database->setPragmas(); !set)
        return passOn(set);
    if (const auto proved = database->prove(); !proved)
        return passOn(proved);
    return database;
}

Result<void> Database::connect() {
    auto engine = openSqlite(m_options.file, m_options.busyTimeout);
    if (!engine)
        return passOn(engine);
    m_engine = std::move(*engine);
    return {};
}

Result<void> Database::setPragmas() {
    struct Pragma {
        const char* name;
        const char* wanted;
        const char* reads;
    };

    // FULL, because a paid claim must survive a power cut; temporary tables in memory, so that nothing opened is on
    // disk.
    constexpr Pragma kPragmas[] = {{"journal_mode", "WAL", "wal"},     {"synchronous", "FULL", "2"},
                                   {"foreign_keys", "ON", "1"},        {"temp_store", "MEMORY", "2"},
                                   {"cache_size", "-16000", "-16000"}, {"recursive_triggers", "ON", "1"}};
    for (const Pragma& pragma : kPragmas) {
        const std::string statement = std::string("PRAGMA ") + pragma.name;
        if (const auto set = run(statement + " = " + pragma.wanted); !set)
            return set;
        auto reading = m_engine->prepare(statement);
        if (!reading)
            return passOn(reading);
        if (const auto ran = (*reading)->run(); !ran)
            return passOn(ran);
        const auto there = (*reading)->next();
        if (!there)
            return passOn(there);
        if (!*there || (*reading)->text(0) != pragma.reads)
            return fail(ErrorCode::StoreUnavailable, std::string("the store does not take the setting ") + pragma.name,
                        m_options.file.string());
    }
    return {};
}

Result<void> Database::found() {
    const auto migrations = embeddedMigrations();
    if (!migrations)
        return passOn(migrations);
    if (const auto migrated = Migrator(*this).migrate(*migrations); !migrated)
        return migrated;
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return passOn(transaction);
    auto info = prepare("INSERT INTO store_info (name, value) VALUES (?, ?)");
    if (!info)
        return passOn(info);
    if (const auto ran = info->run("key_fingerprint", m_key.fingerprint()); !ran)
        return passOn(ran);
    auto planted = prepare("INSERT INTO planted (id, marker, sealed) VALUES (?, ?, ?)");
    if (!planted)
        return passOn(planted);
    const std::string secret = "planted-secret-" + newUuid(m_clock.now()) + newUuid(m_clock.now());
    if (const auto ran = planted->run("planted", "planted-marker-" + newUuid(m_clock.now()),
                                      Blob{m_key.seal(secret, "planted.sealed:planted")});
        !ran)
        return passOn(ran);
    return transaction->commit();
}

Result<void> Database::prove() {
    const auto migrations = embeddedMigrations();
    if (!migrations)
        return passOn(migrations);
    Migrator migrator(*this);
    if (const auto known = migrator.check(*migrations); !known)
        return known;
    // The key is proved before anything is written: a store is never migrated under a key that is not its own.
    if (const auto right = checkKey(); !right)
        return right;
    const auto applied = migrator.appliedNumber();
    if (!applied)
        return passOn(applied);
    if (*applied < migrations->back().number)
        if (const auto migrated = migrator.migrate(*migrations); !migrated)
            return migrated;
    return checkContent();
}

Result<void> Database::checkKey() {
    auto row = prepare("SELECT i.value, p.marker, p.sealed FROM store_info i, planted p "
                       "WHERE i.name = 'key_fingerprint' AND p.id = 'planted'");
    if (!row)
        return std::unexpected(Error{ErrorCode::StoreCorrupt,
                                     "the store's own tables are not there: " + row.error().detail,
                                     m_options.file.string()});
    if (const auto ran = row->run(); !ran)
        return passOn(ran);
    const auto there = row->next();
    if (!there)
        return passOn(there);
    if (!*there)
        return fail(ErrorCode::StoreCorrupt, "the store does not say which key is its own", m_options.file.string());
    if (row->text(0) != m_key.fingerprint())
        return fail(ErrorCode::KeyWrong, "the key file belongs to another store", m_options.keyPath().string());
    const auto secret = m_key.open(row->blob(2), "planted.sealed:planted");
    if (!secret)
        return fail(ErrorCode::StoreCorrupt, "the planted value does not open with the store's key",
                    m_options.file.string());
    bool markerSeen = false;
    for (const fs::path& file : {m_options.file, beside(m_options.file, "-wal")}) {
        const auto leaked = fileHolds(file, *secret, kPlantedWithin);
        const auto marked = fileHolds(file, row->text(1), kPlantedWithin);
        if (!leaked || !marked)
            return passOn(!leaked ? leaked : marked);
        if (*leaked)
            return fail(ErrorCode::StoreCorrupt, "a sealed value is readable in the file", file.string());
        markerSeen = markerSeen || *marked;
    }
    if (!markerSeen)
        return fail(ErrorCode::StoreCorrupt, "the planted marker is not in the file, so that nothing is proved",
                    m_options.file.string());
    return {};
}

Result<void> Database::checkContent() {
    std::error_code error;
    const bool small = fs::file_size(m_options.file, error) <= kAutomaticCheckLimit && !error;
    if (m_options.contentCheck == ContentCheck::Never || (m_options.contentCheck == ContentCheck::Automatic && !small))
        return {};
    auto check = prepare("PRAGMA quick_check(1)");
    if (!check)
        return passOn(check);
    if (const auto ran = check->run(); !ran)
        return passOn(ran);
    if (const auto row = check->next(); !row)
        return passOn(row);
    if (check->text(0) != "ok")
        return fail(ErrorCode::StoreCorrupt, "the file's pages fail their check: " + check->text(0),
                    m_options.file.string());
    auto keys = prepare("PRAGMA foreign_key_check");
    if (!keys)
        return passOn(keys);
    if (const auto ran = keys->run(); !ran)
        return passOn(ran);
    const auto dangling = keys->next();
    if (!dangling)
        return passOn(dangling);
    if (*dangling)
        return fail(ErrorCode::StoreCorrupt, "a record of table " + keys->text(0) + " refers to one that is not there",
                    m_options.file.string());
    return {};
}

Result<int> Database::schemaNumber() {
    return Migrator(*this).appliedNumber();
}

Result<void> Database::backupTo(const fs::path& file) {
    assert(std::this_thread::get_id() == m_thread);
    return copySnapshot(*m_engine, file);
}

Result<Statement> Database::prepare(std::string_view sql) {
    assert(std::this_thread::get_id() == m_thread);
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        auto prepared = m_engine->prepare(sql);
        if (!prepared)
            return passOn(prepared);
        known = m_statements.emplace(sql, std::move(*prepared)).first;
    }
    assert(!known->second->isActive());
    return Statement(*known->second);
}

Result<void> Database::run(std::string_view sql) {
    assert(std::this_thread::get_id() == m_thread);
    return m_engine->run(sql);
}

} // namespace anjungan::store
