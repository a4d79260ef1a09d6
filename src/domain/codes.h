#pragma once

#include "base/error.h"

#include <array>
#include <string_view>

namespace anjungan {

/// Whose contributions a membership carries (rules.md 1): wage earner, own-account worker, migrant worker.
enum class Segment { Pu, Bpu, Pmi };

/// Why a membership ended.
enum class EndReason { Resignation, Layoff, ContractEnd, CompanyRetirement, Other };

enum class Gender { Male, Female };

enum class Citizenship { Wni, Wna };

/// Sebab klaim (rules.md 4): the seven of the online claim in the order in which they are shown, then the four of the counter.
enum class ClaimCause {
    RetirementAge,
    Resignation,
    Layoff,
    Partial10,
    Partial30,
    CompanyRetirement,
    ContractEnd,
    BusinessClosed,
    LeavingIndonesia,
    TotalDisability,
    Death,
};

inline constexpr std::array kAllCauses = {
    ClaimCause::RetirementAge, ClaimCause::Resignation,       ClaimCause::Layoff,          ClaimCause::Partial10,
    ClaimCause::Partial30,     ClaimCause::CompanyRetirement, ClaimCause::ContractEnd,     ClaimCause::BusinessClosed,
    ClaimCause::LeavingIndonesia, ClaimCause::TotalDisability, ClaimCause::Death};
/// The first seven of kAllCauses: what the kiosk's wizard shows in step 4.
inline constexpr std::size_t kOnlineCauseCount = 7;

[[nodiscard]] constexpr bool isPartial(ClaimCause cause) {
    return cause == ClaimCause::Partial10 || cause == ClaimCause::Partial30;
}

/// data.md, "Claim states".
enum class ClaimState { Submitted, Verified, Approved, SentToBank, Paid, Returned, Rejected, Cancelled };

/// True while the claim holds its reserve and blocks another claim (claim.none_open).
[[nodiscard]] constexpr bool isOpen(ClaimState state) {
    return state != ClaimState::Paid && state != ClaimState::Rejected && state != ClaimState::Cancelled;
}

enum class Role { Petugas, Penyelia, Admin };

enum class Outcome { Online, Branch, ActionRequired, NotEligible };

enum class TaxKind { Final, Progressive };

/// Text codes as they stand in files, JSON and the database: lower_snake except the programme's own PU/BPU/PMI,
/// WNI/WNA and L/P. They never change meaning.
[[nodiscard]] std::string_view toText(Segment);
[[nodiscard]] std::string_view toText(EndReason);
[[nodiscard]] std::string_view toText(Gender); ///< "male", "female" as anjunganctl prints it
[[nodiscard]] std::string_view toText(Citizenship);
[[nodiscard]] std::string_view toText(ClaimCause);
[[nodiscard]] std::string_view toText(ClaimState);
[[nodiscard]] std::string_view toText(Role);
[[nodiscard]] std::string_view toText(Outcome);
[[nodiscard]] std::string_view toText(TaxKind);

[[nodiscard]] Result<Segment> parseSegment(std::string_view);
[[nodiscard]] Result<EndReason> parseEndReason(std::string_view);
[[nodiscard]] Result<Gender> parseGender(std::string_view); ///< accepts male/female and the import files' L/P
[[nodiscard]] Result<Citizenship> parseCitizenship(std::string_view);
[[nodiscard]] Result<ClaimCause> parseClaimCause(std::string_view);
[[nodiscard]] Result<ClaimState> parseClaimState(std::string_view);
[[nodiscard]] Result<Role> parseRole(std::string_view);
[[nodiscard]] Result<Outcome> parseOutcome(std::string_view);
[[nodiscard]] Result<TaxKind> parseTaxKind(std::string_view);

} // namespace anjungan
