#include "base/clock.h"

#include <ctime>

namespace anjungan {

using namespace std::chrono;

namespace {

Date localDay(Instant at) {
    const std::time_t seconds = system_clock::to_time_t(system_clock::time_point(at));
    std::tm local{};
    localtime_r(&seconds, &local);
    return makeDate(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday));
}

Instant localNoon(Date day) {
    const year_month_day date{day};
    std::tm local{};
    local.tm_year = static_cast<int>(date.year()) - 1900;
    local.tm_mon = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    local.tm_mday = static_cast<int>(static_cast<unsigned>(date.day()));
    local.tm_hour = 12;
    local.tm_isdst = -1;
    return floor<milliseconds>(system_clock::from_time_t(std::mktime(&local)));
}

} // namespace

Instant SystemClock::now() const {
    return floor<milliseconds>(system_clock::now());
}

Date SystemClock::dayOf(Instant at) const {
    return localDay(at);
}

ShiftedClock::ShiftedClock(Date day) : m_shift(localNoon(day) - floor<milliseconds>(system_clock::now())) {
}

Instant ShiftedClock::now() const {
    return floor<milliseconds>(system_clock::now()) + m_shift;
}

Date ShiftedClock::dayOf(Instant at) const {
    return localDay(at);
}

std::optional<Date> ShiftedClock::pretendedOn() const {
    return localDay(floor<milliseconds>(system_clock::now()));
}

} // namespace anjungan
