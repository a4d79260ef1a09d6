#pragma once

#include "admin/arguments.h"
#include "rules/ruleset.h"

#include <vector>

namespace anjungan::admin {

/// The options --rules FOLDER and --amendment NAME|FILE that every command over rules takes.
[[nodiscard]] std::vector<Option> ruleOptions();

/// The same for a command that answers in JSON always: --json is taken, as by every other command, and changes nothing.
[[nodiscard]] std::vector<Option> lawOptions();

/// An amendment by the name of a shipped one or by path.
[[nodiscard]] Result<rules::RuleFile> findAmendment(const std::string& nameOrPath);

/// The rule set that the options say: the built-in one where they say nothing.
[[nodiscard]] Result<rules::RuleSet> loadRules(const Arguments& arguments);

} // namespace anjungan::admin
