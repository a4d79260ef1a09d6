#include "support/faultstate.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <new>
#include <optional>
#include <string>
#include <vector>

namespace anjungan::test {

namespace {

constexpr const char* kName = "anjungan-fault";

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

const char* toText(Fault fault) {
    switch (fault) {
    case Fault::Write:
        return "write";
    case Fault::Sync:
        return "sync";
    case Fault::Open:
        return "open";
    case Fault::Full:
        return "full";
    case Fault::ReadOnly:
        return "read-only";
    }
    return "";
}

namespace {

using State = FaultVfs::State;

struct ShimFile {
    sqlite3_file base;
    State* state;
    const char* name; ///< SQLite's own, lives as long as the file is open; null for a temporary file
    sqlite3_file* real;
};

ShimFile& shim(sqlite3_file* file) {
    return *reinterpret_cast<ShimFile*>(file);
}

sqlite3_file* real(sqlite3_file* file) {
    return shim(file).real;
}

OnDisk* recorded(ShimFile& file) {
    if (!file.state->recording || file.name == nullptr)
        return nullptr;
    const auto found = file.state->files.find(file.name);
    return found == file.state->files.end() ? nullptr : &found->second;
}

int closeFile(sqlite3_file* file) {
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* into, int amount, sqlite3_int64 at) {
    return real(file)->pMethods->xRead(real(file), into, amount, at);
}

int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
    ShimFile& self = shim(file);
    const std::lock_guard lock(self.state->mutex);
    if (step(*self.state)) {
        static_cast<void>(real(file)->pMethods->xWrite(real(file), from, amount / 2, at));
        std::raise(SIGKILL);
    }
    // SQLite's own file system knows no other word for EROFS.
    if (self.state->strikes(Fault::Write) || self.state->strikes(Fault::ReadOnly))
        return SQLITE_IOERR_WRITE;
    if (self.state->strikes(Fault::Full))
        return SQLITE_FULL;
    const auto bytes = [&] {
        return std::string(static_cast<const char*>(from), static_cast<std::size_t>(amount));
    };
    if (self.state->watch != nullptr && self.state->seen.empty())
        self.state->seen = self.state->watch(bytes());
    if (OnDisk* const disk = recorded(self))
        disk->unsynced.push_back({at, bytes(), false});
    return real(file)->pMethods->xWrite(real(file), from, amount, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    ShimFile& self = shim(file);
    const std::lock_guard lock(self.state->mutex);
    if (self.state->strikes(Fault::Write) || self.state->strikes(Fault::ReadOnly))
        return SQLITE_IOERR_TRUNCATE;
    if (OnDisk* const disk = recorded(self))
        disk->unsynced.push_back({size, {}, true});
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int) {
    ShimFile& self = shim(file);
    const std::lock_guard lock(self.state->mutex);
    if (step(*self.state))
        std::raise(SIGKILL);
    if (self.state->strikes(Fault::Sync))
        return SQLITE_IOERR_FSYNC;
    if (OnDisk* const disk = recorded(self)) {
        for (const Change& change : disk->unsynced)
            write(disk->synced, change);
        disk->unsynced.clear();
        disk->nameSynced = true;
    }
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file* file, int* held) {
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}

int fileControl(sqlite3_file* file, int what, void* argument) {
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** into) {
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, into);
}

int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shmBarrier(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file* file, int remove) {
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

/// Version 2: shared memory for the write-ahead log, no memory-mapped pages that would pass the shim by.
constexpr sqlite3_io_methods kMethods = {
    2,        closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,   unlockFile,
    checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap,   shmLock,  shmBarrier, shmUnmap,
    nullptr,  nullptr};

State& stateOf(sqlite3_vfs* vfs) {
    return *static_cast<State*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    State& state = stateOf(vfs);
    const std::lock_guard lock(state.mutex);
    file->pMethods = nullptr;
    if (state.strikes(Fault::Open))
        return SQLITE_CANTOPEN;
    ShimFile& self = shim(file);
    self.state = &state;
    self.name = name;
    self.real = reinterpret_cast<sqlite3_file*>(&self + 1);
    if (state.recording && name != nullptr) {
        const bool there = std::filesystem::exists(name);
        if (!there || !state.files.contains(name))
            state.files[name] = OnDisk{there ? contentOf(name) : std::string(), {}, there, false, {}};
    }
    const int opened = state.base->xOpen(state.base, name, self.real, flags, outFlags);
    if (opened == SQLITE_OK)
        file->pMethods = &kMethods;
    return opened;
}

int removeFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    State& state = stateOf(vfs);
    const std::lock_guard lock(state.mutex);
    if (state.strikes(Fault::Write) || state.strikes(Fault::ReadOnly))
        return SQLITE_IOERR_DELETE;
    if (state.recording) {
        if (syncFolder != 0)
            state.files.erase(name);
        else if (const auto found = state.files.find(name); found != state.files.end())
            found->second.removed = true;
    }
    return state.base->xDelete(state.base, name, 0);
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
    return stateOf(vfs).base->xAccess(stateOf(vfs).base, name, flags, result);
}

int fullPath(sqlite3_vfs* vfs, const char* name, int room, char* into) {
    return stateOf(vfs).base->xFullPathname(stateOf(vfs).base, name, room, into);
}

int randomness(sqlite3_vfs* vfs, int amount, char* into) {
    return stateOf(vfs).base->xRandomness(stateOf(vfs).base, amount, into);
}

int pauseFor(sqlite3_vfs* vfs, int microseconds) {
    return stateOf(vfs).base->xSleep(stateOf(vfs).base, microseconds);
}

int currentTime(sqlite3_vfs* vfs, double* time) {
    return stateOf(vfs).base->xCurrentTime(stateOf(vfs).base, time);
}

int lastError(sqlite3_vfs* vfs, int room, char* into) {
    return stateOf(vfs).base->xGetLastError(stateOf(vfs).base, room, into);
}

} // namespace

FaultVfs::FaultVfs() : m_state(std::make_unique<State>()) {
    setLiveDisk(m_state.get());
    m_state->base = sqlite3_vfs_find(nullptr);
    sqlite3_vfs& vfs = m_state->vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + m_state->base->szOsFile;
    vfs.mxPathname = m_state->base->mxPathname;
    vfs.zName = kName;
    vfs.pAppData = m_state.get();
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = pauseFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&vfs, 1);
}

