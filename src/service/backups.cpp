#include "service/backups.h"

#include "base/durable.h"
#include "service/context.h"
#include "service/openstore.h"
#include "service/storecopy.h"
#include "service/storename.h"
#include "store/sqlitecopy.h"

#include <algorithm>

namespace anjungan::service {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kUnfinished = ".unfinished";

struct Kept {
    Instant at{};
    fs::path file;
};

/// What of a folder bears the name of a kept backup of this store; unfinished ones of killed runs are removed.
Result<std::vector<Kept>> keptIn(const fs::path& folder, const std::string& stem) {
    std::vector<Kept> kept;
    std::error_code failed;
    std::vector<fs::path> leftOver;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        std::string name = entry->path().filename().string();
        if (const auto at = keptBackupTime(stem, name))
            kept.push_back({*at, entry->path()});
        else if (const auto cut = name.rfind(kUnfinished);
                 cut != std::string::npos && keptBackupTime(stem, name.substr(0, cut)))
            leftOver.push_back(entry->path());
    }
    if (failed)
        return fail(ErrorCode::Io, "the folder can't be read: " + failed.message(), folder.string());
    for (const fs::path& file : leftOver)
        fs::remove(file, failed);
    return kept;
}

} // namespace

Backups::Backups(std::unique_ptr<Context> context, StoreSettings settings)
    : m_context(std::move(context))
    , m_settings(std::move(settings)) {
}

Backups::~Backups() = default;

Result<std::unique_ptr<Backups>> Backups::open(const StoreSettings& settings, const rules::RuleSet& ruleSet,
                                               const Clock& clock) {
    if (const auto own = refuseOnServer(settings); !own)
        return passOn(own);
    auto database = store::Database::open(databaseOptions(settings), clock);
    if (!database)
        return passOn(database);
    return std::unique_ptr<Backups>(
        new Backups(std::make_unique<Context>(std::move(*database), ruleSet, clock, settings.pinCost), settings));
}

Result<KeptReport> Backups::keep(const fs::path& folder, const KeepRule& rule) {
    const auto hold = FolderHold::take(folder);
    if (!hold)
        return passOn(hold);
    const std::string stem = m_settings.store.stem().string();
    const auto before = keptIn(folder, stem);
    if (!before)
        return passOn(before);
    const Instant now = m_context->now();
    auto made = writeCopy(*m_context, m_settings, folder / keptBackupName(stem, now));
    if (!made)
        return passOn(made);
    KeptReport report{std::move(*made), {}, {}, {}, {}};
    std::vector<Kept> ours;
    std::vector<Instant> moments{now};
    for (const Kept& one : *before) {
        const auto own = store::isCopyOf(m_context->database(), one.file);
        if (!own || !*own) {
            report.foreign.push_back(one.file);
            continue;
        }
        ours.push_back(one);
        moments.push_back(one.at);
    }
    const bool isRehearsal = m_context->clock().pretendedOn() && m_context->database().purpose() != store::Purpose::Training;
    const Instant trusted = isRehearsal ? Instant::max() : trustedSince(moments);
    for (const Instant spare : spareBackups(moments, rule, m_context->clock())) {
        const auto one = std::ranges::find(ours, spare, &Kept::at);
        std::error_code failed;
        if (one != ours.end() && spare < trusted)
            report.held.push_back(one->file);
        else if (one != ours.end() && fs::remove(one->file, failed))
            report.removed.push_back(one->file);
        else if (one != ours.end())
            report.stuck.push_back(one->file);
    }
    return report;
}

} // namespace anjungan::service
