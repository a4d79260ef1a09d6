#pragma once

#include "store/ledger.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace anjungan::store {

/// One member account as the end of a year looks at it.
struct YearEndAccount {
    AccountId account;
    bool held = false;   ///< a claim in process holds money of it
    bool posted = false; ///< the year's yield stands on its 31 December already
    /// The sum over the year's months of what earned in each (rupiah x months), so that the year's yield is
    /// floor(baseMonths x basis points / 120,000). Only for a plain account: money came in and nothing went out, and every
    /// earlier year that earned has its yield on its 31 December. Any other is the rule's to compute
    /// (rules::capitalisation).
    std::optional<std::int64_t> baseMonths;
};

/// Reads member accounts in strides, set by set, with the arithmetic of rules.md 7 done where the entries are:
///
///     entry on or before 1 January   counts for 12 months
///     on the 1st of month m          for months m to 12
///     later in month m               for months m + 1 to 12
class YearEnd {
public:
    YearEnd(Database& database, int year) : m_database(database), m_year(year) {}

    /// Accounts in order of their ids after `after` (null: from the start), at most `limit`.
    [[nodiscard]] Result<std::vector<YearEndAccount>> page(const AccountId& after, int limit);

private:
    Database& m_database;
    int m_year;
};

} // namespace anjungan::store
