#include "store/postgresproofs.h"

#include "store/postgresschema.h"
#include "store/query.h"

#include <algorithm>
#include <cstdio>

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
        "SELECT 'a trigger is switched off: ' || t.tgname || ' on ' || c.relname FROM pg_trigger t "
        "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = current_schema() AND t.tgenabled NOT IN ('O', 'A') "
        "UNION ALL SELECT 'triggers are switched off for this role or database: session_replication_role is replica' "
        "WHERE current_setting('session_replication_role') = 'replica' "
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

/// Every table, column, constraint, index, rule, trigger and function is as the migrations make it.
Result<void> checkSchema(Database& database, const PostgresAddress& address, Problems& problems) {
    const auto number = database.schemaNumber();
    if (!number)
        return passOn(number);
    const auto differences = schemaDifferences(address, *number);
    if (!differences && differences.error().code != ErrorCode::StoreReadOnly)
        return passOn(differences);
    if (!differences)
        problems.push_back({"schema", "that the guards are those of the migrations can't be proved: this role may not make a "
                                      "schema beside the store to compare with; run it as the database's owner, or GRANT "
                                      "CREATE ON DATABASE to this role (" +
                                          differences.error().detail + ")"});
    else
        for (const std::string& difference : *differences)
            problems.push_back({"schema", difference});
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

Result<std::vector<Problem>> provenBroken(Database& database, const PostgresAddress& address) {
    Problems problems;
    for (const auto check : {&checkReferences, &checkGuards, &checkIndexes})
        if (const auto checked = check(database, problems); !checked)
            return passOn(checked);
    if (const auto checked = checkSchema(database, address, problems); !checked)
        return passOn(checked);
    return problems;
}

} // namespace anjungan::store
