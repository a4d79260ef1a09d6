#include "admin/commands/rulescheckcommand.h"

#include "admin/jsonout.h"
#include "admin/rulesource.h"
#include "rules/rulejson.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace anjungan::admin {

namespace {

bool isAmendment(const rules::RuleFile& file) {
    auto json = rules::JsonFile::parse(file.name, file.text);
    return json && rules::JsonNode::root(*json).has("amendment");
}

/// The built-in rules with the file added as an amendment, or in the place of the built-in file of its name.
Result<rules::RuleSet> loadWith(const rules::RuleFile& file) {
    if (isAmendment(file))
        return rules::loadEmbeddedRuleSet({&file, 1});
    auto files = rules::embeddedRuleFiles();
    const std::string name = std::filesystem::path(file.name).filename().string();
    const auto at = std::ranges::find(files, name, &rules::RuleFile::name);
    if (at != files.end()) {
        *at = file;
        return rules::loadRuleSet(files);
    }
    // Under another name it can't replace anything, but what is wrong in it must still be told first.
    if (const auto alone = rules::loadRuleSet({&file, 1}); !alone && alone.error().where.starts_with(file.name))
        return alone;
    return fail(ErrorCode::InvalidInput,
                file.name + ": is no amendment and has no built-in file's name, so nothing would read it", file.name);
}

} // namespace

const Syntax& RulesCheckCommand::syntax() const {
    static const Syntax kSyntax{"rules check",
                                "checks a rules file or amendment and switches nothing on",
                                {{"json", "", "one JSON object", Need::Optional}},
                                {"FILE"},
                                false};
    return kSyntax;
}

int RulesCheckCommand::run(const Arguments& arguments, Io& io) const {
    const auto file = findAmendment(arguments.positional()[0]);
    if (!file)
        return reportBadInput(io, file.error());
    const auto rules = loadWith(*file);
    if (!rules)
        return reportBadInput(io, rules.error());
    if (arguments.has("json")) {
        JsonOut json;
        json.open().field("valid", true).field("version", std::string_view{rules->version()}).close().print(io.out);
    } else {
        io.out << file->name << ": is in order; the rule set would be " << rules->version() << '\n';
    }
    return kDone;
}

} // namespace anjungan::admin
