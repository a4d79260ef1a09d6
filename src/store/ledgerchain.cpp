#include "store/ledgerchain.h"

#include "store/rowseals.h"
#include "store/statement.h"

#include <cassert>

namespace anjungan::store {

Result<std::int64_t> LedgerChain::nextNumber() {
    auto& tail = m_database.m_ledgerTail;
    assert(m_database.m_depth > 0);
    if (!tail.loaded) {
        // What comes next would be sealed together with what was slipped in before it.
        auto end = RowSeals(m_database).checkedLedgerEnd();
        if (!end)
            return passOn(end);
        tail = {true, false, end->first, std::move(end->second)};
    }
    return tail.lastSeq + 1;
}

void LedgerChain::extend(std::int64_t number, const std::string& content) {
    auto& tail = m_database.m_ledgerTail;
    assert(tail.loaded && number == tail.lastSeq + 1);
    tail.lastSeq = number;
    tail.hash = chainHash(tail.hash, content);
    tail.moved = true;
}

Result<void> LedgerChain::seal() {
    const auto& tail = m_database.m_ledgerTail;
    if (!tail.moved)
        return {};
    auto insert = m_database.prepare("INSERT INTO ledger_seal (last_seq, hash) VALUES (?, ?)");
    if (!insert)
        return passOn(insert);
    if (const auto ran = insert->run(tail.lastSeq, tail.hash); !ran)
        return passOn(ran);
    return RowSeals(m_database).sealLedger(tail.lastSeq, tail.hash);
}

} // namespace anjungan::store
