#include "gui/staff/desksearch.h"

#include "service/services.h"

namespace anjungan::gui {

Result<DeskFind> searchDesk(service::Services& services, const std::string& typed) {
    if (const auto tracking = TrackingNumber::parse(typed)) {
        const auto claim = services.desk.find(*tracking);
        if (!claim)
            return passOn(claim);
        return DeskFind{StaffState::Opened::Claim, *claim, std::nullopt, {}};
    }
    const std::string digits = tidyDigits(typed);
    if (Nik::parse(digits) || Kpj::parse(digits)) {
        const auto person = services.profiles.find(digits);
        if (!person)
            return passOn(person);
        return DeskFind{StaffState::Opened::Person, {}, std::nullopt, *person};
    }
    const auto referral = services.referrals.findAtDesk(typed);
    if (!referral)
        return passOn(referral);
    return DeskFind{StaffState::Opened::Referral, {}, *referral, {}};
}

} // namespace anjungan::gui
