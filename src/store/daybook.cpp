#include "store/daybook.h"

#include "store/query.h"

#include <cstdio>
#include <map>
#include <utility>

namespace anjungan::store {

namespace {

struct CountAndSums {
    std::int64_t count = 0;
    Rupiah first;
    Rupiah second;
};

CountAndSums readSums(Statement& row) {
    return {row.integer(0), row.rupiah(1), row.rupiah(2)};
}

ChainLink readLink(Statement& row) {
    return {row.integer(0), row.text(1)};
}

Result<ChainLink> orNone(Result<std::optional<ChainLink>> link) {
    if (!link)
        return passOn(link);
    return link->value_or(ChainLink{});
}

/// The first moment of a day at the branch.
Instant beginOf(Date day, const Clock& clock) {
    using namespace std::chrono_literals;
    Instant before = Instant(day) - 24h; // no place is so far from UTC
    Instant within = Instant(day) + 24h;
    while (within - before > 1ms) {
        const Instant middle = before + (within - before) / 2;
        (clock.dayOf(middle) < day ? before : within) = middle;
    }
    return within;
}

/// What the ids that were made from a moment on begin with, at least.
std::string leastIdOf(Instant moment) {
    constexpr std::size_t kFirstGroup = 8;
    char digits[16];
    std::snprintf(digits, sizeof digits, "%012llx", static_cast<unsigned long long>(moment.time_since_epoch().count()));
    std::string id(digits);
    return id.insert(kFirstGroup, "-");
}

constexpr const char* kEnteredSql =
    "SELECT CASE code WHEN 'contribution_employer' THEN 'contribution' WHEN 'contribution_worker' THEN 'contribution' "
    "WHEN 'yield_settlement' THEN 'yield' WHEN 'correction' THEN CASE debit_account WHEN 'correction' THEN 'given' "
    "ELSE 'taken' END ELSE code END AS way, COUNT(DISTINCT reference), CAST(SUM(amount) AS BIGINT), "
    "COUNT(DISTINCT CASE WHEN booked_on < ? THEN reference END) "
    "FROM transfer WHERE id >= ? AND id < ? AND phase IN ('posted', 'post') GROUP BY way";

Result<void> takeEntered(Database& database, Date day, DayTotals& totals) {
    const std::string from = leastIdOf(beginOf(day, database.clock()));
    const std::string to = leastIdOf(beginOf(day + std::chrono::days{1}, database.clock()));
    const auto rows = selectAll(
        database, kEnteredSql,
        [](Statement& row) {
            return std::pair(row.text(0), Entered{row.integer(1), row.rupiah(2), row.integer(3)});
        },
        day, from, to);
    if (!rows)
        return passOn(rows);
    std::map<std::string, Entered> ways(rows->begin(), rows->end());
    totals.contributions = ways["contribution"];
    totals.yields = ways["yield"];
    totals.merges = ways["merge"];
    totals.given = ways["given"];
    totals.taken = ways["taken"];
    return {};
}

} // namespace

Result<DayTotals> DayBook::totals(Date day) {
    const auto filed = selectOne(m_database, "SELECT COUNT(*), COALESCE(SUM(gross), 0), 0 FROM claim WHERE submitted_on = ?",
                                 &readSums, day);
    if (!filed)
        return passOn(filed);
    const auto paid = selectOne(
        m_database, "SELECT COUNT(*), COALESCE(SUM(net), 0), COALESCE(SUM(tax), 0) FROM claim WHERE paid_on = ?",
        &readSums, day);
    if (!paid)
        return passOn(paid);
    DayTotals totals;
    if (const auto entered = takeEntered(m_database, day, totals); !entered)
        return passOn(entered);
    const auto open = selectOne(m_database,
                                "SELECT COUNT(*), COALESCE(SUM(gross), 0), 0 FROM claim "
                                "WHERE state <> 'paid' AND state <> 'rejected' AND state <> 'cancelled'",
                                &readSums);
    if (!open)
        return passOn(open);
    totals.filed = (*filed)->count;
    totals.filedGross = (*filed)->first;
    totals.paid = (*paid)->count;
    totals.paidNet = (*paid)->first;
    totals.paidTax = (*paid)->second;
    totals.open = (*open)->count;
    totals.openGross = (*open)->first;
    return totals;
}

Result<ChainLink> DayBook::auditHead() {
    return orNone(selectOne(m_database, "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", &readLink));
}

Result<ChainLink> DayBook::ledgerHead() {
    return orNone(
        selectOne(m_database, "SELECT last_seq, hash FROM ledger_seal ORDER BY last_seq DESC LIMIT 1", &readLink));
}

Result<std::optional<std::string>> DayBook::auditHashAt(std::int64_t seq) {
    return selectOne(
        m_database, "SELECT hash FROM audit WHERE seq = ?", [](Statement& row) { return row.text(0); }, seq);
}

Result<std::optional<std::string>> DayBook::ledgerHashAt(std::int64_t seq) {
    return selectOne(
        m_database, "SELECT hash FROM ledger_seal WHERE last_seq = ?", [](Statement& row) { return row.text(0); }, seq);
}

} // namespace anjungan::store
