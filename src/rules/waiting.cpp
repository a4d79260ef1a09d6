#include "rules/waiting.h"

#include <algorithm>
#include <cassert>

namespace anjungan::rules {

namespace {

using Accounts = std::vector<std::vector<AccountEntry>>;

/// The facts of another day: the same person, with the balances that the accounts have then.
Result<Facts> factsOn(Facts facts, const Accounts& accounts, Date on, const YieldRates& rates) {
    facts.asOf = on;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const auto yield = accountYield(accounts[i], on, rates);
        if (!yield)
            return passOn(yield);
        facts.memberships[i].balance = yield->total();
    }
    return facts;
}

WaitingPart partOf(const Facts& facts, const RuleSet& rules) {
    Decision decision = assess(facts, rules);
    return {facts.asOf,
            facts.cause,
            derive(facts).totalBalance,
            rules.money(Parameter::OnlineLimit, facts.asOf),
            decision.slaWorkingDays,
            decision.payout,
            std::move(decision)};
}

/// The day on which a claim opens that only waits and ages keep closed; empty where something else does, too.
std::optional<Date> opensOn(const Decision& decision) {
    std::optional<Date> day;
    for (const Finding& finding : decision.findings) {
        if (finding.passed || finding.rule().failsTo != FailsTo::NotEligible)
            continue;
        if (!finding.passesOn)
            return {};
        day = day ? std::max(*day, *finding.passesOn) : *finding.passesOn;
    }
    return day;
}

Result<WaitingPart> partOn(const Facts& facts, const Accounts& accounts, Date on, const RuleSet& rules) {
    const YieldRates rates = YieldRates::of(rules);
    const auto later = factsOn(facts, accounts, on, rates);
    if (!later)
        return passOn(later);
    WaitingPart part = partOf(*later, rules);
    const auto opens = part.payout ? std::nullopt : opensOn(*part.decision);
    if (!opens)
        return part;
    const auto open = factsOn(facts, accounts, *opens, rates);
    if (!open)
        return passOn(open);
    return partOf(*open, rules);
}

/// The accounts after a payout on the day, each settled with its yield first (rules.md 7). The fullest pays first: that is
/// the one card of whoever has merged them, as a claim asks for.
Result<Accounts> paidOut(Accounts accounts, Rupiah gross, Date on, const RuleSet& rules) {
    const YieldRates rates = YieldRates::of(rules);
    struct Held {
        std::size_t account = 0;
        AccountYield yield;
    };
    std::vector<Held> held;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        auto yield = accountYield(accounts[i], on, rates);
        if (!yield)
            return passOn(yield);
        held.push_back({i, std::move(*yield)});
    }
    std::ranges::stable_sort(held, std::ranges::greater{}, [](const Held& h) { return h.yield.total(); });
    for (const Held& h : held) {
        const Rupiah paid = std::min(gross, h.yield.total());
        if (paid <= Rupiah{})
            break;
        std::vector<AccountEntry>& entries = accounts[h.account];
        for (const Capitalisation& due : h.yield.due)
            entries.push_back({makeDate(due.year, 12, 31), EntryKind::Yield, due.amount});
        entries.push_back({on, EntryKind::Yield, h.yield.accrued});
        entries.push_back({on, EntryKind::Payout, Rupiah{} - paid});
        gross -= paid;
    }
    return accounts;
}

Result<WaitingPlan> partialFirst(const WaitingCase& asked, Date later, const RuleSet& rules) {
    const bool wished = isPartial(asked.facts.cause);
    Facts facts = asked.facts;
    facts.cause = wished ? facts.cause : ClaimCause::Partial10;
    WaitingPlan plan{WaitingKind::PartialFirst, {partOf(facts, rules)}};
    if (!plan.parts.front().payout)
        return plan;
    const Rupiah gross = plan.parts.front().payout->gross;
    const auto accounts = paidOut(asked.accounts, gross, facts.asOf, rules);
    if (!accounts)
        return passOn(accounts);
    facts.priorClaims.push_back({facts.cause, facts.asOf, gross});
    facts.cause = wished ? ClaimCause::RetirementAge : asked.facts.cause;
    facts.openClaim = false;
    auto rest = partOn(facts, *accounts, later, rules);
    if (!rest)
        return passOn(rest);
    plan.parts.push_back(std::move(*rest));
    return plan;
}

