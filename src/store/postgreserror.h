#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace anjungan::store {

/// A store's constraints and unique indexes by name, with "table.column" for each column, as SQLite tells them.
using ConstraintNames = std::unordered_map<std::string, std::string>;

/// What PostgreSQL or libpq said.
struct PostgresComplaint {
    std::string state;   ///< SQLSTATE; empty where libpq itself complains, and for all of a connection that failed
    std::string message; ///< may hold stored values from its second line on, and any language
    bool connected = true;
};

/// What a failed statement means for the person in front of it, as PreparedSql promises. Only the first line of the
/// message goes into the detail: the others may hold stored values.
[[nodiscard]] Error toError(const PostgresComplaint& complaint, const ConstraintNames& constraints,
                            std::string_view doing);

/// What a connection that can't be made means: StoreBusy where the server has none left, else StoreUnavailable. libpq gives
/// no code for it, so the server's words tell a refusal (look at role, password, database) from a server that is not there.
[[nodiscard]] Error connectError(const std::string& message, const std::string& address);

} // namespace anjungan::store
