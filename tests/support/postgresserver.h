#pragma once

#include "base/error.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {
class PostgresEngine;
}

namespace anjungan::test {

/// Whether this run of the tests is to use PostgreSQL as the store's engine (ANJUNGAN_TEST_ENGINE=postgresql).
[[nodiscard]] bool onPostgresql();

/// A PostgreSQL server of this process alone: Debian's programs on a free loopback port, its data in a temporary folder,
/// no waiting for the disk. As root it runs as another user, since the server refuses root. A process of its own stops it
/// and removes the folder when this process ends, however it ends.
class PostgresServer {
public:
    /// Started at the first call. Fails the test where it can't be.
    [[nodiscard]] static PostgresServer& shared();

    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// A database with nothing in it; one that was given back is used again.
    [[nodiscard]] std::string takeDatabase();
    /// Ends its connections and empties it.
    void giveBack(const std::string& database);

    /// With another role: "name" or "name:password". Everybody gets in without a password but the role `guarded`.
    [[nodiscard]] std::string address(const std::string& database, const std::string& role = "keeper") const;
    [[nodiscard]] int port() const { return m_port; }

    /// What pg_dump writes of it: the content as text, bytes in hexadecimal.
    [[nodiscard]] std::string dump(const std::string& database) const;
    /// The same of what holds the content: tables, constraints, indexes, triggers and functions, in an order of their own.
    [[nodiscard]] std::string schema(const std::string& database) const;

    /// A new database with what pg_dump and pg_restore bring over from another, called as docs/operations.md has it.
    void restore(const std::string& from, const std::string& to) const;

    /// A new database with all that is in another, whose connections end; until drop().
    [[nodiscard]] std::string copyOf(const std::string& database);
    void drop(const std::string& database) const;

    /// After a while, breaks every connection to a database. From any thread.
    void breakConnections(const std::string& database, std::chrono::microseconds after) const;

    /// What a query gives, as text, past every store.
    [[nodiscard]] std::vector<std::vector<std::string>> rows(const std::string& database, const std::string& sql,
                                                             int columns) const;

    /// Runs SQL past every store, as the server's keeper.
    void run(const std::string& database, const std::string& sql) const;

    /// Ends the server as when its machine goes, or starts it again on the same port and data.
    void stop();
    void start();

private:
    /// Ends the server and its folder when this process ends, or before.
    class Watcher {
    public:
        Watcher(const std::filesystem::path& folder, const std::filesystem::path& programs);
        ~Watcher();
        Watcher(const Watcher&) = delete;
        Watcher& operator=(const Watcher&) = delete;

    private:
        int m_life = -1; ///< the watcher lets the server run as long as this is open
        int m_process = -1;
    };

    PostgresServer();
    [[nodiscard]] bool tryToStart();
    [[nodiscard]] std::string dumped(const std::string& database, const std::vector<std::string>& how) const;
    [[nodiscard]] Result<std::unique_ptr<store::PostgresEngine>> connect(const std::string& database) const;

    std::filesystem::path m_folder;
    std::filesystem::path m_programs;
    Watcher m_watcher;
    int m_port = 0;
    int m_databases = 0;
    std::vector<std::string> m_free;
};

} // namespace anjungan::test
