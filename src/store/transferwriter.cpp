#include "store/transferwriter.h"

#include "store/bulkinsert.h"
#include "store/ledgerchain.h"
#include "store/query.h"

#include <algorithm>
#include <array>
#include <utility>

namespace anjungan::store {

namespace {

constexpr std::size_t kBatch = 64;
constexpr std::size_t kFew = 8; // each count is a statement of its own that stays prepared
constexpr BulkInsert
    kInsert("INSERT INTO transfer (seq, id, debit_account, credit_account, amount, code, phase, booked_on, "
            "blth, reference, pending_id) VALUES ",
            11);

constexpr std::array<std::pair<Phase, std::string_view>, 4> kPhases = {
    {{Phase::Posted, "posted"}, {Phase::Pending, "pending"}, {Phase::Post, "post"}, {Phase::Void, "void"}}};

bool isProgramme(const AccountId& account) {
    return account == programme::contributionsIn() || account == programme::yield() || account == programme::payout() ||
           account == programme::tax() || account == programme::correction();
}

bool goesBetweenItsAccounts(const Transfer& transfer) {
    const bool fromMember = !isProgramme(transfer.debit);
    const bool toMember = !isProgramme(transfer.credit);
    switch (transfer.code) {
    case TransferCode::ContributionEmployer:
    case TransferCode::ContributionWorker:
        return transfer.debit == programme::contributionsIn() && toMember;
    case TransferCode::Yield:
    case TransferCode::YieldSettlement:
        return transfer.debit == programme::yield() && toMember;
    case TransferCode::Payout:
        return fromMember && transfer.credit == programme::payout();
    case TransferCode::Tax:
        return fromMember && transfer.credit == programme::tax();
    case TransferCode::Merge:
        return fromMember && toMember && transfer.debit != transfer.credit;
    case TransferCode::Correction:
        return (fromMember && transfer.credit == programme::correction()) ||
               (toMember && transfer.debit == programme::correction());
    }
    return false;
}

/// Only what a claim holds is ever pending.
bool mayBePending(TransferCode code) {
    return code == TransferCode::YieldSettlement || code == TransferCode::Payout || code == TransferCode::Tax;
}

} // namespace

std::string_view wrongWith(const Transfer& transfer, Phase phase) {
    if (!goesBetweenItsAccounts(transfer))
        return "a transfer of this code does not go between these accounts";
    if (phase != Phase::Posted && !mayBePending(transfer.code))
        return "only what a claim holds is ever pending";
    if (transfer.bookedOn < kFirstBookingDay)
        return "a transfer is booked on a day before the programme began";
    return {};
}

std::string_view toText(Phase phase) {
    return kPhases[static_cast<std::size_t>(phase)].second;
}

Result<Phase> parsePhase(std::string_view text) {
    for (const auto& [phase, code] : kPhases)
        if (code == text)
            return phase;
    return fail(ErrorCode::InvalidInput, "unknown phase of a transfer");
}

std::string chainContent(const StoredText& row) {
    std::string content = std::to_string(row.number);
    const std::string amount = std::to_string(row.amount);
    for (const std::string* field :
         {&row.id, &row.debit, &row.credit, &amount, &row.code, &row.phase, &row.bookedOn, &row.blth, &row.reference, &row.pending})
        content.append(1, '|').append(*field);
    return content;
}

Result<std::int64_t> TransferWriter::add(Transfer transfer, Phase phase, TransferId pending) {
    if (transfer.amount <= Rupiah{} || transfer.reference.empty() || transfer.debit.isNull() ||
        transfer.credit.isNull())
        return fail(ErrorCode::InvalidInput, "a transfer needs two accounts, a reference and an amount above zero");
    if (const std::string_view wrong = wrongWith(transfer, phase); !wrong.empty())
        return fail(ErrorCode::InvalidInput, std::string(wrong), transfer.reference);
    if (transfer.id.isNull())
        transfer.id = TransferId::make(m_database.clock());
    LedgerChain chain(m_database);
    const auto number = chain.nextNumber();
    if (!number)
        return passOn(number);
    chain.extend(*number, chainContent({*number, transfer.id.text(), transfer.debit.text(), transfer.credit.text(),
                                        transfer.amount.value(), std::string(toText(transfer.code)),
                                        std::string(toText(phase)), anjungan::toText(transfer.bookedOn),
                                        transfer.blth ? anjungan::toText(*transfer.blth) : std::string(),
                                        transfer.reference, pending.text()}));
    m_rows.push_back({*number, std::move(transfer), phase, std::move(pending)});
    if (m_rows.size() == kBatch)
        if (const auto written = flush(kBatch); !written)
            return passOn(written);
    return number;
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
    // Together where they are few, as those of a claim are: the table's checks cost more for each statement than a row.
    while (!m_rows.empty())
        if (const auto written = flush(std::min(m_rows.size(), kFew)); !written)
            return written;
    return {};
}

} // namespace anjungan::store
