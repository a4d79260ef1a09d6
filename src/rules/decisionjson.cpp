#include "rules/decisionjson.h"

#include <charconv>

namespace anjungan::rules {

namespace {

// Written by hand instead of by a JSON library: every text here is a code or stands escaped in the rule set, and a branch
// asks for hundreds of thousands of decisions when it rehearses an amendment.

void appendNumber(std::string& out, std::int64_t value) {
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end);
}

void appendBool(std::string& out, bool value) {
    out.append(value ? "true" : "false");
}

void appendText(std::string& out, std::string_view code) {
    out.append(1, '"').append(code).append(1, '"');
}

void appendDate(std::string& out, Date date) {
    appendText(out, anjungan::toText(date));
}

struct AppendValue {
    std::string& out;
    void operator()(std::monostate) const { out.append("null"); }
    void operator()(bool value) const { appendBool(out, value); }
    void operator()(int value) const { appendNumber(out, value); }
    void operator()(Rupiah value) const { appendNumber(out, value.value()); }
    void operator()(Date value) const { appendDate(out, value); }
    void operator()(anjungan::EndReason value) const { appendText(out, anjungan::toText(value)); }
};

void appendFinding(std::string& out, const Finding& finding) {
    out.append(finding.rule().jsonHead);
    appendBool(out, finding.passed);
    char before = '{';
    out.append(",\"facts\":");
    for (const Fact& fact : finding.facts()) {
        out.append(1, before).append(1, '"').append(toText(fact.name)).append("\":");
        std::visit(AppendValue{out}, fact.value);
        before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
    if (finding.passesOn) {
        out.append(",\"passes_on\":");
        appendDate(out, *finding.passesOn);
    }
    if (finding.monthsMissing) {
        out.append(",\"months_missing\":");
        appendNumber(out, *finding.monthsMissing);
    }
    out.append(1, '}');
}

void appendPayout(std::string& out, const Payout& payout) {
    out.append(",\"payout\":{\"gross\":");
    appendNumber(out, payout.gross.value());
    out.append(",\"tax\":");
    appendNumber(out, payout.tax.value());
    out.append(",\"tax_kind\":");
    appendText(out, anjungan::toText(payout.taxKind));
    out.append(",\"net\":");
    appendNumber(out, payout.net.value());
    out.append(",\"remaining\":");
    appendNumber(out, payout.remaining.value());
    out.append(1, '}');
}

void appendDocuments(std::string& out, std::span<const DocumentNeed> documents) {
    out.append(",\"documents\":[");
    for (const DocumentNeed& need : documents) {
        out.append(&need == documents.data() ? "\"" : ",\"");
        need.appendTo(out);
        out.append(1, '"');
    }
    out.append("]}");
}

} // namespace

void appendJson(std::string& out, const Decision& decision) {
    out.append("{\"outcome\":");
    appendText(out, anjungan::toText(decision.outcome));
    out.append(",\"checks\":{\"balance_within_limit\":");
    appendBool(out, decision.checks.balanceWithinLimit);
    out.append(",\"membership_status\":");
    appendBool(out, decision.checks.membershipStatus);
    out.append(",\"data_updated\":");
    appendBool(out, decision.checks.dataUpdated);
    out.append("},\"findings\":");
    char before = '[';
    for (const Finding& finding : decision.findings) {
        out.append(1, before);
        appendFinding(out, finding);
        before = ',';
    }
    out.append(1, ']');
    if (decision.payout) {
        appendPayout(out, *decision.payout);
        out.append(",\"npwp_required\":");
        appendBool(out, decision.npwpRequired);
        out.append(",\"sla_working_days\":");
        appendNumber(out, decision.slaWorkingDays);
    }
    appendDocuments(out, decision.documents);
}

std::string decisionToJson(const Decision& decision) {
    std::string out;
    appendJson(out, decision);
    return out;
}

} // namespace anjungan::rules
