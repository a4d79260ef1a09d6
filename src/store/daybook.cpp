#include "store/daybook.h"

#include "store/query.h"

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
    const auto contributed = selectOne(
        m_database, "SELECT COUNT(*), COALESCE(SUM(jht_employer + jht_worker), 0), 0 FROM contribution WHERE posted_on = ?",
        &readSums, day);
    if (!contributed)
        return passOn(contributed);
    const auto open = selectOne(m_database,
                                "SELECT COUNT(*), COALESCE(SUM(gross), 0), 0 FROM claim WHERE state IN "
                                "('submitted', 'verified', 'approved', 'sent_to_bank', 'returned')",
                                &readSums);
    if (!open)
        return passOn(open);
    DayTotals totals;
    totals.filed = (*filed)->count;
    totals.filedGross = (*filed)->first;
    totals.paid = (*paid)->count;
    totals.paidNet = (*paid)->first;
    totals.paidTax = (*paid)->second;
    totals.contributions = (*contributed)->count;
    totals.contributed = (*contributed)->first;
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
