#pragma once

#include "admin/storecall.h"

namespace anjungan::admin {

/// Options of commands that change staff accounts: --as may be left out only while a store has no accounts.
[[nodiscard]] std::vector<Option> staffAdminOptions();

/// Who changes staff accounts. An admin, signed in; nobody ("anjunganctl") for the first account of a store, since
/// whoever holds store and key file may make it.
[[nodiscard]] Result<service::Actor> staffAdmin(const Arguments& arguments, Io& io, service::Services& services);

} // namespace anjungan::admin
