#pragma once

#include "rules/assess.h"
#include "rules/simulation.h"
#include "rules/yield.h"

#include <optional>
#include <vector>

namespace anjungan::rules {

/// "Kalau saya tunggu?": the same claim today, on a later day, and as a partial claim today with the rest on the later day,
/// so that limit, wait and tax can be read side by side. Nothing is advised: the person decides.
enum class WaitingKind { Now, Later, PartialFirst };

struct WaitingCase {
    Facts facts; ///< of the day on which it is asked, with the wished cause
    /// What stands on each membership's account up to that day, in the order of facts.memberships: later balances grow
    /// from it by yield alone, since nobody knows who goes on contributing.
    std::vector<std::vector<AccountEntry>> accounts;
};

/// One claim of a plan.
struct WaitingPart {
    Date on{};
    ClaimCause cause = ClaimCause::RetirementAge;
    Rupiah balance; ///< on that day, with the yield earned until then
    Rupiah limit;   ///< the online limit in force on that day, as far as it is known today
    int slaWorkingDays = 0;
    std::optional<Payout> payout;     ///< none where the claim can't be made on that day
    std::optional<Decision> decision; ///< none in a simulation, which knows no person

    [[nodiscard]] bool withinLimit() const { return balance <= limit; }
};

struct WaitingPlan {
    WaitingKind kind = WaitingKind::Now;
    std::vector<WaitingPart> parts; ///< in the order of their days; never empty

    /// Whether each of its claims can be made on its day.
    [[nodiscard]] bool possible() const;
    /// Sums over the claims that can be made.
    [[nodiscard]] Rupiah gross() const;
    [[nodiscard]] Rupiah tax() const;
    [[nodiscard]] Rupiah net() const;
    /// What stays on the account after the last of them.
    [[nodiscard]] Rupiah remaining() const { return parts.back().payout ? parts.back().payout->remaining : parts.back().balance; }
};

/// The plans Now, Later and PartialFirst, in this order. Of a full cause the partial claim is the one of ten percent, which
/// needs no house; of a partial cause it is the wished one, and the rest waits for the retirement age. A claim that a wait or
/// an age keeps closed on `later` is reckoned on the day on which it opens. An open claim is taken as done by then.
/// `later` must not be before facts.asOf (InvalidInput, `where` "later"); errors of the yield are passed on.
[[nodiscard]] Result<std::vector<WaitingPlan>> waitingPlans(const WaitingCase& asked, Date later, const RuleSet& rules);

/// The same for a simulation (rules.md 8): the opening balance today, what it becomes after the years, and a tenth of the
/// opening today with the rest after the years. Whether a cause is open is not looked at; an NPWP is taken as given.
/// Errors are those of simulate().
[[nodiscard]] Result<std::vector<WaitingPlan>> waitingPlans(const SimulationInput& input, Date today, const RuleSet& rules);

} // namespace anjungan::rules
