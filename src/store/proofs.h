#pragma once

#include <span>

namespace anjungan::store {

/// A query that finds what must not be, and the words for a row of it. Its first column says which one; the
/// second, where it is not empty, how it stands. Internal to the store.
struct Proof {
    const char* proof; ///< the name under which the verifier tells it
    const char* sql;
    const char* words;
};

/// Accounts, transfers, contributions and corrections against each other.
[[nodiscard]] std::span<const Proof> ledgerProofs();
/// Claims against what the ledger holds for them, and their events.
[[nodiscard]] std::span<const Proof> claimProofs();

} // namespace anjungan::store
