#include "store/dialect.h"

#include "store/migrator.h"

namespace anjungan::store {

namespace {

// What stands between them is left out on a server.
constexpr std::string_view kSqliteOnly = "sqlite_only";
constexpr std::string_view kEverywhere = "{everywhere}";

std::string appendOnly(const std::string& table, Dialect dialect) {
    if (dialect == Dialect::Sqlite)
        return "CREATE TRIGGER " + table + "_no_update BEFORE UPDATE ON " + table + " BEGIN SELECT RAISE(ABORT, '" +
               table + " is append-only'); END\n" + std::string(kStatementMarker) + "CREATE TRIGGER " + table +
               "_no_delete BEFORE DELETE ON " + table + " BEGIN SELECT RAISE(ABORT, '" + table +
               " is append-only'); END";
    return "CREATE FUNCTION " + table +
           "_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '" + table +
           " is append-only'; END $$\n" + std::string(kStatementMarker) + "CREATE TRIGGER " + table +
           "_no_change BEFORE UPDATE OR DELETE ON " + table + " FOR EACH ROW EXECUTE FUNCTION " + table +
           "_append_only()";
}

std::string noLongerAppendOnly(const std::string& table, Dialect dialect) {
    const std::string next = "\n" + std::string(kStatementMarker);
    if (dialect == Dialect::Sqlite)
        return "DROP TRIGGER " + table + "_no_update" + next + "DROP TRIGGER " + table + "_no_delete";
    return "DROP TRIGGER " + table + "_no_change ON " + table + next + "DROP FUNCTION " + table + "_append_only()";
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
        return std::string(" RETURN ") + row + "; END $$\n" + std::string(kStatementMarker) + "CREATE TRIGGER " + text() +
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

/// Takes away what {refuse:...} or {follow:...} of an earlier migration has made; the head is "NAME ON TABLE".
std::string dropped(const TriggerHead& head, Dialect dialect) {
    if (dialect == Dialect::Sqlite)
        return "DROP TRIGGER " + head.name;
    return "DROP TRIGGER " + head.text() + "\n" + std::string(kStatementMarker) + "DROP FUNCTION " + head.name + "()";
}

/// Whether a text is a day of the calendar as ISO writes it; never NULL.
std::string isDate(const std::string& value, Dialect dialect) {
    // Only a day that is reckoned with is put right: by itself, SQLite takes the 30th of February as it stands.
    if (dialect == Dialect::Sqlite)
        return "COALESCE(date(" + value + ", '+0 days') = " + value + ", 1 = 0)";
    // to_date() breaks off at the 30th of February, so that it gets only the month.
    return "COALESCE(CASE WHEN " + value + " ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}$' THEN substr(" + value +
           ", 9, 2) BETWEEN '01' AND to_char(to_date(substr(" + value +
           ", 1, 7), 'YYYY-MM') + interval '1 month' - interval '1 day', 'DD') END, FALSE)";
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
    if (kind == "drop_append_only")
        return noLongerAppendOnly(rest, dialect);
    if (kind == "refuse")
        return triggers.refuse(rest);
    if (kind == "because")
        return triggers.because(rest);
    if (kind == "follow")
        return triggers.follow(rest);
    if (kind == "drop_trigger")
        return dropped(TriggerHead::read(rest), dialect);
    if (kind == "is_date")
        return isDate(rest, dialect);
    if (kind == "is_month")
        return isDate("(" + rest + " || '-01')", dialect);
    return fail(ErrorCode::Bug, "unknown token in a migration: " + token);
}

} // namespace

Result<std::string> rendered(std::string_view text, Dialect dialect) {
    std::string out;
    TriggerText triggers(dialect);
    std::size_t at = 0;
    for (;;) {
        const std::size_t open = text.find('{', at);
        out.append(text.substr(at, open - at));
        if (open == std::string_view::npos)
            return out;
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos)
            return fail(ErrorCode::Bug, "a token without its end");
        const std::string_view token = text.substr(open + 1, close - open - 1);
        at = close + 1;
        if (token == kSqliteOnly) {
            const std::size_t end = text.find(kEverywhere, at);
            if (end == std::string_view::npos)
                return fail(ErrorCode::Bug, "SQLite's own part without its end");
            if (dialect != Dialect::Sqlite)
                at = end + kEverywhere.size();
            continue;
        }
        if (text.substr(open).starts_with(kEverywhere))
            continue;
        const auto sql = replacement(std::string(token), dialect, triggers);
        if (!sql)
            return sql;
        out += *sql;
    }
}

} // namespace anjungan::store
