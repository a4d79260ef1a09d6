#include "service/backupkeeping.h"

#include "support/catch.h"
#include "support/fakeclock.h"

#include <algorithm>

using namespace anjungan;
using namespace anjungan::service;
using anjungan::test::FakeClock;
using std::chrono::days;
using std::chrono::hours;

namespace {

const Date kToday = makeDate(2026, 11, 22); // a Sunday

Instant noonOf(Date day) {
    return Instant{day} + hours{5}; // UTC: noon in Jakarta
}

/// Backs up once a day for so many days, thinning each time; gives the days that are left, oldest first.
std::vector<Date> afterDays(int count, const KeepRule& rule) {
    FakeClock clock(kToday);
    std::vector<Instant> kept;
    for (Date day = kToday - days{count - 1}; day <= kToday; day += days{1}) {
        clock.set(day);
        kept.push_back(noonOf(day));
        for (const Instant spare : spareBackups(kept, rule, clock))
            std::erase(kept, spare);
    }
    std::vector<Date> left;
    for (const Instant at : kept)
        left.push_back(clock.dayOf(at));
    return left;
}

} // namespace

TEST_CASE("a year of daily backups leaves a week of days, five weeks' ends and twelve months' ends") {
    const std::vector<Date> left = afterDays(500, {});
    const std::vector<Date> expected = {
        makeDate(2025, 12, 31), makeDate(2026, 1, 31),  makeDate(2026, 2, 28),  makeDate(2026, 3, 31),
        makeDate(2026, 4, 30),  makeDate(2026, 5, 31),  makeDate(2026, 6, 30),  makeDate(2026, 7, 31),
        makeDate(2026, 8, 31),  makeDate(2026, 9, 30),  makeDate(2026, 10, 25), makeDate(2026, 10, 31),
        makeDate(2026, 11, 1),  makeDate(2026, 11, 8),  makeDate(2026, 11, 15), makeDate(2026, 11, 16),
        makeDate(2026, 11, 17), makeDate(2026, 11, 18), makeDate(2026, 11, 19), makeDate(2026, 11, 20),
        makeDate(2026, 11, 21), makeDate(2026, 11, 22)};
    CHECK(left == expected);
}

TEST_CASE("all backups of a day that is kept stay") {
    const FakeClock clock(kToday);
    std::vector<Instant> made;
    for (int hour = 0; hour < 10; ++hour)
        made.push_back(noonOf(kToday - days{6}) + hours{hour});
    CHECK(spareBackups(made, {7, 0, 0}, clock).empty());
    CHECK(spareBackups(made, {6, 0, 0}, clock).size() == made.size() - 1);
}

TEST_CASE("the newest stays whatever the rule says, and so does what comes from the future") {
    const FakeClock clock(kToday);
    const std::vector<Instant> old{noonOf(makeDate(2020, 1, 1)), noonOf(makeDate(2020, 1, 2))};
    CHECK(spareBackups(old, {0, 0, 0}, clock) == std::vector{old[0]});
    const std::vector<Instant> future{old[0], noonOf(kToday), noonOf(kToday + days{400}), noonOf(kToday + days{30})};
    CHECK(spareBackups(future, {1, 0, 0}, clock) == std::vector{old[0]});
    CHECK(spareBackups({}, {0, 0, 0}, clock).empty());
}

TEST_CASE("spare backups come oldest first, in whatever order they were found") {
    const FakeClock clock(kToday);
    const std::vector<Instant> made{noonOf(kToday), noonOf(makeDate(2024, 1, 5)), noonOf(makeDate(2023, 1, 5)),
                                    noonOf(makeDate(2024, 1, 4))};
    CHECK(spareBackups(made, {1, 1, 1}, clock) == std::vector{made[2], made[3], made[1]});
}

TEST_CASE("a rule is read from its text, and nothing else is") {
    CHECK(parseKeepRule(kUsualKeepRule).value() == KeepRule{});
    CHECK(parseKeepRule("30d").value() == KeepRule{30, 0, 0});
    CHECK(parseKeepRule("12m,1d").value() == KeepRule{1, 0, 12});
    for (const char* bad : {"", "7", "d", "7d,", ",7d", "7d,7d", "-1d", "7x", "7 d", "7d 5w", "99999999999d", "10001d", "7dd"}) {
        INFO(bad);
        CHECK(parseKeepRule(bad).error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("a kept backup is known by its name, and a like one is not") {
    const Instant at = Instant{makeDate(2026, 11, 22)} + hours{9} + std::chrono::minutes{5} + std::chrono::seconds{2};
    CHECK(keptBackupName("branch", at) == "branch-2026-11-22T090502Z.backup");
    CHECK(keptBackupTime("branch", "branch-2026-11-22T090502Z.backup") == at);
    for (const char* other :
         {"branch-2026-11-22T090502Z.backup.unfinished", "branch.db", "branch-2026-11-22T090502Z.backu",
          "branch2-2026-11-22T090502Z.backup", "cabang-2026-11-22T090502Z.backup", "branch-2026-02-30T090502Z.backup",
          "branch-2026-11-22T250502Z.backup", "branch-2026-11-22x090502Z.backup", "branch-2026-11-22T0905020.backup", "",
          "branch_2026-11-22T090502Z.backup"}) {
        INFO(other);
        CHECK_FALSE(keptBackupTime("branch", other));
    }
}
