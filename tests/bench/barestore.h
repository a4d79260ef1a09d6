#pragma once

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::bench {

/// The yardstick: SQLite by its C calls and nothing else. Ends the program where SQLite says no.
class BareStore {
public:
    explicit BareStore(const std::string& file) {
        check(sqlite3_open_v2(file.c_str(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
        // The settings of our own connections, so that what differs is not the disk.
        for (const char* sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                                "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -16000"})
            run(sql);
    }
    ~BareStore() { sqlite3_close(m_handle); }
    BareStore(const BareStore&) = delete;
    BareStore& operator=(const BareStore&) = delete;

    void run(const std::string& sql) const { check(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr)); }

    void check(int code) const {
        if (code == SQLITE_OK)
            return;
        std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(m_handle));
        std::exit(1);
    }

    /// Takes every trigger away; gives the SQL that brings each back.
    [[nodiscard]] std::vector<std::string> dropGuards() const;

    /// From here on what is committed stays in the write-ahead log, also after closing.
    void keepLogApart() const {
        run("PRAGMA wal_checkpoint(TRUNCATE)");
        run("PRAGMA wal_autocheckpoint = 0");
        check(sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr));
    }

    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

/// A prepared statement of its own kind of use: bind texts, step, read.
class BareStatement {
public:
    BareStatement(const BareStore& store, std::string_view sql) : m_store(store) {
        store.check(sqlite3_prepare_v2(store.handle(), sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr));
    }
    ~BareStatement() { sqlite3_finalize(m_statement); }
    BareStatement(const BareStatement&) = delete;
    BareStatement& operator=(const BareStatement&) = delete;

    void text(int place, const std::string& value) {
        sqlite3_bind_text(m_statement, place, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    }
    void bytes(int place, const std::string& value) {
        sqlite3_bind_blob(m_statement, place, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    }
    void number(int place, std::int64_t value) { sqlite3_bind_int64(m_statement, place, value); }
    void value(int place, const sqlite3_value* from) { sqlite3_bind_value(m_statement, place, from); }
    /// False after the last row.
    [[nodiscard]] bool next() {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            m_store.check(code);
        return code == SQLITE_ROW;
    }
    void reset() { sqlite3_reset(m_statement); }
    /// For statements that give no row.
    void runOnce() {
        static_cast<void>(next());
        reset();
    }
    /// Every row, every column fetched.
    std::size_t readAll() {
        std::size_t bytes = 0;
        while (next())
            for (int i = 0; i < sqlite3_column_count(m_statement); ++i) {
                static_cast<void>(sqlite3_column_blob(m_statement, i));
                bytes += static_cast<std::size_t>(sqlite3_column_bytes(m_statement, i));
            }
        reset();
        return bytes;
    }
    [[nodiscard]] std::string column(int place) const {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, place));
        return bytes == nullptr ? std::string()
                                : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, place)));
    }
    [[nodiscard]] sqlite3_value* copyOf(int place) const { return sqlite3_value_dup(sqlite3_column_value(m_statement, place)); }
    /// Rows that were read since the statement was prepared without an index that leads to them.
    [[nodiscard]] int scannedRows() const { return sqlite3_stmt_status(m_statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0); }
    [[nodiscard]] int columns() const { return sqlite3_column_count(m_statement); }

private:
    const BareStore& m_store;
    sqlite3_stmt* m_statement = nullptr;
};

inline std::vector<std::string> BareStore::dropGuards() const {
    std::vector<std::string> names;
    std::vector<std::string> guards;
    {
        BareStatement triggers(*this, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (triggers.next()) {
            names.push_back(triggers.column(0));
            guards.push_back(triggers.column(1));
        }
    }
    for (const std::string& name : names)
        run("DROP TRIGGER " + name);
    return guards;
}

using Seconds = std::chrono::duration<double>;

/// Time on the wall, and time that the processor spent for this process: the second is what a busy machine leaves true.
class StopWatch {
public:
    [[nodiscard]] double seconds() const { return Seconds(std::chrono::steady_clock::now() - m_from).count(); }
    [[nodiscard]] double processorSeconds() const { return processorNow() - m_processorFrom; }

private:
    static double processorNow() {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    }

    std::chrono::steady_clock::time_point m_from = std::chrono::steady_clock::now();
    double m_processorFrom = processorNow();
};

/// Times of many calls, in microseconds.
class Times {
public:
    void add(double seconds) { m_times.push_back(seconds * 1e6); }
    /// The time that this share of the calls stayed within.
    [[nodiscard]] double share(double part) {
        std::ranges::sort(m_times);
        return m_times[std::min(m_times.size() - 1, static_cast<std::size_t>(part * static_cast<double>(m_times.size())))];
    }

private:
    std::vector<double> m_times;
};

/// The most memory that this process has held, in MiB.
[[nodiscard]] inline double mostMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::atof(line.c_str() + 6) / 1024;
    return 0;
}

} // namespace anjungan::bench
