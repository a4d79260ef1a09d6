#pragma once

#include "base/date.h"
#include "rules/ruleset.h"

namespace anjungan::rules {

struct DueDate {
    Date date;
    bool estimate = false; ///< a year on the way is not decreed yet: shown as "perkiraan"
    bool operator==(const DueDate&) const = default;
};

/// Monday to Friday, no national holiday, no cuti bersama; in a year that is not decreed only the weekday counts.
[[nodiscard]] bool isWorkingDay(Date date, const RuleSet& rules);

/// The n-th working day after `from` (rules.md 11); n is 1 to 1,000 (asserted).
[[nodiscard]] DueDate nthWorkingDayAfter(Date from, int n, const RuleSet& rules);

} // namespace anjungan::rules
