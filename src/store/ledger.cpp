#include "store/ledger.h"

#include "store/bulkinsert.h"
#include "store/memberdebits.h"
#include "store/query.h"
#include "store/transferwriter.h"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_map>
#include <utility>

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

constexpr std::array<std::size_t, 3> kPlaces = {1, 4, 64}; // as a claim has identities, a card, an import
constexpr std::size_t kAsked = kPlaces.back();              // at most, by one query

using StoredRows = std::vector<Stored>;

std::string storedSql(const char* key, std::size_t count, const char* rest) {
    return "SELECT id, debit_account, credit_account, amount, code, phase, booked_on, blth, reference FROM transfer WHERE " +
           std::string(key) + " IN (" + BulkInsert::placeholders(count) + ")" + rest;
}

/// One question for each number of places; where there are fewer keys than places, the last is asked for again.
struct StoredQuery {
    StoredQuery(const char* key, const char* rest) {
        for (const std::size_t places : kPlaces)
            sql.push_back(storedSql(key, places, rest));
    }

    std::vector<std::string> sql;
};

Result<void> addStored(Database& database, const StoredQuery& query, const std::vector<const std::string*>& keys,
                       StoredRows& rows) {
    if (keys.empty())
        return {};
    const auto places = std::ranges::lower_bound(kPlaces, keys.size());
    auto select = database.prepare(query.sql[static_cast<std::size_t>(places - kPlaces.begin())]);
    if (!select)
        return passOn(select);
    for (std::size_t i = 0; i < *places; ++i)
        select->bind(static_cast<int>(i), *keys[std::min(i, keys.size() - 1)]);
    if (const auto ran = select->runBound(); !ran)
        return passOn(ran);
    return takeRows(*select, [&rows](Statement& row) -> Result<void> {
        rows.push_back(readStored(row));
        return {};
    });
}

/// What is there under the ids and references of these transfers (at most kAsked).
Result<StoredRows> storedUnder(Database& database, std::span<const Transfer> transfers) {
    constexpr const char* kFirst = " AND phase IN ('posted', 'pending')"; // not what resolves it under the same reference
    static const StoredQuery s_byId("id", "");
    static const StoredQuery s_byReference("reference", kFirst);
    std::vector<const std::string*> ids;
    std::vector<const std::string*> references;
    for (const Transfer& transfer : transfers) {
        if (!transfer.id.isNull())
            ids.push_back(&transfer.id.text());
        // What belongs together, as the parts of a claim, has one reference.
        if (references.empty() || *references.back() != transfer.reference)
            references.push_back(&transfer.reference);
    }
    StoredRows rows;
    if (const auto found = addStored(database, s_byId, ids, rows); !found)
        return passOn(found);
    if (const auto found = addStored(database, s_byReference, references, rows); !found)
        return passOn(found);
    return rows;
}

/// What the store has under the identities of a batch, and what the batch itself has written so far, whose rows the
/// database may not have seen yet. Its keys are views of the batch's own texts.
class BatchMemory {
public:
    /// Takes what is there under the identities of the next transfers (at most kAsked).
    Result<void> look(Database& database, std::span<const Transfer> transfers) {
        auto rows = storedUnder(database, transfers);
        if (!rows)
            return passOn(rows);
        for (Stored& row : *rows)
            m_rows.push_back(std::move(row)); // a deque's elements stay where they are
        for (auto row = m_rows.end() - static_cast<std::ptrdiff_t>(rows->size()); row != m_rows.end(); ++row)
            keep(row->transfer, row->phase);
        return {};
    }

    void keep(const Transfer& transfer, Phase phase) {
        m_byReference.emplace(Key{transfer.reference, transfer.code}, Known{&transfer, phase});
        if (!transfer.id.isNull())
            m_byId.emplace(transfer.id.text(), Known{&transfer, phase});
    }

    struct Known {
        const Transfer* transfer;
        Phase phase;
    };

    /// By its id, else by reference and code.
    [[nodiscard]] std::optional<Known> find(const Transfer& transfer) const {
        if (const auto known = m_byId.find(transfer.id.text()); known != m_byId.end() && !transfer.id.isNull())
            return known->second;
        const auto known = m_byReference.find(Key{transfer.reference, transfer.code});
        return known == m_byReference.end() ? std::nullopt : std::optional(known->second);
    }

private:
    using Key = std::pair<std::string_view, TransferCode>;

