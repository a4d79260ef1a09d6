#pragma once

#include "store/database.h"

#include <string>
#include <string_view>

namespace anjungan::store {

/// Where a reference of an import file is kept.
enum class ReferenceOf { Contribution, Transfer, PriorClaim };

/// The text under which an import file's reference is kept. References stand readable in the store, so one that may hold
/// a card number or a NIK (ten digits or more in a row) is kept as "ref-" and a keyed hash of it: the same reference is
/// always the same text, so that a second import finds it, and nobody without the key learns the number. One that is on
/// record as it is written, from an older program, stays so.
[[nodiscard]] Result<std::string> keptReference(Database& database, const std::string& reference, ReferenceOf of);

} // namespace anjungan::store
