#include "store/yearend.h"

#include "store/query.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace anjungan::store {

namespace {

/// Times any rate below 100 % this stays within 64 bits; what is above is left to the rule, which is exact in 128.
constexpr std::int64_t kMostBaseMonths = 900'000'000'000'000;

struct Sums {
    YearEndAccount account;
    bool moved = false;           ///< money went out or is reserved to go out, or it is more than sums here can hold
    std::string firstDay;         ///< empty where nothing ever came in
    std::string firstYield;       ///< of the earlier years, empty where there is none
    std::int64_t baseMonths = 0;
    std::set<std::string> yearsPosted; ///< earlier years with a yield on their 31 December
    bool settled = false;         ///< yield on another day
};

constexpr std::int64_t kMostSummed = 75'000'000'000'000'000; // times twelve months it stays within 64 bits

Sums readAccount(Statement& row) {
    Sums sums;
    sums.account = {row.id<AccountId>(0), row.integer(1) > 0, false, std::nullopt};
    sums.moved = row.integer(1) > 0 || row.integer(2) > 0 || row.integer(3) > kMostSummed;
    return sums;
}

/// The days that an account's entries are held against, as the store writes days.
struct YearDays {
    explicit YearDays(int year)
        : newYear(anjungan::toText(makeDate(year, 1, 1)))
        , yearEnd(anjungan::toText(makeDate(year, 12, 31))) {}

    std::string newYear;
    std::string yearEnd;
};

/// Months of the year in which what came in on this day earns.
std::int64_t monthsOf(std::string_view day, const YearDays& days) {
    if (day <= days.newYear)
        return 12;
    const int month = (day[5] - '0') * 10 + (day[6] - '0');
    return 12 - month + (day.substr(8) == "01" ? 1 : 0);
}

constexpr std::size_t kDayLetters = 10; // 2026-12-31

void takeYield(std::string_view day, const YearDays& days, Sums& sums) {
    if (day == days.yearEnd)
        sums.account.posted = true;
    if (day.substr(5) != "12-31")
        sums.settled = true;
    if (day >= days.newYear)
        return;
    if (sums.firstYield.empty() || day < sums.firstYield)
        sums.firstYield = day;
    sums.yearsPosted.emplace(day.substr(0, 4));
}

/// Adds an entry of the account: booked on this day with this amount and code.
Result<void> takeEntry(Statement& row, const YearDays& days, Sums& sums) {
    const std::string_view day = row.view(1);
    const std::string_view code = row.view(3);
    if (day.size() != kDayLetters)
        return fail(ErrorCode::StoreCorrupt, "a transfer is booked on no day", sums.account.account.text());
    if (sums.firstDay.empty() || day < sums.firstDay)
        sums.firstDay = day;
    if (!sums.moved)
        sums.baseMonths += row.integer(2) * monthsOf(day, days);
    if (code == "yield")
        takeYield(day, days, sums);
    else if (code == "yield_settlement")
        sums.settled = true;
    return {};
}

/// Adds the entries to the accounts, both in order of the accounts' ids. What stands between them is the programme's.
Result<void> addEntries(Database& database, const YearDays& days, std::vector<Sums>& accounts) {
    auto entries = database.prepare("SELECT credit_account, booked_on, amount, code FROM transfer WHERE credit_account >= ? "
                                    "AND credit_account <= ? AND phase IN ('posted', 'post') AND booked_on <= ? "
                                    "ORDER BY credit_account");
    if (!entries)
        return passOn(entries);
    if (const auto ran = entries->run(accounts.front().account.account, accounts.back().account.account, days.yearEnd); !ran)
        return passOn(ran);
    auto at = accounts.begin();
    return takeRows(*entries, [&](Statement& row) -> Result<void> {
        const std::string_view account = row.view(0);
        while (at != accounts.end() && at->account.account.text() < account)
            ++at;
        const bool isMember = at != accounts.end() && at->account.account.text() == account;
        return isMember ? takeEntry(row, days, *at) : Result<void>();
    });
}

/// Whether each year before this one whose months had something to earn on has its yield. What came in after 1 December
/// earns from the next year on, so that a yield of that first year itself counts for none of them.
bool areEarlierYearsPosted(const Sums& sum, int year) {
    if (sum.firstDay.empty())
        return true;
    const bool late = sum.firstDay.substr(5) > "12-01";
    const int firstYear = std::stoi(sum.firstDay.substr(0, 4));
    const bool firstPosted = sum.firstYield.starts_with(sum.firstDay.substr(0, 4));
    return static_cast<int>(sum.yearsPosted.size()) - (late && firstPosted ? 1 : 0) == std::max(0, year - firstYear - (late ? 1 : 0));
}

} // namespace

Result<std::vector<YearEndAccount>> YearEnd::page(const AccountId& after, int limit) {
    auto sums = selectAll(m_database,
                          "SELECT id, debits_pending, debits_posted, credits_posted FROM account WHERE kind = 'member' "
                          "AND id > ? ORDER BY id LIMIT ?",
                          &readAccount, after.text(), limit);
    if (!sums)
        return passOn(sums);
    if (sums->empty())
        return std::vector<YearEndAccount>();
    if (const auto added = addEntries(m_database, YearDays(m_year), *sums); !added)
        return passOn(added);
    std::vector<YearEndAccount> accounts;
    accounts.reserve(sums->size());
    for (const Sums& sum : *sums) {
        accounts.push_back(sum.account);
        const bool plain = !sum.moved && !sum.settled && areEarlierYearsPosted(sum, m_year);
        if (plain && sum.baseMonths <= kMostBaseMonths)
            accounts.back().baseMonths = sum.baseMonths;
    }
    return accounts;
}

} // namespace anjungan::store
