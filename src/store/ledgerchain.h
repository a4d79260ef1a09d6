#pragma once

#include "store/database.h"

#include <cstdint>
#include <string>

namespace anjungan::store {

/// The hash chain over all transfers. Each transfer's content is mixed into a running hash in order of its number; the
/// hash is written once for each transaction (ledger_seal), not beside each transfer, which would double the ledger:
///
///     transfer 1 2 3 | 4 | 5 6 7 8 |          seal: (3, h3) (4, h4) (8, h8)
///     h0 = ""   h(n) = chainHash(h(n-1), content(n))
///
/// A transfer that was changed, removed or slipped in makes every later seal wrong. Internal to the store.
class LedgerChain {
public:
    explicit LedgerChain(Database& database) : m_database(database) {}

    /// The number for the next transfer. Only within a transaction.
    [[nodiscard]] Result<std::int64_t> nextNumber();
    /// Takes the content of the transfer that has this number.
    void extend(std::int64_t number, const std::string& content);
    /// Called by the outermost commit: writes the seal where transfers were written.
    [[nodiscard]] Result<void> seal();

private:
    Database& m_database;
};

} // namespace anjungan::store
