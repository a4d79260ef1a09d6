#include "store/ledger.h"

#include "store/query.h"
#include "store/transferwriter.h"

#include <array>
#include <unordered_map>

namespace anjungan::store {

namespace {

constexpr std::array<std::pair<TransferCode, std::string_view>, 8> kCodes = {
    {{TransferCode::ContributionEmployer, "contribution_employer"},
     {TransferCode::ContributionWorker, "contribution_worker"},
     {TransferCode::Yield, "yield"},
     {TransferCode::YieldSettlement, "yield_settlement"},
     {TransferCode::Payout, "payout"},
     {TransferCode::Tax, "tax"},
     {TransferCode::Merge, "merge"},
     {TransferCode::Correction, "correction"}}};

constexpr std::string_view kFirstDay = "0000-00-00";
constexpr std::string_view kLastDay = "9999-99-99";

struct Stored {
    Transfer transfer;
    Phase phase;
};

Stored readStored(Statement& row) {
    return {Transfer{row.id<TransferId>(0), row.id<AccountId>(1), row.id<AccountId>(2), row.rupiah(3),
                     row.parsed(4, &parseTransferCode), row.date(6), row.optional(7, &parseMonth), row.text(8)},
            row.parsed(5, &parsePhase)};
}

bool sameContent(const Stored& stored, Transfer given, Phase phase) {
    given.id = stored.transfer.id;
    return stored.phase == phase && stored.transfer == given;
}

/// What is there under the transfer's identity, or none.
Result<std::optional<Stored>> storedAs(Database& database, const Transfer& transfer) {
    if (!transfer.id.isNull()) {
        auto byId =
            selectOne(database,
                      "SELECT id, debit_account, credit_account, amount, code, phase, booked_on, blth, reference "
                      "FROM transfer WHERE id = ?",
                      &readStored, transfer.id);
        if (!byId || *byId)
            return byId;
    }
    return selectOne(database,
                     "SELECT id, debit_account, credit_account, amount, code, phase, booked_on, blth, reference "
                     "FROM transfer WHERE reference = ? AND code = ? AND phase IN ('posted', 'pending')",
                     &readStored, transfer.reference, transfer.code);
}

/// The identities written so far in a batch, whose rows the database may not have seen yet.
class BatchMemory {
public:
    [[nodiscard]] std::optional<Stored> find(const Transfer& transfer) const {
        for (const std::string& key : keysOf(transfer))
            if (const auto known = m_known.find(key); known != m_known.end())
                return known->second;
        return std::nullopt;
    }

    void remember(const Transfer& transfer, Phase phase) {
        for (const std::string& key : keysOf(transfer))
            m_known.emplace(key, Stored{transfer, phase});
    }

private:
    static std::vector<std::string> keysOf(const Transfer& transfer) {
        std::vector<std::string> keys{"r" + transfer.reference + "|" + std::string(toText(transfer.code))};
        if (!transfer.id.isNull())
            keys.push_back("i" + transfer.id.text());
        return keys;
    }

