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
    std::vector<std::string> documents; ///< codes of the documents to bring; "a|b" where any one will do
    std::string note;                   ///< what differs: for the desk only, empty on a person's own slip
};

/// Hands people over to the counter. The same person, kind and cause on the same day keeps its number.
class Referrals {
public:
    explicit Referrals(Context& context) : m_context(context) {}

    /// `note` is kept sealed for the desk and may say what differs.
    [[nodiscard]] Result<ReferralSlip> refer(const ParticipantId& participant, ReferralKind kind,
                                             std::optional<ClaimCause> cause, std::vector<std::string> reasons,
                                             const std::string& note = {});
    [[nodiscard]] Result<std::vector<ReferralSlip>> openOn(Date day);
    /// Open ones of any day, for the desk: who was told to come back with papers comes on another day.
    [[nodiscard]] Result<std::vector<ReferralSlip>> open();
    /// The slip of a queue number ("A-012", also "a12") of a day. NotFound, InvalidInput.
    [[nodiscard]] Result<ReferralSlip> find(Date day, const std::string& queueNumber);
    /// The same for the desk: today's, else the latest open one of an earlier day with this number.
    [[nodiscard]] Result<ReferralSlip> findAtDesk(const std::string& queueNumber);
    [[nodiscard]] Result<void> close(const ReferralId& referral, const StaffId& by, const std::string& note);

private:
    Context& m_context;
};

} // namespace anjungan::service
