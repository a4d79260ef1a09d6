#pragma once

#include "gui/staff/staffstate.h"

#include <QString>

#include <vector>

namespace anjungan::service {
class Services;
}

namespace anjungan::gui {

/// One thing that staff can do with a claim: the state that it leads to, its button and whether it asks for a reason.
struct ClaimAction {
    ClaimState to{};
    QString objectName; ///< of the button: "approveButton"
    QString text;
    bool asksReason = false;
    bool isMain = false; ///< the way forward; the others are ways out
};

/// The actions that lead to `allowed` states, ways forward first.
[[nodiscard]] std::vector<ClaimAction> actionsFor(ClaimState now, const std::vector<ClaimState>& allowed);

/// Does it, on the store's thread.
[[nodiscard]] Result<void> perform(service::Services& services, ClaimState to, const ClaimId& claim, const service::StaffMember& by,
                                   const std::string& reason);

/// Why it was refused, for the member of staff.
[[nodiscard]] QString refusalSentence(const Error& error);

} // namespace anjungan::gui
