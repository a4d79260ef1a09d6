#pragma once

#include "service/profiles.h"
#include "service/referrals.h"

#include <optional>

namespace anjungan::gui {

/// What the pages of Pengkinian Data share. Owner: the flow.
struct ProfileState {
    std::optional<service::Profile> profile; ///< empty until the first page has asked
    service::ProfileDraft draft;
    bool counterAsked = false; ///< the machine refused the face, and a queue number was asked for
    std::optional<service::ReferralSlip> referral;
};

} // namespace anjungan::gui
