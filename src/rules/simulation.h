#pragma once

#include "base/error.h"
#include "domain/rupiah.h"

#include <cstdint>

namespace anjungan::rules {

struct SimulationInput {
    Rupiah wage;    ///< monthly, 0 to 1,000,000,000,000
    int years = 0;  ///< 1 to 80
    Rupiah opening; ///< 0 to 1,000,000,000,000,000
    std::int64_t rateBasisPoints = 0;         ///< yearly, 0 to 10,000
    std::int64_t contributionBasisPoints = 0; ///< of the wage, employer and worker together: 570
};

struct Simulation {
    Rupiah contributions;
    Rupiah balance;
    Rupiah yield;
    bool operator==(const Simulation&) const = default;
};

/// Simulasi JHT (rules.md 8): S(y) = S(y-1) x (1 + r) + 12c + c x r x 6.5, exact until the end, then floored.
/// InvalidInput where an input is outside its bounds (`where` names it: "wage", "years", "opening", "rate") or the result
/// is beyond what Rupiah holds.
[[nodiscard]] Result<Simulation> simulate(const SimulationInput& input);

} // namespace anjungan::rules
