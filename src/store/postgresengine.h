#pragma once

#include "store/engine.h"
#include "store/postgresaddress.h"
#include "store/postgreserror.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <QSqlDatabase>
#include <QSqlQuery>

namespace anjungan::store {

/// PostgreSQL through Qt's driver. Statements are prepared on the server; values are given as quoted literals, whose
/// types the server knows from the statement.
///
/// A connection that breaks is made again by itself at the next statement outside a transaction; within one, everything
/// fails with StoreUnavailable until the transaction is over, since its first part is gone. What only reads or begins is
/// then asked once more, so that a server that was restarted meanwhile is not even noticed. A commit whose answer was
/// lost is told as such: it may have been done.
class PostgresEngine final : public Engine {
public:
    /// `lockWait`: how long a statement waits for another writer before StoreBusy.
    [[nodiscard]] static Result<std::unique_ptr<PostgresEngine>> connect(const PostgresAddress& address,
                                                                         std::chrono::milliseconds lockWait);
    ~PostgresEngine() override;
    PostgresEngine(const PostgresEngine&) = delete;
    PostgresEngine& operator=(const PostgresEngine&) = delete;

    [[nodiscard]] Result<std::unique_ptr<PreparedSql>> prepare(std::string_view sql) override;
    [[nodiscard]] Result<void> run(std::string_view sql) override;

    void setConstraints(ConstraintNames constraints) { m_constraints = std::move(constraints); }

    /// One text by SQL; empty where there is no row or it is NULL.
    [[nodiscard]] Result<std::string> text(std::string_view sql);

    /// From now on a connection that was made again must give this answer, or else it is another store by now.
    void setIdentity(std::string sql, std::string answer);

private:
    friend class PostgresPrepared;

    PostgresEngine(const PostgresAddress& address, std::chrono::milliseconds lockWait);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> reconnect();
    /// Runs what `text` makes for the connection at hand, where that can be; keeps account of the transaction.
    [[nodiscard]] Result<QSqlQuery> perform(std::string_view sql, const std::function<Result<QString>()>& text);
    [[nodiscard]] Result<QSqlQuery> tryOnce(std::string_view sql, const std::function<Result<QString>()>& text);
    [[nodiscard]] Result<QSqlQuery> execute(const QString& text);
    void account(std::string_view sql, bool done);

    PostgresAddress m_address;
    std::chrono::milliseconds m_lockWait;
    QString m_connectionName;
    QSqlDatabase m_connection;
    ConstraintNames m_constraints;
    std::string m_identitySql;
    std::string m_identity;
    int m_generation = 0; ///< counts connections; what was prepared on an earlier one is gone
    int m_names = 0;
    bool m_lost = false;
    bool m_inTransaction = false;
    bool m_failed = false; ///< a statement failed, and nothing but the end of the part it stood in is possible
};

} // namespace anjungan::store
