#include "store/schema.h"

#include "store/migrator.h"
#include "store/query.h"
#include "store/sqliteengine.h"

#include <mutex>

namespace anjungan::store {

namespace {

constexpr const char* kPartsSql =
    "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
    "AND name <> 'schema_migration'";

/// What the migrations make of an empty store in memory.
Result<SchemaParts> partsOfFresh(int lastMigration) {
    const auto migrations = embeddedMigrations();
    if (!migrations)
        return passOn(migrations);
    const auto fresh = openSqlite(":memory:", {});
    if (!fresh)
        return passOn(fresh);
    for (const Migration& migration : *migrations) {
        if (migration.number > lastMigration)
            break;
        const auto statements = statementsOf(migration, Dialect::Sqlite);
        if (!statements)
            return passOn(statements);
        for (const std::string& statement : *statements)
            if (const auto ran = (*fresh)->run(statement); !ran)
                return passOn(ran);
    }
    auto reading = (*fresh)->prepare(kPartsSql);
    if (!reading)
        return passOn(reading);
    if (const auto ran = (*reading)->run(); !ran)
        return passOn(ran);
    SchemaParts parts;
    for (;;) {
        const auto more = (*reading)->next();
        if (!more)
            return passOn(more);
        if (!*more)
            return parts;
        parts.emplace((*reading)->text(0), (*reading)->text(1));
    }
}

/// Worked out once in a process: the migrations that are built in don't change. Any thread.
Result<SchemaParts> knownParts(int lastMigration) {
    static std::mutex guard;
    static std::map<int, SchemaParts> known;
    const std::lock_guard lock(guard);
    if (const auto found = known.find(lastMigration); found != known.end())
        return found->second;
    auto parts = partsOfFresh(lastMigration);
    if (parts)
        known.emplace(lastMigration, *parts);
    return parts;
}

} // namespace

std::vector<std::string> differencesBetween(const SchemaParts& expected, const SchemaParts& there) {
    std::vector<std::string> differences;
    for (const auto& [name, content] : expected)
        if (const auto found = there.find(name); found == there.end())
            differences.push_back(name + " is missing");
        else if (found->second != content)
            differences.push_back(name + " is not as the migrations made it");
    for (const auto& [name, content] : there)
        if (!expected.contains(name))
            differences.push_back(name + " is none of the store's own");
    return differences;
}

Result<std::vector<std::string>> schemaDifferences(Database& database) {
    const auto number = database.schemaNumber();
    if (!number)
        return passOn(number);
    const auto known = embeddedMigrations();
    if (!known)
        return passOn(known);
    // A newer program's store that may be used as it is: what its migrations have made of the tables is not known here.
    if (*number > known->back().number)
        return std::vector<std::string>();
    const auto expected = knownParts(*number);
    if (!expected)
        return passOn(expected);
    const auto rows = selectAll(database, kPartsSql, [](Statement& row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return passOn(rows);
    const SchemaParts there(rows->begin(), rows->end());
    return differencesBetween(*expected, there);
}

} // namespace anjungan::store
