#include "faults/branchday.h"
#include "faults/victim.h"
#include "service/backups.h"
#include "store/storefiles.h"
#include "support/catch.h"

#include <cstdio>
#include <set>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace fs = std::filesystem;

namespace {

/// More writes and syncs than a backup of a small store makes.
constexpr int kMostSteps = 3000;

struct Place {
    QTemporaryDir dir;
    fs::path path = fs::canonical(dir.path().toStdString());
};

std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

std::string work(const BranchDay& day, const fs::path& store, const std::function<Result<void>(Maintenance&)>& act) {
    const auto user = day.open(store, UseCase::By::Operator);
    if (!user)
        return user.error().detail;
    const auto done = act(*user->maintenance);
    return done ? std::string() : done.error().detail;
}

/// Kills `act` in every write and sync, one after the other, and looks at the place after each. Gives how many.
int killEverywhere(const BranchDay& day, const fs::path& store, const std::function<Result<void>(Maintenance&)>& act,
                   const std::function<void()>& check) {
    int killed = 0;
    for (int step = 1; step < kMostSteps; ++step) {
        INFO("killed in write or sync " << step);
        const Ending ending = runAndKill([&](const Tell&) { return work(day, store, act); }, Moment{.operation = step});
        REQUIRE(ending.trouble.empty());
        check();
        if (!ending.killed)
            return killed;
        ++killed;
    }
    FAIL("it never came to an end");
    return killed;
}

Result<void> onlyWhether(const Result<BackupReport>& result) {
    return result ? Result<void>() : Result<void>(passOn(result));
}

} // namespace

TEST_CASE("a backup killed anywhere leaves no file of its name, or a whole one, and the next one goes well") {
    const BranchDay day;
    const Place store;
    const Place into;
    day.copyTo(store.path);
    const fs::path file = into.path / "copy";
    int whole = 0;
    const int killed = killEverywhere(
        day, store.path, [&](Maintenance& m) { return onlyWhether(m.backup(file)); },
        [&] {
            if (!fs::exists(file))
                return;
            ++whole;
            const Place restored;
            StoreSettings settings = BranchDay::settingsIn(restored.path);
            settings.keyFile = BranchDay::settingsIn(store.path).keyPath();
            CHECK(Maintenance::restore(file, settings, builtInRules(), day.clock()));
            fs::remove(file);
        });
    std::printf("backup: %d kills, %d whole files\n", killed, whole);
    CHECK(killed > 10);
    CHECK(whole > 0);
    CHECK(namesIn(into.path).empty());
    CHECK(day.problems(store.path).empty());
}

TEST_CASE("a restore killed anywhere leaves no store of its name, or a whole one, and the next one goes well") {
    const BranchDay day;
    const Place store;
    const Place into;
    day.copyTo(store.path);
    const fs::path file = store.path / "copy";
    REQUIRE(day.open(store.path, UseCase::By::Operator)->maintenance->backup(file));
    StoreSettings settings = BranchDay::settingsIn(into.path);
    settings.keyFile = BranchDay::settingsIn(store.path).keyPath();
    int whole = 0;
    const int killed = killEverywhere(
        day, store.path,
        [&](Maintenance&) { return onlyWhether(Maintenance::restore(file, settings, builtInRules(), day.clock())); },
        [&] {
            if (!fs::exists(settings.store))
                return;
            ++whole;
            {
                const auto opened = Maintenance::open(settings, builtInRules(), day.clock());
                REQUIRE(opened);
                CHECK((*opened)->verify().value().empty());
            }
            store::removeStoreFiles(settings.store);
        });
    std::printf("restore: %d kills, %d whole stores\n", killed, whole);
    CHECK(killed > 2);
    CHECK(whole > 0);
}

TEST_CASE("a drill killed anywhere harms nothing, and the next one clears away what it left") {
    const BranchDay day;
    const Place store;
    const Place at;
    day.copyTo(store.path);
    const StoreContent before = BranchDay::contentOf(store.path);
    std::size_t most = 0;
    const int killed = killEverywhere(
        day, store.path,
        [&](Maintenance&) -> Result<void> {
            const auto backups = Backups::open(BranchDay::settingsIn(store.path), builtInRules(), day.clock());
            if (!backups)
                return passOn(backups);
            const auto report = (*backups)->drill(at.path);
            return report ? Result<void>() : Result<void>(passOn(report));
        },
        [&] { most = std::max(most, namesIn(at.path).size()); });
    std::printf("drill: %d kills\n", killed);
    CHECK(most == 1);
    CHECK(namesIn(at.path).empty());
    CHECK(BranchDay::contentOf(store.path).sum == before.sum);
}
