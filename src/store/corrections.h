#pragma once

#include "base/id.h"
#include "domain/correction.h"
#include "domain/rupiah.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::store {

/// A proposal to mend a card's account and what came of it. The reason is sealed.
struct CorrectionRecord {
    CorrectionId id;
    MembershipId membership;
    Rupiah amount; ///< above zero is credited to the card, below zero taken from it; never zero
    std::string reason;
    CorrectionState state = CorrectionState::Proposed;
    StaffId proposedBy;
    Instant proposedAt{};
    StaffId decidedBy; ///< null while proposed
    std::optional<Instant> decidedAt;
    bool operator==(const CorrectionRecord&) const = default;
};

/// Proposals and decisions; the transfer is the Ledger's, under the reference "correction:<id>", and the database lets
/// none through that was not decided by a second person. The caller puts both into one Transaction.
class Corrections {
public:
    explicit Corrections(Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> add(const CorrectionRecord& correction);
    /// Conflict, `where` "state", where it was decided before; RefusedByRule "four_eyes" where the one who proposed would
    /// post it.
    [[nodiscard]] Result<void> decide(const CorrectionId& id, CorrectionState state, const StaffId& by);
    /// NotFound where there is none.
    [[nodiscard]] Result<CorrectionRecord> get(const CorrectionId& id);
    /// In one state, or all; oldest first.
    [[nodiscard]] Result<std::vector<CorrectionRecord>> list(std::optional<CorrectionState> state);

private:
    Database& m_database;
};

} // namespace anjungan::store
