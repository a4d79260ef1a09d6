#pragma once

#include "base/clock.h"
#include "base/crypto.h"
#include "base/error.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>

namespace anjungan::store {

class Engine;
class Place;
class PreparedSql;
class Statement;

/// Whose store it is. The store carries it; a training store never opens as a real one or the other way.
enum class Purpose { Real, Training };

/// How much of the content is proved when a store is opened. Automatic does it for files up to 64 MiB; larger ones are
/// proved by `verify` (store/verifier.h), since reading them whole would keep people waiting at the start.
enum class ContentCheck { Automatic, Always, Never };

/// Read takes no write lock: several queries then see the same state of the store, and nothing may be written.
enum class Access { Write, Read };

struct DatabaseOptions {
    std::filesystem::path file;
    std::string server;            ///< postgresql://... instead of a file; needs `keyFile`
    std::filesystem::path keyFile; ///< empty: `file` with ".key" behind it
    Purpose purpose = Purpose::Real;
    std::chrono::milliseconds busyTimeout{2000}; ///< how long a call waits for another writer before StoreBusy
    ContentCheck contentCheck = ContentCheck::Automatic;

    [[nodiscard]] std::filesystem::path keyPath() const {
        return !keyFile.empty() || file.empty() ? keyFile : std::filesystem::path(file.string() + ".key");
    }
};

/// One connection to one store, and the key to its sealed columns. Used on the thread that made it and on no other
/// (asserted); open another for another thread.
///
/// The classes of this module (Participants, Ledger, Claims, ...) are views on a Database: cheap to make, they hold a
/// reference and no state. Each of their public methods is one transaction, or takes part in the one that is open.
class Database {
public:
    /// Makes a store, and its key file unless there is one (then that key is used), and opens it. AlreadyExists where
    /// the store is there. The store appears under its name when it is whole, never half made. On a server the database
    /// must be there, empty.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const DatabaseOptions& options, const Clock& clock);

    /// Opens a store, brings its schema up to date and proves it: it is a store of this purpose, the settings took,
    /// the key is its own, the planted value is not readable, the content passes its check.
    /// Fails with StoreUnavailable (not there, refused, a server that does not answer, another kind of file, database or
    /// purpose), StoreReadOnly, StoreBusy, StoreNewer, StoreCorrupt, KeyMissing, KeyWrong, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseOptions& options, const Clock& clock);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const StoreKey& key() const { return m_key; }

    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] Place& place() { return *m_place; }

    /// The file, or the server's address without its password.
    [[nodiscard]] std::string name() const;

    [[nodiscard]] Purpose purpose() const { return m_options.purpose; }

    [[nodiscard]] Result<int> schemaNumber();

    /// What proves that sealing works: the key's fingerprint, a marker in plain and a sealed value. None in no store.
    struct Planted {
        std::string fingerprint;
        std::string marker;
        std::string sealed;
    };

    [[nodiscard]] Result<std::optional<Planted>> planted();

    /// Writes a consistent copy while the store is in use. AlreadyExists where `file` is there. The key is not copied.
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& file);

    /// A prepared statement, kept for the next call with the same text. One at a time for the same text.
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// Whether what writes has to begin a transaction first: none is open, and the engine locks nothing else.
    [[nodiscard]] bool mustLockFirst() const;
    /// Whether all rows of a query come over to this side before the first is told: much is then read page by page.
    [[nodiscard]] bool bringsRowsTogether() const;
    [[nodiscard]] bool isInTransaction() const { return m_depth > 0; }
    /// What joined the open transaction has failed half way (joinTransaction() of store/query.h): it commits no more.
    void spoilTransaction() { m_isSpoiled = m_depth > 0; }
    /// Runs SQL that takes no values and gives no rows, unprepared: schema and pragmas.
    [[nodiscard]] Result<void> run(std::string_view sql);

private:
    friend class Transaction;
    friend class LedgerChain;

    /// The running hash of the ledger within the open transaction (store/ledgerchain.h).
    struct LedgerTail {
        bool loaded = false;
        bool moved = false;
        std::int64_t lastSeq = 0;
        std::string hash;
    };

    Database(DatabaseOptions options, std::unique_ptr<Place> place, StoreKey key, const Clock& clock);
    [[nodiscard]] static Result<void> make(const DatabaseOptions& options, Place& place, const StoreKey& key,
                                           const Clock& clock);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> found();
    [[nodiscard]] Result<void> prove();
    [[nodiscard]] Result<void> checkKey();

    DatabaseOptions m_options;
    std::unique_ptr<Place> m_place;
    StoreKey m_key;
    const Clock& m_clock;
    std::unique_ptr<Engine> m_engine;

    struct SqlHash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    /// Behind the engine, so that they go before it.
    std::unordered_map<std::string, std::unique_ptr<PreparedSql>, SqlHash, std::equal_to<>> m_statements;
    std::thread::id m_thread = std::this_thread::get_id();
    int m_depth = 0;
    bool m_isSpoiled = false; ///< since the innermost open transaction began
    LedgerTail m_ledgerTail;
};

/// Everything between begin() and commit() is in the store together or not at all; going out of scope without commit
/// undoes it. Within an open transaction, begin() makes a part of that one: undoing the part leaves the rest, and
/// nothing is on disk before the outermost commit. Takes the write lock at once, so that what was read stays true.
class [[nodiscard]] Transaction {
public:
    using Access = store::Access;
    [[nodiscard]] static Result<Transaction> begin(Database& database, Access access = Access::Write);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    /// Bug where a part that failed was not undone.
    [[nodiscard]] Result<void> commit();

private:
    Transaction(Database& database, Database::LedgerTail tailBefore);
    Database* m_database;
    Database::LedgerTail m_tailBefore;
};

} // namespace anjungan::store
