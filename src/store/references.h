#pragma once

#include "store/database.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

/// Where a reference of an import file is kept.
enum class ReferenceOf { Contribution, Transfer, PriorClaim };

/// The text under which an import file's reference is kept. References stand readable in the store, so that a run of ten
/// digits or more, which may be a card number or a NIK, is kept as a keyed hash of it, in letters, between what stands
/// around it: the same reference is always the same text, so that a second import finds it, and nobody without the key
/// learns the number:
///
///     98000000001-2023-01   is kept as   h-mgkfboadlcpnbiea-2023-01
///
/// What stands around it stays, so that lines that are neighbours in their file are neighbours in the index of
/// references: a hash of the whole would put each line on a page of its own, and a large import would be all reading and
/// writing of pages. A reference that is on record otherwise, as it is written or as a hash of the whole ("ref-"), from
/// an older program, stays as it is.
[[nodiscard]] Result<std::string> keptReference(Database& database, const std::string& reference, ReferenceOf of);

/// The same for many, in order, with few questions to the store.
[[nodiscard]] Result<std::vector<std::string>> keptReferences(Database& database, std::span<const std::string> references,
                                                              ReferenceOf of);

} // namespace anjungan::store