FaultVfs::~FaultVfs() {
    setLiveDisk(nullptr);
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->base, 1);
}

void FaultVfs::failAt(Fault fault, int nth, Lasting lasting) {
    const std::lock_guard lock(m_state->mutex);
    m_state->reset();
    m_state->fault = fault;
    m_state->readOnly = fault == Fault::ReadOnly && nth <= 1;
    m_state->lasting = lasting;
    m_state->left = nth;
}

void FaultVfs::heal() {
    const std::lock_guard lock(m_state->mutex);
    const bool failed = m_state->failed;
    m_state->reset();
    m_state->failed = failed;
}

bool FaultVfs::struck() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->failed;
}

void FaultVfs::record() {
    const std::lock_guard lock(m_state->mutex);
    m_state->reset();
    m_state->files.clear();
    m_state->recording = true;
}

void FaultVfs::cutAt(int nth) {
    const std::lock_guard lock(m_state->mutex);
    m_state->reset();
    m_state->cutAt = nth;
}

int FaultVfs::operations() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->operations;
}

void FaultVfs::keepDisk(const std::filesystem::path& from, const std::filesystem::path& to, std::mt19937_64& random) const {
    const std::lock_guard lock(m_state->mutex);
    for (const auto& [name, disk] : m_state->files) {
        const std::filesystem::path file(name);
        if (file.parent_path() != from)
            continue;
        // A name that was made or removed and not synced may be there or not.
        if ((!disk.nameSynced || disk.removed) && random() % 2 == 0)
            continue;
        std::string content = disk.synced;
        applySome(content, disk.unsynced, random);
        const bool old = !disk.before.empty() && random() % 2 == 0;
        std::ofstream(to / (old ? std::filesystem::path(disk.before) : file).filename(), std::ios::binary) << content;
    }
}

void FaultVfs::watchFor(Watch watch) {
    const std::lock_guard lock(m_state->mutex);
    m_state->watch = watch;
    m_state->seen.clear();
}

std::string FaultVfs::seen() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->seen;
}

void FaultVfs::dieAt(int nth) {
    const std::lock_guard lock(m_state->mutex);
    m_state->reset();
    m_state->dieAt = nth;
}

} // namespace anjungan::test