/// Money alone: what the tax and the limit say to a balance that somebody imagines.
WaitingPart imagined(Facts facts, Date on, Rupiah balance, const RuleSet& rules) {
    facts.asOf = on;
    facts.memberships.resize(1);
    facts.memberships.front().balance = balance;
    WaitingPart part;
    part.on = on;
    part.cause = facts.cause;
    part.balance = balance;
    part.limit = rules.money(Parameter::OnlineLimit, on);
    part.slaWorkingDays =
        static_cast<int>(rules.value(part.withinLimit() ? Parameter::SlaWithinLimit : Parameter::SlaAboveLimit, on));
    part.payout = payoutFor(facts, derive(facts), rules);
    return part;
}

Rupiah sum(const std::vector<WaitingPart>& parts, Rupiah Payout::* amount) {
    Rupiah total;
    for (const WaitingPart& part : parts)
        if (part.payout)
            total += (*part.payout).*amount;
    return total;
}

} // namespace

bool WaitingPlan::possible() const {
    return std::ranges::all_of(parts, [](const WaitingPart& part) { return part.payout.has_value(); });
}

Rupiah WaitingPlan::gross() const {
    return sum(parts, &Payout::gross);
}

Rupiah WaitingPlan::tax() const {
    return sum(parts, &Payout::tax);
}

Rupiah WaitingPlan::net() const {
    return sum(parts, &Payout::net);
}

Result<std::vector<WaitingPlan>> waitingPlans(const WaitingCase& asked, Date later, const RuleSet& rules) {
    assert(asked.accounts.size() == asked.facts.memberships.size());
    if (later < asked.facts.asOf)
        return fail(ErrorCode::InvalidInput, "the later day is before the day of asking", "later");
    Facts free = asked.facts;
    free.openClaim = false;
    auto waited = partOn(free, asked.accounts, later, rules);
    if (!waited)
        return passOn(waited);
    auto partial = partialFirst(asked, later, rules);
    if (!partial)
        return passOn(partial);
    return std::vector<WaitingPlan>{{WaitingKind::Now, {partOf(asked.facts, rules)}},
                                    {WaitingKind::Later, {std::move(*waited)}},
                                    std::move(*partial)};
}

Result<std::vector<WaitingPlan>> waitingPlans(const SimulationInput& input, Date today, const RuleSet& rules) {
    const auto grown = simulate(input);
    if (!grown)
        return passOn(grown);
    const Date later = addYears(today, input.years);
    Facts facts;
    facts.hasNpwp = true;
    facts.cause = ClaimCause::RetirementAge; // pays the whole
    const WaitingPlan now{WaitingKind::Now, {imagined(facts, today, input.opening, rules)}};
    const WaitingPlan waited{WaitingKind::Later, {imagined(facts, later, grown->balance, rules)}};
    Facts tenth = facts;
    tenth.cause = ClaimCause::Partial10;
    WaitingPlan partial{WaitingKind::PartialFirst, {imagined(tenth, today, input.opening, rules)}};
    const Payout& first = *partial.parts.front().payout;
    SimulationInput rest = input;
    rest.opening = first.remaining;
    const auto left = simulate(rest);
    if (!left)
        return passOn(left);
    facts.priorClaims.push_back({tenth.cause, today, first.gross});
    partial.parts.push_back(imagined(facts, later, left->balance, rules));
    return std::vector<WaitingPlan>{now, waited, std::move(partial)};
}

} // namespace anjungan::rules
