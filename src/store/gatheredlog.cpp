#include "store/gatheredlog.h"

#include "store/sqliteformat.h"

#include <sqlite3.h>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <memory>
#include <new>
#include <string_view>
#include <utility>

namespace anjungan::store {

namespace {

constexpr const char* kFileSystemName = "anjungan-gathering";
/// SQLite's own file system writes at most 0x1ffff bytes in one call (seekAndWriteFd() in os_unix.c).
constexpr std::size_t kMostGathered = std::size_t{124} * 1024;
/// Room for a file of whatever stands beneath: SQLite asks once for how much a file takes.
constexpr std::size_t kRoomBeneath = 1024;

} // namespace

/// A write-ahead log that is open. In memory of SQLite's, so it begins as what SQLite knows of a file.
struct LogFile {
    sqlite3_file base;
    std::unique_ptr<char[]> gathered;
    bool gathers;         ///< a commit is under way, and its last frame not there yet
    bool commits;         ///< its last head is the one that commits
    std::size_t size;     ///< how much is gathered
    sqlite3_int64 begin;  ///< where in the file that belongs
    alignas(sqlite3_int64) std::byte beneath[kRoomBeneath];
};

namespace {

sqlite3_vfs& beneath() {
    sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
    assert(found != nullptr);
    return *found;
}

LogFile& logOf(sqlite3_file* file) {
    return *reinterpret_cast<LogFile*>(file);
}

sqlite3_file* fileBeneath(LogFile& log) {
    return reinterpret_cast<sqlite3_file*>(log.beneath);
}

const sqlite3_io_methods& methodsBeneath(LogFile& log) {
    return *fileBeneath(log)->pMethods;
}

int writeBeneath(LogFile& log, const void* from, std::size_t size, sqlite3_int64 at) {
    return methodsBeneath(log).xWrite(fileBeneath(log), from, static_cast<int>(size), at);
}

int writeGathered(LogFile& log) {
    if (log.size == 0)
        return SQLITE_OK;
    const std::size_t size = std::exchange(log.size, 0);
    return writeBeneath(log, log.gathered.get(), size, log.begin);
}

/// Writes first what is gathered, then does what `then` does.
template <typename Then>
int afterWriting(sqlite3_file* file, const Then& then) {
    LogFile& log = logOf(file);
    if (const int code = writeGathered(log); code != SQLITE_OK)
        return code;
    return then(log);
}

bool commits(std::string_view head) {
    const std::string_view pages = head.substr(kFramePagesAt, kFramePagesSize);
    return std::ranges::any_of(pages, [](char byte) { return byte != 0; });
}

int writeLog(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
    LogFile& log = logOf(file);
    const auto size = static_cast<std::size_t>(amount);
    if (!log.gathers)
        return writeBeneath(log, from, size, at);
    const std::string_view bytes(static_cast<const char*>(from), size);
    const bool isHead = size == kFrameHeadSize;
    log.commits = isHead ? commits(bytes) : log.commits;
    const bool goesOn = at == log.begin + static_cast<sqlite3_int64>(log.size);
    if (!goesOn || log.size + size > kMostGathered)
        if (const int code = writeGathered(log); code != SQLITE_OK)
            return code;
    if (size > kMostGathered)
        return writeBeneath(log, from, size, at);
    if (log.size == 0)
        log.begin = at;
    bytes.copy(log.gathered.get() + log.size, size);
    log.size += size;
    if (isHead || !log.commits)
        return SQLITE_OK;
    // Whole. What still comes are heads that are written anew, without their pages.
    log.gathers = false;
    return writeGathered(log);
}

int readLog(sqlite3_file* file, void* into, int amount, sqlite3_int64 at) {
    return afterWriting(file, [&](LogFile& log) {
        return methodsBeneath(log).xRead(fileBeneath(log), into, amount, at);
    });
}

int truncateLog(sqlite3_file* file, sqlite3_int64 size) {
    return afterWriting(file, [&](LogFile& log) {
        return methodsBeneath(log).xTruncate(fileBeneath(log), size);
    });
}

int syncLog(sqlite3_file* file, int flags) {
    return afterWriting(file, [&](LogFile& log) { return methodsBeneath(log).xSync(fileBeneath(log), flags); });
}

int sizeOfLog(sqlite3_file* file, sqlite3_int64* size) {
    return afterWriting(file, [&](LogFile& log) { return methodsBeneath(log).xFileSize(fileBeneath(log), size); });
}

int controlLog(sqlite3_file* file, int what, void* argument) {
    return afterWriting(file, [&](LogFile& log) {
        return methodsBeneath(log).xFileControl(fileBeneath(log), what, argument);
    });
}

int closeLog(sqlite3_file* file) {
    LogFile& log = logOf(file);
    assert(log.size == 0);
    const int closed = methodsBeneath(log).xClose(fileBeneath(log));
    log.~LogFile();
    return closed;
}

int lockLog(sqlite3_file* file, int level) {
    return methodsBeneath(logOf(file)).xLock(fileBeneath(logOf(file)), level);
}

int unlockLog(sqlite3_file* file, int level) {
    return methodsBeneath(logOf(file)).xUnlock(fileBeneath(logOf(file)), level);
}

int reservedLockOnLog(sqlite3_file* file, int* held) {
    return methodsBeneath(logOf(file)).xCheckReservedLock(fileBeneath(logOf(file)), held);
}

int sectorOfLog(sqlite3_file* file) {
    return methodsBeneath(logOf(file)).xSectorSize(fileBeneath(logOf(file)));
}

int natureOfLog(sqlite3_file* file) {
    return methodsBeneath(logOf(file)).xDeviceCharacteristics(fileBeneath(logOf(file)));
}

/// Version 1: shared memory belongs to the database's file, and SQLite never maps a log.
constexpr sqlite3_io_methods kLogMethods = {1,          closeLog,         readLog,    writeLog,          truncateLog,
                                            syncLog,    sizeOfLog,        lockLog,    unlockLog,         reservedLockOnLog,
                                            controlLog, sectorOfLog,      natureOfLog, nullptr,          nullptr,
                                            nullptr,    nullptr,          nullptr,    nullptr};

int openGathering(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    sqlite3_vfs& system = beneath();
    assert(static_cast<std::size_t>(system.szOsFile) <= kRoomBeneath);
    if ((flags & SQLITE_OPEN_WAL) == 0)
        return system.xOpen(&system, name, file, flags, outFlags);
    auto* const log = new (file) LogFile{};
    log->gathered.reset(new (std::nothrow) char[kMostGathered]);
    const int code = log->gathered == nullptr ? SQLITE_NOMEM : system.xOpen(&system, name, fileBeneath(*log), flags, outFlags);
    if (code == SQLITE_OK) {
        log->base.pMethods = &kLogMethods;
        return code;
    }
    if (fileBeneath(*log)->pMethods != nullptr)
        static_cast<void>(methodsBeneath(*log).xClose(fileBeneath(*log)));
    log->~LogFile();
    file->pMethods = nullptr;
    return code;
}

int removeBeneath(sqlite3_vfs*, const char* name, int syncFolder) {
    return beneath().xDelete(&beneath(), name, syncFolder);
}

int accessBeneath(sqlite3_vfs*, const char* name, int flags, int* result) {
    return beneath().xAccess(&beneath(), name, flags, result);
}

int fullPathBeneath(sqlite3_vfs*, const char* name, int room, char* into) {
    return beneath().xFullPathname(&beneath(), name, room, into);
}

int randomnessBeneath(sqlite3_vfs*, int amount, char* into) {
    return beneath().xRandomness(&beneath(), amount, into);
}

int pauseBeneath(sqlite3_vfs*, int microseconds) {
    return beneath().xSleep(&beneath(), microseconds);
}

int timeBeneath(sqlite3_vfs*, double* time) {
    return beneath().xCurrentTime(&beneath(), time);
}

int lastErrorBeneath(sqlite3_vfs*, int room, char* into) {
    return beneath().xGetLastError(&beneath(), room, into);
}

int registerGathering(sqlite3_vfs& vfs) {
    vfs.iVersion = 1;
    vfs.szOsFile = static_cast<int>(sizeof(LogFile));
    vfs.mxPathname = beneath().mxPathname;
    vfs.zName = kFileSystemName;
    vfs.xOpen = openGathering;
    vfs.xDelete = removeBeneath;
    vfs.xAccess = accessBeneath;
    vfs.xFullPathname = fullPathBeneath;
    vfs.xRandomness = randomnessBeneath;
    vfs.xSleep = pauseBeneath;
    vfs.xCurrentTime = timeBeneath;
    vfs.xGetLastError = lastErrorBeneath;
    return sqlite3_vfs_register(&vfs, 0);
}

} // namespace

const char* gatheringFileSystem() {
    static sqlite3_vfs s_vfs = {};
    static const int s_registered = registerGathering(s_vfs);
    assert(s_registered == SQLITE_OK);
    static_cast<void>(s_registered);
    return kFileSystemName;
}

GatheredCommit::GatheredCommit(sqlite3* connection) {
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &file) != SQLITE_OK || file == nullptr ||
        file->pMethods != &kLogMethods)
        return;
    LogFile& log = logOf(file);
    if ((methodsBeneath(log).xDeviceCharacteristics(fileBeneath(log)) & SQLITE_IOCAP_POWERSAFE_OVERWRITE) == 0)
        return;
    assert(log.size == 0);
    log.gathers = true;
    log.commits = false;
    m_log = &log;
}

GatheredCommit::~GatheredCommit() {
    if (m_log == nullptr)
        return;
    m_log->size = 0;
    m_log->gathers = false;
}

} // namespace anjungan::store
