#pragma once

#include "store/database.h"
#include "store/problem.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

struct AuditLine;

/// Seals (keyed hash under the store's key) over what stands readable in the store and decides about money or rights: roles
/// of staff, settings with the law's amendments, claims, and the ends of the chains of transfers and audit lines. A row that
/// was written past the program does not match its seal, and without the key nobody makes another. The end of a chain stands
/// for all before it. What was sealed and is gone is told too; an older state put back with the seal that it had then is
/// not: the day's slip and the backups are against that. Internal to the store.
class RowSeals {
public:
    enum class Kind { Claim, Setting, Staff };

    explicit RowSeals(Database& database) : m_database(database) {}

    /// Seals the row as it stands in the store now; one that is gone, as gone. In the transaction that wrote it.
    [[nodiscard]] Result<void> seal(Kind kind, const std::string& id);
    /// The same for a row that is new, under whose id nothing was ever sealed.
    [[nodiscard]] Result<void> sealNew(Kind kind, const std::string& id);
    /// StoreCorrupt where the row is not as it was sealed. Asked before it is relied on, or sealed anew.
    [[nodiscard]] Result<void> check(Kind kind, const std::string& id);
    /// The same for who has read the row with its seal, in one query: `seal` is row_seal.mac, `values` are the columns that
    /// are sealed, as text.
    [[nodiscard]] Result<void> check(Kind kind, const std::string& id, std::string_view seal, std::span<const std::string> values);

    /// The same for the end of each chain.
    [[nodiscard]] Result<void> sealLedger(std::int64_t lastSeq, const std::string& hash);
    [[nodiscard]] Result<void> checkLedger();
    /// Number and hash of the last seal in the chain of transfers (0 and empty where there is none), checked.
    [[nodiscard]] Result<std::pair<std::int64_t, std::string>> checkedLedgerEnd();
    [[nodiscard]] Result<void> sealAudit(const AuditLine& line);
    [[nodiscard]] Result<void> checkAudit(const AuditLine& last);

    /// All of it as it stands: for stores of the schemas before the seals.
    [[nodiscard]] Result<void> sealAll();
    /// Where seals and rows differ, in words.
    [[nodiscard]] Result<std::vector<Problem>> problems();

private:
    [[nodiscard]] Result<std::vector<std::string>> valuesOf(Kind kind, const std::string& id);
    [[nodiscard]] Result<void> put(std::string_view kind, std::string_view id, std::span<const std::string> parts);
    [[nodiscard]] Result<void> putNew(std::string_view kind, std::string_view id, const std::string& mac);
    [[nodiscard]] Result<void> checkEnd(const char* chain, std::span<const std::string> end);
    [[nodiscard]] std::string macOf(std::string_view kind, std::string_view id, std::span<const std::string> parts) const;

    Database& m_database;
};

/// The migration that brings the seals: what stands in the store before it is sealed as it is.
inline constexpr int kSealingMigration = 4;

} // namespace anjungan::store
