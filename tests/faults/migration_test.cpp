#include "faults/victim.h"
#include "service/maintenance.h"
#include "store/migrator.h"
#include "store/query.h"
#include "store/verifier.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <spdlog/spdlog.h>

#include <cstdio>

#include <QTemporaryDir>

using namespace anjungan;
using namespace anjungan::test;

namespace fs = std::filesystem;

namespace {

/// More writes than a migration of a small store makes.
constexpr int kMostWrites = 2000;

/// What a later program brings: it adds, changes and copies, so that a half of it would show.
std::vector<store::Migration> withLater() {
    auto known = store::embeddedMigrations().value();
    known.push_back({known.back().number + 1, "later.sql",
                     "CREATE TABLE contribution_note (reference TEXT NOT NULL PRIMARY KEY, wage {int} NOT NULL) {strict}\n"
                     "--;;\nINSERT INTO contribution_note (reference, wage) SELECT reference, wage FROM contribution\n"
                     "--;;\nALTER TABLE participant ADD COLUMN note TEXT\n"
                     "--;;\nUPDATE participant SET note = nik_hash\n"
                     "--;;\nCREATE INDEX participant_note ON participant (note)\n"});
    return known;
}

struct Place {
    QTemporaryDir dir;
    fs::path folder = fs::canonical(dir.path().toStdString());
    store::DatabaseOptions options{.file = folder / "branch.store", .server = {}, .keyFile = {}};
};

/// A store with enough in it that the migration writes many pages.
void fill(const Place& place) {
    BranchFixture branch(makeDate(2026, 11, 23));
    for (int i = 0; i < 12; ++i)
        static_cast<void>(branch.makeClaimant(ClaimCause::Layoff));
    const auto maintenance = service::Maintenance::open(branch.settings(), builtInRules(), branch.clock);
    REQUIRE(maintenance);
    REQUIRE((*maintenance)->backup(place.options.file));
    fs::copy_file(branch.settings().keyPath(), place.options.keyPath());
}

std::string migrate(const Place& place, const Clock& clock) {
    const auto database = store::Database::open(place.options, clock);
    if (!database)
        return database.error().detail;
    // Hardly any memory, so that pages are written long before the end.
    if (const auto set = (*database)->run("PRAGMA cache_size = 5"); !set)
        return set.error().detail;
    const auto migrated = store::Migrator(**database).migrate(withLater());
    return migrated ? std::string() : migrated.error().detail;
}

/// True where the store has the later schema; it is whole either way.
bool checkWhole(const Place& place, const Clock& clock) {
    const auto opened = store::Database::open(place.options, clock);
    if (!opened) {
        REQUIRE(opened.error().code == ErrorCode::StoreNewer);
        return true;
    }
    CHECK((*opened)->schemaNumber().value() == withLater().back().number - 1);
    const auto leftOver = store::selectNumber(
        **opened, "SELECT COUNT(*) FROM sqlite_master WHERE name IN ('contribution_note', 'participant_note') "
                  "OR (name = 'participant' AND sql LIKE '%note%')");
    CHECK(leftOver.value() == 0);
    const auto problems = store::Verifier(**opened).verify();
    REQUIRE(problems);
    INFO((problems->empty() ? std::string() : problems->front().detail));
    CHECK(problems->empty());
    return false;
}

} // namespace

TEST_CASE("a migration killed at any write leaves the old schema whole and is done by the next start") {
    spdlog::set_level(spdlog::level::warn);
    const FakeClock clock(makeDate(2026, 11, 23));
    const Place filled;
    fill(filled);
    int killed = 0;
    for (int write = 1; write < kMostWrites; ++write) {
        INFO("killed in write or sync " << write);
        const Place place;
        for (const char* end : {"", ".key"})
            fs::copy_file(filled.options.file.string() + end, place.options.file.string() + end);
        const Ending ending = runAndKill([&](const Tell&) { return migrate(place, clock); }, Moment{.operation = write});
        REQUIRE(ending.trouble.empty());
        if (!ending.killed) {
            CHECK(checkWhole(place, clock));
            break;
        }
        ++killed;
        if (!checkWhole(place, clock)) {
            REQUIRE(migrate(place, clock).empty());
            CHECK(checkWhole(place, clock));
        }
    }
    std::printf("migration: %d kills, all whole\n", killed);
    CHECK(killed > 20);
}
