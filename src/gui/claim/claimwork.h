#pragma once

#include "gui/shell/kiosk.h"
#include "gui/texts/findings.h"

#include <optional>

namespace anjungan::gui {

/// What the pages of one claim share: the draft that they fill and what the services said about the person. The flow
/// loads and saves it; pages read it and put their answer into it. Owner: ClaimFlow. GUI thread only.
struct ClaimWork {
    Kiosk& kiosk;
    service::SignedInParticipant person;
    ClaimDraft draft = {};
    bool resumed = false; ///< the draft was found, with something answered in it
    std::optional<service::ClaimSituation> situation = {};
    std::optional<service::BalanceOverview> balances = {};
    std::optional<service::Profile> profile = {};
    std::optional<service::Breakdown> breakdown = {};
    std::optional<service::ClaimReceipt> receipt = {};
    std::optional<service::ReferralSlip> referral = {};
    std::optional<ClaimCause> choice = {};         ///< picked in step 4, not decided on yet
    bool counterAsked = false; ///< step 6: the machine refused the face, and a queue number was asked for
    bool waitAsked = false; ///< step 8: "Kalau saya tunggu?" was tapped
    std::optional<rules::Decision> verdict = {};   ///< why the choice can't go on here; the stop page tells it
    texts::FindingAction action = texts::FindingAction::None; ///< what the person wants to do about it

    /// The decision for one of the seven causes; null for the others and before the situation is known.
    [[nodiscard]] const rules::Decision* decision(ClaimCause cause) const {
        if (situation)
            for (const auto& [known, decision] : situation->causes)
                if (known == cause)
                    return &decision;
        return nullptr;
    }
    [[nodiscard]] bool npwpRequired() const {
        const rules::Decision* const chosen = draft.cause ? decision(*draft.cause) : nullptr;
        return chosen && chosen->npwpRequired && !situation->hasNpwp;
    }
};

} // namespace anjungan::gui
