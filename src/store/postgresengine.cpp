#include "store/postgresengine.h"

#include "base/qttext.h"

#include <QSqlError>

#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>
#include <vector>

namespace anjungan::store {

namespace {

constexpr std::array<std::string_view, 5> kPreparable = {"SELECT", "INSERT", "UPDATE", "DELETE", "WITH"};
/// A kiosk that stands still in a transaction must not keep the others from writing for ever.
constexpr const char* kLongestPause = "60s";

bool isPreparable(std::string_view sql) {
    return std::ranges::any_of(kPreparable, [&](std::string_view word) { return sql.starts_with(word); });
}

PostgresComplaint complaintOf(const QSqlError& error, bool connected) {
    std::string message = error.databaseText().toStdString();
    if (message.empty())
        message = error.driverText().toStdString();
    return {error.nativeErrorCode().toStdString(), std::move(message), connected};
}

/// The places of values, written ? in the product's SQL, as PostgreSQL has them. No literal of ours holds a ?.
std::string numbered(std::string_view sql, std::size_t& places) {
    std::string out;
    for (const char c : sql) {
        if (c == '?')
            out += "$" + std::to_string(++places);
        else
            out += c;
    }
    return out;
}

std::string hexLiteral(std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out = "'\\x";
    for (const char c : bytes) {
        out += kDigits[static_cast<unsigned char>(c) >> 4];
        out += kDigits[static_cast<unsigned char>(c) & 0xf];
    }
    return out + "'";
}

} // namespace

class PostgresPrepared final : public PreparedSql {
public:
    PostgresPrepared(PostgresEngine& engine, std::string_view sql) : m_engine(engine), m_sql(sql) {
        m_numbered = numbered(sql, m_placeCount);
        m_values.assign(m_placeCount, "NULL");
    }

    void bindNull(int place) override { at(place) = "NULL"; }

    void bindInteger(int place, std::int64_t value) override { at(place) = "'" + std::to_string(value) + "'"; }

    void bindText(int place, std::string_view value) override {
        m_hasZero = m_hasZero || value.find('\0') != std::string_view::npos;
        std::string& out = at(place);
        out = "'";
        for (const char c : value) {
            if (c == '\'')
                out += c;
            out += c;
        }
        out += "'";
    }

    void bindBytes(int place, std::string_view value) override { at(place) = hexLiteral(value); }

    Result<int> run() override {
        assert(!m_active);
        m_active = true;
        m_texts.clear();
        if (std::exchange(m_hasZero, false))
            return fail(ErrorCode::InvalidInput, "a text holds a zero byte");
        auto query = m_engine.perform(m_sql, [this] { return textToRun(); });
        if (!query)
            return passOn(query);
        m_query.emplace(std::move(*query));
        return m_query->isSelect() ? 0 : std::max(m_query->numRowsAffected(), 0);
    }

    Result<bool> next() override {
        assert(m_active);
        m_texts.clear();
        return m_query && m_query->next();
    }

    void finish() override {
        m_query.reset();
        m_texts.clear();
        m_active = false;
    }

    [[nodiscard]] bool isActive() const override { return m_active; }

    [[nodiscard]] bool isNull(int column) const override { return m_query->isNull(column); }

    [[nodiscard]] std::int64_t integer(int column) const override { return m_query->value(column).toLongLong(); }

    [[nodiscard]] std::string_view text(int column) const override {
        return kept(column, [&] { return m_query->value(column).toString().toUtf8(); });
    }

    [[nodiscard]] std::string_view bytes(int column) const override {
        return kept(column, [&] { return m_query->value(column).toByteArray(); });
    }

    [[nodiscard]] std::string_view sql() const override { return m_sql; }

private:
    [[nodiscard]] std::string& at(int place) {
        assert(place >= 0 && static_cast<std::size_t>(place) < m_placeCount);
        return m_values[static_cast<std::size_t>(place)];
    }

    /// Prepares anew on a connection that does not know it.
    [[nodiscard]] Result<QString> textToRun() {
        if (!isPreparable(m_sql))
            return toQ(m_sql);
        if (m_generation != m_engine.m_generation) {
            m_name = "s" + std::to_string(++m_engine.m_names);
            const auto prepared = m_engine.execute(toQ("PREPARE " + m_name + " AS " + m_numbered));
            if (!prepared)
                return passOn(prepared);
            m_generation = m_engine.m_generation;
        }
        std::string text = "EXECUTE " + m_name;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            text += (i == 0 ? "(" : ", ") + m_values[i];
        return toQ(m_values.empty() ? text : text + ")");
    }

    template <class Read> [[nodiscard]] std::string_view kept(int column, Read read) const {
        const auto index = static_cast<std::size_t>(column);
        if (m_texts.size() <= index)
            m_texts.resize(index + 1);
        if (!m_texts[index])
            m_texts[index] = read();
        return {m_texts[index]->constData(), static_cast<std::size_t>(m_texts[index]->size())};
    }

