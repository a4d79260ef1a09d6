#pragma once

#include "store/claims.h"
#include "store/ledger.h"

namespace anjungan::store {

/// A claim's money. With Y the settlement yield, N the net and T the tax:
///
///     reserve   yield  --Y-->  member      pending, so that what is reserved below is there
///               member --N-->  payout      pending
///               member --T-->  tax         pending, where T > 0
///     pay       all three posted: a full claim leaves the account at exactly zero
///     release   all three voided: as if the claim had never been
///
/// All carry the reference "claim:<id>". RefusedByRule ("balance") where the account does not hold the money, for
/// example because another claim reserved it.
class ClaimMoney {
public:
    explicit ClaimMoney(Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> reserve(const ClaimRecord& claim);
    [[nodiscard]] Result<void> pay(const ClaimId& claim, Date on);
    [[nodiscard]] Result<void> release(const ClaimId& claim, Date on);

private:
    Database& m_database;
};

} // namespace anjungan::store
