#pragma once

#include "admin/storecall.h"

namespace anjungan::admin {

/// What every action of a member of staff starts from: the store, and who acts (--as).
struct StaffCall {
    std::unique_ptr<StoreCall> call;
    std::unique_ptr<service::Services> services;
    service::StaffMember staff;
};

/// Opens the store and signs the member of staff in.
[[nodiscard]] Result<StaffCall> readStaffCall(const Arguments& arguments, Io& io);

/// Options of commands that change staff accounts: --as may be left out only while no admin can sign in.
[[nodiscard]] std::vector<Option> staffAdminOptions();

/// Who changes staff accounts: an admin, signed in. Where no admin can sign in (a new store; the only one is locked or
/// switched off), whoever holds store and key file may make an admin or give one another PIN, as "anjunganctl" in the
/// audit trail, and nothing else: `restores` is the role of the account that the change makes or opens again, none
/// where it does neither.
[[nodiscard]] Result<service::Actor> staffAdmin(const Arguments& arguments, Io& io, service::Services& services,
                                                std::optional<Role> restores);

} // namespace anjungan::admin
