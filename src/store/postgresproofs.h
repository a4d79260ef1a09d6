#pragma once

#include "store/postgresaddress.h"
#include "store/postgreserror.h"
#include "store/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

class Database;

// What can be asked of PostgreSQL about a store that SQLite tells in other ways. Inner header of this module.

/// The store's tables, by name.
[[nodiscard]] Result<std::vector<std::string>> tablesOf(Database& database);

[[nodiscard]] Result<ConstraintNames> constraintNames(Database& database);

/// Whether the bytes stand in any column of any row, in text or as bytes. Rows come here to be looked at, some at a time.
[[nodiscard]] Result<bool> tableHolds(Database& database, const std::string& table, std::string_view bytes);

/// Foreign keys counted anew, constraints and triggers that are switched off or not proved, indexes that are not whole, a
/// schema that is not as the migrations make it; with the extension amcheck, where it is installed and allowed, each index
/// against its table. `address` is the database's own.
[[nodiscard]] Result<std::vector<Problem>> provenBroken(Database& database, const PostgresAddress& address);

} // namespace anjungan::store
