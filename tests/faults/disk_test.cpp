#include "faults/branchday.h"
#include "support/catch.h"
#include "support/faultvfs.h"

#include <cstdio>

using namespace anjungan;
using namespace anjungan::test;

namespace fs = std::filesystem;

namespace {

/// More calls than any use case makes: a loop that gets there never came to an end.
constexpr int kMostCalls = 5000;

/// A folder of its own, by the name that SQLite calls it.
class Place {
public:
    [[nodiscard]] fs::path path() const { return fs::canonical(m_dir.path().toStdString()); }

private:
    QTemporaryDir m_dir;
};

/// Which file the disk fails: a backup or a store that is being made has no word of its own for a disk that is read-only.
enum class Whose { Store, NewFile };

/// What somebody must be told when the disk does this.
bool isRightCode(Fault fault, Whose file, ErrorCode code) {
    switch (fault) {
    case Fault::Write:
    case Fault::Sync:
        return code == ErrorCode::Io;
    case Fault::Open:
        return code == ErrorCode::StoreUnavailable;
    case Fault::Full:
        return code == ErrorCode::DiskFull;
    case Fault::ReadOnly:
        return code == ErrorCode::StoreReadOnly || (file == Whose::NewFile && code == ErrorCode::Io);
    }
    return false;
}

/// A full disk stays full, and one that may not be written as it is; the others may pass.
Lasting lastingOf(Fault fault) {
    return fault == Fault::Full || fault == Fault::ReadOnly ? Lasting::UntilHealed : Lasting::Once;
}

void checkTold(Fault fault, Whose file, const Result<void>& result) {
    if (result)
        return;
    INFO("told " << toText(result.error().code) << ": " << result.error().detail);
    CHECK(isRightCode(fault, file, result.error().code));
}

void checkSound(const BranchDay& day, const fs::path& folder) {
    const auto problems = day.problems(folder);
    INFO((problems.empty() ? std::string() : problems.front()));
    CHECK(problems.empty());
}

/// One try of a use case on a fresh store with the nth call failing; false where it has fewer calls.
bool tryOnce(const BranchDay& day, FaultVfs& disk, const UseCase& useCase, Fault fault, int nth) {
    const Place place;
    day.copyTo(place.path());
    const StoreContent before = BranchDay::contentOf(place.path());
    Result<void> result;
    {
        auto user = day.open(place.path(), useCase.by);
        REQUIRE(user);
        disk.failAt(fault, nth, lastingOf(fault));
        result = useCase.act(*user);
        // The store is closed while the disk still fails.
    }
    const bool struck = disk.struck();
    disk.heal();
    checkTold(fault, useCase.name == "backup" ? Whose::NewFile : Whose::Store, result);
    checkSound(day, place.path());
    const bool nothing = BranchDay::contentOf(place.path()).sum == before.sum;
    auto user = day.open(place.path(), useCase.by);
    REQUIRE(user);
    // An answer that says no may still have reached the disk, but then all of it.
    if (!useCase.atomic || (!result && nothing))
        CHECK(useCase.act(*user));
    CHECK(useCase.done(*user));
    return struck;
}

void failEveryCall(const BranchDay& day, FaultVfs& disk, Fault fault) {
    int all = 0;
    for (const UseCase& useCase : day.useCases()) {
        int nth = 1;
        for (; nth < kMostCalls; ++nth) {
            INFO(useCase.name << ", " << toText(fault) << " " << nth);
            if (!tryOnce(day, disk, useCase, fault, nth))
                break;
        }
        CHECK(nth < kMostCalls);
        std::printf("  %-5s %-13s %4d failed calls\n", toText(fault), useCase.name.c_str(), nth - 1);
        all += nth - 1;
    }
    std::printf("%s: %d failed calls in %zu use cases\n", toText(fault), all, day.useCases().size());
}

/// A store as a process leaves it that was killed: what it wrote last stands in the write-ahead log alone.
void copyKilled(const BranchDay& day, const fs::path& into) {
    const Place place;
    day.copyTo(place.path());
    auto user = day.open(place.path(), UseCase::By::Kiosk);
    REQUIRE(user);
    for (const UseCase& useCase : day.useCases())
        if (useCase.by == UseCase::By::Kiosk)
            REQUIRE(useCase.act(*user));
    for (const char* end : {"", "-wal", ".key"}) {
        const fs::path file = BranchDay::settingsIn(place.path()).store.string() + end;
        fs::copy_file(file, into / file.filename());
    }
}

} // namespace

TEST_CASE("whichever write fails, nothing is half done and the reason is told") {
    FaultVfs disk;
    failEveryCall(BranchDay(), disk, Fault::Write);
}

TEST_CASE("whichever sync fails, nothing is half done and the reason is told") {
    FaultVfs disk;
    failEveryCall(BranchDay(), disk, Fault::Sync);
}

TEST_CASE("whichever file can't be opened, nothing is half done and the reason is told") {
    FaultVfs disk;
    failEveryCall(BranchDay(), disk, Fault::Open);
}

TEST_CASE("wherever the disk gets full, nothing is half done and the reason is told") {
    FaultVfs disk;
    failEveryCall(BranchDay(), disk, Fault::Full);
}

TEST_CASE("wherever the disk stops being writable, nothing is half done and the reason is told") {
    FaultVfs disk;
    failEveryCall(BranchDay(), disk, Fault::ReadOnly);
}

TEST_CASE("a store whose opening fails anywhere opens once the disk is well, with all that was kept") {
    FaultVfs disk;
    const BranchDay day;
    const Place killed;
    copyKilled(day, killed.path());
    for (const Fault fault : kAllFaults) {
        int nth = 1;
        for (bool struck = true; struck && nth < kMostCalls; ++nth) {
            INFO("open, " << toText(fault) << " " << nth);
            const Place place;
            fs::copy(killed.path(), place.path());
            disk.failAt(fault, nth, lastingOf(fault));
            {
                const auto user = day.open(place.path(), UseCase::By::Kiosk);
                checkTold(fault, Whose::Store, user ? Result<void>() : Result<void>(passOn(user)));
            }
            struck = disk.struck();
            disk.heal();
            checkSound(day, place.path());
            auto user = day.open(place.path(), UseCase::By::Kiosk);
            REQUIRE(user);
            for (const UseCase& useCase : day.useCases())
                if (useCase.by == UseCase::By::Kiosk)
                    CHECK(useCase.done(*user));
        }
        std::printf("  %-5s opening       %4d failed calls\n", toText(fault), nth - 2);
    }
}

TEST_CASE("a new store whose making fails anywhere leaves nothing behind and can be made again") {
    FaultVfs disk;
    const FakeClock clock(makeDate(2026, 11, 23));
    for (const Fault fault : kAllFaults) {
        int nth = 1;
        for (bool struck = true; struck && nth < kMostCalls; ++nth) {
            INFO("init, " << toText(fault) << " " << nth);
            const Place place;
            const auto settings = BranchDay::settingsIn(place.path());
            disk.failAt(fault, nth, lastingOf(fault));
            const auto made = service::Maintenance::init(settings, clock);
            struck = disk.struck();
            disk.heal();
            checkTold(fault, Whose::NewFile, made);
            if (!made) {
                CHECK(fs::is_empty(place.path()));
                CHECK(service::Maintenance::init(settings, clock));
            }
            CHECK(service::Maintenance::open(settings, builtInRules(), clock));
        }
        std::printf("  %-5s making        %4d failed calls\n", toText(fault), nth - 2);
    }
}
