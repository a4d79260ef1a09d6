#pragma once

#include "base/error.h"
#include "store/dialect.h"

#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

class Database;

/// The line between two statements of a migration.
inline constexpr std::string_view kStatementMarker = "--;;\n";

/// Where a store notes which migrations it has.
inline constexpr std::string_view kMigrationTable =
    "CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER NOT NULL PRIMARY KEY, "
    "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL)";

/// One numbered file of resources/sql.
struct Migration {
    int number = 0;
    std::string name; ///< file name, as in 0001_store.sql
    std::string text;
    [[nodiscard]] std::string checksum() const;
    /// The number of the oldest schema whose programs may go on using a store that has this migration: what it says
    /// in its line "-- lowest reader: N", else its own number, so that older programs refuse it.
    [[nodiscard]] int lowestReader() const;
};

/// The embedded migrations in order. Bug where the numbers have a gap or are doubled, or a lowest reader can't be.
[[nodiscard]] Result<std::vector<Migration>> embeddedMigrations();

/// The statements of a migration in a dialect: split at the marker lines, tokens replaced, comments kept.
/// Bug where a token is not known.
[[nodiscard]] Result<std::vector<std::string>> statementsOf(const Migration& migration, Dialect dialect);

/// Brings a store's schema up to the last migration, each in one transaction with its number and checksum.
///
/// A store carries the highest lowest reader of its migrations. With it a program tells what to do with a store that has
/// applied more than it knows: where its own newest schema is not below that number, the store is used as it is, since
/// the unknown migrations have only added what an older program may leave alone; else the store is StoreNewer. A store
/// whose applied migrations were others is StoreCorrupt.
class Migrator {
public:
    explicit Migrator(Database& database) : m_database(database) {}

    /// The number of the last one applied; 0 for a fresh file.
    [[nodiscard]] Result<int> appliedNumber();
    /// The number of the oldest schema whose programs may use this store; the applied number where it says nothing.
    [[nodiscard]] Result<int> lowestReader();
    /// Refuses what must be refused, without writing.
    [[nodiscard]] Result<void> check(const std::vector<Migration>& known);
    [[nodiscard]] Result<void> migrate(const std::vector<Migration>& known);

private:
    [[nodiscard]] Result<void> apply(const Migration& migration);
    [[nodiscard]] Result<void> checkApplied(const std::vector<Migration>& known, int applied);
    [[nodiscard]] Result<void> note(const Migration& migration);
    Database& m_database;
};

} // namespace anjungan::store
