#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::service {

/// Which backups of a folder stay:
///
///     today             7 days        5 weeks                 12 months
///     |* * ** * * * *|  *      *      *     *      *     ...     *           *
///      all of them      the last of each week            the last of each month
///
/// Weeks begin on Monday; the running week and month count. Days are the branch's. What falls under any of the three
/// stays; so does the newest, and what seems to come from the future (a clock was wrong).
struct KeepRule {
    int days = 7;
    int weeks = 5;
    int months = 12;
    bool operator==(const KeepRule&) const = default;
};

inline constexpr const char* kUsualKeepRule = "7d,5w,12m";

/// Reads "7d,5w,12m": each part at most once, what is missing is 0. InvalidInput where it is not of this form.
[[nodiscard]] Result<KeepRule> parseKeepRule(std::string_view text);

/// Those of the moments at which backups were made that no part of the rule keeps, oldest first.
[[nodiscard]] std::vector<Instant> spareBackups(std::span<const Instant> made, const KeepRule& rule, const Clock& clock);

/// What is older must not go by its age yet: for more than 60 days before this moment no backup was made, and it is less than 30
/// days ago. Then it may be the clock that has leapt. The least moment where all is well.
[[nodiscard]] Instant trustedSince(std::span<const Instant> made);

/// The name of a kept backup: "branch-2026-11-22T090502Z.backup" for a store branch.db; the time is UTC's.
[[nodiscard]] std::string keptBackupName(const std::string& stem, Instant at);
/// The moment in such a name; none where it is not exactly of that form.
[[nodiscard]] std::optional<Instant> keptBackupTime(const std::string& stem, std::string_view name);

} // namespace anjungan::service
