#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <random>
#include <string>

namespace anjungan::test {

/// What goes wrong, each at the calls that it can go wrong at.
enum class Fault {
    Write, ///< a write or a cut to length fails
    Sync,  ///< fsync fails; what was written before it may be on the disk or not
    Open,  ///< a file can't be opened
    Full,  ///< a write finds no room
    ReadOnly, ///< the system lets nothing be written any more, as to a file system that it has found damaged
};
inline constexpr Fault kAllFaults[] = {Fault::Write, Fault::Sync, Fault::Open, Fault::Full, Fault::ReadOnly};
[[nodiscard]] const char* toText(Fault);

enum class Lasting { Once, UntilHealed };

/// A disk that fails on purpose: stands between SQLite and the file system for every connection opened while it lives
/// (it is the default VFS then), and hands everything on until it is told to fail. Syncs are counted but not handed on,
/// so that tests are quick; what a power cut could take away is known without them. The program's own fsync() and
/// renameat2() are counted and fail with SQLite's, and access() tells a disk that may not be written: until its folder is synced, a renamed file may have either name.
///
///     FaultVfs disk;                                      // before the store is opened
///     disk.failAt(Fault::Sync, 3, Lasting::Once);         // the third sync from now on fails
///
/// One at a time. Its calls may come from any thread. Close every connection before it goes.
class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// The `nth` call of this kind from now on fails, and where it lasts, every one after it.
    void failAt(Fault fault, int nth, Lasting lasting);
    /// Nothing fails any more.
    void heal();
    /// Whether something failed since failAt() or cutAt().
    [[nodiscard]] bool struck() const;

    /// From now on, what is written and not yet synced is told apart from what is.
    void record();
    /// The `nth` write or sync from now on, and every call behind it, fails: the power is gone.
    void cutAt(int nth);
    /// Writes and syncs since the last call that set something up.
    [[nodiscard]] int operations() const;
    /// What a disk could hold after the cut, of the files of `from`: what was synced, and of the rest any part, torn at
    /// sectors of 512 bytes. Needs record() before the files were opened.
    void keepDisk(const std::filesystem::path& from, const std::filesystem::path& to, std::mt19937_64& random) const;

    /// Every write from now on is shown to this: what it answers first is kept. Temporary files, which nobody can find
    /// afterwards, are seen as well.
    using Watch = std::string (*)(const std::string& bytes);
    void watchFor(Watch watch);
    /// What the watch answered, empty where nothing.
    [[nodiscard]] std::string seen() const;

    /// The `nth` write or sync from now on ends this process by SIGKILL, half through it.
    void dieAt(int nth);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace anjungan::test
