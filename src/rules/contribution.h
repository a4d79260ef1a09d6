#pragma once

#include "base/date.h"
#include "base/error.h"
#include "domain/rupiah.h"
#include "rules/ruleset.h"

namespace anjungan::rules {

/// One month's contributions of a wage earner (PU), each share rounded half up (rules.md 6).
struct ContributionShares {
    Rupiah jhtEmployer;
    Rupiah jhtWorker;
    Rupiah jpBase; ///< the wage, at most the ceiling in force
    Rupiah jpEmployer;
    Rupiah jpWorker;
    bool operator==(const ContributionShares&) const = default;
};

/// NotFound where no rate or ceiling is in force in the month (before 2015-07); InvalidInput for a negative wage.
[[nodiscard]] Result<ContributionShares> contributionShares(Rupiah wage, Month month, const RuleSet& rules);

/// One month's JHT of an own-account worker (BPU): a share of the declared income within the two bounds.
[[nodiscard]] Result<Rupiah> bpuContribution(Rupiah income, Month month, const RuleSet& rules);

} // namespace anjungan::rules
