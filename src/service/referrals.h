#pragma once

#include "base/id.h"
#include "domain/codes.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::service {

class Context;

/// Why somebody is sent to the counter (Rujukan loket).
enum class ReferralKind { Claim, Identity, Face, Data };

/// What the slip shows and prints.
struct ReferralSlip {
    ReferralId id;
    std::string queueNumber; ///< "A-012": letter of the kind, number of the day
    ReferralKind kind = ReferralKind::Claim;
    Date on{};
    std::string name;
    std::optional<ClaimCause> cause;
    std::vector<std::string> reasons;   ///< rule ids or field names that led here
    std::vector<std::string> documents; ///< document codes of rules.md section 9 to bring
};

/// Hands people over to the counter. The same person, kind and cause on the same day keeps its number.
class Referrals {
public:
    explicit Referrals(Context& context) : m_context(context) {}
    [[nodiscard]] Result<ReferralSlip> refer(const ParticipantId& participant, ReferralKind kind,
                                             std::optional<ClaimCause> cause, std::vector<std::string> reasons);
    [[nodiscard]] Result<std::vector<ReferralSlip>> openOn(Date day);
    [[nodiscard]] Result<void> close(const ReferralId& referral, const StaffId& by, const std::string& note);

private:
    Context& m_context;
};

} // namespace anjungan::service
