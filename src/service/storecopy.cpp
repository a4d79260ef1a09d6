#include "service/storecopy.h"

#include "base/durable.h"
#include "service/context.h"
#include "service/storename.h"
#include "store/storefiles.h"

namespace anjungan::service {

namespace fs = std::filesystem;

using store::removeStoreFiles;

namespace {

/// A log that a lost store has left beside its name would be written over whatever gets the name.
Result<void> checkNameFree(const fs::path& file) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored)))
        return fail(ErrorCode::AlreadyExists, "a restore goes to a new file; this one is there already", file.string());
    if (const auto left = store::leftBeside(file))
        return fail(ErrorCode::AlreadyExists, "the log of an earlier store of this name is still there; move it away with that store",
                    left->string());
    return {};
}

/// A backup that is none, or damaged, is told by the name that somebody gave, not by the draft's, which is gone by then.
Result<void> toldOf(const fs::path& backup, Error error, const fs::path& draft) {
    if (error.code != ErrorCode::StoreCorrupt && error.code != ErrorCode::StoreUnavailable)
        return std::unexpected(std::move(error));
    if (!error.where.empty() && !error.where.starts_with(draft.string()))
        error.detail = error.where + ": " + error.detail;
    error.where = backup.string();
    return std::unexpected(std::move(error));
}

} // namespace

StoreSettings copyAt(const StoreSettings& settings, const fs::path& file) {
    StoreSettings copy = settings;
    copy.keyFile = settings.keyPath();
    copy.store = file;
    return copy;
}

Result<void> proveCopy(const StoreSettings& settings, const rules::RuleSet& ruleSet, const Clock& clock) {
    const auto copy = Maintenance::open(settings, ruleSet, clock);
    if (!copy)
        return passOn(copy);
    const auto problems = (*copy)->verify();
    if (!problems)
        return passOn(problems);
    if (!problems->empty())
        return fail(ErrorCode::StoreCorrupt, "the copy does not prove: " + problems->front().detail,
                    problems->front().proof);
    return {};
}

Result<BackupReport> sizedCopy(const fs::path& file) {
    std::error_code failed;
    const auto bytes = fs::file_size(file, failed);
    if (failed)
        return fail(ErrorCode::Io, "the copy can't be read back", file.string());
    return BackupReport{file, static_cast<std::int64_t>(bytes)};
}

fs::path unfinishedName(const fs::path& file) {
    return file.string() + ".unfinished";
}

Result<BackupReport> writeCopy(Context& context, const StoreSettings& settings, const fs::path& file) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored)))
        return fail(ErrorCode::AlreadyExists, "there is a file of this name already", file.string());
    removeStoreFiles(unfinishedName(file));
    if (const auto written = context.database().backupTo(unfinishedName(file)); !written)
        return passOn(written);
    return finishCopy(context, settings, file);
}

Result<BackupReport> finishCopy(Context& context, const StoreSettings& settings, const fs::path& file) {
    const fs::path draft = unfinishedName(file);
    auto done = proveCopy(copyAt(settings, draft), context.rules(), context.clock());
    if (done)
        done = putInPlace(draft, file);
    removeStoreFiles(draft);
    if (!done)
        return passOn(done);
    return sizedCopy(file);
}

Result<BackupReport> Maintenance::backup(const fs::path& file) {
    if (const auto own = refuseOnServer(m_settings); !own)
        return passOn(own);
    const auto hold = FolderHold::take(folderOf(file));
    if (!hold)
        return passOn(hold);
    return writeCopy(*m_context, m_settings, file);
}

Result<BackupReport> Maintenance::restore(const fs::path& backup, const StoreSettings& settings,
                                          const rules::RuleSet& ruleSet, const Clock& clock) {
    if (const auto own = refuseOnServer(settings); !own)
        return passOn(own);
    const auto hold = FolderHold::take(folderOf(settings.store));
    if (!hold)
        return passOn(hold);
    return restoreCopy(backup, settings, ruleSet, clock);
}

Result<BackupReport> restoreCopy(const fs::path& backup, const StoreSettings& settings, const rules::RuleSet& ruleSet,
                                 const Clock& clock) {
    std::error_code failed;
    if (!fs::is_regular_file(backup, failed))
        return fail(ErrorCode::NotFound, "there is no such backup file", backup.string());
    if (const auto log = store::unfinishedLogOf(backup))
        return fail(ErrorCode::Conflict, "this is a store in use, not a backup: its newest rows are in the log beside it; take a backup of it",
                    log->string());
    if (const auto isFree = checkNameFree(settings.store); !isFree)
        return passOn(isFree);
    // Proved under another name first: the store's name never stands on something unproved.
    const fs::path draft = settings.store.string() + ".restoring";
    removeStoreFiles(draft);
    auto done = copyPrivately(backup, draft);
    if (done)
        if (const auto proved = proveCopy(copyAt(settings, draft), ruleSet, clock); !proved)
            done = toldOf(backup, proved.error(), draft);
    if (done)
        done = checkNameFree(settings.store);
    if (done)
        done = putInPlace(draft, settings.store);
    removeStoreFiles(draft);
    if (!done)
        return passOn(done);
    return sizedCopy(settings.store);
}

} // namespace anjungan::service
