#include "rules/yield.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace anjungan::rules {

using namespace std::chrono;

namespace {

constexpr std::int64_t kDivisor = 120'000; // 12 months x 10,000 basis points
/// More than the whole programme will ever hold, and far enough from the end of 64 bits that no sum here reaches it.
constexpr std::int64_t kMostHeld = 1'000'000'000'000'000'000;

constexpr std::array<std::pair<EntryKind, std::string_view>, 5> kKinds = {{{EntryKind::Contribution, "contribution"},
                                                                          {EntryKind::Yield, "yield"},
                                                                          {EntryKind::Payout, "payout"},
                                                                          {EntryKind::Correction, "correction"},
                                                                          {EntryKind::Merge, "merge"}}};

int yearOf(Date date) {
    return int{year_month_day{date}.year()};
}

Date monthStart(int y, unsigned m) {
    return m > 12 ? makeDate(y + 1, 1, 1) : makeDate(y, m, 1);
}

/// One account walked through the years. See the drawing in the header for what counts.
class Walk {
public:
    Walk(std::vector<AccountEntry> entries, Date asOf) : m_entries(std::move(entries)), m_asOf(asOf) {
        std::erase_if(m_entries, [asOf](const AccountEntry& entry) { return entry.date > asOf; });
        std::ranges::stable_sort(m_entries, {}, &AccountEntry::date);
    }

    Result<AccountYield> run(const YieldRates& rates) {
        if (m_entries.empty())
            return m_result;
        for (int year = yearOf(m_entries.front().date); year <= yearOf(m_asOf); ++year) {
            m_baseMonths = 0;
            m_settled = Rupiah{};
            walkMonths(year);
            m_rateKnown = true;
            const auto earned = earnedIn(year, rates);
            if (!earned)
                return passOn(earned);
            endYear(year, std::max(Rupiah{}, *earned - m_settled));
        }
        return m_result;
    }

private:
    Result<Rupiah> earnedIn(int year, const YieldRates& rates) {
        if (m_baseMonths <= 0 || m_yearEndPosted)
            return Rupiah{};
        const auto rate = rates.rate(year);
        if (!rate) {
            m_rateKnown = false;
            m_result.rateUnknownBefore = rates.firstYear();
            return Rupiah{};
        }
        const __int128 earned = m_baseMonths * *rate / kDivisor;
        if (earned + m_base.value() > kMostHeld)
            return fail(ErrorCode::InvalidInput, "the yield makes the balance larger than any account's",
                        std::to_string(year));
        return Rupiah{static_cast<std::int64_t>(earned)};
    }

    static bool isYearEnd(const AccountEntry& entry) {
        return entry.kind == EntryKind::Yield && entry.date == makeDate(yearOf(entry.date), 12, 31);
    }

    /// Adds up the bases of the year's months that have elapsed on the day: a month's last day ends it.
    void walkMonths(int year) {
        m_yearEndPosted = false;
        for (unsigned month = 1; month <= 12; ++month) {
            takeUpTo(monthStart(year, month));
            m_closed = false;
            const Rupiah base = m_base;
            const Date next = monthStart(year, month + 1);
            takeUpTo(next - days{1});
            // The month in which a settled account came to zero earned nothing that is still owed.
            const bool elapsed = m_asOf >= next - days{1};
            if (elapsed && !m_closed)
                m_baseMonths += base.value();
        }
    }

    void takeUpTo(Date date) {
        for (; m_next < m_entries.size() && m_entries[m_next].date <= date; ++m_next)
            take(m_entries[m_next]);
    }

    void take(const AccountEntry& entry) {
        m_result.posted += entry.amount;
        if (isYearEnd(entry)) {
            m_yearEndPosted = true;
            m_capitalised += entry.amount;
            return;
        }
        if (entry.kind == EntryKind::Yield) {
            m_settled += entry.amount;
            m_settledHeld += entry.amount;
            return;
        }
        m_base += entry.amount;
        if (m_base < Rupiah{} && m_settledHeld > Rupiah{}) {
            const Rupiah taken = std::min(m_settledHeld, Rupiah{} - m_base);
            m_base += taken;
            m_settledHeld -= taken;
        }
        if (entry.amount < Rupiah{} && m_settled != Rupiah{} && m_result.balance() == Rupiah{})
            close();
    }

