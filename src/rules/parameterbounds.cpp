#include "rules/parameterbounds.h"

#include <algorithm>

namespace anjungan::rules {

Bounds boundsOf(const ParameterInfo& info) {
    if (info.unit == "rupiah")
        return {0, kMostRupiah};
    if (info.unit == "basis_points")
        return {0, 10'000};
    if (info.parameter == Parameter::NoNpwpFactor)
        return {100, 200};
    if (info.unit == "percent")
        return {0, 100};
    if (info.unit == "years")
        return {0, 150};
    return {info.unit == "working_days" ? 1 : 0, 1'000};
}

Result<void> checkOwnAccount(const RuleSet& rules) {
    const auto& leasts = rules.rows(Parameter::JhtBpuLeast);
    const auto& mosts = rules.rows(Parameter::JhtBpuMost);
    for (const auto* dated : {&leasts, &mosts})
        for (const auto& row : dated->rows()) {
            const auto* const least = leasts.at(row.from);
            const auto* const most = mosts.at(row.from);
            if (least && most && least->value > most->value)
                return fail(ErrorCode::InvalidInput, "rules: the least is above the most on " + toText(row.from),
                            "contribution.jht_bpu_least");
        }
    return {};
}

Result<void> checkSurcharge(const Dated<std::vector<TaxBracket>>& brackets, const RuleSet& rules) {
    std::int64_t factor = 0;
    for (const auto& row : rules.rows(Parameter::NoNpwpFactor).rows())
        factor = std::max(factor, row.value);
    for (const auto& row : brackets.rows())
        for (const TaxBracket& bracket : row.value)
            if (bracket.percent * factor > 100 * 100)
                return fail(ErrorCode::InvalidInput, "rules: a bracket with the surcharge takes more than there is",
                            "brackets");
    return {};
}

} // namespace anjungan::rules
