#pragma once

#include "store/database.h"
#include "store/problem.h"

#include <initializer_list>
#include <vector>

namespace anjungan::store {

/// Proves a store: every account equals the sum of its transfers, all accounts sum to zero, no member is below zero,
/// references are unique and dates sane, tables, indexes and triggers are those of the migrations, each open claim holds
/// exactly its reserve and no other claim holds one, ledger and audit chains are whole and end where the store's key sealed
/// them, roles, settings and claims are as sealed, search hashes are those of the people, foreign keys and pages are sound,
/// sealed columns open with the key, the planted value is nowhere in the file. Reads everything: seconds on a store of
/// 100,000 people.
class Verifier {
public:
    explicit Verifier(Database& database) : m_database(database) {}

    /// Empty where all is well. An error only where the store can't be read at all.
    [[nodiscard]] Result<std::vector<Problem>> verify();
    /// Only that the ledger's and the trail's chain are whole, each from its first link.
    [[nodiscard]] Result<std::vector<Problem>> verifyChains();

private:
    [[nodiscard]] Result<void> checkLedger(std::vector<Problem>& problems);
    [[nodiscard]] Result<void> checkTransfers(std::vector<Problem>& problems);
    [[nodiscard]] Result<void> checkAuditChain(std::vector<Problem>& problems);
    [[nodiscard]] Result<void> checkClaims(std::vector<Problem>& problems);
    [[nodiscard]] Result<void> checkIdentities(std::vector<Problem>& problems);
    [[nodiscard]] Result<void> checkDates(std::vector<Problem>& problems);
    [[nodiscard]] Result<void> checkRowSeals(std::vector<Problem>& problems);
    [[nodiscard]] Result<void> checkSealed(std::vector<Problem>& problems);
    [[nodiscard]] Result<void> checkPlace(std::vector<Problem>& problems);
    [[nodiscard]] Result<void> checkPlanted(std::vector<Problem>& problems);
    using Check = Result<void> (Verifier::*)(std::vector<Problem>&);
    [[nodiscard]] Result<std::vector<Problem>> run(std::initializer_list<Check> checks);
    Database& m_database;
};

} // namespace anjungan::store
