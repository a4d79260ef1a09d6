#include "store/ledgersums.h"

#include "store/query.h"


namespace anjungan::store {

namespace {

constexpr int kPage = 20'000;

void add(AccountSums& sums, std::int64_t& sum, std::int64_t amount) {
    sums.isBeyond = __builtin_add_overflow(sum, amount, &sum) || sums.isBeyond;
}

struct StoredAccount {
    std::string id;
    AccountSums columns;
};

StoredAccount readAccount(Statement& row) {
    return {row.text(0), {row.integer(1), row.integer(2), row.integer(3), row.integer(4), false}};
}

bool isSame(const AccountSums& columns, const AccountSums& sums) {
    return !sums.isBeyond && columns.creditsPosted == sums.creditsPosted && columns.debitsPosted == sums.debitsPosted &&
           columns.creditsPending == sums.creditsPending && columns.debitsPending == sums.debitsPending;
}

std::string told(const AccountSums& sums) {
    if (sums.isBeyond)
        return "more than an account holds";
    return std::to_string(sums.creditsPosted - sums.debitsPosted) + " and " + std::to_string(sums.debitsPending);
}

std::string difference(const StoredAccount& account, const AccountSums& sums) {
    return "account is not the sum of its transfers: " + account.id + " (posted " +
           std::to_string(account.columns.creditsPosted - account.columns.debitsPosted) + " and held " +
           std::to_string(account.columns.debitsPending) + ", by its transfers " + told(sums) + ")";
}

} // namespace

AccountSums& LedgerSums::of(std::string_view account, const std::string*& lastName, AccountSums*& last) {
    if (last != nullptr && *lastName == account)
        return *last;
    auto found = m_accounts.find(account);
    if (found == m_accounts.end())
        found = m_accounts.emplace(account, AccountSums()).first;
    lastName = &found->first;
    last = &found->second;
    return *last;
}

void LedgerSums::take(std::string_view debit, std::string_view credit, std::int64_t amount, std::string_view phase) {
    AccountSums& from = of(debit, m_debitName, m_debit);
    AccountSums& to = of(credit, m_creditName, m_credit);
    if (phase == "posted" || phase == "post") {
        add(from, from.debitsPosted, amount);
        add(to, to.creditsPosted, amount);
    }
    if (phase != "posted") {
        const std::int64_t held = phase == "pending" ? amount : -amount;
        add(from, from.debitsPending, held);
        add(to, to.creditsPending, held);
    }
}

Result<void> LedgerSums::takeAll(Database& database) {
    return takePages(database,
                     "SELECT seq, debit_account, credit_account, amount, phase FROM transfer WHERE seq > ? ORDER BY seq LIMIT ?",
                     kPage, [this](Statement& row) { take(row.view(1), row.view(2), row.integer(3), row.view(4)); });
}

Result<std::vector<Problem>> LedgerSums::heldAgainst(Database& database) {
    std::size_t wrong = 0;
    std::vector<Problem> problems;
    const auto tell = [&](std::string what) {
        if (++wrong <= kMostProblemsTold)
            problems.push_back({"ledger", std::move(what)});
    };
    auto accounts = database.prepare(
        "SELECT id, credits_posted, debits_posted, credits_pending, debits_pending FROM account ORDER BY id");
    if (!accounts)
        return passOn(accounts);
    if (const auto ran = accounts->run(); !ran)
        return passOn(ran);
    std::size_t met = 0;
    const auto held = takeRows(*accounts, [&](Statement& row) -> Result<void> {
        const auto sums = m_accounts.find(row.view(0));
        met += sums != m_accounts.end() ? 1 : 0;
        const StoredAccount account = readAccount(row);
        const AccountSums wanted = sums == m_accounts.end() ? AccountSums() : sums->second;
        if (!isSame(account.columns, wanted))
            tell(difference(account, wanted));
        return {};
    });
    if (!held)
        return passOn(held);
    if (met < m_accounts.size())
        tell("transfers go to or from accounts that are not there: " + std::to_string(m_accounts.size() - met));
    if (wrong > kMostProblemsTold)
        problems.push_back({"ledger", "account is not the sum of its transfers: " +
                                          std::to_string(wrong - kMostProblemsTold) + " more"});
    return problems;
}

} // namespace anjungan::store