    void close() {
        m_baseMonths = 0;
        m_settled = Rupiah{};
        m_closed = true;
    }

    void endYear(int year, Rupiah owed) {
        if (m_asOf < makeDate(year, 12, 31)) {
            m_result.accrued = owed;
            return;
        }
        if (!m_yearEndPosted && m_rateKnown) {
            m_result.due.push_back({year, owed});
            m_capitalised += owed;
        }
        m_base += m_capitalised + m_settledHeld;
        m_capitalised = Rupiah{};
        m_settledHeld = Rupiah{};
    }

    std::vector<AccountEntry> m_entries;
    Date m_asOf;
    std::size_t m_next = 0;
    AccountYield m_result;
    Rupiah m_base;        ///< what the next month earns on
    Rupiah m_capitalised; ///< this year's end posting, base from 1 January
    Rupiah m_settled;     ///< yield of this year that claims settled
    Rupiah m_settledHeld; ///< the part of it that is still on the account
    __int128 m_baseMonths = 0;
    bool m_yearEndPosted = false;
    bool m_rateKnown = true;
    bool m_closed = false;
};

} // namespace

std::string_view toText(EntryKind kind) {
    for (const auto& [value, text] : kKinds)
        if (value == kind)
            return text;
    return {};
}

Result<EntryKind> parseEntryKind(std::string_view text) {
    for (const auto& [value, name] : kKinds)
        if (name == text)
            return value;
    return fail(ErrorCode::InvalidInput, "unknown kind of entry; known are contribution yield payout correction merge");
}

YieldRates YieldRates::of(const RuleSet& rules) {
    std::map<int, std::int64_t> byYear;
    for (const auto& row : rules.rows(Parameter::YieldRate).rows())
        byYear[yearOf(row.from)] = row.value;
    return YieldRates{std::move(byYear)};
}

Result<std::int64_t> YieldRates::rate(int year) const {
    const auto after = m_byYear.upper_bound(year);
    if (after == m_byYear.begin())
        return fail(ErrorCode::NotFound, "no yield rate is known for " + std::to_string(year), std::to_string(year));
    return std::prev(after)->second;
}

std::optional<int> YieldRates::firstYear() const {
    return m_byYear.empty() ? std::nullopt : std::optional(m_byYear.begin()->first);
}

Rupiah AccountYield::balance() const {
    Rupiah sum = posted;
    for (const auto& year : due)
        sum += year.amount;
    return sum;
}

Result<AccountYield> accountYield(std::span<const AccountEntry> entries, Date asOf, const YieldRates& rates) {
    std::int64_t moved = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::int64_t amount = entries[i].amount.value();
        if (amount > kMostHeld || amount < -kMostHeld || (moved += std::abs(amount)) > kMostHeld)
            return fail(ErrorCode::InvalidInput, "with this entry more money has moved than any account can hold",
                        "/entries/" + std::to_string(i));
    }
    return Walk{{entries.begin(), entries.end()}, asOf}.run(rates);
}

Result<Rupiah> accruedYield(std::span<const AccountEntry> entries, Date asOf, const YieldRates& rates) {
    const auto found = accountYield(entries, asOf, rates);
    if (!found)
        return passOn(found);
    return found->total() - found->posted;
}

Result<Rupiah> capitalisation(std::span<const AccountEntry> entries, int year, const YieldRates& rates) {
    const auto found = accountYield(entries, makeDate(year, 12, 31), rates);
    if (!found)
        return passOn(found);
    for (const auto& due : found->due)
        if (due.year == year)
            return due.amount;
    return Rupiah{};
}

} // namespace anjungan::rules
