#include "store/postgresproofs.h"

#include "store/migrator.h"
#include "store/query.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>

namespace anjungan::store {

namespace {

using Problems = std::vector<Problem>;

/// Rows that are looked at in one go: a face picture is about 100 kB.
constexpr std::string_view kFetch = "FETCH FORWARD 200 FROM looking";

std::string firstText(Statement& row) {
    return row.text(0);
}

/// As bytea shows itself within a row.
std::string hexOf(std::string_view bytes) {
    std::string hex;
    for (const char c : bytes) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", static_cast<unsigned char>(c));
        hex += digits;
    }
    return hex;
}

struct ForeignKey {
    std::string child;
    std::string column;
    std::string parent;
    std::string parentColumn;
};

Result<void> checkReferences(Database& database, Problems& problems) {
    const auto keys = selectAll(
        database,
        "SELECT t.relname, a.attname, p.relname, b.attname FROM pg_constraint c "
        "JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class p ON p.oid = c.confrelid "
        "JOIN pg_namespace n ON n.oid = c.connamespace "
        "JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
        "JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1] "
        "WHERE c.contype = 'f' AND n.nspname = current_schema() ORDER BY 1, 2",
        [](Statement& row) {
            return ForeignKey{row.text(0), row.text(1), row.text(2), row.text(3)};
        });
    if (!keys)
        return passOn(keys);
    for (const ForeignKey& key : *keys) {
        const auto dangling = selectNumber(database, "SELECT COUNT(*) FROM " + key.child + " c WHERE c." + key.column +
                                                         " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + key.parent +
                                                         " p WHERE p." + key.parentColumn + " = c." + key.column + ")");
        if (!dangling)
            return passOn(dangling);
        if (*dangling > 0)
            problems.push_back({"foreign_keys", std::to_string(*dangling) + " records refer to what is not there: table " +
                                                    key.child + ", to table " + key.parent});
    }
    return {};
}

/// What the schema promises must also be in force.
Result<void> checkGuards(Database& database, Problems& problems) {
    constexpr std::string_view kOff =
        "SELECT 'a trigger is switched off: ' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND t.tgenabled = 'D' "
        "UNION ALL SELECT 'a constraint is not proved: ' || k.conname FROM pg_constraint k "
        "JOIN pg_namespace n ON n.oid = k.connamespace WHERE n.nspname = current_schema() AND NOT k.convalidated "
        "UNION ALL SELECT 'an index is not whole: ' || c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND NOT i.indisvalid "
        "ORDER BY 1";
    const auto off = selectAll(database, kOff, &firstText);
    if (!off)
        return passOn(off);
    for (std::size_t i = 0; i < std::min(off->size(), kMostProblemsTold); ++i)
        problems.push_back({"integrity", (*off)[i]});
    return {};
}

/// What the schema is made of: "trigger audit_no_change", and of a function its body.
using Parts = std::map<std::string, std::string>;

/// The part that a statement of a migration makes; nothing where it makes none.
std::optional<Parts::value_type> partOf(std::string_view statement) {
    while (statement.starts_with("--"))
        statement.remove_prefix(std::min(statement.find('\n'), statement.size() - 1) + 1);
    for (const auto& [words, kind] :
         {std::pair("CREATE TABLE ", "table "), std::pair("CREATE INDEX ", "index "),
          std::pair("CREATE UNIQUE INDEX ", "index "), std::pair("CREATE TRIGGER ", "trigger "),
          std::pair("CREATE FUNCTION ", "function ")}) {
        if (!statement.starts_with(words))
            continue;
        const std::string_view rest = statement.substr(std::string_view(words).size());
        const std::size_t body = statement.find("$$");
        return Parts::value_type(kind + std::string(rest.substr(0, rest.find_first_of(" (\n"))),
                                 body == std::string_view::npos
                                     ? std::string()
                                     : std::string(statement.substr(body + 2, statement.rfind("$$") - body - 2)));
    }
    return std::nullopt;
}

Result<Parts> partsOfMigrations(int lastNumber) {
    const auto migrations = embeddedMigrations();
    if (!migrations)
        return passOn(migrations);
    Parts parts;
    for (const Migration& migration : *migrations) {
        const auto statements = statementsOf(migration, Dialect::Postgresql);
        if (!statements)
            return passOn(statements);
        for (const std::string& statement : *statements)
            if (const auto part = partOf(statement); part && migration.number <= lastNumber)
                parts.insert(*part);
    }
    return parts;
}

/// Tables, indexes, triggers and their functions are those of the migrations: a guard that was taken away guards nothing.
Result<void> checkSchema(Database& database, Problems& problems) {
    const auto number = database.schemaNumber();
    if (!number)
        return passOn(number);
    const auto expected = partsOfMigrations(*number);
    if (!expected)
        return passOn(expected);
    const auto rows = selectAll(
        database,
        "SELECT CASE c.relkind WHEN 'r' THEN 'table ' ELSE 'index ' END || c.relname, '' FROM pg_class c "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'i') "
        "UNION ALL SELECT 'trigger ' || t.tgname, '' FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND NOT t.tgisinternal "
        "UNION ALL SELECT 'function ' || p.proname, p.prosrc FROM pg_proc p "
        "JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang "
        "WHERE n.nspname = current_schema() AND l.lanname = 'plpgsql'",
        [](Statement& row) {
            return std::pair(row.text(0), row.text(1));
        });
    if (!rows)
        return passOn(rows);
    const Parts there(rows->begin(), rows->end());
    for (const auto& [name, body] : *expected)
        if (const auto found = there.find(name); found == there.end())
            problems.push_back({"schema", name + " is missing"});
        else if (found->second != body)
            problems.push_back({"schema", name + " is not as the migrations made it"});
    for (const auto& [name, body] : there)
        if (name.starts_with("trigger ") && !expected->contains(name))
            problems.push_back({"schema", name + " is none of the store's own"});
    return {};
}

