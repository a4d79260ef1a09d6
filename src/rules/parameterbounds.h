#pragma once

#include "rules/ruleset.h"

#include <cstdint>

namespace anjungan::rules {

inline constexpr std::int64_t kMostRupiah = 1'000'000'000'000'000;

struct Bounds {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

/// Outside of these a parameter makes no sense to anybody who reckons with it: a promise in less than a working day, a
/// part that is more than the whole, a surcharge that makes less.
[[nodiscard]] Bounds boundsOf(const ParameterInfo& info);

/// What single values can't tell, each alone in its bounds. InvalidInput where an own-account worker's least
/// contribution is above the most on some day.
[[nodiscard]] Result<void> checkOwnAccount(const RuleSet& rules);
/// InvalidInput where a bracket with the surcharge takes more than there is.
[[nodiscard]] Result<void> checkSurcharge(const Dated<std::vector<TaxBracket>>& brackets, const RuleSet& rules);

} // namespace anjungan::rules
