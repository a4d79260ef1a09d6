#pragma once

#include "base/clock.h"
#include "rules/rulefile.h"
#include "service/storesettings.h"

#include <vector>

namespace anjungan::service {

/// The amendments that a store has switched on, in the order of their names: what loadEmbeddedRuleSet() takes beside
/// the built-in rules. Programs read them before they open the store's services.
[[nodiscard]] Result<std::vector<rules::RuleFile>> enabledAmendments(const StoreSettings& settings, const Clock& clock);

/// Switches an amendment on; the text is kept in the store and the step stands in the audit trail. InvalidInput where
/// it does not load with the built-in rules and those that are on already. The same one twice changes nothing; another
/// text under the same name is Conflict. Programs that run take it at their next start.
[[nodiscard]] Result<void> enableAmendment(const StoreSettings& settings, const Clock& clock,
                                           const rules::RuleFile& amendment);

} // namespace anjungan::service
