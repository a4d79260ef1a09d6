#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace anjungan::store {

/// Which SQL a store's engine speaks. Statements and migrations are written once, in what both understand; what differs
/// in a migration is a token in braces.
enum class Dialect { Sqlite, Postgresql };

/// The text with its tokens replaced. Bug where one is not known or has no end.
///
/// | Token | SQLite | PostgreSQL |
/// |---|---|---|
/// | {int}, {blob} | INTEGER, BLOB | BIGINT, BYTEA |
/// | {strict}, {strict_clustered} | STRICT, and WITHOUT ROWID | nothing |
/// | {append_only:T} | triggers that refuse each UPDATE and DELETE on table T | a function and a trigger |
/// | {refuse:NAME WHEN ON TABLE} condition {because:words} | a trigger that aborts the write | a function and a trigger |
/// | {follow:NAME WHEN ON TABLE} statements {followed} | a trigger that writes along | a function and a trigger |
/// | {drop_trigger:NAME ON TABLE} | takes away what either of these made | the trigger and its function |
/// | {is_date:value}, {is_month:value} | whether it is a day or month of the calendar | the same |
[[nodiscard]] Result<std::string> rendered(std::string_view text, Dialect dialect);

} // namespace anjungan::store
