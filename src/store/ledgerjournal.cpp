#include "store/ledgerjournal.h"

#include "store/query.h"

namespace anjungan::store {

Result<LedgerHead> LedgerJournal::head() {
    const auto head =
        selectOne(m_database, "SELECT last_seq, hash FROM ledger_seal ORDER BY last_seq DESC LIMIT 1",
                  [](Statement& row) { return LedgerHead{row.integer(0), row.text(1)}; });
    if (!head)
        return passOn(head);
    return head->value_or(LedgerHead{});
}

Result<std::vector<AccountId>> LedgerJournal::accounts(const AccountId& after, int limit) {
    return selectAll(
        m_database, "SELECT id FROM account WHERE id > ? ORDER BY id LIMIT ?",
        [](Statement& row) { return row.id<AccountId>(0); }, after.text(), limit);
}

Result<std::vector<JournalLine>> LedgerJournal::lines(std::int64_t after, std::int64_t last, int limit) {
    return selectAll(
        m_database,
        "SELECT seq, id, debit_account, credit_account, amount, code, booked_on FROM transfer "
        "WHERE seq > ? AND seq <= ? AND phase IN ('posted', 'post') ORDER BY seq LIMIT ?",
        [](Statement& row) {
            return JournalLine{row.integer(0), row.id<TransferId>(1), row.id<AccountId>(2), row.id<AccountId>(3),
                               row.rupiah(4),  row.parsed(5, &parseTransferCode), row.date(6)};
        },
        after, last, limit);
}

} // namespace anjungan::store
