#pragma once

#include "store/database.h"

#include <string>
#include <vector>

namespace anjungan::store {

/// What differs between a store's tables, indexes and triggers and those that its migrations make, in words: "trigger
/// transfer_no_update is missing". A guard that was taken away guards nothing, whatever the books say. Nothing where the
/// store's schema is a newer one. Internal to the store.
[[nodiscard]] Result<std::vector<std::string>> schemaDifferences(Database& database);

} // namespace anjungan::store
