#pragma once

#include "print/paper.h"
#include "rules/ruleset.h"
#include "service/balances.h"

namespace anjungan::gui::texts {

/// The balance of one card, to take away.
[[nodiscard]] print::Paper balancePaper(const service::CardBalance& card, const std::string& name, Date asOf,
                                        const rules::RuleSet& rules);

} // namespace anjungan::gui::texts
