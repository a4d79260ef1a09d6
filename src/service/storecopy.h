#pragma once

#include "service/maintenance.h"

#include <filesystem>

namespace anjungan::service {

/// Inner header of this module: steps that backup, restore and the drill share.

/// Settings of a copy that stands elsewhere but has the same key.
[[nodiscard]] StoreSettings copyAt(const StoreSettings& settings, const std::filesystem::path& file);

/// A proved copy of an open store, by way of unfinishedName(). The caller holds the folder.
[[nodiscard]] Result<BackupReport> writeCopy(Context& context, const StoreSettings& settings, const std::filesystem::path& file);
/// The second half of it: proves what stands under unfinishedName(file) and gives it its name.
[[nodiscard]] Result<BackupReport> finishCopy(Context& context, const StoreSettings& settings, const std::filesystem::path& file);

/// As Maintenance::restore(); the caller holds the folder.
[[nodiscard]] Result<BackupReport> restoreCopy(const std::filesystem::path& backup, const StoreSettings& settings,
                                               const rules::RuleSet& ruleSet, const Clock& clock);

/// Opens and proves a copy as `verify` does, and closes it; what is wrong with it is the error. Its schema is brought up
/// to date by that, as at every opening.
[[nodiscard]] Result<void> proveCopy(const StoreSettings& settings, const rules::RuleSet& ruleSet, const Clock& clock);

[[nodiscard]] Result<BackupReport> sizedCopy(const std::filesystem::path& file);

/// Under which name a backup stands until it counts.
[[nodiscard]] std::filesystem::path unfinishedName(const std::filesystem::path& file);

} // namespace anjungan::service
