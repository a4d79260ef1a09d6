#pragma once

#include "base/error.h"
#include "service/storesettings.h"

#include <string>

namespace anjungan::service {

/// Whether the settings name a database on a server (postgresql://...) and no file. Such a store needs its key file named.
[[nodiscard]] bool isOnServer(const StoreSettings& settings);

/// InvalidInput where the store is on a server: its backups and restores are the server's own tools' work.
[[nodiscard]] Result<void> refuseOnServer(const StoreSettings& settings);

/// The store's name for people and logs: an address without its password.
[[nodiscard]] std::string shownName(const StoreSettings& settings);

} // namespace anjungan::service