    struct KeyHash {
        std::size_t operator()(const Key& key) const {
            return std::hash<std::string_view>{}(key.first) ^ static_cast<std::size_t>(key.second);
        }
    };

    std::deque<Stored> m_rows;
    std::unordered_map<Key, Known, KeyHash> m_byReference;
    std::unordered_map<std::string_view, Known> m_byId;
};

/// The id alone may differ where the given one has none of its own or names the same reference again.
bool sameContent(const BatchMemory::Known& known, const Transfer& given, Phase phase) {
    const Transfer& there = *known.transfer;
    return known.phase == phase && there.debit == given.debit && there.credit == given.credit &&
           there.amount == given.amount && there.code == given.code && there.bookedOn == given.bookedOn &&
           there.blth == given.blth && there.reference == given.reference;
}

Result<std::vector<Added>> writeAll(Database& database, std::span<const Transfer> transfers, Phase phase) {
    return joinTransaction(database, [&]() -> Result<std::vector<Added>> {
        std::vector<Added> answers;
        answers.reserve(transfers.size());
        TransferWriter writer(database);
        BatchMemory memory;
        for (std::size_t at = 0; at < transfers.size(); ++at) {
            if (at % kAsked == 0)
                if (const auto looked = memory.look(database, transfers.subspan(at, std::min(kAsked, transfers.size() - at)));
                    !looked)
                    return passOn(looked);
            const Transfer& transfer = transfers[at];
            if (const auto known = memory.find(transfer)) {
                answers.push_back(sameContent(*known, transfer, phase) ? Added::Already : Added::Differs);
                continue;
            }
            if (const auto added = writer.add(transfer, phase); !added)
                return passOn(added);
            memory.keep(transfer, phase);
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
                return passOn(added);
        }
        return writer.finish();
    });
}

LedgerEntry readEntry(Statement& row) {
    return {{row.date(0), row.parsed(1, &parseTransferCode), row.rupiah(2)}, row.optional(3, &parseMonth), row.text(4)};
}

/// The index's words where they leave nothing out: not for the two accounts that contributions and yields are debited from, whose
/// debits are looked for in the whole table.
std::string andOfMember(const AccountId& account) {
    if (account == programme::contributionsIn() || account == programme::yield())
        return {};
    return "AND " + std::string(kOfMemberDebits);
}

Result<std::vector<LedgerEntry>> entriesBetween(Database& database, const AccountId& account, std::string_view from,
                                                std::string_view to) {
    const std::string sql = "SELECT booked_on, code, amount, blth, reference, seq FROM transfer "
                            "WHERE credit_account = ? AND phase IN ('posted', 'post') AND booked_on BETWEEN ? AND ? "
                            "UNION ALL SELECT booked_on, code, -amount, blth, reference, seq FROM transfer "
                            "WHERE debit_account = ? AND phase IN ('posted', 'post') AND booked_on BETWEEN ? AND ? " +
                            andOfMember(account) + "ORDER BY 1, 6";
    return selectAll(database, sql, &readEntry, account, from, to, account, from, to);
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
    const std::string sql =
        "SELECT p.id, p.debit_account, p.credit_account, p.amount, p.code, p.phase, p.booked_on, p.blth, p.reference, "
        "p.seq "
        "FROM transfer p WHERE p.credit_account = ? AND p.phase = 'pending' "
        "AND NOT EXISTS (SELECT 1 FROM transfer r WHERE r.pending_id = p.id) "
        "UNION ALL SELECT p.id, p.debit_account, p.credit_account, p.amount, p.code, p.phase, p.booked_on, p.blth, "
        "p.reference, p.seq FROM transfer p WHERE p.debit_account = ? AND p.phase = 'pending' " +
        andOfMember(account) + "AND NOT EXISTS (SELECT 1 FROM transfer r WHERE r.pending_id = p.id) ORDER BY 10";
    return selectAll(
        m_database, sql, [](Statement& row) { return readStored(row).transfer; }, account, account);
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
