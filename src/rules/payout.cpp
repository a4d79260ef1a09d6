#include "rules/assess.h"

#include <algorithm>
#include <limits>

namespace anjungan::rules {

namespace {

/// Lump sum (PP 68/2009): the rate on the part of all gross payouts above the free amount, less what earlier ones had above it.
Rupiah finalTax(Rupiah gross, const Derived& derived, const RuleSet& rules, Date on) {
    const Rupiah free = rules.money(Parameter::FinalTaxFree, on);
    const auto above = [free](Rupiah sum) { return std::max(Rupiah{}, sum - free); };
    const Rupiah taxed = above(derived.partialGross + gross) - above(derived.partialGross);
    return share(taxed, rules.value(Parameter::FinalTaxRate, on), 100, Rounding::Floor);
}

/// The whole gross by brackets, without an exempt part; the surcharge comes before the one rounding.
Rupiah progressiveTax(Rupiah gross, bool hasNpwp, const RuleSet& rules, Date on) {
    __int128 hundredths = 0;
    Rupiah before{};
    for (const TaxBracket& bracket : rules.brackets(on)) {
        const Rupiah inside = std::min(gross, bracket.upTo) - before;
        if (inside <= Rupiah{})
            break;
        hundredths += static_cast<__int128>(inside.value()) * bracket.percent;
        before = bracket.upTo;
    }
    const std::int64_t factor = hasNpwp ? 100 : rules.value(Parameter::NoNpwpFactor, on);
    return Rupiah{static_cast<std::int64_t>(hundredths * factor / 10'000)};
}

} // namespace

Payout payoutFor(const Facts& facts, const Derived& derived, const RuleSet& rules) {
    const Date on = facts.asOf;
    const CauseRules& cause = rules.cause(facts.cause, on);
    Payout payout;
    payout.gross = derived.totalBalance;
    if (cause.share)
        payout.gross = share(derived.totalBalance, rules.value(*cause.share, on), 100, Rounding::Floor);
    const bool late = derived.firstPartialPaidOn && !cause.share &&
                      on > addMonths(*derived.firstPartialPaidOn,
                                     static_cast<int>(rules.value(Parameter::ProgressiveAfter, on)));
    payout.taxKind = late ? TaxKind::Progressive : TaxKind::Final;
    payout.tax = late ? progressiveTax(payout.gross, facts.hasNpwp, rules, on)
                      : finalTax(payout.gross, derived, rules, on);
    payout.net = payout.gross - payout.tax;
    payout.remaining = derived.totalBalance - payout.gross;
    return payout;
}

} // namespace anjungan::rules
