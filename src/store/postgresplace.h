#pragma once

#include "store/place.h"
#include "store/postgresaddress.h"

namespace anjungan::store {

class PostgresEngine;

/// A store in a database of its own on a PostgreSQL server, where many kiosks share it (docs/decisions/0015).
///
/// Who writes takes an advisory lock first, one for the whole store: the hash chains of ledger and audit know one next
/// line, and what a writer has read stays true until it commits, as with SQLite.
class PostgresPlace final : public Place {
public:
    /// InvalidInput where the options' address can't be read.
    [[nodiscard]] static Result<std::unique_ptr<Place>> at(const DatabaseOptions& options);
    PostgresPlace(const DatabaseOptions& options, PostgresAddress address);

    [[nodiscard]] std::string name() const override { return m_address.shown(); }

    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgresql; }

    [[nodiscard]] bool locksOnlyInTransactions() const override { return true; }
    [[nodiscard]] bool bringsRowsTogether() const override { return true; }

    [[nodiscard]] std::span<const std::string_view> beginning(Access access) const override;
    [[nodiscard]] Result<std::unique_ptr<Engine>> connect() override;
    [[nodiscard]] Result<bool> hasTable(Database& database, const std::string& table) override;

    [[nodiscard]] Result<void> checkFree() override;
    [[nodiscard]] std::unique_ptr<Place> workshop() const override;
    [[nodiscard]] Result<void> sign(Database& database) override;

    [[nodiscard]] Result<void> finish(Database& /*database*/) override { return {}; }

    [[nodiscard]] Result<void> takeFrom(const Place& /*workshop*/) override { return {}; }

    bool clear() override { return false; }

    [[nodiscard]] Result<void> checkBefore() override { return {}; }

    [[nodiscard]] Result<void> checkAfter(Database& database) override;
    [[nodiscard]] Result<void> opened(Database& database) override;

    /// The server checks what it reads by itself; `verify` proves the rest.
    [[nodiscard]] Result<void> checkContent(Database& /*database*/) override { return {}; }

    [[nodiscard]] Result<std::string> holds(Database& database, std::string_view bytes, Scan scan) override;
    [[nodiscard]] Result<void> forget(Database& database) override;
    [[nodiscard]] Result<std::vector<Problem>> integrity(Database& database) override;
    [[nodiscard]] Result<void> backupTo(Database& database, const std::filesystem::path& file) override;

private:
    [[nodiscard]] Result<void> apply(Database& database, Work work) override;
    [[nodiscard]] Result<void> checkRights(Database& database);

    DatabaseOptions m_options;
    PostgresAddress m_address;
    PostgresEngine* m_engine = nullptr; ///< the database's
};

} // namespace anjungan::store
