#pragma once

#include "support/faultvfs.h"
#include "support/ondisk.h"

#include <sqlite3.h>

#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace anjungan::test {

/// Inner header of the failing disk: what SQLite's calls (faultvfs.cpp) and the program's own (faultcalls.cpp) share.

struct FaultVfs::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* base = nullptr;
    std::mutex mutex;
    std::optional<Fault> fault;
    Lasting lasting = Lasting::Once;
    int left = 0; ///< calls until it fails
    bool failed = false;
    int operations = 0;
    int cutAt = 0; ///< 0: never
    int dieAt = 0;
    bool recording = false;
    FaultVfs::Watch watch = nullptr;
    std::string seen;
    bool readOnly = false; ///< what access() tells
    std::map<std::string, OnDisk> files;

    [[nodiscard]] bool isCut() const { return cutAt > 0 && operations >= cutAt; }

    void reset() {
        fault.reset();
        left = operations = cutAt = dieAt = 0;
        failed = readOnly = false;
    }

    /// Counts one call that `kind` can go wrong at; true where this one does.
    [[nodiscard]] bool strikes(Fault kind) {
        if (isCut()) {
            failed = true;
            return true;
        }
        if (fault != kind || (left <= 0 && lasting == Lasting::Once))
            return false;
        if (--left > 0)
            return false;
        failed = true;
        readOnly = kind == Fault::ReadOnly;
        return true;
    }
};

/// What counts as one step on the way to the platter. True where the process is to die in it.
[[nodiscard]] inline bool step(FaultVfs::State& state) {
    return ++state.operations == state.dieAt;
}

/// The disk that lives, for the program's own calls to the system; null: none.
void setLiveDisk(FaultVfs::State* state);

} // namespace anjungan::test
