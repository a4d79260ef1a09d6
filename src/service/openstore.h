#pragma once

#include "service/storesettings.h"
#include "store/database.h"

namespace anjungan::service {

/// Inner header: the store's own words for StoreSettings.
[[nodiscard]] inline store::DatabaseOptions databaseOptions(const StoreSettings& settings) {
    store::DatabaseOptions options;
    options.file = settings.store;
    options.keyFile = settings.keyFile;
    options.purpose = settings.training ? store::Purpose::Training : store::Purpose::Real;
    return options;
}

} // namespace anjungan::service
