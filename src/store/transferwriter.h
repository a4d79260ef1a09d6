#pragma once

#include "store/ledger.h"

#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

enum class Phase { Posted, Pending, Post, Void };
[[nodiscard]] std::string_view toText(Phase);
[[nodiscard]] Result<Phase> parsePhase(std::string_view);

/// A transfer as its row has it, so that what can't be read is hashed as well.
struct StoredText {
    std::int64_t number = 0;
    std::string id;
    std::string debit;
    std::string credit;
    std::int64_t amount = 0;
    std::string code;
    std::string phase;
    std::string bookedOn;
    std::string blth; ///< empty for none
    std::string reference;
    std::string pending; ///< empty for none
};

/// What the ledger chain hashes of a transfer: everything that stands in its row.
[[nodiscard]] std::string chainContent(const StoredText& row);

/// Whether the transfer goes between accounts that its code may go between, in a phase that it may have, on a day that can
/// be; the database holds the same (resources/sql, "transfer_code"). Empty where it is in order, else what is not.
[[nodiscard]] std::string_view wrongWith(const Transfer& transfer, Phase phase);

/// Writes transfers that are known to be new, within one transaction, rows in batches. The database moves the accounts
/// with each row. Internal to the store; Ledger and Contributions ask first whether a transfer is there already.
class TransferWriter {
public:
    explicit TransferWriter(Database& database) : m_database(database) {}

    /// An id is made where the transfer has none. InvalidInput where the amount is not above zero, a name is missing or
    /// the transfer is not of its code. RefusedByRule "balance" where a member would go below zero, told here or by
    /// finish(). Gives the transfer's number.
    [[nodiscard]] Result<std::int64_t> add(Transfer transfer, Phase phase, TransferId pending = {});
    /// Writes what is left.
    [[nodiscard]] Result<void> finish();

private:
    struct Row {
        std::int64_t number;
        Transfer transfer;
        Phase phase;
        TransferId pending;
    };

    [[nodiscard]] Result<void> flush(std::size_t count);
    Database& m_database;
    std::vector<Row> m_rows;
};

} // namespace anjungan::store
