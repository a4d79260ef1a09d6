#include "domain/codes.h"

namespace anjungan {

namespace {

template <class E> struct Code {
    E value;
    std::string_view text;
};

constexpr std::array<Code<Segment>, 3> kSegments = {{{Segment::Pu, "PU"}, {Segment::Bpu, "BPU"}, {Segment::Pmi, "PMI"}}};

constexpr std::array<Code<EndReason>, 5> kEndReasons = {{{EndReason::Resignation, "resignation"},
                                                         {EndReason::Layoff, "layoff"},
                                                         {EndReason::ContractEnd, "contract_end"},
                                                         {EndReason::CompanyRetirement, "company_retirement"},
                                                         {EndReason::Other, "other"}}};

// The first row of a value is what toText writes; later rows are also read.
constexpr std::array<Code<Gender>, 4> kGenders = {
    {{Gender::Male, "male"}, {Gender::Female, "female"}, {Gender::Male, "L"}, {Gender::Female, "P"}}};

constexpr std::array<Code<Citizenship>, 2> kCitizenships = {{{Citizenship::Wni, "WNI"}, {Citizenship::Wna, "WNA"}}};

constexpr std::array<Code<ClaimCause>, 11> kCauses = {{{ClaimCause::RetirementAge, "retirement_age"},
                                                       {ClaimCause::Resignation, "resignation"},
                                                       {ClaimCause::Layoff, "layoff"},
                                                       {ClaimCause::Partial10, "partial_10"},
                                                       {ClaimCause::Partial30, "partial_30"},
                                                       {ClaimCause::CompanyRetirement, "company_retirement"},
                                                       {ClaimCause::ContractEnd, "contract_end"},
                                                       {ClaimCause::BusinessClosed, "business_closed"},
                                                       {ClaimCause::LeavingIndonesia, "leaving_indonesia"},
                                                       {ClaimCause::TotalDisability, "total_disability"},
                                                       {ClaimCause::Death, "death"}}};

constexpr std::array<Code<ClaimState>, 8> kStates = {{{ClaimState::Submitted, "submitted"},
                                                      {ClaimState::Verified, "verified"},
                                                      {ClaimState::Approved, "approved"},
                                                      {ClaimState::SentToBank, "sent_to_bank"},
                                                      {ClaimState::Paid, "paid"},
                                                      {ClaimState::Returned, "returned"},
                                                      {ClaimState::Rejected, "rejected"},
                                                      {ClaimState::Cancelled, "cancelled"}}};

constexpr std::array<Code<Role>, 3> kRoles = {
    {{Role::Petugas, "petugas"}, {Role::Penyelia, "penyelia"}, {Role::Admin, "admin"}}};

constexpr std::array<Code<Outcome>, 4> kOutcomes = {{{Outcome::Online, "online"},
                                                     {Outcome::Branch, "branch"},
                                                     {Outcome::ActionRequired, "action_required"},
                                                     {Outcome::NotEligible, "not_eligible"}}};

constexpr std::array<Code<TaxKind>, 2> kTaxKinds = {{{TaxKind::Final, "final"}, {TaxKind::Progressive, "progressive"}}};

template <class E, std::size_t N> std::string_view textOf(E value, const std::array<Code<E>, N>& codes) {
    for (const auto& code : codes)
        if (code.value == value)
            return code.text;
    return {};
}

template <class E, std::size_t N>
Result<E> read(std::string_view text, const std::array<Code<E>, N>& codes, std::string_view what) {
    for (const auto& code : codes)
        if (code.text == text)
            return code.value;
    std::string detail = "unknown ";
    detail += what;
    detail += "; known are";
    for (const auto& code : codes)
        detail.append(" ").append(code.text);
    return fail(ErrorCode::InvalidInput, std::move(detail));
}

} // namespace

std::string_view toText(Segment value) { return textOf(value, kSegments); }
std::string_view toText(EndReason value) { return textOf(value, kEndReasons); }
std::string_view toText(Gender value) { return textOf(value, kGenders); }
std::string_view toText(Citizenship value) { return textOf(value, kCitizenships); }
std::string_view toText(ClaimCause value) { return textOf(value, kCauses); }
std::string_view toText(ClaimState value) { return textOf(value, kStates); }
std::string_view toText(Role value) { return textOf(value, kRoles); }
std::string_view toText(Outcome value) { return textOf(value, kOutcomes); }
std::string_view toText(TaxKind value) { return textOf(value, kTaxKinds); }

Result<Segment> parseSegment(std::string_view text) { return read(text, kSegments, "segment"); }
Result<EndReason> parseEndReason(std::string_view text) { return read(text, kEndReasons, "end reason"); }
Result<Gender> parseGender(std::string_view text) { return read(text, kGenders, "gender"); }
Result<Citizenship> parseCitizenship(std::string_view text) { return read(text, kCitizenships, "citizenship"); }
Result<ClaimCause> parseClaimCause(std::string_view text) { return read(text, kCauses, "claim cause"); }
Result<ClaimState> parseClaimState(std::string_view text) { return read(text, kStates, "claim state"); }
Result<Role> parseRole(std::string_view text) { return read(text, kRoles, "role"); }
Result<Outcome> parseOutcome(std::string_view text) { return read(text, kOutcomes, "outcome"); }
Result<TaxKind> parseTaxKind(std::string_view text) { return read(text, kTaxKinds, "tax kind"); }

} // namespace anjungan
