#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/rupiah.h"
#include "store/database.h"
#include "store/outcome.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

/// The programme began in 1977; nothing is booked before.
inline constexpr Date kFirstBookingDay{std::chrono::year{1977} / std::chrono::January / 1};

/// What a transfer is for.
enum class TransferCode {
    ContributionEmployer,
    ContributionWorker,
    Yield,           ///< a year's yield, capitalised (31 December) or imported
    YieldSettlement, ///< yield accrued in the running year, credited because a claim or a merge settles the account
    Payout,
    Tax,
    Merge,      ///< between two member accounts of one person
    Correction, ///< mends an earlier mistake; the mistake itself stays
};
[[nodiscard]] std::string_view toText(TransferCode);
[[nodiscard]] Result<TransferCode> parseTransferCode(std::string_view);

/// The programme's own side of the books.
namespace programme {
[[nodiscard]] AccountId contributionsIn();
[[nodiscard]] AccountId yield();
[[nodiscard]] AccountId payout();
[[nodiscard]] AccountId tax();
[[nodiscard]] AccountId correction();
} // namespace programme

/// A membership's account. Its id is the membership's, so that this asks no database.
[[nodiscard]] AccountId memberAccount(const MembershipId& membership);

/// Money from one account to another. Never changed or removed once written (triggers); a mistake is mended by another.
/// `reference` tells what it is for, in the words of its source: an import line, "claim:<id>",
/// "yield:2025:<membership>". One reference holds at most one transfer of a code.
struct Transfer {
    TransferId id; ///< made by the caller; null: the store makes one, and `reference` and `code` alone are its identity
    AccountId debit;
    AccountId credit;
    Rupiah amount; ///< above zero
    TransferCode code = TransferCode::Correction;
    Date bookedOn{};
    std::optional<Month> blth;
    std::string reference;
    bool operator==(const Transfer&) const = default;
};

/// An account's money. For a member account credits are what the person owns.
struct Balance {
    Rupiah creditsPosted;
    Rupiah debitsPosted;
    Rupiah creditsPending;
    Rupiah debitsPending;

    [[nodiscard]] Rupiah posted() const { return creditsPosted - debitsPosted; }

    /// What a claim in process holds, its settlement yield counted in.
    [[nodiscard]] Rupiah reserved() const { return debitsPending; }

    /// What is left to reserve; a member account never goes below zero here.
    [[nodiscard]] Rupiah available() const { return creditsPosted + creditsPending - debitsPosted - debitsPending; }

    bool operator==(const Balance&) const = default;
};

/// StoreCorrupt where no store in order could have said so: a column below zero, or a member's account.
[[nodiscard]] Result<void> checkRead(const AccountId& account, const Balance& balance);

/// What a posted transfer did to an account: what the yield of rules.md 7 is computed from.
struct AccountMove {
    Date date{};
    TransferCode code = TransferCode::Correction;
    Rupiah amount; ///< above zero came in, below zero went out
    bool operator==(const AccountMove&) const = default;
};

/// A posted line of an account, as statements show it.
struct LedgerEntry : AccountMove {
    std::optional<Month> blth;
    std::string reference;
    bool operator==(const LedgerEntry&) const = default;
};

/// What capitalising a year must leave out: settlement yield that claims and merges of that year have credited or hold.
struct SettledYield {
    Rupiah posted;
    Rupiah pending;

    [[nodiscard]] Rupiah total() const { return posted + pending; }
};

/// The double-entry books (the TigerBeetle model of architecture.md). A transfer is posted at once, or reserved
/// (pending) and later posted or voided as a whole:
///
///     reserve ---> post   the money has moved
///            \---> void   as if it had never been
///
/// Debits posted and pending of a member account never exceed its credits posted and pending: RefusedByRule, `where`
/// "balance". The same id (or reference and code) with the same content again is success and writes nothing; with
/// other content it is Conflict. Account columns move with the row of the transfer and by nothing else (triggers of
/// resources/sql/0002_guards.sql); every transaction that wrote transfers ends with one seal over all of them
/// (ledgerchain.h). What is read is held against the same promises: StoreCorrupt where it breaks one.
class Ledger {
public:
    explicit Ledger(Database& database) : m_database(database) {}

    [[nodiscard]] Result<Added> post(const Transfer& transfer);
    [[nodiscard]] Result<Added> reserve(const Transfer& transfer);
    /// Many at once, one transaction, in order. Answers one for each; Differs where post() would say Conflict.
    /// Any other failure writes nothing of the whole.
    [[nodiscard]] Result<std::vector<Added>> postAll(std::span<const Transfer> transfers);

    /// As postAll, for reservations.
    [[nodiscard]] Result<std::vector<Added>> reserveAll(std::span<const Transfer> transfers);

    /// Posts or voids the pending transfers with this reference, all together. Already done the same way is success;
    /// resolved the other way is Conflict; none there is NotFound.
    [[nodiscard]] Result<void> postPending(const std::string& reference, Date bookedOn);
    [[nodiscard]] Result<void> voidPending(const std::string& reference, Date bookedOn);

    /// NotFound where there is no such account.
    [[nodiscard]] Result<Balance> balance(const AccountId& account);
    /// Posted entries with from <= date <= to, in order of date, then of writing.
    [[nodiscard]] Result<std::vector<LedgerEntry>> entries(const AccountId& account, Date from, Date to);
    [[nodiscard]] Result<std::vector<LedgerEntry>> entries(const AccountId& account);
    /// Pending transfers that are neither posted nor voided.
    [[nodiscard]] Result<std::vector<Transfer>> pending(const AccountId& account);
    /// The sum of posted amounts into the account less those out of it with this code, dated from..to.
    [[nodiscard]] Result<Rupiah> sum(const AccountId& account, TransferCode code, Date from, Date to);
    [[nodiscard]] Result<SettledYield> settledYield(const AccountId& account, int year);
    [[nodiscard]] Result<std::int64_t> count();

private:
    Database& m_database;
};

} // namespace anjungan::store
