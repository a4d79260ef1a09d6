#include "base/date.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace anjungan {

using namespace std::chrono;

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

/// Reads exactly `count` ASCII digits at `at`; -1 where there is anything else.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// With zeros before it. By hand, since each row of the store has some days: printf reads its format anew each time.
void appendNumber(std::string& text, int number, std::size_t width) {
    char buffer[16];
    const std::size_t size = static_cast<std::size_t>(std::to_chars(std::begin(buffer), std::end(buffer), number).ptr - buffer);
    text.append(width - std::min(width, size), '0').append(buffer, size);
}

bool yearInRange(int year) {
    return year >= kFirstYear && year <= kLastYear;
}

} // namespace

Date makeDate(int y, unsigned m, unsigned d) {
    const year_month_day date{year{y}, month{m}, day{d}};
    assert(date.ok());
    return sys_days{date};
}

Result<Date> parseDate(std::string_view text) {
    const int y = digits(text, 0, 4);
    const int m = digits(text, 5, 2);
    const int d = digits(text, 8, 2);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !yearInRange(y) || m < 0 || d < 0)
        return fail(ErrorCode::InvalidInput, "a date must be written YYYY-MM-DD");
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    if (!date.ok())
        return fail(ErrorCode::InvalidInput, "there is no such day in the calendar");
    return sys_days{date};
}

Result<Month> parseMonth(std::string_view text) {
    const int y = digits(text, 0, 4);
    const int m = digits(text, 5, 2);
    if (text.size() != 7 || text[4] != '-' || !yearInRange(y) || m < 1 || m > 12)
        return fail(ErrorCode::InvalidInput, "a month must be written YYYY-MM");
    return year{y} / month{static_cast<unsigned>(m)};
}

Result<Instant> parseInstant(std::string_view text) {
    const auto date = parseDate(text.substr(0, std::min<std::size_t>(10, text.size())));
    const int h = digits(text, 11, 2);
    const int min = digits(text, 14, 2);
    const int s = digits(text, 17, 2);
    const int ms = digits(text, 20, 3);
    if (!date || text.size() != 24 || text[10] != 'T' || text[23] != 'Z' || h < 0 || h > 23 || min < 0 || min > 59 ||
        s < 0 || s > 59 || ms < 0)
        return fail(ErrorCode::InvalidInput, "a time must be written YYYY-MM-DDTHH:MM:SS.mmmZ");
    return Instant{*date} + hours{h} + minutes{min} + seconds{s} + milliseconds{ms};
}

std::string toText(Date date) {
    const year_month_day ymd{date};
    std::string text;
    appendNumber(text, int{ymd.year()}, 4);
    appendNumber(text.append(1, '-'), static_cast<int>(unsigned{ymd.month()}), 2);
    appendNumber(text.append(1, '-'), static_cast<int>(unsigned{ymd.day()}), 2);
    return text;
}

std::string toText(Month month) {
    std::string text;
    appendNumber(text, int{month.year()}, 4);
    appendNumber(text.append(1, '-'), static_cast<int>(unsigned{month.month()}), 2);
    return text;
}

std::string toText(Instant instant) {
    const auto date = floor<days>(instant);
    const hh_mm_ss time{instant - date};
    std::string text = toText(Date{date});
    appendNumber(text.append(1, 'T'), static_cast<int>(time.hours().count()), 2);
    appendNumber(text.append(1, ':'), static_cast<int>(time.minutes().count()), 2);
    appendNumber(text.append(1, ':'), static_cast<int>(time.seconds().count()), 2);
    appendNumber(text.append(1, '.'), static_cast<int>(time.subseconds().count()), 3);
    return text.append(1, 'Z');
}

Date addMonths(Date date, int count) {
    const year_month_day ymd{date};
    const year_month target = ymd.year() / ymd.month() + months{count};
    const year_month_day same = target / ymd.day();
    return same.ok() ? sys_days{same} : sys_days{target / last};
}

Date addYears(Date date, int count) {
    return addMonths(date, 12 * count);
}

int ageOn(Date birthDate, Date on) {
    const int difference = int{year_month_day{on}.year()} - int{year_month_day{birthDate}.year()};
    return addYears(birthDate, difference) <= on ? difference : difference - 1;
}

} // namespace anjungan
