#pragma once

#include "domain/correction.h"
#include "domain/identitynumbers.h"
#include "domain/rupiah.h"
#include "service/session.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::service {

class Context;

/// A correction as the command line lists it.
struct CorrectionRow {
    CorrectionId id;
    Kpj kpj;
    Rupiah amount; ///< above zero credited to the card, below zero taken from it
    std::string reason;
    CorrectionState state = CorrectionState::Proposed;
    std::string proposedBy; ///< staff code
    Instant proposedAt{};
    std::string decidedBy; ///< staff code, empty while proposed
};

/// Mends of the books with four eyes: a petugas or penyelia proposes an amount with a reason, another person, a penyelia,
/// posts or refuses it. Posting writes one transfer to or from the programme account "correction", booked on the day; the
/// mistake itself stays as it was written. Each step is audited, and head office is told of what was posted.
class Corrections {
public:
    explicit Corrections(Context& context) : m_context(context) {}

    /// InvalidInput ("amount" zero, "reason" empty or too long), NotFound "kpj", NotAllowed "role", RefusedByRule
    /// "balance" where more would be taken than the card has free.
    [[nodiscard]] Result<CorrectionId> propose(const Kpj& kpj, Rupiah amount, const std::string& reason, const StaffMember& by);
    /// NotAllowed "role" (a penyelia posts) or "four_eyes" (not the one who proposed), NotFound, Conflict "state" where it
    /// was decided before, RefusedByRule "balance" where the card does not have that much free by now: it then stays
    /// proposed.
    [[nodiscard]] Result<void> post(const CorrectionId& correction, const StaffMember& by);
    /// By a penyelia, or by the one who proposed it.
    [[nodiscard]] Result<void> refuse(const CorrectionId& correction, const StaffMember& by);
    /// In one state, or all; oldest first.
    [[nodiscard]] Result<std::vector<CorrectionRow>> list(std::optional<CorrectionState> state);

private:
    Context& m_context;
};

} // namespace anjungan::service
