#include "rules/rulesfixture.h"
#include "rules/workingdays.h"

using namespace anjungan;
using namespace anjungan::rules;
using rules::test::builtIn;

TEST_CASE("the next working day skips the weekend") {
    CHECK(nthWorkingDayAfter(makeDate(2026, 1, 23), 1, builtIn()) == DueDate{makeDate(2026, 1, 26), false});
}

TEST_CASE("holidays and cuti bersama are skipped") {
    // 17 March 2026 is a Tuesday; 18 to 24 March are cuti bersama, holidays and a weekend.
    CHECK(nthWorkingDayAfter(makeDate(2026, 3, 17), 1, builtIn()).date == makeDate(2026, 3, 25));
    CHECK_FALSE(isWorkingDay(makeDate(2026, 12, 24), builtIn()));
    CHECK(isWorkingDay(makeDate(2026, 12, 28), builtIn()));
}

TEST_CASE("a year that is not decreed makes the date an estimate") {
    CHECK(nthWorkingDayAfter(makeDate(2026, 12, 30), 1, builtIn()) == DueDate{makeDate(2026, 12, 31), false});
    CHECK(nthWorkingDayAfter(makeDate(2026, 12, 31), 1, builtIn()) == DueDate{makeDate(2027, 1, 1), true});
}

TEST_CASE("five working days over 17 August") {
    // From Friday 14 August 2026: 18, 19, 20, 21 and 24, because Monday 17 is a holiday.
    CHECK(nthWorkingDayAfter(makeDate(2026, 8, 14), 5, builtIn()).date == makeDate(2026, 8, 24));
}
