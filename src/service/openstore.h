#pragma once

#include "rules/rulefile.h"
#include "service/storename.h"
#include "service/storesettings.h"
#include "store/database.h"

#include <vector>

namespace anjungan::service {

/// Inner header: the store's own words for StoreSettings.
[[nodiscard]] inline store::DatabaseOptions databaseOptions(const StoreSettings& settings) {
    store::DatabaseOptions options;
    if (isOnServer(settings))
        options.server = settings.store.string();
    else
        options.file = settings.store;
    options.keyFile = settings.keyFile;
    options.purpose = settings.training ? store::Purpose::Training : store::Purpose::Real;
    return options;
}

/// The amendments that an open store has switched on, in the order of their names.
[[nodiscard]] Result<std::vector<rules::RuleFile>> amendmentsIn(store::Database& database);

} // namespace anjungan::service
