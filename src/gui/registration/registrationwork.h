#pragma once

#include "gui/shell/kiosk.h"
#include "service/registration.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::gui {

/// What the pages of a registration share. Owner: RegistrationFlow, which wipes the PIN.
struct RegistrationWork {
    explicit RegistrationWork(Kiosk& outer) : kiosk(outer) {}

    Kiosk& kiosk;
    service::RegistrationDraft draft;
    ParticipantId participant; ///< null until the NIK was found
    bool consentAnswered = false;
    bool cardChecked = false;
    std::optional<Segment> cardSegment; ///< the one that the card was checked against
    bool addressAnswered = false;
    std::optional<PhoneNumber> knownPhone; ///< on record; only where the identity is as the record has it
    bool alreadyRegistered = false;
    std::vector<service::IdentityDifference> differences;
    std::optional<service::ReferralSlip> slip;
    bool counterAsked = false; ///< no camera and no staff for the face: a queue number was asked for
    std::optional<service::ReferralSlip> faceSlip;
    std::string pin;
    std::vector<service::DigitalCard> cards; ///< filled when the registration is done
};

} // namespace anjungan::gui
