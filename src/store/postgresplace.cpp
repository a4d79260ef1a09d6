#include "store/postgresplace.h"

#include "store/postgresengine.h"
#include "store/postgresproofs.h"
#include "store/query.h"

#include <array>

namespace anjungan::store {

namespace {

// READ COMMITTED, since each statement behind the lock must see what the writer before has committed; a snapshot would
// be taken before the wait. The number is "AJHT".
constexpr std::array<std::string_view, 2> kBeginWrite = {"BEGIN ISOLATION LEVEL READ COMMITTED",
                                                         "SELECT pg_advisory_xact_lock(1095387220)"};
constexpr std::array<std::string_view, 1> kBeginRead = {"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"};

/// Text is compared by its bytes, as SQLite does: pages of ids and sorted dates must not hang on a language.
constexpr std::string_view kIsBytewise = "SELECT ('B' < 'a' AND 'a-b' < 'aa' AND 'z' < '~')::text";
constexpr std::string_view kTables =
    "SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f')";
constexpr std::string_view kIdentity = "SELECT (SELECT value FROM store_info WHERE name = 'key_fingerprint') || '/' || "
                                       "(SELECT MAX(number) FROM schema_migration)";
constexpr std::string_view kKindName = "store_kind";

std::string_view kindOf(Purpose purpose) {
    return purpose == Purpose::Training ? "training" : "real";
}

Result<void> checkServer(PostgresEngine& engine, const std::string& name) {
    const auto encoding = engine.text("SELECT current_setting('server_encoding')");
    const auto bytewise = engine.text(kIsBytewise);
    if (!encoding || !bytewise)
        return passOn(!encoding ? encoding : bytewise);
    if (*encoding != "UTF8" || *bytewise != "true")
        return fail(ErrorCode::StoreUnavailable,
                    "the database must hold UTF8 and compare by bytes: make it with createdb --template=template0 "
                    "--encoding=UTF8 --locale=C",
                    name);
    return {};
}

std::unexpected<Error> belongsToOthers(const std::string& name) {
    return fail(ErrorCode::StoreUnavailable, "this database belongs to another program", name);
}

} // namespace

Result<std::unique_ptr<Place>> PostgresPlace::at(const DatabaseOptions& options) {
    auto address = PostgresAddress::parse(options.server);
    if (!address)
        return passOn(address);
    return std::make_unique<PostgresPlace>(options, std::move(*address));
}

PostgresPlace::PostgresPlace(const DatabaseOptions& options, PostgresAddress address)
    : m_options(options)
    , m_address(std::move(address)) {
}

std::span<const std::string_view> PostgresPlace::beginning(Access access) const {
    if (access == Access::Write)
        return kBeginWrite;
    return kBeginRead;
}

Result<std::unique_ptr<Engine>> PostgresPlace::connect() {
    auto engine = PostgresEngine::connect(m_address, m_options.busyTimeout);
    if (!engine)
        return passOn(engine);
    if (const auto fits = checkServer(**engine, name()); !fits)
        return passOn(fits);
    m_engine = engine->get();
    return std::move(*engine);
}

Result<bool> PostgresPlace::hasTable(Database& database, const std::string& table) {
    const auto count = selectNumber(
        database, "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?", table);
    if (!count)
        return passOn(count);
    return *count > 0;
}

Result<void> PostgresPlace::checkFree() {
    const auto engine = PostgresEngine::connect(m_address, m_options.busyTimeout);
    if (!engine)
        return passOn(engine);
    const auto tables = (*engine)->text(kTables);
    const auto ours = (*engine)->text("SELECT COALESCE(to_regclass('planted')::text, '')");
    if (!tables || !ours)
        return passOn(!tables ? tables : ours);
    if (!ours->empty())
        return fail(ErrorCode::AlreadyExists, "there is a store in this database already", name());
    if (*tables != "0")
        return fail(ErrorCode::AlreadyExists, "another program's tables are in this database: a store needs one of its own",
                    name());
    return {};
}

std::unique_ptr<Place> PostgresPlace::workshop() const {
    // One transaction makes it whole, so that it can be made where it stays.
    return std::make_unique<PostgresPlace>(m_options, m_address);
}

Result<void> PostgresPlace::sign(Database& database) {
    const auto written = execute(database, "INSERT INTO store_info (name, value) VALUES (?, ?)", kKindName,
                                 kindOf(m_options.purpose));
    if (!written)
        return passOn(written);
    return {};
}

Result<void> PostgresPlace::checkAfter(Database& database) {
    const auto ours = hasTable(database, "store_info");
    if (!ours)
        return passOn(ours);
    if (!*ours) {
        const auto tables = selectNumber(database, kTables);
        if (!tables)
            return passOn(tables);
        if (*tables > 0)
            return belongsToOthers(name());
        return fail(ErrorCode::StoreUnavailable, "there is no store in this database (anjunganctl init makes one)",
                    name());
    }
    if (const auto rights = checkRights(database); !rights)
        return rights;
    const auto kind = selectOne(
        database, "SELECT value FROM store_info WHERE name = ?", [](Statement& row) { return row.text(0); }, kKindName);
    if (!kind && kind.error().code != ErrorCode::Bug)
        return passOn(kind);
    if (!kind || !*kind)
        return belongsToOthers(name());
    if (**kind != kindOf(m_options.purpose))
        return fail(ErrorCode::StoreUnavailable,
                    "this is a " + **kind + " store, and a " + std::string(kindOf(m_options.purpose)) +
                        " store was asked for",
                    name());
    return {};
}

Result<void> PostgresPlace::checkRights(Database& database) {
    struct Rights {
        bool read;
        bool write;
    };

    const auto rights = selectOne(
        database,
        "SELECT bool_and(has_table_privilege(c.oid, 'SELECT')), bool_and(has_table_privilege(c.oid, 'INSERT')) "
        "AND NOT pg_is_in_recovery() AND current_setting('default_transaction_read_only') = 'off' "
        "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = current_schema() AND c.relkind = 'r'",
        [](Statement& row) {
            return Rights{row.flag(0), row.flag(1)};
        });
    if (!rights)
        return passOn(rights);
    if (!*rights || !(*rights)->read)
        return fail(ErrorCode::StoreUnavailable, "this role may not read the store's tables", name());
    if (!(*rights)->write)
        return fail(ErrorCode::StoreReadOnly,
                    "the store can't be written: the role lacks the right, or the server only answers", name());
    return {};
}

Result<void> PostgresPlace::opened(Database& database) {
    const auto names = constraintNames(database);
    if (!names)
        return passOn(names);
    const auto identity = m_engine->text(kIdentity);
    if (!identity)
        return passOn(identity);
    m_engine->setConstraints(*names);
    m_engine->setIdentity(std::string(kIdentity), *identity);
    return {};
}

Result<std::string> PostgresPlace::holds(Database& database, std::string_view bytes, Scan scan) {
    const auto tables = scan == Scan::Whole ? tablesOf(database)
                                            : Result<std::vector<std::string>>({"store_info", "planted", "setting"});
    if (!tables)
        return passOn(tables);
    for (const std::string& table : *tables) {
        const auto there = tableHolds(database, table, bytes);
        if (!there)
            return passOn(there);
        if (*there)
            return "table " + table;
    }
    return std::string();
}

// Frees the rows before; the server's own log and archive are its administrator's (docs/operations.md).
Result<void> PostgresPlace::forget(Database& database) {
    return database.run("VACUUM photo");
}

Result<std::vector<Problem>> PostgresPlace::integrity(Database& database) {
    return provenBroken(database, m_address);
}

Result<void> PostgresPlace::apply(Database& /*database*/, Work /*work*/) {
    return {}; // a server has its settings from its keeper
}

Result<void> PostgresPlace::backupTo(Database& /*database*/, const std::filesystem::path& /*file*/) {
    return fail(ErrorCode::InvalidInput,
                "a store on a server is backed up by the server's own tool: pg_dump --format=custom --file=FILE '" +
                    name() + "' (docs/operations.md, Many kiosks on one server)",
                "backup");
}

} // namespace anjungan::store
