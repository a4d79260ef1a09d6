#include "store/database.h"

#include "store/migrator.h"
#include "store/place.h"
#include "store/query.h"

#include <cassert>

namespace anjungan::store {

namespace {

constexpr std::string_view kPlantedContext = "planted.sealed:planted";

Result<StoreKey> keyFor(const DatabaseOptions& options) {
    std::error_code error;
    if (std::filesystem::exists(options.keyPath(), error))
        return StoreKey::load(options.keyPath());
    StoreKey key = StoreKey::generate();
    if (const auto saved = key.save(options.keyPath()); !saved)
        return passOn(saved);
    return key;
}

/// Beside a file there is a place for its key; a server has none.
Result<void> checkKeyNamed(const DatabaseOptions& options) {
    if (options.keyPath().empty())
        return fail(ErrorCode::KeyMissing, "a store on a server needs its key file named (--key FILE)", "key");
    return {};
}

} // namespace

Database::Database(DatabaseOptions options, std::unique_ptr<Place> place, StoreKey key, const Clock& clock)
    : m_options(std::move(options))
    , m_place(std::move(place))
    , m_key(std::move(key))
    , m_clock(clock) {
}

Database::~Database() {
    assert(m_depth == 0);
}

Result<std::unique_ptr<Database>> Database::create(const DatabaseOptions& options, const Clock& clock) {
    const auto place = Place::of(options);
    if (!place)
        return passOn(place);
    if (const auto named = checkKeyNamed(options); !named)
        return passOn(named);
    if (const auto isFree = (*place)->checkFree(); !isFree)
        return passOn(isFree);
    std::error_code error;
    const bool hadKey = std::filesystem::exists(options.keyPath(), error);
    auto key = keyFor(options);
    if (!key)
        return passOn(key);
    const auto made = make(options, **place, *key, clock);
    auto opened = made ? open(options, clock) : Result<std::unique_ptr<Database>>(passOn(made));
    if (!opened) {
        const bool gone = !made || (*place)->clear();
        if (gone && !hadKey)
            std::filesystem::remove(options.keyPath(), error);
    }
    return opened;
}

Result<void> Database::make(const DatabaseOptions& options, Place& place, const StoreKey& key, const Clock& clock) {
    auto workshop = place.workshop();
    Result<void> made;
    {
        Database database(options, place.workshop(), key, clock);
        made = database.connect();
        if (made)
            made = database.found();
        if (made)
            made = database.m_place->finish(database);
    }
    if (made)
        made = place.takeFrom(*workshop);
    workshop->clear();
    return made;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions& options, const Clock& clock) {
    auto place = Place::of(options);
    if (!place)
        return passOn(place);
    if (const auto usable = (*place)->checkBefore(); !usable)
        return passOn(usable);
    if (const auto named = checkKeyNamed(options); !named)
        return passOn(named);
    auto key = StoreKey::load(options.keyPath());
    if (!key)
        return passOn(key);
    std::unique_ptr<Database> database(new Database(options, std::move(*place), std::move(*key), clock));
    if (const auto connected = database->connect(); !connected)
        return passOn(connected);
    if (const auto usable = database->m_place->checkAfter(*database); !usable)
        return passOn(usable);
    if (const auto proved = database->prove(); !proved)
        return passOn(proved);
    return database;
}

Result<void> Database::connect() {
    auto engine = m_place->connect();
    if (!engine)
        return passOn(engine);
    m_engine = std::move(*engine);
    return {};
}

Result<void> Database::found() {
    const auto migrations = embeddedMigrations();
    if (!migrations)
        return passOn(migrations);
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return passOn(transaction);
    if (const auto migrated = Migrator(*this).migrate(*migrations); !migrated)
        return migrated;
    const auto info =
        execute(*this, "INSERT INTO store_info (name, value) VALUES (?, ?)", "key_fingerprint", m_key.fingerprint());
    if (!info)
        return passOn(info);
    const std::string secret = "planted-secret-" + newUuid(m_clock.now()) + newUuid(m_clock.now());
    const auto planted = execute(*this, "INSERT INTO planted (id, marker, sealed) VALUES (?, ?, ?)", "planted",
                                 "planted-marker-" + newUuid(m_clock.now()), Blob{m_key.seal(secret, kPlantedContext)});
    if (!planted)
        return passOn(planted);
    if (const auto signedByUs = m_place->sign(*this); !signedByUs)
        return signedByUs;
    return transaction->commit();
}

Result<void> Database::prove() {
    const auto migrations = embeddedMigrations();
    if (!migrations)
        return passOn(migrations);
    Migrator migrator(*this);
    if (const auto known = migrator.check(*migrations); !known)
        return known;
    // The key is proved before anything is written: a store is never migrated under a key that is not its own.
    if (const auto right = checkKey(); !right)
        return right;
    const auto applied = migrator.appliedNumber();
    if (!applied)
        return passOn(applied);
    if (*applied < migrations->back().number)
        if (const auto migrated = migrator.migrate(*migrations); !migrated)
            return migrated;
    if (const auto inUse = m_place->opened(*this); !inUse)
        return inUse;
    return m_place->checkContent(*this);
}

Result<std::optional<Database::Planted>> Database::planted() {
    return selectOne(*this,
                     "SELECT i.value, p.marker, p.sealed FROM store_info i, planted p "
                     "WHERE i.name = 'key_fingerprint' AND p.id = 'planted'",
                     [](Statement& row) {
                         return Planted{row.text(0), row.text(1), std::string(row.blob(2))};
                     });
}

Result<void> Database::checkKey() {
    const auto row = planted();
    if (!row && row.error().code == ErrorCode::Bug)
        return fail(ErrorCode::StoreCorrupt, "the store's own tables are not there: " + row.error().detail, name());
    if (!row)
        return passOn(row);
    if (!*row)
        return fail(ErrorCode::StoreCorrupt, "the store does not say which key is its own", name());
    if ((*row)->fingerprint != m_key.fingerprint())
        return fail(ErrorCode::KeyWrong, "the key file belongs to another store", m_options.keyPath().string());
    const auto secret = m_key.open((*row)->sealed, kPlantedContext);
    if (!secret)
        return fail(ErrorCode::StoreCorrupt, "the planted value does not open with the store's key", name());
    const auto leaked = m_place->holds(*this, *secret, Place::Scan::Start);
    if (!leaked)
        return passOn(leaked);
    if (!leaked->empty())
        return fail(ErrorCode::StoreCorrupt, "a sealed value is readable in " + *leaked, name());
    const auto marked = m_place->holds(*this, (*row)->marker, Place::Scan::Start);
    if (!marked)
        return passOn(marked);
    if (marked->empty())
        return fail(ErrorCode::StoreCorrupt, "the planted marker is not found, so that nothing is proved", name());
    return {};
}

std::string Database::name() const {
    return m_place->name();
}

bool Database::mustLockFirst() const {
    return m_depth == 0 && m_place->locksOnlyInTransactions();
}

bool Database::bringsRowsTogether() const {
    return m_place->bringsRowsTogether();
}

Result<int> Database::schemaNumber() {
    return Migrator(*this).appliedNumber();
}

Result<void> Database::backupTo(const std::filesystem::path& file) {
    assert(std::this_thread::get_id() == m_thread);
    return m_place->backupTo(*this, file);
}

Result<Statement> Database::prepare(std::string_view sql) {
    assert(std::this_thread::get_id() == m_thread);
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        auto prepared = m_engine->prepare(sql);
        if (!prepared)
            return passOn(prepared);
        known = m_statements.emplace(sql, std::move(*prepared)).first;
    }
    assert(!known->second->isActive());
    return Statement(*known->second);
}

Result<void> Database::run(std::string_view sql) {
    assert(std::this_thread::get_id() == m_thread);
    return m_engine->run(sql);
}

} // namespace anjungan::store
