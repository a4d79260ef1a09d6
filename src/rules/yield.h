#pragma once

#include "base/date.h"
#include "base/error.h"
#include "domain/rupiah.h"
#include "rules/ruleset.h"

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace anjungan::rules {

/// Yield (hasil pengembangan) on one account, exact in integers (rules.md 7).
///
///   1 Jan            1 Feb            1 Mar                              31 Dec
///     |--- month 1 ----|--- month 2 ----|-- ...                             |
///     base on 1 Jan    base on 1 Feb                                        floor(sum / 120,000) is posted:
///     x rate           x rate         <- a month counts from its last day on   the base of the next year
///
/// The base of a month is the balance on 1 January and the year's entries dated up to the 1st of the month. Yield that a
/// claim had settled inside the year (a Yield entry before 31 December) is no base (no compounding inside a year) and is
/// taken off what the year still owes (no double pay). A payout takes first from the base, then from such settled yield.
/// When a settled account stands at exactly zero, nothing earned before that day is owed any more, the running month included.
enum class EntryKind { Contribution, Yield, Payout, Correction, Merge };

[[nodiscard]] std::string_view toText(EntryKind);
[[nodiscard]] Result<EntryKind> parseEntryKind(std::string_view);

struct AccountEntry {
    Date date;
    EntryKind kind = EntryKind::Contribution;
    Rupiah amount; ///< signed: a payout is negative
};

/// Basis points by year. A year after the first that is not in the table takes the nearest earlier year's rate; of a year
/// before the first nothing is known (decision 0023).
class YieldRates {
public:
    YieldRates() = default;
    explicit YieldRates(std::map<int, std::int64_t> byYear) : m_byYear(std::move(byYear)) {}
    [[nodiscard]] static YieldRates of(const RuleSet& rules);
    /// NotFound before the first year; `where` is the year.
    [[nodiscard]] Result<std::int64_t> rate(int year) const;
    /// None where the table is empty.
    [[nodiscard]] std::optional<int> firstYear() const;

private:
    std::map<int, std::int64_t> m_byYear;
};

/// Yield of one whole year that the entries don't hold yet and that 31 December posts.
struct Capitalisation {
    int year = 0;
    Rupiah amount; ///< may be zero
    bool operator==(const Capitalisation&) const = default;
};

struct AccountYield {
    Rupiah posted;                      ///< the sum of the entries up to the day
    std::vector<Capitalisation> due;    ///< whole years up to the day that have no Yield entry on their 31 December
    Rupiah accrued;                     ///< the current year's months that have fully elapsed, less what was settled
    /// The first year with a known rate, where a year before it had money, earned nothing for want of a rate and holds no
    /// yield of head office's either: then the balance may be too low, and staff should know.
    std::optional<int> rateUnknownBefore;
    [[nodiscard]] Rupiah balance() const;             ///< posted and due
    [[nodiscard]] Rupiah total() const { return balance() + accrued; }
};

/// What an account holds and has earned on a day. Entries after the day are not looked at; their order does not matter.
/// A year whose 31 December has a Yield entry counts as capitalised by it, whatever its amount: head office's word.
/// A year before the first known rate earns nothing by itself and is not due. InvalidInput where the money is more than
/// any account can hold: `where` is the entry ("/entries/3", in the order given) or the year in which yield grows so far.
[[nodiscard]] Result<AccountYield> accountYield(std::span<const AccountEntry> entries, Date asOf, const YieldRates& rates);

/// What the account has earned and nobody has posted: `due` and `accrued` together. A claim settles it by posting each due
/// year as a Yield entry on its 31 December, then `accrued` as a Yield entry on the day of payment, then the payout.
[[nodiscard]] Result<Rupiah> accruedYield(std::span<const AccountEntry> entries, Date asOf, const YieldRates& rates);

/// What `capitalise --year` posts on 31 December of the year: zero where it was posted already.
[[nodiscard]] Result<Rupiah> capitalisation(std::span<const AccountEntry> entries, int year, const YieldRates& rates);

} // namespace anjungan::rules
