#pragma once

#include "admin/storecall.h"

namespace anjungan::admin {

/// A claim command at work: the services, who acts, and the claim that the positional argument names.
struct ClaimCall {
    std::unique_ptr<StoreCall> call;
    std::unique_ptr<service::Services> services;
    service::StaffMember staff;
    ClaimId claim;
};

/// Opens the store, signs the member of staff in and finds the claim by tracking number.
[[nodiscard]] Result<ClaimCall> readClaimCall(const Arguments& arguments, Io& io);

} // namespace anjungan::admin
