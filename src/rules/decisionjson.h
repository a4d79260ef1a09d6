#pragma once

#include "rules/assess.h"

#include <string>

namespace anjungan::rules {

/// Appends the JSON object of rules.md 12 to `out`. Findings stand in the order of the cause's rules; each has "rule",
/// "basis", "passed", "facts", and where it failed "passes_on", "months_missing". Documents of which one will do are
/// written "a|b|c".
void appendJson(std::string& out, const Decision& decision);
[[nodiscard]] std::string decisionToJson(const Decision& decision);

} // namespace anjungan::rules
