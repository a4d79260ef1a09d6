#include "store/postgresschema.h"

#include "store/migrator.h"
#include "store/postgresengine.h"
#include "store/schema.h"

#include <chrono>

namespace anjungan::store {

namespace {

/// Nothing is waited for but the server itself.
constexpr std::chrono::milliseconds kLockWait{2000};

/// Names are told without their schema where it is the one that is looked at, so that both schemas read alike. What came
/// with an extension is not the store's. A "char" of the catalogue joins texts only as text.
constexpr std::string_view kServerPartsSql =
    "WITH place AS (SELECT oid FROM pg_namespace WHERE nspname = current_schema()), "
    "lent AS (SELECT objid FROM pg_depend WHERE deptype = 'e'), "
    "tables AS (SELECT c.* FROM pg_class c JOIN place p ON p.oid = c.relnamespace "
    "WHERE c.relkind IN ('r', 'p') AND c.oid NOT IN (SELECT objid FROM lent)) "
    "SELECT 'table ' || relname, concat_ws(' ', relkind::text, relpersistence::text, relrowsecurity) FROM tables "
    "UNION ALL SELECT 'column ' || t.relname || '.' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod), "
    "a.attnotnull, a.attidentity::text, a.attgenerated::text, a.attcollation::text, pg_get_expr(d.adbin, d.adrelid)) "
    "FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped "
    "LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum "
    "UNION ALL SELECT 'constraint ' || k.conname || ' on ' || t.relname, pg_get_constraintdef(k.oid, TRUE) "
    "FROM tables t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype <> 't' "
    "UNION ALL SELECT 'index ' || c.relname || ' on ' || t.relname, pg_get_indexdef(i.indexrelid, 0, TRUE) "
    "FROM tables t JOIN pg_index i ON i.indrelid = t.oid JOIN pg_class c ON c.oid = i.indexrelid "
    "UNION ALL SELECT 'trigger ' || g.tgname || ' on ' || t.relname, pg_get_triggerdef(g.oid, TRUE) "
    "FROM tables t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal "
    "UNION ALL SELECT 'rule ' || r.rulename || ' on ' || t.relname, '' FROM tables t JOIN pg_rewrite r ON r.ev_class = t.oid "
    "UNION ALL SELECT 'policy ' || y.polname || ' on ' || t.relname, '' FROM tables t JOIN pg_policy y ON y.polrelid = t.oid "
    "UNION ALL SELECT 'function ' || f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ')', "
    "concat_ws(' ', l.lanname, f.prosecdef, f.provolatile::text, f.proconfig::text, format_type(f.prorettype, NULL), f.prosrc) "
    "FROM pg_proc f JOIN place p ON p.oid = f.pronamespace JOIN pg_language l ON l.oid = f.prolang "
    "WHERE f.oid NOT IN (SELECT objid FROM lent)";

Result<SchemaParts> partsThere(PostgresEngine& engine) {
    const auto rows = engine.prepare(kServerPartsSql);
    if (!rows)
        return passOn(rows);
    if (const auto ran = (*rows)->run(); !ran)
        return passOn(ran);
    SchemaParts parts;
    for (;;) {
        const auto more = (*rows)->next();
        if (!more)
            return passOn(more);
        if (!*more)
            return parts;
        parts.emplace((*rows)->text(0), (*rows)->text(1));
    }
}

Result<void> makeBeside(PostgresEngine& engine, const std::vector<Migration>& migrations, int number) {
    // Its name is nobody else's, since a server has each process number once.
    const auto schema = engine.text("SELECT 'anjungan_proof_' || pg_backend_pid()");
    if (!schema)
        return passOn(schema);
    for (const std::string& sql :
         {"CREATE SCHEMA " + *schema, "SET LOCAL search_path = " + *schema, std::string(kMigrationTable)})
        if (const auto ran = engine.run(sql); !ran)
            return ran;
    for (const Migration& migration : migrations) {
        if (migration.number > number)
            return {};
        const auto statements = statementsOf(migration, Dialect::Postgresql);
        if (!statements)
            return passOn(statements);
        for (const std::string& statement : *statements)
            if (const auto ran = engine.run(statement); !ran)
                return ran;
    }
    return {};
}

} // namespace

Result<std::vector<std::string>> schemaDifferences(const PostgresAddress& address, int number) {
    const auto migrations = embeddedMigrations();
    if (!migrations)
        return passOn(migrations);
    if (number > migrations->back().number)
        return std::vector<std::string>();
    const auto engine = PostgresEngine::connect(address, kLockWait);
    if (!engine)
        return passOn(engine);
    // Of one schema alone, as the other one will be. It ends with the connection, and nothing of it stays.
    for (const std::string_view sql :
         {"BEGIN", "SELECT set_config('search_path', quote_ident(current_schema()), TRUE)"})
        if (const auto ran = (*engine)->run(sql); !ran)
            return passOn(ran);
    const auto there = partsThere(**engine);
    if (!there)
        return passOn(there);
    if (const auto made = makeBeside(**engine, *migrations, number); !made)
        return passOn(made);
    const auto expected = partsThere(**engine);
    if (!expected)
        return passOn(expected);
    return differencesBetween(*expected, *there);
}

} // namespace anjungan::store
