#include "store/migrator.h"

#include "base/crypto.h"
#include "store/place.h"
#include "store/query.h"
#include "store/rowseals.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <charconv>

// The resource lives in a static library; its initialiser is outside every namespace.
static void initSqlResource() {
    Q_INIT_RESOURCE(anjungan_sql);
}

namespace anjungan::store {

namespace {

constexpr std::string_view kLowestReaderLine = "-- lowest reader: ";
constexpr const char* kLowestReader = "lowest_reader"; // in store_info

} // namespace

std::string Migration::checksum() const {
    return chainHash(name, text);
}

int Migration::lowestReader() const {
    const std::size_t line = text.find(kLowestReaderLine);
    if (line == std::string::npos || (line > 0 && text[line - 1] != '\n'))
        return number;
    int lowest = number;
    const char* const from = text.data() + line + kLowestReaderLine.size();
    std::from_chars(from, text.data() + text.size(), lowest);
    return lowest;
}

Result<std::vector<Migration>> embeddedMigrations() {
    initSqlResource();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/anjungan/sql"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Bug, "an embedded migration can't be read", name.toStdString());
        migrations.push_back({name.left(4).toInt(), name.toStdString(), file.readAll().toStdString()});
    }
    for (std::size_t i = 0; i < migrations.size(); ++i)
        if (migrations[i].number != static_cast<int>(i) + 1)
            return fail(ErrorCode::Bug, "the migrations are not numbered from 1 without gaps", migrations[i].name);
    for (const Migration& migration : migrations)
        if (migration.lowestReader() < 1 || migration.lowestReader() > migration.number)
            return fail(ErrorCode::Bug, "no such lowest reader", migration.name);
    if (migrations.empty())
        return fail(ErrorCode::Bug, "no migrations are embedded");
    return migrations;
}

Result<std::vector<std::string>> statementsOf(const Migration& migration, Dialect dialect) {
    const auto text = rendered(migration.text, dialect);
    if (!text)
        return fail(text.error().code, text.error().detail, migration.name);
    std::vector<std::string> statements;
    std::size_t at = 0;
    while (at < text->size()) {
        const std::size_t end = std::min(text->find(kStatementMarker, at), text->size());
        statements.push_back(text->substr(at, end - at));
        at = end + kStatementMarker.size();
    }
    return statements;
}

Result<int> Migrator::appliedNumber() {
    const auto there = m_database.place().hasTable(m_database, "schema_migration");
    if (!there)
        return passOn(there);
    if (!*there)
        return 0;
    auto last = m_database.prepare("SELECT COALESCE(MAX(number), 0) FROM schema_migration");
    if (!last)
        return passOn(last);
    if (const auto ran = last->run(); !ran)
        return passOn(ran);
    if (const auto row = last->next(); !row)
        return passOn(row);
    return static_cast<int>(last->integer(0));
}

Result<int> Migrator::lowestReader() {
    const auto applied = appliedNumber();
    if (!applied || *applied == 0)
        return applied;
    auto row = m_database.prepare("SELECT value FROM store_info WHERE name = ?");
    if (!row)
        return passOn(row);
    if (const auto ran = row->run(kLowestReader); !ran)
        return passOn(ran);
    const auto there = row->next();
    if (!there)
        return passOn(there);
    if (!*there)
        return applied;
    const std::string value = row->text(0);
    int lowest = 0;
    if (std::from_chars(value.data(), value.data() + value.size(), lowest).ec != std::errc{})
        return fail(ErrorCode::StoreCorrupt, "the store does not say which programs may use it");
    return lowest;
}

Result<void> Migrator::check(const std::vector<Migration>& known) {
    const auto applied = appliedNumber();
    if (!applied)
        return passOn(applied);
    if (*applied == 0)
        return {};
    const int newest = known.back().number;
    if (*applied > newest) {
        const auto lowest = lowestReader();
        if (!lowest)
            return passOn(lowest);
        if (*lowest > newest)
            return fail(ErrorCode::StoreNewer, "the store's schema is number " + std::to_string(*applied) +
                                                   " and needs a program that knows number " + std::to_string(*lowest) +
                                                   "; this one knows up to " + std::to_string(newest));
    }
    return checkApplied(known, *applied);
}

Result<void> Migrator::checkApplied(const std::vector<Migration>& known, int applied) {
    auto rows = m_database.prepare("SELECT number, checksum FROM schema_migration ORDER BY number");
    if (!rows)
        return passOn(rows);
    if (const auto ran = rows->run(); !ran)
        return passOn(ran);
    int expected = 1;
    for (;; ++expected) {
        const auto row = rows->next();
        if (!row)
            return passOn(row);
        if (!*row)
            break;
        const auto at = static_cast<std::size_t>(expected - 1);
        const bool same =
            rows->integer(0) == expected && (at >= known.size() || rows->text(1) == known[at].checksum());
        if (!same)
            return fail(ErrorCode::StoreCorrupt,
                        "schema migration " + std::to_string(expected) + " was applied in another form");
    }
    if (expected - 1 != applied)
        return fail(ErrorCode::StoreCorrupt, "the list of applied schema migrations has a gap");
    return {};
}

Result<void> Migrator::migrate(const std::vector<Migration>& known) {
    return inTransaction(m_database, [&]() -> Result<void> {
        if (const auto made = m_database.run(kMigrationTable); !made)
            return made;
        for (const Migration& migration : known)
            if (const auto applied = apply(migration); !applied)
                return applied;
        return {};
    });
}

Result<void> Migrator::apply(const Migration& migration) {
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return passOn(transaction);
    // Asked inside the transaction: another program may have brought the store up to date while this one waited.
    const auto applied = appliedNumber();
    if (!applied)
        return passOn(applied);
    if (*applied >= migration.number)
        return {};
    const auto statements = statementsOf(migration, m_database.place().dialect());
    if (!statements)
        return passOn(statements);
    for (const std::string& statement : *statements)
        if (const auto ran = m_database.run(statement); !ran)
            return ran;
    if (migration.number == kSealingMigration)
        if (const auto done = RowSeals(m_database).sealAll(); !done)
            return done;
    if (const auto noted = note(migration); !noted)
        return noted;
    return transaction->commit();
}

Result<void> Migrator::note(const Migration& migration) {
    const auto before = lowestReader();
    if (!before)
        return passOn(before);
    auto number =
        m_database.prepare("INSERT INTO schema_migration (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)");
    if (!number)
        return passOn(number);
    if (const auto ran =
            number->run(migration.number, migration.name, migration.checksum(), m_database.clock().now());
        !ran)
        return passOn(ran);
    // Below the first schema there is nothing, and stores that have only it may be older than this note.
    if (migration.number == 1)
        return {};
    auto lowest = m_database.prepare("INSERT INTO store_info (name, value) VALUES (?, ?) "
                                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    if (!lowest)
        return passOn(lowest);
    if (const auto ran = lowest->run(kLowestReader, std::to_string(std::max(*before, migration.lowestReader()))); !ran)
        return passOn(ran);
    return {};
}

} // namespace anjungan::store
