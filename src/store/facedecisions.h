#pragma once

#include "base/date.h"
#include "base/id.h"
#include "store/database.h"

#include <string>
#include <vector>

namespace anjungan::store {

/// One word of the desk on the two pictures of a claim.
struct FaceDecision {
    bool same = false; ///< the claimant is the enrolled person
    StaffId decidedBy;
    StaffId supervisedBy; ///< the penyelia who answers for taking a refusal back; null else
    std::string reason;   ///< sealed
    Instant at{};
    bool operator==(const FaceDecision&) const = default;
};

/// Append-only; the last decision of a claim holds.
class FaceDecisions {
public:
    explicit FaceDecisions(Database& database) : m_database(database) {}

    /// RefusedByRule, `where` "supervisor", where it takes a refusal back without a penyelia.
    [[nodiscard]] Result<void> add(const ClaimId& claim, const FaceDecision& decision);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<FaceDecision>> of(const ClaimId& claim);

private:
    Database& m_database;
};

} // namespace anjungan::store
