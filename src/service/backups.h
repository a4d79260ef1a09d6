#pragma once

#include "base/clock.h"
#include "rules/ruleset.h"
#include "service/backupkeeping.h"
#include "service/maintenance.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace anjungan::service {

class Context;

/// What became of a folder of kept backups.
struct KeptReport {
    BackupReport made;
    std::vector<std::filesystem::path> removed; ///< by age
    std::vector<std::filesystem::path> foreign; ///< named like this store's, but not a copy of it: left alone
    std::vector<std::filesystem::path> stuck;   ///< too old, but could not be removed
    std::vector<std::filesystem::path> held;    ///< too old by a clock that may be wrong: left alone
};

/// One figure of the live store, as of the backup, beside that of the restored copy.
struct DrillRow {
    std::string name;
    std::string live;
    std::string restored;

    [[nodiscard]] bool same() const { return live == restored; }
};

struct DrillReport {
    std::vector<DrillRow> rows; ///< rows of each table, sums, chain heads
    std::int64_t bytes = 0;
    std::chrono::milliseconds backupTook{};  ///< with its proof
    std::chrono::milliseconds restoreTook{}; ///< with its proof

    [[nodiscard]] bool same() const { return std::ranges::all_of(rows, &DrillRow::same); }
};

/// Backups that are kept and tried out, beside a kiosk that goes on with the store. Single ones are Maintenance's.
class Backups {
public:
    /// InvalidInput for a store on a server (service/storename.h); else as Database::open.
    [[nodiscard]] static Result<std::unique_ptr<Backups>> open(const StoreSettings& settings,
                                                               const rules::RuleSet& ruleSet, const Clock& clock);
    ~Backups();

    /// A backup with the time in its name (service/backupkeeping.h); once it counts, those of this store that no part of
    /// the rule keeps are removed. Files of other names, and copies of other stores, stay. StoreBusy while another backup
    /// is made in the same folder.
    [[nodiscard]] Result<KeptReport> keep(const std::filesystem::path& folder, const KeepRule& rule);
    /// Backs the live store up and restores it in a scratch folder below `at`, with all proofs, and holds the copy against
    /// what the live store was at the moment of the backup. Leaves nothing behind; a folder that a killed drill has left
    /// there is removed. Needs room for twice the store.
    [[nodiscard]] Result<DrillReport> drill(const std::filesystem::path& at, const ProgressFunction& progress = {});

private:
    Backups(std::unique_ptr<Context> context, StoreSettings settings);
    std::unique_ptr<Context> m_context;
    StoreSettings m_settings;
};

} // namespace anjungan::service