/// Each index against its table, by the server's own tool.
Result<void> checkIndexes(Database& database, Problems& problems) {
    const auto allowed = selectNumber(
        database, "SELECT COUNT(*) FROM pg_proc p WHERE p.proname = 'bt_index_check' AND p.pronargs = 2 "
                  "AND has_function_privilege(p.oid, 'EXECUTE')");
    if (!allowed || *allowed == 0)
        return allowed ? Result<void>() : passOn(allowed);
    const auto indexes = selectAll(
        database,
        "SELECT c.oid::text, c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
        "JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am m ON m.oid = c.relam "
        "WHERE n.nspname = current_schema() AND m.amname = 'btree' AND i.indisvalid ORDER BY 2",
        [](Statement& row) {
            return std::pair(row.text(0), row.text(1));
        });
    if (!indexes)
        return passOn(indexes);
    for (const auto& [oid, name] : *indexes) {
        auto part = Transaction::begin(database, Access::Read);
        if (!part)
            return passOn(part);
        const auto whole = selectOne(database, "SELECT bt_index_check(" + oid + "::regclass, true)", &firstText);
        if (!whole && whole.error().code != ErrorCode::StoreCorrupt)
            return passOn(whole);
        if (!whole)
            problems.push_back({"integrity", "index " + name + ": " + whole.error().detail});
        else if (const auto ended = part->commit(); !ended)
            return ended;
    }
    return {};
}

} // namespace

Result<std::vector<std::string>> tablesOf(Database& database) {
    return selectAll(database, "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1",
                     &firstText);
}

Result<ConstraintNames> constraintNames(Database& database) {
    const auto rows = selectAll(
        database,
        "SELECT x.relname, t.relname || '.' || a.attname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid "
        "JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace "
        "JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (i.indkey) "
        "WHERE n.nspname = current_schema() AND i.indisunique ORDER BY x.relname, array_position(i.indkey, a.attnum)",
        [](Statement& row) {
            return std::pair(row.text(0), row.text(1));
        });
    if (!rows)
        return passOn(rows);
    ConstraintNames names;
    for (const auto& [name, column] : *rows) {
        std::string& columns = names[name];
        columns += (columns.empty() ? "" : ", ") + column;
    }
    return names;
}

Result<bool> tableHolds(Database& database, const std::string& table, std::string_view bytes) {
    auto reading = Transaction::begin(database, Access::Read);
    if (!reading)
        return passOn(reading);
    if (const auto opened =
            database.run("DECLARE looking NO SCROLL CURSOR FOR SELECT t::text FROM " + table + " t");
        !opened)
        return passOn(opened);
    const std::string hex = hexOf(bytes);
    for (bool more = true; more;) {
        more = false;
        bool there = false;
        const auto looked = selectAll(database, kFetch, [&](Statement& row) {
            more = true;
            const std::string text = row.text(0);
            there = there || text.find(bytes) != std::string::npos || text.find(hex) != std::string::npos;
            return 0;
        });
        if (!looked)
            return passOn(looked);
        if (there)
            return true;
    }
    if (const auto closed = database.run("CLOSE looking"); !closed)
        return passOn(closed);
    if (const auto ended = reading->commit(); !ended)
        return passOn(ended);
    return false;
}

Result<std::vector<Problem>> provenBroken(Database& database) {
    Problems problems;
    for (const auto check : {&checkReferences, &checkGuards, &checkSchema, &checkIndexes})
        if (const auto checked = check(database, problems); !checked)
            return passOn(checked);
    return problems;
}

} // namespace anjungan::store
