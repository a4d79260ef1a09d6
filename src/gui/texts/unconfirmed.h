#pragma once

#include "base/date.h"
#include "rules/ruleset.h"

#include <QString>

namespace anjungan::gui::texts {

/// "Hasil pengembangan berjalan", with "perkiraan" behind it while nobody has confirmed the rate of the day's year
/// (rules.md 2, mark U).
[[nodiscard]] QString accruedYieldLabel(const rules::RuleSet& rules, Date on);

/// What the staff must make sure of before a claim of that day is paid: the values in force that nobody has confirmed,
/// in words, with commas between. Empty where all are.
[[nodiscard]] QString toBeConfirmed(const rules::RuleSet& rules, Date on);

} // namespace anjungan::gui::texts
