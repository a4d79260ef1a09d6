#include "admin/commands/ruleslistcommand.h"

#include "admin/jsonout.h"
#include "admin/rulesource.h"

#include <ostream>

namespace anjungan::admin {

namespace {

using rules::RuleSet;

void printText(const RuleSet& rules, Date on, Io& io) {
    io.out << "Rule set " << rules.version() << ", in force on " << toText(on) << "\n\n";
    for (const auto& info : rules::parameterInfo()) {
        const auto* row = rules.rows(info.parameter).at(on);
        io.out << info.id << ": ";
        if (row)
            io.out << row->value << ' ' << info.unit << " since " << toText(row->from) << " (" << row->source << ", "
                   << (row->confirmedOn(on) ? rules::toText(row->confirmation) : "NOT CONFIRMED") << ")\n";
        else
            io.out << "no value on that day\n";
    }
    io.out << "\nTo be confirmed by the branch:\n";
    for (const auto& open : rules.unconfirmedOn(on))
        io.out << "  " << open.id << ": " << open.source << '\n';
    io.out << "\nAmendments:\n";
    for (const auto& file : rules::embeddedAmendments())
        io.out << "  " << file.name << ": shipped\n";
    for (const auto& amendment : rules.amendments())
        io.out << "  " << amendment.id << ": switched on, " << amendment.title << '\n';
}

void printJson(const RuleSet& rules, Date on, Io& io) {
    JsonOut json;
    json.open().field("version", std::string_view{rules.version()}).field("on", std::string_view{toText(on)});
    json.key("parameters").open();
    for (const auto& info : rules::parameterInfo()) {
        const auto* row = rules.rows(info.parameter).at(on);
        if (!row)
            continue;
        json.key(info.id).open().field("value", row->value).field("unit", info.unit);
        json.field("from", std::string_view{toText(row->from)}).field("source", std::string_view{row->source});
        json.field("confirmed", rules::toText(row->confirmation)).field("confirmed_on_day", row->confirmedOn(on)).close();
    }
    json.close().key("unconfirmed").openList();
    for (const auto& open : rules.unconfirmedOn(on))
        json.value(std::string_view{open.id});
    json.closeList().key("shipped_amendments").openList();
    for (const auto& file : rules::embeddedAmendments())
        json.value(std::string_view{file.name});
    json.closeList().key("amendments").openList();
    for (const auto& amendment : rules.amendments())
        json.value(std::string_view{amendment.id});
    json.closeList().close().print(io.out);
}

} // namespace

const Syntax& RulesListCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"rules list", "the values in force on a day, with source", {}, {}, false};
        syntax.options = ruleOptions();
        syntax.options.push_back({"on", "DATE", "the day (today)", Need::Optional});
        syntax.options.push_back({"json", "", "one JSON object", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int RulesListCommand::run(const Arguments& arguments, Io& io) const {
    const auto on = arguments.date("on", io.clock.today());
    if (!on)
        return reportBadInput(io, on.error());
    const auto rules = loadRules(arguments);
    if (!rules)
        return reportBadInput(io, rules.error());
    arguments.has("json") ? printJson(*rules, *on, io) : printText(*rules, *on, io);
    return kDone;
}

} // namespace anjungan::admin
