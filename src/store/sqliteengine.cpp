#include "store/sqliteengine.h"

#include "store/gatheredlog.h"
#include "store/sqlitecopy.h"
#include "store/sqliteformat.h"

#include <sqlite3.h>

#include <cassert>
#include <cerrno>
#include <string>

#include <unistd.h>

namespace anjungan::store {

namespace {

Error constraintError(int code, std::string message) {
    if (message.find("member_not_below_zero") != std::string::npos)
        return {ErrorCode::RefusedByRule, "the account does not hold that much", "balance"};
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return {ErrorCode::NotFound, "what the record refers to is not in the store", {}};
    return {ErrorCode::Conflict, std::move(message), {}};
}

/// Whether the system has stopped all writing to the store's disk, as it does to one that it finds damaged. SQLite tells
/// such a failure as any other.
bool isOnReadOnlyDisk(sqlite3* connection) {
    const char* const file = sqlite3_db_filename(connection, "main");
    return file != nullptr && *file != '\0' && ::access(file, W_OK) != 0 && errno == EROFS;
}

/// What the failure that `connection` has just had means for the person in front of it.
Error errorOf(sqlite3* connection, std::string_view doing) {
    const int code = sqlite3_extended_errcode(connection);
    std::string message = sqlite3_errmsg(connection);
    const auto told = [&](ErrorCode what) {
        return Error{what, std::string(doing) + ": " + message, {}};
    };
    switch (code & kPrimaryCodeMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return told(ErrorCode::StoreBusy);
    case SQLITE_READONLY:
        return told(ErrorCode::StoreReadOnly);
    case SQLITE_CORRUPT:
        return told(ErrorCode::StoreCorrupt);
    case SQLITE_NOTADB:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return told(ErrorCode::StoreUnavailable);
    case SQLITE_FULL:
        return told(ErrorCode::DiskFull);
    case SQLITE_IOERR:
        return told(isOnReadOnlyDisk(connection) ? ErrorCode::StoreReadOnly : ErrorCode::Io);
    case SQLITE_CONSTRAINT:
        return constraintError(code, std::move(message));
    default:
        return told(ErrorCode::Bug);
    }
}

class SqlitePrepared final : public PreparedSql {
public:
    SqlitePrepared(sqlite3* connection, sqlite3_stmt* statement)
        : m_connection(connection)
        , m_statement(statement)
        , m_commits(SqlitePrepared::sql() == "COMMIT") {
    }

    ~SqlitePrepared() override { sqlite3_finalize(m_statement); }

    SqlitePrepared(const SqlitePrepared&) = delete;
    SqlitePrepared& operator=(const SqlitePrepared&) = delete;

    void bindNull(int place) override { bound(sqlite3_bind_null(m_statement, place + 1)); }

    void bindInteger(int place, std::int64_t value) override {
        bound(sqlite3_bind_int64(m_statement, place + 1, value));
    }

    void bindText(int place, std::string_view value) override {
        // An empty view may have no place in memory, which would bind NULL.
        bound(sqlite3_bind_text64(m_statement, place + 1, value.empty() ? "" : value.data(), value.size(),
                                  SQLITE_TRANSIENT, SQLITE_UTF8));
    }

    void bindBytes(int place, std::string_view value) override {
        bound(sqlite3_bind_blob64(m_statement, place + 1, value.empty() ? "" : value.data(), value.size(),
                                  SQLITE_TRANSIENT));
    }

    Result<int> run() override {
        assert(!m_active);
        m_active = true;
        const int code = m_commits ? commit() : sqlite3_step(m_statement);
        m_firstWaits = code == SQLITE_ROW;
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            return failed("running a statement");
        m_ended = code == SQLITE_DONE;
        return sqlite3_stmt_readonly(m_statement) != 0 ? 0 : sqlite3_changes(m_connection);
    }

    Result<bool> next() override {
        assert(m_active);
        if (m_firstWaits) {
            m_firstWaits = false;
            return true;
        }
        if (m_ended)
            return false;
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            return failed("reading rows");
        m_ended = code == SQLITE_DONE;
        return !m_ended;
    }