    PostgresEngine& m_engine;
    std::string m_sql;
    std::string m_numbered;
    std::string m_name;
    std::size_t m_placeCount = 0;
    std::vector<std::string> m_values; ///< as literals
    std::optional<QSqlQuery> m_query;
    mutable std::vector<std::optional<QByteArray>> m_texts; ///< of the row at hand, by column
    int m_generation = 0;
    bool m_hasZero = false;
    bool m_active = false;
};

PostgresEngine::PostgresEngine(const PostgresAddress& address, std::chrono::milliseconds lockWait)
    : m_address(address)
    , m_lockWait(lockWait) {
    static std::atomic<int> s_connections{0};
    m_connectionName = QStringLiteral("anjungan-%1").arg(++s_connections);
}

PostgresEngine::~PostgresEngine() {
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<PostgresEngine>> PostgresEngine::connect(const PostgresAddress& address,
                                                                std::chrono::milliseconds lockWait) {
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return fail(ErrorCode::StoreUnavailable, "Qt's driver for PostgreSQL is not installed (package libqt6sql6-psql)",
                    address.shown());
    std::unique_ptr<PostgresEngine> engine(new PostgresEngine(address, lockWait));
    if (const auto opened = engine->open(); !opened)
        return passOn(opened);
    return engine;
}

Result<void> PostgresEngine::open() {
    if (!m_connection.isValid())
        m_connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connectionName);
    m_connection.setHostName(toQ(m_address.host));
    m_connection.setPort(m_address.port);
    m_connection.setDatabaseName(toQ(m_address.database));
    m_connection.setUserName(toQ(m_address.user));
    m_connection.setPassword(toQ(m_address.password));
    m_connection.setConnectOptions(toQ(m_address.connectOptions()));
    m_connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!m_connection.open())
        return std::unexpected(
            connectError(complaintOf(m_connection.lastError(), true).message, m_address.shown()));
    ++m_generation;
    m_lost = m_inTransaction = m_failed = false;
    const std::string lockWait = std::to_string(m_lockWait.count());
    for (const std::string& setting :
         {std::string("SET standard_conforming_strings = on"), std::string("SET synchronous_commit = on"),
          std::string("SET client_min_messages = warning"), std::string("SET jit = off"),
          "SET lock_timeout = " + lockWait,
          std::string("SET idle_in_transaction_session_timeout = '") + kLongestPause + "'"})
        if (const auto set = execute(toQ(setting)); !set)
            return passOn(set);
    return {};
}

Result<void> PostgresEngine::reconnect() {
    m_connection.close();
    if (const auto opened = open(); !opened) {
        m_lost = true;
        return opened;
    }
    if (m_identitySql.empty())
        return {};
    auto query = execute(toQ(m_identitySql));
    if (!query)
        return passOn(query);
    if (query->next() && query->value(0).toString().toStdString() == m_identity)
        return {};
    m_lost = true;
    return fail(ErrorCode::StoreUnavailable,
                "the server came back with another store, or one of another version: start this program anew",
                m_address.shown());
}

Result<std::unique_ptr<PreparedSql>> PostgresEngine::prepare(std::string_view sql) {
    return std::make_unique<PostgresPrepared>(*this, sql);
}

Result<void> PostgresEngine::run(std::string_view sql) {
    const auto ran = perform(sql, [&]() -> Result<QString> { return toQ(sql); });
    if (!ran)
        return passOn(ran);
    return {};
}

Result<std::string> PostgresEngine::text(std::string_view sql) {
    auto query = perform(sql, [&]() -> Result<QString> { return toQ(sql); });
    if (!query)
        return passOn(query);
    return query->next() ? query->value(0).toString().toStdString() : std::string();
}

void PostgresEngine::setIdentity(std::string sql, std::string answer) {
    m_identitySql = std::move(sql);
    m_identity = std::move(answer);
}

Result<QSqlQuery> PostgresEngine::perform(std::string_view sql, const std::function<Result<QString>()>& text) {
    const bool alone = !m_inTransaction;
    const bool repeatable = alone && (sql.starts_with("SELECT") || sql.starts_with("BEGIN"));
    auto done = tryOnce(sql, text);
    if (!done && m_lost && repeatable)
        done = tryOnce(sql, text);
    account(sql, done.has_value());
    return done;
}

Result<QSqlQuery> PostgresEngine::tryOnce(std::string_view sql, const std::function<Result<QString>()>& text) {
    if (m_lost && m_inTransaction)
        return fail(ErrorCode::StoreUnavailable, "the connection to the server was lost within a transaction",
                    m_address.shown());
    if (m_lost)
        if (const auto back = reconnect(); !back)
            return passOn(back);
    if (sql == "COMMIT" && m_failed)
        return fail(ErrorCode::Bug, "a statement of this transaction failed and was passed over");
    const auto toRun = text();
    if (!toRun)
        return passOn(toRun);
    auto done = execute(*toRun);
    if (!done && m_lost && sql == "COMMIT")
        done.error().detail += "; whether the change was kept will be seen";
    return done;
}

Result<QSqlQuery> PostgresEngine::execute(const QString& text) {
    QSqlQuery query(m_connection);
    if (query.exec(text))
        return query;
    m_lost = !m_connection.isOpen();
    Error error = toError(complaintOf(query.lastError(), !m_lost), m_constraints, "running a statement");
    if (error.where.empty() && m_lost)
        error.where = m_address.shown();
    return std::unexpected(std::move(error));
}

void PostgresEngine::account(std::string_view sql, bool done) {
    if (!done && m_inTransaction)
        m_failed = true;
    if (sql.starts_with("ROLLBACK TO")) {
        m_failed = m_failed && !done;
    } else if (sql == "ROLLBACK" || (sql == "COMMIT" && done)) {
        m_inTransaction = m_failed = false;
    } else if (sql.starts_with("BEGIN") && done) {
        m_inTransaction = true;
    }
}

} // namespace anjungan::store
