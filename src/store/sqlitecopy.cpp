#include "store/sqlitecopy.h"

#include "store/database.h"
#include "store/filescan.h"
#include "store/sqliteformat.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace anjungan::store {

namespace {

constexpr int kAllPages = -1;
constexpr std::size_t kMagicSize = 16;
/// The store's own notes are the first rows in it.
constexpr std::uint64_t kFingerprintWithin = std::uint64_t{4} << 20;

Error toError(int code, const std::filesystem::path& file) {
    const auto told = [&](ErrorCode what) {
        return Error{what, std::string("copying the store: ") + sqlite3_errstr(code), file.string()};
    };
    switch (code & kPrimaryCodeMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return told(ErrorCode::StoreBusy);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return told(ErrorCode::StoreCorrupt);
    case SQLITE_FULL:
        return told(ErrorCode::DiskFull);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return told(ErrorCode::StoreUnavailable);
    default:
        return told(ErrorCode::Io);
    }
}

/// The empty file, so that it is its owner's alone from the first byte on.
Result<void> makeEmpty(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
        return {};
    }
    if (errno == EEXIST)
        return fail(ErrorCode::AlreadyExists, "there is a file of this name already", file.string());
    return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io,
                "the file can't be made; check that its folder is there and can be written", file.string());
}

int copyPages(sqlite3* from, sqlite3* to) {
    sqlite3_backup* const copy = sqlite3_backup_init(to, "main", from, "main");
    if (copy == nullptr)
        return sqlite3_extended_errcode(to);
    const int stepped = sqlite3_backup_step(copy, kAllPages);
    const int finished = sqlite3_backup_finish(copy);
    return stepped == SQLITE_DONE ? finished : stepped;
}

} // namespace

Result<void> copySnapshot(sqlite3* connection, const std::filesystem::path& file) {
    if (const auto made = makeEmpty(file); !made)
        return made;
    sqlite3* target = nullptr;
    int code = sqlite3_open_v2(file.c_str(), &target, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK)
        code = copyPages(connection, target);
    if (const int closed = sqlite3_close(target); code == SQLITE_OK)
        code = closed;
    if (code == SQLITE_OK)
        return {};
    std::error_code ignored;
    for (const char* end : {"", "-journal", "-wal", "-shm"})
        std::filesystem::remove(file.string() + end, ignored);
    return std::unexpected(toError(code, file));
}

Result<bool> isCopyOf(const Database& database, const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(file, error)))
        return false;
    const auto own = readAt(database.name(), 0, kHeadSize);
    const auto other = readAt(file, 0, kHeadSize);
    if (!own || !other)
        return passOn(!own ? own : other);
    const auto same = [&](std::size_t at, std::size_t size) {
        return own->size() == kHeadSize && own->substr(at, size) == other->substr(std::min(at, other->size()), size);
    };
    if (!same(0, kMagicSize) || !same(kApplicationIdAt, kApplicationIdSize))
        return false;
    return fileHolds(file, database.key().fingerprint(), kFingerprintWithin);
}

} // namespace anjungan::store
