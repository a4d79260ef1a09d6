#pragma once

#include "rules/rulejson.h"
#include "rules/ruleset.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::rules {

// The parts of causes.json. What is wrong is refused at its node (rulejson.h).

/// The value that stands beside the text of a key in a table of texts; another text is refused with those that are known.
template <class Table> auto oneOf(const JsonNode& node, std::string_view key, const Table& table) {
    const std::string text = node.text(key);
    for (const auto& [name, value] : table)
        if (name == text)
            return value;
    std::string known;
    for (const auto& entry : table)
        known.append(" ").append(entry.first);
    node.refuse(key, "unknown " + std::string(key) + " \"" + text + "\"; known are" + known);
    return table.front().second;
}

/// A cause's own rule. One without a basis has the cause's.
[[nodiscard]] Rule readRequirement(const JsonNode& node, const std::string& causeBasis);

/// The rules of every cause that come first and last ("first_rules", "last_rules"). The tests of rules.md 4 must be among
/// them and fail to what it says: without one, money would be paid that must not be.
[[nodiscard]] std::vector<Rule> readFirstRules(const JsonNode& root);
[[nodiscard]] std::vector<Rule> readLastRules(const JsonNode& root);

/// What part of the balance a cause pays: that of the two partial causes must be their own, every other pays the whole.
[[nodiscard]] std::optional<Parameter> readShare(const JsonNode& node, ClaimCause cause);

} // namespace anjungan::rules
