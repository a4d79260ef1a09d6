#pragma once

#include "rules/rulejson.h"
#include "rules/ruleset.h"

namespace anjungan::rules {

/// Turns files into a RuleSet; used by loadRuleSet() only. Amendments may add rows to parameters, brackets and holiday years.
class RuleSetLoader {
public:
    [[nodiscard]] Result<void> add(const RuleFile& file);
    [[nodiscard]] Result<void> addAmendment(const RuleFile& file);
    /// Checks that nothing is missing, works out the first day and the version.
    [[nodiscard]] Result<RuleSet> finish();

private:
    void readVersion(const JsonNode& root);
    void readParameters(const JsonNode& parameters);
    void readParameter(const JsonNode& rows, Dated<std::int64_t>& into, const ParameterInfo& info);
    void readBrackets(const JsonNode& root);
    void readCauses(const JsonNode& root);
    void readCause(const JsonNode& node, const std::vector<Rule>& first, const std::vector<Rule>& last,
                   const std::string& npwpDocument);
    void readProvinces(const JsonNode& root);
    void readBanks(const JsonNode& root);
    void readHolidays(const JsonNode& root);
    void remember(const std::string& name, const RuleFile& file);

    RuleSet m_rules;
    std::string m_declared;
    std::string m_content; ///< all texts, for the digest in the version
};

} // namespace anjungan::rules
