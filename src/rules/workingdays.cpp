#include "rules/workingdays.h"

#include <cassert>

namespace anjungan::rules {

using namespace std::chrono;

bool isWorkingDay(Date date, const RuleSet& rules) {
    const weekday day{date};
    if (day == Saturday || day == Sunday)
        return false;
    const auto* year = rules.holidays(int{year_month_day{date}.year()});
    return !year || (!year->holidays.contains(date) && !year->collectiveLeave.contains(date));
}

DueDate nthWorkingDayAfter(Date from, int n, const RuleSet& rules) {
    assert(n >= 1 && n <= 1000);
    DueDate due{from, false};
    while (n > 0) {
        due.date += days{1};
        if (!rules.holidays(int{year_month_day{due.date}.year()}))
            due.estimate = true;
        if (isWorkingDay(due.date, rules))
            --n;
    }
    return due;
}

} // namespace anjungan::rules
