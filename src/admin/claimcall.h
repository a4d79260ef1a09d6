#pragma once

#include "admin/staffcall.h"

namespace anjungan::admin {

/// A claim command at work: the services, who acts, and the claim that the positional argument names.
struct ClaimCall : StaffCall {
    ClaimId claim;
};

/// Opens the store, signs the member of staff in and finds the claim by tracking number.
[[nodiscard]] Result<ClaimCall> readClaimCall(const Arguments& arguments, Io& io);

} // namespace anjungan::admin
