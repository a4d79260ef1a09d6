#include "admin/commands/contributioncommand.h"

#include "admin/jsonout.h"
#include "admin/rulesource.h"
#include "rules/contribution.h"

namespace anjungan::admin {

namespace {

int printWageEarner(const rules::ContributionShares& shares, Io& io) {
    JsonOut json;
    json.open()
        .field("jht_employer", shares.jhtEmployer.value())
        .field("jht_worker", shares.jhtWorker.value())
        .field("jp_base", shares.jpBase.value())
        .field("jp_employer", shares.jpEmployer.value())
        .field("jp_worker", shares.jpWorker.value())
        .close()
        .print(io.out);
    return kDone;
}

int printOwnAccount(Rupiah jht, Io& io) {
    JsonOut json;
    json.open().field("jht", jht.value()).close().print(io.out);
    return kDone;
}

} // namespace

const Syntax& ContributionCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"contribution",
                      "the shares of one month's contribution",
                      {{"wage", "W", "monthly wage or declared income in rupiah", Need::Required},
                       {"month", "YYYY-MM", "the month that it is for", Need::Required},
                       {"bpu", "", "an own-account worker's JHT instead of a wage earner's shares", Need::Optional}},
                      {},
                      false};
        for (auto& option : lawOptions())
            syntax.options.push_back(std::move(option));
        return syntax;
    }();
    return kSyntax;
}

int ContributionCommand::run(const Arguments& arguments, Io& io) const {
    const auto wage = arguments.money("wage");
    const auto month = arguments.month("month");
    const auto rules = loadRules(arguments);
    if (!wage)
        return reportBadInput(io, wage.error());
    if (!month)
        return reportBadInput(io, month.error());
    if (!rules)
        return reportBadInput(io, rules.error());
    if (arguments.has("bpu")) {
        const auto jht = rules::bpuContribution(*wage, *month, *rules);
        return jht ? printOwnAccount(*jht, io) : reportBadInput(io, jht.error());
    }
    const auto shares = rules::contributionShares(*wage, *month, *rules);
    return shares ? printWageEarner(*shares, io) : reportBadInput(io, shares.error());
}

} // namespace anjungan::admin
