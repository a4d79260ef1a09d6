#include "rules/rulereader.h"

#include <algorithm>
#include <array>
#include <span>

namespace anjungan::rules {

namespace {

constexpr std::array<std::pair<std::string_view, Test>, 16> kTests = {{
    {"membership_exists", Test::MembershipExists},
    {"balance_positive", Test::BalancePositive},
    {"claim_none_open", Test::ClaimNoneOpen},
    {"cause_online", Test::CauseOnline},
    {"online_balance", Test::OnlineBalance},
    {"single_active", Test::SingleActive},
    {"profile_updated", Test::ProfileUpdated},
    {"membership_merged", Test::MembershipMerged},
    {"age_over", Test::AgeOver},
    {"age_by_agreement", Test::AgeByAgreement},
    {"membership_inactive", Test::MembershipInactive},
    {"end_reason", Test::EndReasonIs},
    {"wait_months", Test::WaitMonths},
    {"dispute_none", Test::DisputeNone},
    {"membership_months", Test::MembershipMonths},
    {"partial_first_time", Test::PartialFirstTime},
}};

constexpr std::array<std::pair<std::string_view, FailsTo>, 3> kFailsTo = {{
    {"not_eligible", FailsTo::NotEligible},
    {"branch", FailsTo::Branch},
    {"action_required", FailsTo::ActionRequired},
}};

/// The unit that a test's parameter must have; empty where the test takes none.
std::string_view unitOf(Test test) {
    switch (test) {
    case Test::OnlineBalance:
        return "rupiah";
    case Test::AgeOver:
        return "years";
    case Test::WaitMonths:
    case Test::MembershipMonths:
        return "months";
    case Test::MembershipExists:
    case Test::BalancePositive:
    case Test::ClaimNoneOpen:
    case Test::CauseOnline:
    case Test::SingleActive:
    case Test::ProfileUpdated:
    case Test::MembershipMerged:
    case Test::AgeByAgreement:
    case Test::MembershipInactive:
    case Test::EndReasonIs:
    case Test::DisputeNone:
    case Test::PartialFirstTime:
        return "";
    }
    return "";
}

std::optional<Parameter> parameterOf(const JsonNode& node, std::string_view key, std::string_view unit) {
    const std::string id = node.text(key);
    const auto at = std::ranges::find(parameterInfo(), id, &ParameterInfo::id);
    if (at == parameterInfo().end())
        node.refuse(key, "unknown parameter \"" + id + "\"");
    else if (at->unit != unit)
        node.refuse(key, "needs a parameter in " + std::string(unit) + ", \"" + id + "\" is in " + std::string(at->unit));
    else
        return at->parameter;
    return std::nullopt;
}

std::string escaped(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out + "\"";
}

Rule readRule(const JsonNode& node, bool common, const std::string& causeBasis) {
    node.onlyKeys({"rule", "test", "fails_to", "parameter", "end_reason", "needs_agreed_age", "basis"});
    Rule rule;
    rule.id = node.text("rule");
    rule.test = oneOf(node, "test", kTests);
    rule.failsTo = common || node.has("fails_to") ? oneOf(node, "fails_to", kFailsTo) : FailsTo::NotEligible;
    rule.basis = common || node.has("basis") ? node.text("basis") : causeBasis;
    if (const auto unit = unitOf(rule.test); !unit.empty())
        rule.parameter = parameterOf(node, "parameter", unit);
    else if (node.has("parameter"))
        node.refuse("parameter", "this test takes no parameter");
    if (rule.test == Test::EndReasonIs) {
        const auto reason = parseEndReason(node.text("end_reason"));
        if (reason)
            rule.endReason = *reason;
        else
            node.refuse("end_reason", reason.error().detail);
        rule.needsAgreedAge = node.has("needs_agreed_age") && node.boolean("needs_agreed_age");
    } else if (node.has("end_reason") || node.has("needs_agreed_age")) {
        node.refuse("test", "this test takes no end_reason and no needs_agreed_age");
    }
    rule.jsonHead = "{\"rule\":" + escaped(rule.id) + ",\"basis\":" + escaped(rule.basis) + ",\"passed\":";
    return rule;
}

/// A test that every cause has, and what it leads to when it fails (rules.md 4).
struct CommonTest {
    Test test;
    FailsTo failsTo;
};

constexpr std::array<CommonTest, 3> kFirstTests = {{{Test::MembershipExists, FailsTo::NotEligible},
                                                    {Test::BalancePositive, FailsTo::NotEligible},
                                                    {Test::ClaimNoneOpen, FailsTo::NotEligible}}};
constexpr std::array<CommonTest, 5> kLastTests = {{{Test::CauseOnline, FailsTo::Branch},
                                                   {Test::OnlineBalance, FailsTo::Branch},
                                                   {Test::SingleActive, FailsTo::Branch},
                                                   {Test::ProfileUpdated, FailsTo::ActionRequired},
                                                   {Test::MembershipMerged, FailsTo::ActionRequired}}};

template <class Table, class Value> std::string_view nameIn(const Table& table, Value value) {
    for (const auto& [name, known] : table)
        if (known == value)
            return name;
    return {};
}

/// The rules of every cause under one key. Without one of `needed` money would be paid that must not be.
std::vector<Rule> readCommonRules(const JsonNode& root, std::string_view key, std::span<const CommonTest> needed) {
    std::vector<Rule> rules;
    for (const JsonNode& node : root.list(key))
        rules.push_back(readRule(node, true, {}));
    for (const CommonTest& need : needed) {
        const auto there = [&need](const Rule& rule) {
            return rule.test == need.test && rule.failsTo == need.failsTo;
        };
        if (std::ranges::none_of(rules, there))
            root.refuse(key, "must have a rule with the test \"" + std::string(nameIn(kTests, need.test)) +
                                 "\" that fails to \"" + std::string(nameIn(kFailsTo, need.failsTo)) + "\"");
    }
    return rules;
}

/// What part of the balance a cause pays: the whole, but for the two partial causes.
std::optional<Parameter> shareOf(ClaimCause cause) {
    switch (cause) {
    case ClaimCause::Partial10:
        return Parameter::PartialTen;
    case ClaimCause::Partial30:
        return Parameter::PartialThirty;
    case ClaimCause::RetirementAge:
    case ClaimCause::Resignation:
    case ClaimCause::Layoff:
    case ClaimCause::CompanyRetirement:
    case ClaimCause::ContractEnd:
    case ClaimCause::BusinessClosed:
    case ClaimCause::LeavingIndonesia:
    case ClaimCause::TotalDisability:
    case ClaimCause::Death:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Rule readRequirement(const JsonNode& node, const std::string& causeBasis) {
    return readRule(node, false, causeBasis);
}

std::vector<Rule> readFirstRules(const JsonNode& root) {
    return readCommonRules(root, "first_rules", kFirstTests);
}

std::vector<Rule> readLastRules(const JsonNode& root) {
    return readCommonRules(root, "last_rules", kLastTests);
}

std::optional<Parameter> readShare(const JsonNode& node, ClaimCause cause) {
    const auto due = shareOf(cause);
    if (!due) {
        if (node.has("share"))
            node.refuse("share", "this cause pays the whole balance");
        return std::nullopt;
    }
    const std::string_view id = parameterInfo()[static_cast<std::size_t>(*due)].id;
    if (node.text("share") != id)
        node.refuse("share", "of this cause is \"" + std::string(id) + "\"");
    return due;
}

} // namespace anjungan::rules
