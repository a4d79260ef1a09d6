#include "service/storecopy.h"

#include "service/context.h"
#include "service/durable.h"
#include "service/storename.h"

namespace anjungan::service {

namespace fs = std::filesystem;

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

void removeStoreFiles(const fs::path& file) {
    std::error_code ignored;
    for (const char* end : {"", "-journal", "-wal", "-shm"})
        fs::remove(file.string() + end, ignored);
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
    std::error_code failed;
    if (!fs::is_regular_file(backup, failed))
        return fail(ErrorCode::NotFound, "there is no such backup file", backup.string());
    if (fs::exists(fs::symlink_status(settings.store, failed)))
        return fail(ErrorCode::AlreadyExists, "a restore goes to a new file; this one is there already",
                    settings.store.string());
    // Proved under another name first: the store's name never stands on something unproved.
    const fs::path draft = settings.store.string() + ".restoring";
    removeStoreFiles(draft);
    auto done = copyPrivately(backup, draft);
    if (done)
        done = proveCopy(copyAt(settings, draft), ruleSet, clock);
    if (done)
        done = putInPlace(draft, settings.store);
    removeStoreFiles(draft);
    if (!done)
        return passOn(done);
    return sizedCopy(settings.store);
}

} // namespace anjungan::service
