#include "store/transferwriter.h"

#include "store/bulkinsert.h"
#include "store/ledgerchain.h"
#include "store/query.h"

#include <array>
#include <utility>

namespace anjungan::store {

namespace {

constexpr std::size_t kBatch = 64;
constexpr BulkInsert
    kInsert("INSERT INTO transfer (seq, id, debit_account, credit_account, amount, code, phase, booked_on, "
            "blth, reference, pending_id) VALUES ",
            11);

constexpr std::array<std::pair<Phase, std::string_view>, 4> kPhases = {
    {{Phase::Posted, "posted"}, {Phase::Pending, "pending"}, {Phase::Post, "post"}, {Phase::Void, "void"}}};

} // namespace

std::string_view toText(Phase phase) {
    return kPhases[static_cast<std::size_t>(phase)].second;
}

Result<Phase> parsePhase(std::string_view text) {
    for (const auto& [phase, code] : kPhases)
        if (code == text)
            return phase;
    return fail(ErrorCode::InvalidInput, "unknown phase of a transfer");
}

std::string chainContent(std::int64_t number, const Transfer& transfer, Phase phase, const TransferId& pending) {
    std::string content = std::to_string(number);
    const auto put = [&](std::string_view field) {
        content.append(1, '|').append(field);
    };
    put(transfer.id.text());
    put(transfer.debit.text());
    put(transfer.credit.text());
    put(std::to_string(transfer.amount.value()));
    put(toText(transfer.code));
    put(toText(phase));
    put(anjungan::toText(transfer.bookedOn));
    put(transfer.blth ? anjungan::toText(*transfer.blth) : std::string());
    put(transfer.reference);
    put(pending.text());
    return content;
}

Result<void> TransferWriter::add(Transfer transfer, Phase phase, TransferId pending) {
    if (transfer.amount <= Rupiah{} || transfer.reference.empty() || transfer.debit.isNull() ||
        transfer.credit.isNull())
        return fail(ErrorCode::InvalidInput, "a transfer needs two accounts, a reference and an amount above zero");
    if (transfer.id.isNull())
        transfer.id = TransferId::make(m_database.clock());
    LedgerChain chain(m_database);
    const auto number = chain.nextNumber();
    if (!number)
        return passOn(number);
    chain.extend(*number, chainContent(*number, transfer, phase, pending));
    Change& debit = m_changes[transfer.debit];
    if (phase == Phase::Posted || phase == Phase::Post)
        debit.debitsPosted += transfer.amount;
    if (phase == Phase::Pending)
        debit.debitsPending += transfer.amount;
    else if (phase != Phase::Posted)
        debit.debitsPending -= transfer.amount;
    Change& credit = m_changes[transfer.credit];
    if (phase == Phase::Posted || phase == Phase::Post)
        credit.creditsPosted += transfer.amount;
    if (phase == Phase::Pending)
        credit.creditsPending += transfer.amount;
    else if (phase != Phase::Posted)
        credit.creditsPending -= transfer.amount;
    m_rows.push_back({*number, std::move(transfer), phase, std::move(pending)});
    return m_rows.size() == kBatch ? flush(kBatch) : Result<void>();
}

Result<void> TransferWriter::flush(std::size_t count) {
    auto insert = m_database.prepare(kInsert.sql(count));
    if (!insert)
        return passOn(insert);
    int position = 0;
    const auto bind = [&](const auto& value) {
        insert->bind(position++, value);
    };
    for (std::size_t i = 0; i < count; ++i) {
        const Row& row = m_rows[i];
        bind(row.number);
        bind(row.transfer.id);
        bind(row.transfer.debit);
        bind(row.transfer.credit);
        bind(row.transfer.amount);
        bind(row.transfer.code);
        bind(row.phase);
        bind(row.transfer.bookedOn);
        bind(row.transfer.blth);
        bind(row.transfer.reference);
        bind(row.pending);
    }
    if (const auto ran = insert->runBound(); !ran)
        return passOn(ran);
    m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(count));
    return {};
}

Result<void> TransferWriter::finish() {
    while (!m_rows.empty())
        if (const auto written = flush(1); !written)
            return written;
    for (const auto& [account, change] : m_changes)
        if (const auto moved = moveAccount(account, change); !moved)
            return moved;
    m_changes.clear();
    return {};
}

Result<void> TransferWriter::moveAccount(const AccountId& account, const Change& change) {
    return oneRow(execute(m_database,
                          "UPDATE account SET credits_posted = credits_posted + ?, debits_posted = debits_posted + ?, "
                          "credits_pending = credits_pending + ?, debits_pending = debits_pending + ? WHERE id = ?",
                          change.creditsPosted, change.debitsPosted, change.creditsPending, change.debitsPending,
                          account),
                  "no such account");
}

} // namespace anjungan::store
