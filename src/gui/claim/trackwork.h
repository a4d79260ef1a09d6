#pragma once

#include "gui/shell/kiosk.h"

#include <optional>
#include <vector>

namespace anjungan::gui {

/// What the pages of Lacak Klaim share. Owner: TrackFlow. GUI thread only.
struct TrackWork {
    Kiosk& kiosk;
    std::optional<service::SignedInParticipant> person = {}; ///< none: by tracking number only
    std::vector<service::ClaimTrack> claims = {};            ///< the person's, latest first
    std::optional<TrackingNumber> wanted = {};               ///< typed or scanned
    std::optional<service::ClaimTrack> track = {};           ///< on show
};

} // namespace anjungan::gui
