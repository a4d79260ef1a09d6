#include "rules/assess.h"

namespace anjungan::rules {

namespace {

/// What one assessment works on; made once and handed to each test.
struct Case {
    const Facts& facts;
    const Derived& derived;
    const RuleSet& rules;
    const CauseRules& cause;
    const Checks& checks;

    [[nodiscard]] std::int64_t value(const Rule& rule) const { return rules.value(*rule.parameter, facts.asOf); }
};

template <class T> FactValue known(const std::optional<T>& value) {
    return value ? FactValue{*value} : FactValue{};
}

void testAgeOver(const Case& c, const Rule& rule, Finding& finding) {
    const int age = static_cast<int>(c.value(rule));
    const Date birthday = addYears(c.facts.birthDate, age);
    finding.look(FactName::BirthDate, c.facts.birthDate);
    finding.look(FactName::RequiredAge, age);
    finding.passed = c.facts.asOf > birthday;
    if (!finding.passed)
        finding.passesOn = birthday + std::chrono::days{1};
}

void testAgeByAgreement(const Case& c, Finding& finding) {
    const auto age = c.derived.last ? c.derived.last->companyRetirementAge : std::nullopt;
    finding.look(FactName::BirthDate, c.facts.birthDate);
    finding.look(FactName::CompanyRetirementAge, known(age));
    if (!age)
        return;
    const Date birthday = addYears(c.facts.birthDate, *age);
    finding.passed = c.facts.asOf >= birthday;
    if (!finding.passed)
        finding.passesOn = birthday;
}

void testEndReason(const Case& c, const Rule& rule, Finding& finding) {
    const MembershipFacts* last = c.derived.last;
    finding.look(FactName::EndReason, last ? known(last->endReason) : FactValue{});
    finding.look(FactName::RequiredEndReason, *rule.endReason);
    finding.passed = last && last->endReason && *last->endReason == *rule.endReason;
    if (!rule.needsAgreedAge)
        return;
    finding.look(FactName::CompanyRetirementAge, last ? known(last->companyRetirementAge) : FactValue{});
    finding.passed = finding.passed && last->companyRetirementAge;
}

void testWait(const Case& c, const Rule& rule, Finding& finding) {
    const auto event = c.derived.last ? c.derived.last->eventDate : std::nullopt;
    const int months = static_cast<int>(c.value(rule));
    finding.look(FactName::EventDate, known(event));
    finding.look(FactName::RequiredMonths, months);
    if (!event)
        return;
    const Date end = addMonths(*event, months);
    finding.passed = c.facts.asOf >= end;
    if (!finding.passed)
        finding.passesOn = end;
}

void testMonths(const Case& c, const Rule& rule, Finding& finding) {
    const int needed = static_cast<int>(c.value(rule));
    finding.look(FactName::MembershipMonths, c.derived.membershipMonths);
    finding.look(FactName::RequiredMonths, needed);
    finding.passed = c.derived.membershipMonths >= needed;
    if (!finding.passed)
        finding.monthsMissing = needed - c.derived.membershipMonths;
}

void testOnlineBalance(const Case& c, const Rule& rule, Finding& finding) {
    const Rupiah limit{c.value(rule)};
    finding.look(FactName::TotalBalance, c.derived.totalBalance);
    finding.look(FactName::OnlineLimit, limit);
    finding.passed = c.derived.totalBalance <= limit;
}

/// A rule that looks at one fact.
void tell(Finding& finding, bool passed, FactName name, FactValue value) {
    finding.look(name, value);
    finding.passed = passed;
}

void run(const Case& c, const Rule& rule, Finding& finding) {
    const Derived& d = c.derived;
    switch (rule.test) {
    case Test::MembershipExists:
        return tell(finding, d.last != nullptr, FactName::Memberships, static_cast<int>(c.facts.memberships.size()));
    case Test::BalancePositive:
        return tell(finding, d.totalBalance > Rupiah{}, FactName::TotalBalance, d.totalBalance);
    case Test::ClaimNoneOpen:
        return tell(finding, !c.facts.openClaim, FactName::OpenClaim, c.facts.openClaim);
    case Test::CauseOnline:
        return tell(finding, c.cause.online, FactName::Online, c.cause.online);
    case Test::OnlineBalance:
        return testOnlineBalance(c, rule, finding);
    case Test::SingleActive:
        return tell(finding, d.activeMemberships <= 1, FactName::ActiveMemberships, d.activeMemberships);
    case Test::ProfileUpdated:
        return tell(finding, c.checks.dataUpdated, FactName::DataUpdatedOn, known(c.facts.dataUpdatedOn));
    case Test::MembershipMerged:
        return tell(finding, d.membershipsWithBalance <= 1, FactName::MembershipsWithBalance, d.membershipsWithBalance);
    case Test::AgeOver:
        return testAgeOver(c, rule, finding);
    case Test::AgeByAgreement:
        return testAgeByAgreement(c, finding);
    case Test::MembershipInactive:
        return tell(finding, d.activeMemberships == 0, FactName::ActiveMemberships, d.activeMemberships);
    case Test::EndReasonIs:
        return testEndReason(c, rule, finding);
    case Test::WaitMonths:
        return testWait(c, rule, finding);
    case Test::DisputeNone: {
        const bool dispute = d.last && d.last->inDispute;
        return tell(finding, !dispute, FactName::InDispute, dispute);
    }
    case Test::MembershipMonths:
        return testMonths(c, rule, finding);
    case Test::PartialFirstTime:
        return tell(finding, d.partialClaims == 0, FactName::PartialClaims, d.partialClaims);
    }
}

Checks checksOf(const Facts& facts, const Derived& derived, const RuleSet& rules) {
    const Date on = facts.asOf;
    Checks checks;
    checks.balanceWithinLimit = derived.totalBalance <= rules.money(Parameter::OnlineLimit, on);
    checks.membershipStatus =
        derived.activeMemberships == 0 ||
        on > addYears(facts.birthDate, static_cast<int>(rules.value(Parameter::RetirementAge, on))) ||
        (derived.membershipMonths >= rules.value(Parameter::TenYears, on) && derived.partialClaims == 0);
    checks.dataUpdated = facts.dataUpdatedOn && *facts.dataUpdatedOn <= on;
    return checks;
}

Outcome outcomeOf(bool notEligible, bool branch, bool action) {
    if (notEligible)
        return Outcome::NotEligible;
    if (branch)
        return Outcome::Branch;
    return action ? Outcome::ActionRequired : Outcome::Online;
}

} // namespace

std::string_view toText(FactName name) {
    switch (name) {
    case FactName::BirthDate:
        return "birth_date";
    case FactName::RequiredAge:
        return "required_age";
    case FactName::CompanyRetirementAge:
        return "company_retirement_age";
    case FactName::Memberships:
        return "memberships";
    case FactName::ActiveMemberships:
        return "active_memberships";
    case FactName::MembershipsWithBalance:
        return "memberships_with_balance";
    case FactName::MembershipMonths:
        return "membership_months";
    case FactName::RequiredMonths:
        return "required_months";
    case FactName::TotalBalance:
        return "total_balance";
    case FactName::OnlineLimit:
        return "online_limit";
    case FactName::OpenClaim:
        return "open_claim";
    case FactName::Online:
        return "online";
    case FactName::EndReason:
        return "end_reason";
    case FactName::RequiredEndReason:
        return "required_end_reason";
    case FactName::EventDate:
        return "event_date";
    case FactName::InDispute:
        return "in_dispute";
    case FactName::PartialClaims:
        return "partial_claims";
    case FactName::DataUpdatedOn:
        return "data_updated_on";
    }
    return {};
}

const Fact* Finding::fact(FactName name) const {
    for (const Fact& fact : facts())
        if (fact.name == name)
            return &fact;
    return nullptr;
}

const Finding* Decision::finding(std::string_view ruleId) const {
    for (const Finding& finding : findings)
        if (finding.id() == ruleId)
            return &finding;
    return nullptr;
}

Result<void> checkCovered(Date asOf, const RuleSet& rules) {
    if (asOf >= rules.firstDay())
        return {};
    return fail(ErrorCode::InvalidInput,
                "the rules are known from " + toText(rules.firstDay()) + " on, not for " + toText(asOf), "as_of");
}

Checks check(const Facts& facts, const RuleSet& rules) {
    return checksOf(facts, derive(facts), rules);
}

Decision assess(const Facts& facts, const RuleSet& rules) {
    const Derived derived = derive(facts);
    const CauseRules& cause = rules.cause(facts.cause, facts.asOf);
    Decision decision; // not value-initialised: the findings' memory stays raw
    decision.checks = checksOf(facts, derived, rules);
    const Case c{facts, derived, rules, cause, decision.checks};
    std::array<bool, 3> failed{};
    for (const Rule& rule : cause.rules) {
        Finding& finding = decision.findings.add(rule);
        run(c, rule, finding);
        failed[static_cast<std::size_t>(rule.failsTo)] |= !finding.passed;
    }
    decision.outcome = outcomeOf(failed[0], failed[1], failed[2]);
    if (decision.outcome != Outcome::NotEligible) {
        decision.payout = payoutFor(facts, derived, rules);
        decision.npwpRequired =
            derived.totalBalance > rules.money(Parameter::NpwpRequiredAbove, facts.asOf) || derived.partialClaims > 0;
        decision.slaWorkingDays = static_cast<int>(rules.value(
            decision.checks.balanceWithinLimit ? Parameter::SlaWithinLimit : Parameter::SlaAboveLimit, facts.asOf));
    }
    decision.documents = decision.npwpRequired ? cause.documentsWithNpwp : cause.documents;
    return decision;
}

} // namespace anjungan::rules
