#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/codes.h"
#include "domain/rupiah.h"
#include "store/database.h"
#include "store/outcome.h"

#include <span>
#include <string>
#include <vector>

namespace anjungan::store {

/// A claim that was paid before this store knew the person (imported history).
struct PriorClaim {
    std::string reference; ///< of the import line, or the tracking number of a claim paid from this store
    ParticipantId participant;
    ClaimCause cause = ClaimCause::Partial10;
    Date paidOn{};
    Rupiah gross;
    bool operator==(const PriorClaim&) const = default;
};

class PriorClaims {
public:
    explicit PriorClaims(Database& database) : m_database(database) {}

    /// One transaction; one answer a line. Already, too, for a claim that was paid from this store and comes back in
    /// head office's list under whatever reference: same person, amount, and day of payment or tracking number. It
    /// would count twice.
    [[nodiscard]] Result<std::vector<Added>> addAll(std::span<const PriorClaim> claims);
    /// The imported ones, in no order; those paid from this store are told by Claims::historyOf().
    [[nodiscard]] Result<std::vector<PriorClaim>> of(const ParticipantId& participant);

private:
    Database& m_database;
};

} // namespace anjungan::store
