#include "service/backupkeeping.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace anjungan::service {

namespace {

constexpr std::string_view kEnding = ".backup";
constexpr int kMost = 10'000;
constexpr std::chrono::days kLeap{60};
constexpr std::chrono::days kTrustAfter{30};

/// Weeks since the one in which 1970 began, which was a Thursday.
int weekOf(Date day) {
    constexpr int kDaysBeforeThursday = 3;
    return static_cast<int>(std::chrono::floor<std::chrono::weeks>(day + std::chrono::days{kDaysBeforeThursday})
                                .time_since_epoch()
                                .count());
}

int monthOf(Date day) {
    const std::chrono::year_month_day date(day);
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
}

} // namespace

Result<KeepRule> parseKeepRule(std::string_view text) {
    const auto bad = [] {
        return fail(ErrorCode::InvalidInput, "must be days, weeks and months to keep, such as 7d,5w,12m", "keep");
    };
    std::map<char, int> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::string_view part = text.substr(at, text.find(',', at) - at);
        int number = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        if (error != std::errc{} || number < 0 || number > kMost || end + 1 != part.data() + part.size())
            return bad();
        if (std::string_view("dwm").find(*end) == std::string_view::npos || !parts.emplace(*end, number).second)
            return bad();
        at += part.size() + 1;
    }
    return KeepRule{parts['d'], parts['w'], parts['m']};
}

std::vector<Instant> spareBackups(std::span<const Instant> made, const KeepRule& rule, const Clock& clock) {
    std::vector<Instant> newestFirst(made.begin(), made.end());
    std::ranges::sort(newestFirst, std::ranges::greater{});
    const Date today = clock.today();
    std::vector<Instant> spare;
    int lastWeek = weekOf(today) + 1;
    int lastMonth = monthOf(today) + 1;
    for (const Instant at : newestFirst) {
        const Date day = clock.dayOf(at);
        const bool ofLastDays = (today - day).count() < rule.days;
        // From the newest on, the first of a week or month is its last.
        const bool ofWeek = weekOf(day) != lastWeek && weekOf(today) - weekOf(day) < rule.weeks;
        const bool ofMonth = monthOf(day) != lastMonth && monthOf(today) - monthOf(day) < rule.months;
        lastWeek = weekOf(day);
        lastMonth = monthOf(day);
        if (!ofLastDays && !ofWeek && !ofMonth && day <= today && at != newestFirst.front())
            spare.push_back(at);
    }
    std::ranges::reverse(spare);
    return spare;
}

Instant trustedSince(std::span<const Instant> made) {
    std::vector<Instant> newestFirst(made.begin(), made.end());
    std::ranges::sort(newestFirst, std::ranges::greater{});
    const auto leap = std::ranges::adjacent_find(newestFirst, [](Instant newer, Instant older) { return newer - older > kLeap; });
    if (leap == newestFirst.end() || newestFirst.front() - *leap >= kTrustAfter)
        return Instant::min();
    return *leap;
}

std::string keptBackupName(const std::string& stem, Instant at) {
    // 2026-11-22T09:05:02.123Z without what some file systems refuse.
    std::string time = anjungan::toText(at).substr(0, 19) + "Z";
    std::erase(time, ':');
    return stem + "-" + time + std::string(kEnding);
}

std::optional<Instant> keptBackupTime(const std::string& stem, std::string_view name) {
    constexpr std::string_view kForm = "-yyyy-mm-ddThhmmssZ";
    if (name.size() != stem.size() + kForm.size() + kEnding.size() || !name.starts_with(stem))
        return std::nullopt;
    const std::string time(name.substr(stem.size() + 1, kForm.size() - 1));
    const auto at = parseInstant(time.substr(0, 13) + ":" + time.substr(13, 2) + ":" + time.substr(15, 2) + ".000Z");
    if (!at || keptBackupName(stem, *at) != name)
        return std::nullopt;
    return *at;
}

} // namespace anjungan::service
