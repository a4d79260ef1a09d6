#include "admin/claimcall.h"

namespace anjungan::admin {

Result<ClaimCall> readClaimCall(const Arguments& arguments, Io& io) {
    const auto tracking = TrackingNumber::parse(arguments.positional().front());
    if (!tracking)
        return fail(ErrorCode::InvalidInput, tracking.error().detail, "TRACKING");
    auto call = StoreCall::read(arguments, io);
    if (!call)
        return passOn(call);
    auto services = (*call)->services();
    if (!services)
        return passOn(services);
    auto staff = signInStaff(arguments, io, **services);
    if (!staff)
        return passOn(staff);
    auto claim = (*services)->desk.find(*tracking);
    if (!claim)
        return passOn(claim);
    return ClaimCall{std::move(*call), std::move(*services), std::move(*staff), std::move(*claim)};
}

} // namespace anjungan::admin
