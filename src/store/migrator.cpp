#include "store/migrator.h"

#include "base/crypto.h"
#include "store/database.h"
#include "store/statement.h"

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

constexpr std::string_view kMarker = "--;;\n";
constexpr std::string_view kLowestReaderLine = "-- lowest reader: ";
constexpr const char* kLowestReader = "lowest_reader"; // in store_info

std::string appendOnly(const std::string& table, Dialect dialect) {
    if (dialect == Dialect::Sqlite)
        return "CREATE TRIGGER " + table + "_no_update BEFORE UPDATE ON " + table + " BEGIN SELECT RAISE(ABORT, '" +
               table + " is append-only'); END\n" + std::string(kMarker) + "CREATE TRIGGER " + table +
               "_no_delete BEFORE DELETE ON " + table + " BEGIN SELECT RAISE(ABORT, '" + table +
               " is append-only'); END";
    return "CREATE FUNCTION " + table +
           "_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '" + table +
           " is append-only'; END $$\n" + std::string(kMarker) + "CREATE TRIGGER " + table +
           "_no_change BEFORE UPDATE OR DELETE ON " + table + " FOR EACH ROW EXECUTE FUNCTION " + table +
           "_append_only()";
}

/// The head of a trigger as a migration names it: "NAME BEFORE INSERT ON TABLE".
struct TriggerHead {
    std::string name;
    std::string event;

    [[nodiscard]] static TriggerHead read(std::string_view text) {
        const std::size_t space = text.find(' ');
        return {std::string(text.substr(0, space)), space == text.npos ? std::string() : std::string(text.substr(space + 1))};
    }

    [[nodiscard]] std::string text() const { return name + " " + event; }

    [[nodiscard]] std::string functionBegin() const {
        return "CREATE FUNCTION " + name + "() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ";
    }

    /// A row that goes on its way is OLD where it is removed.
    [[nodiscard]] std::string functionEnd() const {
        const char* const row = event.find(" DELETE ") != std::string::npos ? "OLD" : "NEW";
        return std::string(" RETURN ") + row + "; END $$\n" + std::string(kMarker) + "CREATE TRIGGER " + text() +
               " FOR EACH ROW EXECUTE FUNCTION " + name + "()";
    }
};

/// Both engines' words for the two kinds of triggers of a migration. A trigger is two tokens with its body between them,
/// so that the one that begins it is remembered until the other ends it.
class TriggerText {
public:
    explicit TriggerText(Dialect dialect) : m_sqlite(dialect == Dialect::Sqlite) {}

    /// {refuse:NAME ... ON TABLE} condition {because:words}: the write is refused where the condition holds. In brackets
    /// for PL/pgSQL, which would take the THEN of a CASE for its own.
    std::string refuse(std::string_view head) {
        m_head = TriggerHead::read(head);
        return m_sqlite ? "CREATE TRIGGER " + m_head.text() + " WHEN " : m_head.functionBegin() + "IF (";
    }

    [[nodiscard]] std::string because(const std::string& words) const {
        if (m_sqlite)
            return "BEGIN SELECT RAISE(ABORT, '" + m_head.name + ": " + words + "'); END";
        return ") THEN RAISE EXCEPTION '" + m_head.name + ": " + words + "' USING ERRCODE = 'check_violation'; END IF;" +
               m_head.functionEnd();
    }

    /// {follow:NAME ... ON TABLE} statements {followed}: what is written along with a row.
    std::string follow(std::string_view head) {
        m_head = TriggerHead::read(head);
        return m_sqlite ? "CREATE TRIGGER " + m_head.text() + " BEGIN" : m_head.functionBegin();
    }

    [[nodiscard]] std::string followed() const { return m_sqlite ? "END" : m_head.functionEnd(); }

private:
    bool m_sqlite;
    TriggerHead m_head;
};

/// Whether a text is a day of the calendar as ISO writes it; never NULL.
std::string isDate(const std::string& value, Dialect dialect) {
    // Only a day that is reckoned with is put right: by itself, SQLite takes the 30th of February as it stands.
    if (dialect == Dialect::Sqlite)
        return "COALESCE(date(" + value + ", '+0 days') = " + value + ", 1 = 0)";
    return "COALESCE(" + value + " ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND to_char(to_date(" + value +
           ", 'YYYY-MM-DD'), 'YYYY-MM-DD') = " + value + ", FALSE)";
}

Result<std::string> replacement(const std::string& token, Dialect dialect, TriggerText& triggers) {
    const bool sqlite = dialect == Dialect::Sqlite;
    if (token == "int")
        return sqlite ? "INTEGER" : "BIGINT";
    if (token == "blob")
        return sqlite ? "BLOB" : "BYTEA";
    if (token == "strict")
        return sqlite ? "STRICT" : "";
    if (token == "strict_clustered")
        return sqlite ? "STRICT, WITHOUT ROWID" : "";
    if (token == "followed")
        return triggers.followed();
    const std::size_t colon = token.find(':');
    const std::string kind = token.substr(0, colon);
    const std::string rest = colon == std::string::npos ? std::string() : token.substr(colon + 1);
    if (kind == "append_only")
        return appendOnly(rest, dialect);
    if (kind == "refuse")
        return triggers.refuse(rest);
    if (kind == "because")
        return triggers.because(rest);
    if (kind == "follow")
        return triggers.follow(rest);
    if (kind == "is_date")
        return isDate(rest, dialect);
    if (kind == "is_month")
        return isDate("(" + rest + " || '-01')", dialect);
    return fail(ErrorCode::Bug, "unknown token in a migration: " + token);
}

Result<std::string> translated(const Migration& migration, Dialect dialect) {
    std::string out;
    TriggerText triggers(dialect);
    std::size_t at = 0;
    for (;;) {
        const std::size_t open = migration.text.find('{', at);
        out.append(migration.text, at, open - at);
        if (open == std::string::npos)
            return out;
        const std::size_t close = migration.text.find('}', open);
        if (close == std::string::npos)
            return fail(ErrorCode::Bug, "a token without its end in " + migration.name);
        const auto text = replacement(migration.text.substr(open + 1, close - open - 1), dialect, triggers);
        if (!text)
            return passOn(text);
        out += *text;
        at = close + 1;
    }
}

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
    const auto text = translated(migration, dialect);
    if (!text)
        return passOn(text);
    std::vector<std::string> statements;
    std::size_t at = 0;
    while (at < text->size()) {
        const std::size_t end = std::min(text->find(kMarker, at), text->size());
        statements.push_back(text->substr(at, end - at));
        at = end + kMarker.size();
    }
    return statements;
}

Result<int> Migrator::appliedNumber() {
    auto there =
        m_database.prepare("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'");
    if (!there)
        return passOn(there);
    if (const auto ran = there->run(); !ran)
        return passOn(ran);
    if (const auto row = there->next(); !row)
        return passOn(row);
    if (there->integer(0) == 0)
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
    if (const auto made =
            m_database.run("CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER NOT NULL PRIMARY KEY, "
                           "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL)");
        !made)
        return made;
    for (const Migration& migration : known) {
        if (const auto applied = apply(migration); !applied)
            return applied;
    }
    return {};
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
    const auto statements = statementsOf(migration, Dialect::Sqlite);
    if (!statements)
        return passOn(statements);
    for (const std::string& statement : *statements)
        if (const auto ran = m_database.run(statement); !ran)
            return ran;
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
