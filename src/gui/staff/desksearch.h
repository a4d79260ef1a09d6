#pragma once

#include "gui/staff/staffstate.h"

namespace anjungan::service {
class Services;
}

namespace anjungan::gui {

/// What a search at the desk found.
struct DeskFind {
    StaffState::Opened what = StaffState::Opened::Nothing;
    ClaimId claim;
    std::optional<service::ReferralSlip> referral;
    ParticipantId person;
};

/// Finds by tracking number, queue number (of today, else an open one), NIK or KPJ, told apart by their form. On the store's thread.
/// NotFound where the number is well-formed and unknown, InvalidInput where it is none of the four.
[[nodiscard]] Result<DeskFind> searchDesk(service::Services& services, const std::string& typed);

} // namespace anjungan::gui
