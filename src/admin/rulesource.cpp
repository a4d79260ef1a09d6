#include "admin/rulesource.h"

#include <algorithm>

namespace anjungan::admin {

std::vector<Option> ruleOptions() {
    return {{"rules", "FOLDER", "rules files instead of the built-in ones", Need::Optional},
            {"amendment", "NAME|FILE", "an amendment to switch on for this call", Need::Repeatable}};
}

std::vector<Option> lawOptions() {
    std::vector<Option> options = ruleOptions();
    options.push_back({"json", "", "answers as JSON, which it does anyway", Need::Optional});
    return options;
}

Result<rules::RuleFile> findAmendment(const std::string& nameOrPath) {
    auto shipped = rules::embeddedAmendments();
    const auto at = std::ranges::find(shipped, nameOrPath, &rules::RuleFile::name);
    if (at != shipped.end())
        return std::move(*at);
    return rules::readRuleFile(nameOrPath);
}

Result<rules::RuleSet> loadRules(const Arguments& arguments) {
    std::vector<rules::RuleFile> files = rules::embeddedRuleFiles();
    if (const auto folder = arguments.text("rules")) {
        auto read = rules::readRuleFolder(*folder);
        if (!read)
            return passOn(read);
        files = std::move(*read);
    }
    std::vector<rules::RuleFile> amendments;
    for (const std::string& name : arguments.all("amendment")) {
        auto file = findAmendment(name);
        if (!file)
            return passOn(file);
        amendments.push_back(std::move(*file));
    }
    return rules::loadRuleSet(files, amendments);
}

} // namespace anjungan::admin
