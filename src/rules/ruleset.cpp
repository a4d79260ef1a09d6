#include "rules/ruleset.h"

#include <algorithm>
#include <cassert>

namespace anjungan::rules {

void DocumentNeed::appendTo(std::string& out) const {
    for (const std::string& code : anyOf)
        out.append(&code == anyOf.data() ? "" : "|").append(code);
}

const std::array<ParameterInfo, kParameterCount>& parameterInfo() {
    static constexpr std::array<ParameterInfo, kParameterCount> kInfo = {{
        {Parameter::OnlineLimit, "claim.online_limit", "rupiah"},
        {Parameter::PartialTen, "payout.partial_10", "percent"},
        {Parameter::PartialThirty, "payout.partial_30", "percent"},
        {Parameter::RetirementAge, "age.retirement", "years"},
        {Parameter::TenYears, "membership.ten_years", "months"},
        {Parameter::WaitAfterEvent, "wait.after_event", "months"},
        {Parameter::FinalTaxFree, "tax.final_free", "rupiah"},
        {Parameter::FinalTaxRate, "tax.final_rate", "percent"},
        {Parameter::ProgressiveAfter, "tax.progressive_after", "months"},
        {Parameter::NoNpwpFactor, "tax.no_npwp_factor", "percent"},
        {Parameter::NpwpRequiredAbove, "tax.npwp_required_above", "rupiah"},
        {Parameter::SlaWithinLimit, "sla.within_limit", "working_days"},
        {Parameter::SlaAboveLimit, "sla.above_limit", "working_days"},
        {Parameter::ReturnedReserve, "claim.returned_reserve", "days"},
        {Parameter::JhtEmployer, "contribution.jht_employer", "basis_points"},
        {Parameter::JhtWorker, "contribution.jht_worker", "basis_points"},
        {Parameter::JhtBpu, "contribution.jht_bpu", "basis_points"},
        {Parameter::JhtBpuLeast, "contribution.jht_bpu_least", "rupiah"},
        {Parameter::JhtBpuMost, "contribution.jht_bpu_most", "rupiah"},
        {Parameter::JpEmployer, "contribution.jp_employer", "basis_points"},
        {Parameter::JpWorker, "contribution.jp_worker", "basis_points"},
        {Parameter::JpCeiling, "contribution.jp_ceiling", "rupiah"},
        {Parameter::YieldRate, "yield.rate", "basis_points"},
        {Parameter::SimulationRate, "simulation.rate", "basis_points"},
    }};
    return kInfo;
}

std::string_view toText(Confirmation value) {
    switch (value) {
    case Confirmation::Certain:
        return "certain";
    case Confirmation::Likely:
        return "likely";
    case Confirmation::Unsure:
        return "unsure";
    }
    return {};
}

std::int64_t RuleSet::value(Parameter p, Date on) const {
    const auto* row = rows(p).at(on);
    assert(row);
    return row->value;
}

Result<std::int64_t> RuleSet::find(Parameter p, Date on) const {
    if (const auto* row = rows(p).at(on))
        return row->value;
    const std::string id{parameterInfo()[static_cast<std::size_t>(p)].id};
    return fail(ErrorCode::NotFound,
                "no " + id + " is known for " + toText(on) + "; the first row is from " + toText(rows(p).rows().front().from),
                id);
}

const CauseRules& RuleSet::cause(ClaimCause cause, Date on) const {
    const auto* row = m_causes[static_cast<std::size_t>(cause)].at(on);
    assert(row);
    return row->value;
}

const std::vector<TaxBracket>& RuleSet::brackets(Date on) const {
    const auto* row = m_brackets.at(on);
    assert(row);
    return row->value;
}

const Province* RuleSet::province(std::string_view code) const {
    const auto at = m_provinces.find(code);
    return at == m_provinces.end() ? nullptr : &at->second;
}

const Bank* RuleSet::bank(std::string_view code) const {
    const auto at = std::ranges::find(m_banks, code, &Bank::code);
    return at == m_banks.end() ? nullptr : &*at;
}

const HolidayYear* RuleSet::holidays(int year) const {
    const auto at = m_holidays.find(year);
    return at == m_holidays.end() ? nullptr : &at->second;
}

std::vector<Unconfirmed> RuleSet::unconfirmedOn(Date on) const {
    std::vector<Unconfirmed> found;
    const auto look = [&found, on](std::string_view id, const auto& dated) {
        const auto* row = dated.at(on);
        if (row && !row->confirmedOn(on))
            found.push_back({std::string(id), row->source, row->confirmedUntil});
    };
    for (const auto& info : parameterInfo())
        look(info.id, rows(info.parameter));
    look("tax.brackets", m_brackets);
    for (const ClaimCause cause : kAllCauses)
        look("cause." + std::string(toText(cause)), m_causes[static_cast<std::size_t>(cause)]);
    const int year{std::chrono::year_month_day{on}.year()};
    if (!holidays(year))
        found.push_back({"holidays." + std::to_string(year), "not decreed", {}});
    return found;
}

} // namespace anjungan::rules