    std::unordered_map<std::string, Stored> m_known;
};

Result<std::vector<Added>> writeAll(Database& database, std::span<const Transfer> transfers, Phase phase) {
    return inTransaction(database, [&]() -> Result<std::vector<Added>> {
        std::vector<Added> answers;
        answers.reserve(transfers.size());
        TransferWriter writer(database);
        BatchMemory memory;
        for (const Transfer& transfer : transfers) {
            auto stored = Result<std::optional<Stored>>(memory.find(transfer));
            if (!*stored)
                stored = storedAs(database, transfer);
            if (!stored)
                return passOn(stored);
            if (*stored) {
                answers.push_back(sameContent(**stored, transfer, phase) ? Added::Already : Added::Differs);
                continue;
            }
            if (const auto added = writer.add(transfer, phase); !added)
                return passOn(added);
            memory.remember(transfer, phase);
            answers.push_back(Added::New);
        }
        if (const auto finished = writer.finish(); !finished)
            return passOn(finished);
        return answers;
    });
}

Result<Added> writeOne(Database& database, const Transfer& transfer, Phase phase) {
    const auto answers = writeAll(database, std::span(&transfer, 1), phase);
    if (!answers)
        return passOn(answers);
    if (answers->front() == Added::Differs)
        return fail(ErrorCode::Conflict, "a transfer with this id or reference is there with other content",
                    transfer.reference);
    return answers->front();
}

struct Reservation {
    Transfer transfer;
    std::optional<Phase> resolved;
};

Result<void> resolve(Database& database, const std::string& reference, Date bookedOn, Phase how) {
    return inTransaction(database, [&]() -> Result<void> {
        const auto reservations = selectAll(
            database,
            "SELECT p.id, p.debit_account, p.credit_account, p.amount, p.code, p.phase, p.booked_on, p.blth, "
            "p.reference, r.phase "
            "FROM transfer p LEFT JOIN transfer r ON r.pending_id = p.id WHERE p.reference = ? AND p.phase = 'pending' "
            // Freed in the other order than reserved: what came in holds what goes out.
            "ORDER BY CASE WHEN ? THEN -p.seq ELSE p.seq END",
            [](Statement& row) {
                return Reservation{readStored(row).transfer, row.optional(9, &parsePhase)};
            },
            reference, how == Phase::Void ? 1 : 0);
        if (!reservations)
            return passOn(reservations);
        if (reservations->empty())
            return fail(ErrorCode::NotFound, "nothing is reserved under this reference", reference);
        TransferWriter writer(database);
        for (const Reservation& reservation : *reservations) {
            if (reservation.resolved == how)
                continue;
            if (reservation.resolved)
                return fail(ErrorCode::Conflict, "the reservation was resolved the other way", reference);
            Transfer transfer = reservation.transfer;
            const TransferId pending = std::exchange(transfer.id, TransferId());
            transfer.bookedOn = bookedOn;
            if (const auto added = writer.add(std::move(transfer), how, pending); !added)
                return added;
        }
        return writer.finish();
    });
}

LedgerEntry readEntry(Statement& row) {
    return {row.date(0), row.parsed(1, &parseTransferCode), row.rupiah(2), row.optional(3, &parseMonth), row.text(4)};
}

Result<std::vector<LedgerEntry>> entriesBetween(Database& database, const AccountId& account, std::string_view from,
                                                std::string_view to) {
    // The words about codes are those of the index transfer_debit; contributions are only ever debited from one
    // account.
    constexpr std::string_view kSql =
        "SELECT booked_on, code, amount, blth, reference, seq FROM transfer "
        "WHERE credit_account = ? AND phase IN ('posted', 'post') AND booked_on BETWEEN ? AND ? "
        "UNION ALL SELECT booked_on, code, -amount, blth, reference, seq FROM transfer "
        "WHERE debit_account = ? AND code NOT IN ('contribution_employer', 'contribution_worker') "
        "AND phase IN ('posted', 'post') AND booked_on BETWEEN ? AND ? ORDER BY 1, 6";
    constexpr std::string_view kContributionsInSql =
        "SELECT booked_on, code, amount, blth, reference, seq FROM transfer "
        "WHERE credit_account = ? AND phase IN ('posted', 'post') AND booked_on BETWEEN ? AND ? "
        "UNION ALL SELECT booked_on, code, -amount, blth, reference, seq FROM transfer "
        "WHERE debit_account = ? AND phase IN ('posted', 'post') AND booked_on BETWEEN ? AND ? ORDER BY 1, 6";
    return selectAll(database, account == programme::contributionsIn() ? kContributionsInSql : kSql, &readEntry,
                     account, from, to, account, from, to);
}

} // namespace

std::string_view toText(TransferCode code) {
    return kCodes[static_cast<std::size_t>(code)].second;
}

Result<TransferCode> parseTransferCode(std::string_view text) {
    for (const auto& [code, name] : kCodes)
        if (name == text)
            return code;
    return fail(ErrorCode::InvalidInput, "unknown transfer code");
}

AccountId programme::contributionsIn() {
    return AccountId::fromText("contributions_in");
}

AccountId programme::yield() {
    return AccountId::fromText("yield");
}

AccountId programme::payout() {
    return AccountId::fromText("payout");
}

AccountId programme::tax() {
    return AccountId::fromText("tax");
}

AccountId programme::correction() {
    return AccountId::fromText("correction");
}

AccountId memberAccount(const MembershipId& membership) {
    return AccountId::fromText(membership.text());
}

Result<Added> Ledger::post(const Transfer& transfer) {
    return writeOne(m_database, transfer, Phase::Posted);
}

Result<Added> Ledger::reserve(const Transfer& transfer) {
    return writeOne(m_database, transfer, Phase::Pending);
}

Result<std::vector<Added>> Ledger::postAll(std::span<const Transfer> transfers) {
    return writeAll(m_database, transfers, Phase::Posted);
}

Result<std::vector<Added>> Ledger::reserveAll(std::span<const Transfer> transfers) {
    return writeAll(m_database, transfers, Phase::Pending);
}

Result<void> Ledger::postPending(const std::string& reference, Date bookedOn) {
    return resolve(m_database, reference, bookedOn, Phase::Post);
}

Result<void> Ledger::voidPending(const std::string& reference, Date bookedOn) {
    return resolve(m_database, reference, bookedOn, Phase::Void);
}

Result<void> checkRead(const AccountId& account, const Balance& balance) {
    const Rupiah none;
    const bool negative = balance.creditsPosted < none || balance.debitsPosted < none || balance.creditsPending < none ||
                          balance.debitsPending < none;
    if (negative || (isUuid(account.text()) && balance.available() < none))
        return fail(ErrorCode::StoreCorrupt, "the account stands below zero", account.text());
    return {};
}

Result<Balance> Ledger::balance(const AccountId& account) {
    const auto balance = selectOne(
        m_database, "SELECT credits_posted, debits_posted, credits_pending, debits_pending FROM account WHERE id = ?",
        [](Statement& row) {
            return Balance{row.rupiah(0), row.rupiah(1), row.rupiah(2), row.rupiah(3)};
        },
        account);
    if (!balance)
        return passOn(balance);
    if (!*balance)
        return fail(ErrorCode::NotFound, "no such account", account.text());
    if (const auto sane = checkRead(account, **balance); !sane)
        return passOn(sane);
    return **balance;
}

Result<std::vector<LedgerEntry>> Ledger::entries(const AccountId& account, Date from, Date to) {
    return entriesBetween(m_database, account, anjungan::toText(from), anjungan::toText(to));
}

Result<std::vector<LedgerEntry>> Ledger::entries(const AccountId& account) {
    return entriesBetween(m_database, account, kFirstDay, kLastDay);
}

Result<std::vector<Transfer>> Ledger::pending(const AccountId& account) {
    return selectAll(
        m_database,
        "SELECT p.id, p.debit_account, p.credit_account, p.amount, p.code, p.phase, p.booked_on, p.blth, p.reference, "
        "p.seq "
        "FROM transfer p WHERE p.credit_account = ? AND p.phase = 'pending' "
        "AND NOT EXISTS (SELECT 1 FROM transfer r WHERE r.pending_id = p.id) "
        "UNION ALL SELECT p.id, p.debit_account, p.credit_account, p.amount, p.code, p.phase, p.booked_on, p.blth, "
        "p.reference, p.seq FROM transfer p WHERE p.debit_account = ? "
        "AND p.code NOT IN ('contribution_employer', 'contribution_worker') AND p.phase = 'pending' "
        "AND NOT EXISTS (SELECT 1 FROM transfer r WHERE r.pending_id = p.id) ORDER BY 10",
        [](Statement& row) { return readStored(row).transfer; }, account, account);
}

Result<Rupiah> Ledger::sum(const AccountId& account, TransferCode code, Date from, Date to) {
    const auto all = entries(account, from, to);
    if (!all)
        return passOn(all);
    Rupiah total;
    for (const LedgerEntry& entry : *all)
        if (entry.code == code)
            total += entry.amount;
    return total;
}

Result<SettledYield> Ledger::settledYield(const AccountId& account, int year) {
    using namespace std::chrono;
    const std::string first = anjungan::toText(makeDate(year, 1, 1));
    const std::string last = anjungan::toText(makeDate(year, 12, 31));
    // The year is that of the reservation, not of the payment: the yield was computed for the day of the claim.
    const auto sums = selectOne(
        m_database,
        "SELECT COALESCE(SUM(CASE WHEN t.phase = 'posted' OR r.phase = 'post' THEN t.amount ELSE 0 END), 0), "
        "COALESCE(SUM(CASE WHEN t.phase = 'pending' AND r.phase IS NULL THEN t.amount ELSE 0 END), 0) "
        "FROM transfer t LEFT JOIN transfer r ON r.pending_id = t.id "
        "WHERE t.credit_account = ? AND t.code = 'yield_settlement' AND t.phase IN ('posted', 'pending') "
        "AND t.booked_on BETWEEN ? AND ?",
        [](Statement& row) {
            return SettledYield{row.rupiah(0), row.rupiah(1)};
        },
        account, first, last);
    if (!sums)
        return passOn(sums);
    return sums->value_or(SettledYield{});
}

Result<std::int64_t> Ledger::count() {
    return selectNumber(m_database, "SELECT COUNT(*) FROM transfer");
}

} // namespace anjungan::store
