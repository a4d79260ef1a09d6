#pragma once

#include "store/ledger.h"

#include <cstdint>
#include <string>
#include <vector>

namespace anjungan::store {

/// A transfer that has moved money, as the journal tells it.
struct JournalLine {
    std::int64_t number = 0;
    TransferId id;
    AccountId debit;
    AccountId credit;
    Rupiah amount;
    TransferCode code = TransferCode::Correction;
    Date bookedOn{};
};

/// How far the books go: the last transfer and the seal over all up to there.
struct LedgerHead {
    std::int64_t lastNumber = 0;
    std::string hash; ///< empty where there is no transfer
};

/// The books from the first transfer to the last, in portions. Transfers are never changed, so that portions read one
/// after the other fit together up to one head.
class LedgerJournal {
public:
    explicit LedgerJournal(Database& database) : m_database(database) {}

    [[nodiscard]] Result<LedgerHead> head();
    /// Ids in order after `after` (null: from the start), at most `limit`: members and the programme's own.
    [[nodiscard]] Result<std::vector<AccountId>> accounts(const AccountId& after, int limit);
    /// What was posted under numbers above `after` up to `last`, at most `limit`; what is reserved is not in it.
    [[nodiscard]] Result<std::vector<JournalLine>> lines(std::int64_t after, std::int64_t last, int limit);

private:
    Database& m_database;
};

} // namespace anjungan::store
