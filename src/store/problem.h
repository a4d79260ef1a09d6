#pragma once

#include <string>

namespace anjungan::store {

/// One thing that is not as it must be: which proof failed ("ledger", "ledger_chain", "audit_chain", "claims",
/// "foreign_keys", "integrity", "schema", "encryption") and, in English, what is wrong where. No personal data.
struct Problem {
    std::string proof;
    std::string detail;
    bool operator==(const Problem&) const = default;
};

/// The most that is told of one kind of problem: who has thousands needs no list, but a backup.
inline constexpr std::size_t kMostProblemsTold = 20;

} // namespace anjungan::store
