#pragma once

#include "store/claims.h"
#include "store/ledger.h"
#include "store/memberships.h"
#include "store/participants.h"
#include "store/priorclaims.h"

#include <optional>
#include <vector>

namespace anjungan::store {

struct MembershipFacts {
    Membership membership;
    Balance balance;
    std::vector<AccountMove> entries; ///< all posted ones, in order of date, then of number
};

/// Everything on record that an assessment of one person needs (rules.md 2).
struct ParticipantFacts {
    Participant participant;
    std::vector<MembershipFacts> memberships; ///< earliest start first
    std::vector<PriorClaim> priorClaims;      ///< imported and paid here, earliest first
    std::optional<ClaimSummary> openClaim;
};

/// Reads the facts of one person, consistent among themselves, in a handful of queries however many cards there are.
class FactsReader {
public:
    explicit FactsReader(Database& database) : m_database(database) {}

    /// NotFound where there is no such person; StoreCorrupt where an account is not the sum of its entries.
    [[nodiscard]] Result<ParticipantFacts> of(const ParticipantId& participant);

private:
    [[nodiscard]] Result<ParticipantFacts> read(const ParticipantId& participant);

    Database& m_database;
};

} // namespace anjungan::store
