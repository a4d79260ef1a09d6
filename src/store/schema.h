#pragma once

#include "store/database.h"

#include <map>
#include <string>
#include <vector>

namespace anjungan::store {

/// What a schema is made of: "trigger transfer_no_update" and, in the engine's own words, what it does.
using SchemaParts = std::map<std::string, std::string>;

/// What differs, in words: "trigger transfer_no_update is missing".
[[nodiscard]] std::vector<std::string> differencesBetween(const SchemaParts& expected, const SchemaParts& there);

/// What differs between the tables, indexes and triggers of a store in a file and those that its migrations make. A guard
/// that was taken away guards nothing, whatever the books say. Nothing where the store's schema is a newer one. Internal to
/// the store; postgresschema.h has the same for a server.
[[nodiscard]] Result<std::vector<std::string>> schemaDifferences(Database& database);

} // namespace anjungan::store
