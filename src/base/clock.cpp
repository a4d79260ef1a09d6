#include "base/clock.h"

#include <ctime>

namespace anjungan {

using namespace std::chrono;

Instant SystemClock::now() const {
    return floor<milliseconds>(system_clock::now());
}

Date SystemClock::today() const {
    const std::time_t seconds = system_clock::to_time_t(system_clock::now());
    std::tm local{};
    localtime_r(&seconds, &local);
    return makeDate(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday));
}

ShiftedClock::ShiftedClock(Date day)
    : m_shift(Instant{day} + hours{12} - floor<milliseconds>(system_clock::now())) {
}

Instant ShiftedClock::now() const {
    return floor<milliseconds>(system_clock::now()) + m_shift;
}

Date ShiftedClock::today() const {
    return floor<days>(now());
}

} // namespace anjungan