    void finish() override {
        sqlite3_reset(m_statement);
        m_active = false;
    }

    [[nodiscard]] bool isActive() const override { return m_active; }

    [[nodiscard]] bool isNull(int column) const override {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }

    [[nodiscard]] std::int64_t integer(int column) const override { return sqlite3_column_int64(m_statement, column); }

    [[nodiscard]] std::string_view text(int column) const override {
        // The same bytes as sqlite3_column_text() gives, which would first copy them to put a zero behind.
        return bytes(column);
    }

    [[nodiscard]] std::string_view bytes(int column) const override {
        // By the value, which is looked up once; SQLite allows it where one thread uses the connection, as ours does.
        sqlite3_value* const value = sqlite3_column_value(m_statement, column);
        const auto* const bytes = static_cast<const char*>(sqlite3_value_blob(value));
        if (bytes == nullptr)
            return {};
        return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
    }

    [[nodiscard]] std::string_view sql() const override { return sqlite3_sql(m_statement); }

private:
    [[nodiscard]] int commit() {
        const GatheredCommit gathered(m_connection);
        return sqlite3_step(m_statement);
    }

    /// A bind fails only for a place that the statement does not have, or for want of memory.
    static void bound(int code) { assert(code == SQLITE_OK); }

    [[nodiscard]] std::unexpected<Error> failed(std::string_view doing) {
        Error error = errorOf(m_connection, doing);
        sqlite3_reset(m_statement);
        m_ended = true;
        return std::unexpected(std::move(error));
    }

    sqlite3* m_connection;
    sqlite3_stmt* m_statement;
    bool m_commits;
    bool m_active = false;
    bool m_firstWaits = false; ///< run() has read the first row, and next() has not told it yet
    bool m_ended = false;
};

class SqliteEngine final : public Engine {
public:
    explicit SqliteEngine(sqlite3* connection) : m_connection(connection) {}

    ~SqliteEngine() override {
        const int closed = sqlite3_close(m_connection);
        assert(closed == SQLITE_OK);
        static_cast<void>(closed);
    }

    SqliteEngine(const SqliteEngine&) = delete;
    SqliteEngine& operator=(const SqliteEngine&) = delete;

    Result<std::unique_ptr<PreparedSql>> prepare(std::string_view sql) override {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                               &statement, nullptr) != SQLITE_OK)
            return std::unexpected(errorOf(m_connection, "preparing a statement"));
        return std::make_unique<SqlitePrepared>(m_connection, statement);
    }

    Result<void> run(std::string_view sql) override {
        if (sqlite3_exec(m_connection, std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return std::unexpected(errorOf(m_connection, "running SQL"));
        return {};
    }

    [[nodiscard]] sqlite3* connection() const { return m_connection; }

private:
    sqlite3* m_connection;
};

/// Counting what it has in memory costs SQLite a lock and a sum with each allocation, and nobody asks. Only before the
/// process's first use of it; where that was before, it goes on counting.
void stopCounting() {
    static const int s_stopped = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(s_stopped);
}

} // namespace

Result<std::unique_ptr<Engine>> openSqlite(const std::filesystem::path& file, std::chrono::milliseconds busyTimeout) {
    stopCounting();
    sqlite3* connection = nullptr;
    const int opened = sqlite3_open_v2(file.c_str(), &connection,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, gatheringFileSystem());
    if (opened != SQLITE_OK) {
        Error error = connection == nullptr ? Error{ErrorCode::Bug, "not enough memory to open the store", {}}
                                            : errorOf(connection, "opening the store");
        sqlite3_close(connection);
        return std::unexpected(std::move(error));
    }
    auto engine = std::make_unique<SqliteEngine>(connection);
    sqlite3_busy_timeout(connection, static_cast<int>(busyTimeout.count()));
    return engine;
}

Result<void> copySnapshot(Engine& engine, const std::filesystem::path& file) {
    auto* const sqlite = dynamic_cast<SqliteEngine*>(&engine);
    assert(sqlite != nullptr);
    return copySnapshot(sqlite->connection(), file);
}

} // namespace anjungan::store
