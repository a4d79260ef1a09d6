#pragma once

#include "service/claimdesk.h"
#include "service/referrals.h"
#include "service/session.h"

#include <optional>

namespace anjungan::gui {

/// What the desk's pages share. Owner: the flow; personal data leaves memory with it.
struct StaffState {
    /// What was opened from the list or found by the search; decides which page follows the desk.
    enum class Opened { Nothing, Claim, Referral, Person };

    std::optional<service::StaffMember> member; ///< who is at the desk
    Opened opened = Opened::Nothing;
    ClaimId claim;
    std::optional<service::ReferralSlip> referral;
    ParticipantId person;
};

} // namespace anjungan::gui
