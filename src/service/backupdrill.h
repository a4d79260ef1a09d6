#pragma once

#include "service/backups.h"
#include "store/figures.h"

#include <vector>

namespace anjungan::service {

/// Inner header of this module: each figure of a store beside the same one of its restored copy. A figure that only one
/// of them has is empty at the other.
[[nodiscard]] std::vector<DrillRow> heldAgainst(const std::vector<store::Figure>& live,
                                                const std::vector<store::Figure>& restored);

} // namespace anjungan::service
