#pragma once

#include "base/date.h"
#include "domain/codes.h"
#include "domain/rupiah.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::rules {

struct MembershipFacts {
    std::string kpj;
    Segment segment = Segment::Pu;
    Date start;
    std::optional<Date> end; ///< none while active
    std::optional<EndReason> endReason;
    std::optional<Date> eventDate; ///< of the employer's resignation statement, or of the layoff
    bool inDispute = false;
    std::optional<int> companyRetirementAge; ///< years, as written in the PKB or company rule
    Rupiah balance;                          ///< posted and accrued, never negative
    bool operator==(const MembershipFacts&) const = default;
};

struct PriorClaimFacts {
    ClaimCause cause = ClaimCause::RetirementAge;
    Date paidOn;
    Rupiah gross;
    bool operator==(const PriorClaimFacts&) const = default;
};

/// Everything that an assessment reads (rules.md 2). No rule asks for today: `asOf` is the day D.
struct Facts {
    Date asOf;
    Date birthDate;
    bool hasNpwp = false;
    std::optional<Date> dataUpdatedOn;
    std::vector<MembershipFacts> memberships;
    std::vector<PriorClaimFacts> priorClaims;
    bool openClaim = false;
    ClaimCause cause = ClaimCause::RetirementAge; ///< not looked at by check()
    bool operator==(const Facts&) const = default;
};

/// What follows from the memberships (rules.md 2, "Derived").
struct Derived {
    int activeMemberships = 0;
    int membershipsWithBalance = 0;
    Rupiah totalBalance;
    int membershipMonths = 0;
    const MembershipFacts* last = nullptr; ///< null without memberships; points into the facts
    int partialClaims = 0;                 ///< earlier partial claims paid up to D
    Rupiah partialGross;                   ///< their sum
    std::optional<Date> firstPartialPaidOn;
};

[[nodiscard]] bool isActive(const MembershipFacts& membership, Date on);
/// Whole calendar months of all memberships together, overlaps counted once.
[[nodiscard]] int membershipMonths(const std::vector<MembershipFacts>& memberships, Date on);
[[nodiscard]] Derived derive(const Facts& facts);

} // namespace anjungan::rules
