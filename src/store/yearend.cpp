#include "store/yearend.h"

#include "store/query.h"

namespace anjungan::store {

namespace {

/// Times any rate below 100 % this stays within 64 bits; what is above is left to the rule, which is exact in 128.
constexpr std::int64_t kMostBaseMonths = 900'000'000'000'000;

struct Sums {
    YearEndAccount account;
    bool moved = false;      ///< money went out or was reserved to go out, ever, or it is more than sums here can hold
    std::string firstDay;    ///< empty where nothing ever came in
    std::string firstYield;  ///< of the earlier years, empty where there is none
    std::int64_t baseMonths = 0;
    std::int64_t yearsPosted = 0; ///< earlier years with a yield on their 31 December
    bool settled = false;         ///< yield on another day
};

constexpr std::string_view kPageSql =
    "WITH part AS (SELECT id, debits_pending, CASE WHEN credits_posted > 75000000000000000 THEN 1 ELSE 0 END AS vast "
    "FROM account WHERE kind = 'member' AND id > ? ORDER BY id LIMIT ?) "
    "SELECT p.id, CASE WHEN p.debits_pending > 0 THEN 1 ELSE 0 END, "
    "CASE WHEN p.vast = 1 OR EXISTS (SELECT 1 FROM transfer d WHERE d.debit_account = p.id "
    "AND d.code NOT IN ('contribution_employer', 'contribution_worker')) THEN 1 ELSE 0 END, "
    "COALESCE(MIN(t.booked_on), ''), "
    "COALESCE(MIN(CASE WHEN t.code = 'yield' AND t.booked_on < ? THEN t.booked_on END), ''), "
    "COALESCE(SUM(CASE WHEN p.vast = 1 THEN 0 ELSE t.amount END * CASE WHEN t.booked_on <= ? THEN 12 ELSE 12 - CAST(substr(t.booked_on, 6, 2) AS INTEGER) "
    "+ CASE WHEN substr(t.booked_on, 9) = '01' THEN 1 ELSE 0 END END), 0), "
    "COUNT(DISTINCT CASE WHEN t.code = 'yield' AND t.booked_on < ? THEN substr(t.booked_on, 1, 4) END), "
    "COALESCE(MAX(CASE WHEN t.code = 'yield' AND t.booked_on = ? THEN 1 ELSE 0 END), 0), "
    "COALESCE(MAX(CASE WHEN t.code = 'yield_settlement' OR (t.code = 'yield' AND substr(t.booked_on, 6) <> '12-31') "
    "THEN 1 ELSE 0 END), 0) "
    "FROM part p LEFT JOIN transfer t ON t.credit_account = p.id AND t.phase IN ('posted', 'post') "
    "AND t.booked_on <= ? GROUP BY p.id, p.debits_pending, p.vast ORDER BY p.id";

Sums readSums(Statement& row) {
    return {{row.id<AccountId>(0), row.flag(1), row.flag(7), std::nullopt},
            row.flag(2),
            row.text(3),
            row.text(4),
            row.integer(5),
            row.integer(6),
            row.flag(8)};
}

/// Whether each year before this one whose months had something to earn on has its yield. What came in after 1 December
/// earns from the next year on, so that a yield of that first year itself counts for none of them.
bool areEarlierYearsPosted(const Sums& sum, int year) {
    if (sum.firstDay.empty())
        return true;
    const bool late = sum.firstDay.substr(5) > "12-01";
    const int firstYear = std::stoi(sum.firstDay.substr(0, 4));
    const bool firstPosted = sum.firstYield.starts_with(sum.firstDay.substr(0, 4));
    return sum.yearsPosted - (late && firstPosted ? 1 : 0) == std::max(0, year - firstYear - (late ? 1 : 0));
}

} // namespace

Result<std::vector<YearEndAccount>> YearEnd::page(const AccountId& after, int limit) {
    const std::string newYear = anjungan::toText(makeDate(m_year, 1, 1));
    const std::string yearEnd = anjungan::toText(makeDate(m_year, 12, 31));
    const auto sums = selectAll(m_database, kPageSql, &readSums, after.text(), limit, newYear, newYear,
                                newYear, yearEnd, yearEnd);
    if (!sums)
        return passOn(sums);
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
