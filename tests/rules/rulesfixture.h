#pragma once

#include "rules/ruleset.h"
#include "support/catch.h"

namespace anjungan::rules::test {

/// The built-in rules, read once for all cases of the executable.
inline const RuleSet& builtIn() {
    static const RuleSet kRules = [] {
        auto rules = loadEmbeddedRuleSet();
        REQUIRE(rules);
        return std::move(*rules);
    }();
    return kRules;
}

} // namespace anjungan::rules::test
