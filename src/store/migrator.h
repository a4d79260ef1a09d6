#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

class Database;

/// Which SQL a store's engine speaks. The migrations are written once; what differs is a token in braces.
enum class Dialect { Sqlite, Postgresql };

/// One numbered file of resources/sql.
struct Migration {
    int number = 0;
    std::string name; ///< file name, as in 0001_store.sql
    std::string text;
    [[nodiscard]] std::string checksum() const;
};

/// The embedded migrations in order. Bug where the numbers have a gap or are doubled.
[[nodiscard]] Result<std::vector<Migration>> embeddedMigrations();

/// The statements of a migration in a dialect: split at the marker lines, tokens replaced, comments kept.
/// Bug where a token is not known.
[[nodiscard]] Result<std::vector<std::string>> statementsOf(const Migration& migration, Dialect dialect);

/// Brings a store's schema up to the last migration, each in one transaction with its number and checksum.
/// A store that has applied more than is known is StoreNewer; one whose applied migrations were others, StoreCorrupt.
class Migrator {
public:
    explicit Migrator(Database& database) : m_database(database) {}

    /// The number of the last one applied; 0 for a fresh file.
    [[nodiscard]] Result<int> appliedNumber();
    /// Refuses what must be refused, without writing.
    [[nodiscard]] Result<void> check(const std::vector<Migration>& known);
    [[nodiscard]] Result<void> migrate(const std::vector<Migration>& known);

private:
    [[nodiscard]] Result<void> apply(const Migration& migration);
    Database& m_database;
};

} // namespace anjungan::store
