// The program's own calls to the system, as far as they bring files onto the platter.

#include "support/faultstate.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace anjungan::test {

namespace {

using State = FaultVfs::State;

std::atomic<State*> theDisk{nullptr};

/// What a failing call of the system tells.
int refuse(int why) {
    errno = why;
    return -1;
}

void noteRename(State& state, const std::string& from, const std::string& to) {
    const auto moved = state.files.find(from);
    if (!state.recording || moved == state.files.end())
        return;
    OnDisk disk = std::move(moved->second);
    state.files.erase(moved);
    if (disk.nameSynced)
        disk.before = from;
    state.files[to] = std::move(disk);
}

void noteSync(State& state, int descriptor) {
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    if (!state.recording || ::readlink(link.c_str(), path.data(), path.size() - 1) < 0)
        return;
    const std::string name(path.data());
    for (auto& [file, disk] : state.files) {
        if (std::filesystem::path(file).parent_path() == name) {
            disk.nameSynced = true;
            disk.before.clear();
        } else if (file == name) {
            for (const Change& change : disk.unsynced)
                write(disk.synced, change);
            disk.unsynced.clear();
        }
    }
}

} // namespace

void setLiveDisk(FaultVfs::State* state) {
    theDisk = state;
}

} // namespace anjungan::test

// The program's own steps on the way to the platter: linked in the place of the system's, so that they count, fail and
// end with the power as SQLite's do. Without a disk that lives they are the system's.

extern "C" int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    using namespace anjungan::test;
    const auto real = [&] {
        return static_cast<int>(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    };
    FaultVfs::State* const state = theDisk;
    if (state == nullptr)
        return real();
    const std::lock_guard lock(state->mutex);
    if (step(*state))
        std::raise(SIGKILL);
    if (state->strikes(Fault::Write))
        return refuse(EIO);
    if (state->strikes(Fault::ReadOnly))
        return refuse(EROFS);
    const int done = real();
    if (done == 0)
        noteRename(*state, from, to);
    return done;
}

extern "C" int fsync(int descriptor) {
    using namespace anjungan::test;
    FaultVfs::State* const state = theDisk;
    if (state == nullptr)
        return static_cast<int>(::syscall(SYS_fsync, descriptor));
    const std::lock_guard lock(state->mutex);
    if (step(*state))
        std::raise(SIGKILL);
    if (state->strikes(Fault::Sync))
        return refuse(EIO);
    noteSync(*state, descriptor);
    return 0;
}

// With W_OK and nothing else the program alone asks, and never from within SQLite's calls.
extern "C" int access(const char* name, int mode) noexcept {
    using namespace anjungan::test;
    FaultVfs::State* const state = theDisk;
    if (state != nullptr && mode == W_OK) {
        const std::lock_guard lock(state->mutex);
        if (state->readOnly) {
            state->failed = true;
            return refuse(EROFS);
        }
    }
    return static_cast<int>(::syscall(SYS_faccessat, AT_FDCWD, name, mode));
}
