#pragma once

#include "store/ledger.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace anjungan::store {

enum class Phase { Posted, Pending, Post, Void };
[[nodiscard]] std::string_view toText(Phase);
[[nodiscard]] Result<Phase> parsePhase(std::string_view);

/// What the ledger chain hashes of a transfer: everything that stands in its row.
[[nodiscard]] std::string chainContent(std::int64_t number, const Transfer& transfer, Phase phase,
                                       const TransferId& pending);

/// Writes transfers that are known to be new, within one transaction: rows in batches, each account once at finish().
/// Internal to the store; Ledger and Contributions ask first whether a transfer is there already.
class TransferWriter {
public:
    explicit TransferWriter(Database& database) : m_database(database) {}

    /// An id is made where the transfer has none. InvalidInput where the amount is not above zero or a name is missing.
    [[nodiscard]] Result<void> add(Transfer transfer, Phase phase, TransferId pending = {});
    /// Writes what is left and moves the accounts. RefusedByRule "balance" where a member would go below zero.
    [[nodiscard]] Result<void> finish();

private:
    struct Row {
        std::int64_t number;
        Transfer transfer;
        Phase phase;
        TransferId pending;
    };

    struct Change {
        Rupiah creditsPosted;
        Rupiah debitsPosted;
        Rupiah creditsPending;
        Rupiah debitsPending;
    };

    [[nodiscard]] Result<void> flush(std::size_t count);
    [[nodiscard]] Result<void> moveAccount(const AccountId& account, const Change& change);
    Database& m_database;
    std::vector<Row> m_rows;
    std::unordered_map<AccountId, Change> m_changes;
};

} // namespace anjungan::store
