#include "admin/commands/simulatecommand.h"

#include "admin/jsonout.h"
#include "admin/rulesource.h"
#include "rules/simulation.h"

#include <limits>

namespace anjungan::admin {

namespace {

using rules::Parameter;

Result<rules::SimulationInput> readInput(const Arguments& arguments, Date on) {
    const auto rules = loadRules(arguments);
    if (!rules)
        return passOn(rules);
    const auto usual = rules->find(Parameter::SimulationRate, on);
    const auto employer = rules->find(Parameter::JhtEmployer, on);
    const auto worker = rules->find(Parameter::JhtWorker, on);
    for (const auto* known : {&usual, &employer, &worker})
        if (!*known)
            return passOn(*known);
    const auto wage = arguments.money("wage");
    const auto years = arguments.number("years");
    const auto opening = arguments.money("opening");
    const auto rate = arguments.number("rate", *usual);
    if (!wage || !opening)
        return passOn(!wage ? wage : opening);
    if (!years || !rate)
        return passOn(!years ? years : rate);
    if (*years < 0 || *years > std::numeric_limits<int>::max())
        return fail(ErrorCode::InvalidInput, "--years: is out of bounds", "years");
    return rules::SimulationInput{*wage, static_cast<int>(*years), *opening, *rate, *employer + *worker};
}

} // namespace

const Syntax& SimulateCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"simulate",
                      "what a wage saves in some years, with yield",
                      {{"wage", "W", "monthly wage in rupiah", Need::Required},
                       {"years", "N", "years of contributions, 1 to 80", Need::Required},
                       {"opening", "S", "balance at the start in rupiah", Need::Optional},
                       {"rate", "BP", "yearly yield in basis points (500 is 5%)", Need::Optional}},
                      {},
                      false};
        for (auto& option : lawOptions())
            syntax.options.push_back(std::move(option));
        return syntax;
    }();
    return kSyntax;
}

int SimulateCommand::run(const Arguments& arguments, Io& io) const {
    const auto input = readInput(arguments, io.clock.today());
    if (!input)
        return reportBadInput(io, input.error());
    const auto result = rules::simulate(*input);
    if (!result)
        return reportBadInput(io, result.error());
    JsonOut json;
    json.open()
        .field("contributions", result->contributions.value())
        .field("balance", result->balance.value())
        .field("yield", result->yield.value())
        .close()
        .print(io.out);
    return kDone;
}

} // namespace anjungan::admin
