#pragma once

#include "store/postgresaddress.h"

#include <string>
#include <vector>

namespace anjungan::store {

/// What differs between the schema of the store at `address` and what migrations 1 to `number` make, in words. They are run
/// once more for it, in a schema of their own beside the store that is never committed, on a connection of its own; then the
/// server describes both. So whatever a table or guard is made of is compared, and nothing has to be read out of SQL.
/// Nothing where `number` is none that is known. StoreReadOnly where the role may not make a schema.
[[nodiscard]] Result<std::vector<std::string>> schemaDifferences(const PostgresAddress& address, int number);

} // namespace anjungan::store
