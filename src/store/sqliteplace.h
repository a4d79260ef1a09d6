#pragma once

#include "base/durable.h"
#include "store/place.h"

#include <memory>

namespace anjungan::store {

/// A store in a file of its own, and the write-ahead log beside it.
class SqlitePlace final : public Place {
public:
    explicit SqlitePlace(const DatabaseOptions& options) : m_options(options) {}

    [[nodiscard]] std::string name() const override { return m_options.file.string(); }

    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }

    [[nodiscard]] bool locksOnlyInTransactions() const override { return false; }
    [[nodiscard]] bool bringsRowsTogether() const override { return false; }

    [[nodiscard]] std::span<const std::string_view> beginning(Access access) const override;
    [[nodiscard]] Result<std::unique_ptr<Engine>> connect() override;
    [[nodiscard]] Result<bool> hasTable(Database& database, const std::string& table) override;

    [[nodiscard]] Result<void> checkFree() override;
    [[nodiscard]] std::unique_ptr<Place> workshop() const override;
    [[nodiscard]] Result<void> sign(Database& database) override;
    [[nodiscard]] Result<void> finish(Database& database) override;
    [[nodiscard]] Result<void> takeFrom(const Place& workshop) override;
    bool clear() override;

    [[nodiscard]] Result<void> checkBefore() override;

    [[nodiscard]] Result<void> checkAfter(Database& /*database*/) override { return {}; }

    [[nodiscard]] Result<void> opened(Database& /*database*/) override { return {}; }

    [[nodiscard]] Result<void> checkContent(Database& database) override;
    [[nodiscard]] Result<std::string> holds(Database& database, std::string_view bytes, Scan scan) override;
    [[nodiscard]] Result<void> forget(Database& database) override;
    [[nodiscard]] Result<std::vector<Problem>> integrity(Database& database) override;
    [[nodiscard]] Result<void> backupTo(Database& database, const std::filesystem::path& file) override;

private:
    [[nodiscard]] Result<void> apply(Database& database, Work work) override;
    [[nodiscard]] Result<void> checkNameFree() const;

    DatabaseOptions m_options;
    std::unique_ptr<FolderHold> m_hold; ///< while a store is made
    Engine* m_engine = nullptr; ///< the database's, once connected
};

} // namespace anjungan::store
