#include "admin/commands/duecommand.h"

#include "admin/jsonout.h"
#include "admin/rulesource.h"
#include "rules/workingdays.h"

namespace anjungan::admin {

const Syntax& DueCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"due",
                      "the n-th working day after a date",
                      {{"from", "DATE", "the day from which is counted", Need::Required},
                       {"days", "N", "working days, 1 to 1000", Need::Required}},
                      {},
                      false};
        for (auto& option : lawOptions())
            syntax.options.push_back(std::move(option));
        return syntax;
    }();
    return kSyntax;
}

int DueCommand::run(const Arguments& arguments, Io& io) const {
    const auto from = arguments.date("from", {});
    if (!from)
        return reportBadInput(io, from.error());
    const auto count = arguments.number("days");
    if (!count)
        return reportBadInput(io, count.error());
    if (*count < 1 || *count > 1000)
        return reportBadInput(io, {ErrorCode::InvalidInput, "--days: must be from 1 to 1000", "days"});
    const auto rules = loadRules(arguments);
    if (!rules)
        return reportBadInput(io, rules.error());
    const auto due = rules::nthWorkingDayAfter(*from, static_cast<int>(*count), *rules);
    JsonOut json;
    json.open().field("due", std::string_view{toText(due.date)});
    if (due.estimate)
        json.field("estimate", true);
    json.close().print(io.out);
    return kDone;
}

} // namespace anjungan::admin
