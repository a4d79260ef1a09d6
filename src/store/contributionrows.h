#pragma once

#include "store/contributions.h"
#include "store/ledger.h"

#include <span>
#include <string>
#include <vector>

namespace anjungan::store {

/// The ledger's side of a line: employer's and worker's JHT share where they are above zero. Internal to the store.
[[nodiscard]] std::vector<Transfer> transfersOf(const Contribution& line);

/// Which of 64 cards and months hold several lines. Internal to the store; its plan is tested.
[[nodiscard]] const std::string& monthTwiceSql();

/// Writes lines that are known to be new, without their transfers, many in one statement. Internal to the store.
[[nodiscard]] Result<void> insertContributions(Database& database, std::span<const Contribution> lines);

} // namespace anjungan::store
