#include "faults/branchday.h"
#include "service/backups.h"
#include "support/catch.h"
#include "support/skipped.h"

#include <fstream>
#include <sys/mount.h>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace fs = std::filesystem;

namespace {

/// A file system of its own, small and in memory. Only root may have one; without it the tests are skipped.
class SmallDisk {
public:
    explicit SmallDisk(const char* size) {
        const std::string options = std::string("size=") + size;
        m_mounted = ::mount("tmpfs", m_dir.path().toStdString().c_str(), "tmpfs", 0, options.c_str()) == 0;
        if (!m_mounted)
            skip("a file system can be mounted by root only");
    }
    ~SmallDisk() {
        if (m_mounted)
            ::umount2(m_dir.path().toStdString().c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] fs::path path() const { return fs::canonical(m_dir.path().toStdString()); }

    void fill() const {
        std::ofstream rest(path() / "rest", std::ios::binary);
        const std::string block(4096, 'x');
        while (rest.write(block.data(), static_cast<std::streamsize>(block.size())).flush())
            continue;
    }
    void makeRoom() const { fs::remove(path() / "rest"); }
    void makeReadOnly() const {
        REQUIRE(::mount(nullptr, m_dir.path().toStdString().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);
    }
    void makeWritable() const {
        REQUIRE(::mount(nullptr, m_dir.path().toStdString().c_str(), nullptr, MS_REMOUNT, nullptr) == 0);
    }

private:
    QTemporaryDir m_dir;
    bool m_mounted = false;
};

} // namespace

TEST_CASE("on a disk that is really full every use case says so, and goes on once there is room") {
    const SmallDisk disk("6m");
    if (!disk.isThere())
        return;
    const BranchDay day;
    day.copyTo(disk.path());
    int told = 0;
    for (const UseCase& useCase : day.useCases()) {
        INFO(useCase.name);
        auto user = day.open(disk.path(), useCase.by);
        REQUIRE(user);
        disk.fill();
        const auto refused = useCase.act(*user);
        if (!refused)
            CHECK(refused.error().code == ErrorCode::DiskFull);
        told += refused ? 0 : 1;
        disk.makeRoom();
        if (!refused)
            CHECK(useCase.act(*user));
        CHECK(useCase.done(*user));
    }
    CHECK(told > 0);
    CHECK(day.problems(disk.path()).empty());
}

TEST_CASE("a store on a read-only disk is told as such and is as it was once the disk can be written again") {
    const SmallDisk disk("6m");
    if (!disk.isThere())
        return;
    const BranchDay day;
    day.copyTo(disk.path());
    const StoreContent before = BranchDay::contentOf(disk.path());
    disk.makeReadOnly();
    for (const UseCase::By by : {UseCase::By::Kiosk, UseCase::By::Operator}) {
        const auto user = day.open(disk.path(), by);
        REQUIRE_FALSE(user);
        CHECK(user.error().code == ErrorCode::StoreReadOnly);
    }
    disk.makeWritable();
    CHECK(BranchDay::contentOf(disk.path()).sum == before.sum);
    CHECK(day.problems(disk.path()).empty());
}

TEST_CASE("a backup and a restore for which a disk has no room say so and leave nothing behind") {
    const SmallDisk disk("200k");
    if (!disk.isThere())
        return;
    const BranchDay day;
    const QTemporaryDir dir;
    const fs::path folder = fs::canonical(dir.path().toStdString());
    day.copyTo(folder);
    const auto user = day.open(folder, UseCase::By::Operator);
    REQUIRE(user);
    CHECK(user->maintenance->backup(disk.path() / "copy").error().code == ErrorCode::DiskFull);
    const auto kept = Backups::open(BranchDay::settingsIn(folder), builtInRules(), day.clock());
    REQUIRE(kept);
    CHECK((*kept)->keep(disk.path(), {}).error().code == ErrorCode::DiskFull);
    CHECK((*kept)->drill(disk.path()).error().code == ErrorCode::DiskFull);
    REQUIRE(user->maintenance->backup(folder / "copy"));
    StoreSettings settings = BranchDay::settingsIn(disk.path());
    settings.keyFile = BranchDay::settingsIn(folder).keyPath();
    const auto restored = Maintenance::restore(folder / "copy", settings, builtInRules(), day.clock());
    CHECK(restored.error().code == ErrorCode::DiskFull);
    CHECK(fs::is_empty(disk.path()));
}
