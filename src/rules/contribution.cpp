#include "rules/contribution.h"

#include <algorithm>

namespace anjungan::rules {

namespace {

constexpr std::int64_t kBasisPoints = 10'000;

Date firstOf(Month month) {
    return Date{month / std::chrono::day{1}};
}

/// All these parameters in a month, or the first that has no row.
template <std::size_t N>
Result<std::array<std::int64_t, N>> valuesIn(Month month, const RuleSet& rules, const std::array<Parameter, N>& wanted) {
    std::array<std::int64_t, N> values{};
    for (std::size_t i = 0; i < N; ++i) {
        const auto value = rules.find(wanted[i], firstOf(month));
        if (!value)
            return passOn(value);
        values[i] = *value;
    }
    return values;
}

} // namespace

Result<ContributionShares> contributionShares(Rupiah wage, Month month, const RuleSet& rules) {
    if (wage < Rupiah{})
        return fail(ErrorCode::InvalidInput, "a wage is not negative", "wage");
    const auto values = valuesIn(month, rules,
                                 std::array{Parameter::JhtEmployer, Parameter::JhtWorker, Parameter::JpEmployer,
                                            Parameter::JpWorker, Parameter::JpCeiling});
    if (!values)
        return passOn(values);
    const auto [jhtEmployer, jhtWorker, jpEmployer, jpWorker, ceiling] = *values;
    const auto part = [](Rupiah of, std::int64_t points) { return share(of, points, kBasisPoints, Rounding::HalfUp); };
    const Rupiah base = std::min(wage, Rupiah{ceiling});
    return ContributionShares{part(wage, jhtEmployer), part(wage, jhtWorker), base, part(base, jpEmployer),
                              part(base, jpWorker)};
}

Result<Rupiah> bpuContribution(Rupiah income, Month month, const RuleSet& rules) {
    if (income < Rupiah{})
        return fail(ErrorCode::InvalidInput, "an income is not negative", "income");
    const auto values =
        valuesIn(month, rules, std::array{Parameter::JhtBpu, Parameter::JhtBpuLeast, Parameter::JhtBpuMost});
    if (!values)
        return passOn(values);
    const auto [points, least, most] = *values;
    return std::clamp(share(income, points, kBasisPoints, Rounding::HalfUp), Rupiah{least}, Rupiah{most});
}

} // namespace anjungan::rules
