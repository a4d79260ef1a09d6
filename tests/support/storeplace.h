#pragma once

#include <filesystem>
#include <string>

#include <QTemporaryDir>

namespace anjungan::store {
class Database;
}

namespace anjungan::test {

/// Where a test's store stands: a file in a folder of its own, or a database of its own where the run is on PostgreSQL.
/// Gone with the test.
class StorePlace {
public:
    /// @param name of the file, and with ".key" behind it of the key on both engines
    explicit StorePlace(std::string name);
    ~StorePlace();
    StorePlace(const StorePlace&) = delete;
    StorePlace& operator=(const StorePlace&) = delete;

    [[nodiscard]] bool isOnServer() const { return !m_server.empty(); }

    [[nodiscard]] std::filesystem::path path(const std::string& name) const;
    /// As `--store` and `--key` take it.
    [[nodiscard]] std::string address() const;
    [[nodiscard]] std::filesystem::path keyFile() const { return path(m_name + ".key"); }

    /// All that the engine keeps of the store, as it would stand on a disk or in a dump.
    [[nodiscard]] std::string content() const;

    [[nodiscard]] const std::string& server() const { return m_server; } ///< name of its database there

private:
    QTemporaryDir m_folder;
    std::string m_name;
    std::string m_server;
};

/// From here on no row goes into the table, until mendWrites(). On either engine.
void breakWrites(store::Database& database, const std::string& table);
void mendWrites(store::Database& database, const std::string& table);

/// The bytes of a file, empty where it is not there.
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);

} // namespace anjungan::test
