#pragma once

#include "base/error.h"

#include <chrono>
#include <string>
#include <string_view>

namespace anjungan {

/// A calendar day of the branch's local time, without a time of day.
using Date = std::chrono::sys_days;
/// A calendar month, as in BLTH (the month a contribution is for).
using Month = std::chrono::year_month;
/// A point in time, UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Makes a day that the caller knows to exist (asserted), as in makeDate(2026, 3, 1).
[[nodiscard]] Date makeDate(int year, unsigned month, unsigned day);

/// Reads YYYY-MM-DD, years 1900 to 2199; anything else is InvalidInput.
[[nodiscard]] Result<Date> parseDate(std::string_view text);
/// Reads YYYY-MM, years 1900 to 2199; anything else is InvalidInput.
[[nodiscard]] Result<Month> parseMonth(std::string_view text);
/// Reads YYYY-MM-DDTHH:MM:SS.mmmZ as written by toText(Instant).
[[nodiscard]] Result<Instant> parseInstant(std::string_view text);

[[nodiscard]] std::string toText(Date date);
[[nodiscard]] std::string toText(Month month);
[[nodiscard]] std::string toText(Instant instant);

/// The same day n months on (n may be negative), or that month's last day where there is no such day (rules.md 2).
[[nodiscard]] Date addMonths(Date date, int months);
/// The same day n years on; 29 February falls on 28 February in a year without one.
[[nodiscard]] Date addYears(Date date, int years);
/// Whole years of age on a day.
[[nodiscard]] int ageOn(Date birthDate, Date on);

} // namespace anjungan
