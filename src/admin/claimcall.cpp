#include "admin/claimcall.h"

namespace anjungan::admin {

Result<ClaimCall> readClaimCall(const Arguments& arguments, Io& io) {
    const auto tracking = TrackingNumber::parse(arguments.positional().front());
    if (!tracking)
        return fail(ErrorCode::InvalidInput, tracking.error().detail, "TRACKING");
    auto call = readStaffCall(arguments, io);
    if (!call)
        return passOn(call);
    auto claim = call->services->desk.find(*tracking);
    if (!claim)
        return passOn(claim);
    return ClaimCall{std::move(*call), std::move(*claim)};
}

} // namespace anjungan::admin
