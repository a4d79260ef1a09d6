#pragma once

#include "store/database.h"
#include "store/problem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anjungan::store {

/// The sums of an account's transfers, as its own columns must have them.
struct AccountSums {
    std::int64_t creditsPosted = 0;
    std::int64_t debitsPosted = 0;
    std::int64_t creditsPending = 0;
    std::int64_t debitsPending = 0;
    bool isBeyond = false; ///< more than a column holds
};

/// Sums transfers in the order of their numbers, each row once. Much cheaper than a GROUP BY over the accounts, which
/// looks at every row for its debit and again for its credit, and sorts. Internal to the store.
class LedgerSums {
public:
    /// Of a transfer that is read from the store, as it stands there.
    void take(std::string_view debit, std::string_view credit, std::int64_t amount, std::string_view phase);
    /// Takes all transfers, page by page, so that a server's rows are never in memory together.
    [[nodiscard]] Result<void> takeAll(Database& database);
    /// The accounts that are not the sums of what was taken, and sums that have no account; empty where the books are whole.
    [[nodiscard]] Result<std::vector<Problem>> heldAgainst(Database& database);

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    AccountSums& of(std::string_view account, const std::string*& lastName, AccountSums*& last);

    std::unordered_map<std::string, AccountSums, Hash, std::equal_to<>> m_accounts;
    // Transfers of one account mostly stand together: the two that were last asked for are remembered. Elements of the map
    // stay where they are.
    const std::string* m_debitName = nullptr;
    AccountSums* m_debit = nullptr;
    const std::string* m_creditName = nullptr;
    AccountSums* m_credit = nullptr;
};

} // namespace anjungan::store
