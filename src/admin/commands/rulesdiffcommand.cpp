#include "admin/commands/rulesdiffcommand.h"

#include "admin/jsonout.h"
#include "admin/rulesource.h"
#include "rules/assess.h"

#include <ostream>

namespace anjungan::admin {

namespace {

struct Difference {
    std::string_view id;
    std::string_view unit;
    const rules::DatedRow<std::int64_t>* before; ///< null where no row was in force yet
    const rules::DatedRow<std::int64_t>* after;
};

std::vector<Difference> differences(const rules::RuleSet& rules, Date first, Date second) {
    std::vector<Difference> found;
    for (const auto& info : rules::parameterInfo()) {
        const auto& rows = rules.rows(info.parameter);
        const auto* before = rows.at(first);
        const auto* after = rows.at(second);
        if (before != after)
            found.push_back({info.id, info.unit, before, after});
    }
    return found;
}

void printText(const std::vector<Difference>& found, bool brackets, Io& io) {
    for (const auto& [id, unit, before, after] : found) {
        io.out << id << ": " << (before ? std::to_string(before->value) : "none") << " -> "
               << (after ? std::to_string(after->value) : "none") << ' ' << unit;
        if (after)
            io.out << " since " << toText(after->from) << " (" << after->source << ')';
        io.out << '\n';
    }
    if (brackets)
        io.out << "tax.brackets: other brackets\n";
    if (found.empty() && !brackets)
        io.out << "nothing differs\n";
}

void printJson(const std::vector<Difference>& found, bool brackets, Io& io) {
    JsonOut json;
    const auto number = [&json](std::string_view key, const auto* row) {
        json.key(key);
        row ? json.value(row->value) : json.null();
    };
    json.open().key("differences").openList();
    for (const auto& [id, unit, before, after] : found) {
        json.open().field("id", id).field("unit", unit);
        number("before", before);
        number("after", after);
        json.close();
    }
    json.closeList().field("brackets_differ", brackets).close().print(io.out);
}

} // namespace

const Syntax& RulesDiffCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"rules diff", "which values differ between two days", {}, {"D1", "D2"}, false};
        syntax.options = ruleOptions();
        syntax.options.push_back({"json", "", "one JSON object", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int RulesDiffCommand::run(const Arguments& arguments, Io& io) const {
    const auto rules = loadRules(arguments);
    if (!rules)
        return reportBadInput(io, rules.error());
    std::vector<Date> days;
    for (const std::string& word : arguments.positional()) {
        const auto day = parseDate(word);
        if (!day)
            return reportBadInput(io, {ErrorCode::InvalidInput, word.substr(0, 40) + ": " + day.error().detail, "D"});
        if (const auto covered = rules::checkCovered(*day, *rules); !covered)
            return reportBadInput(io, covered.error());
        days.push_back(*day);
    }
    const auto found = differences(*rules, days[0], days[1]);
    const bool brackets = &rules->brackets(days[0]) != &rules->brackets(days[1]);
    arguments.has("json") ? printJson(found, brackets, io) : printText(found, brackets, io);
    return kDone;
}

} // namespace anjungan::admin
