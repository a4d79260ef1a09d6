#include "store/ledgersums.h"

#include "store/query.h"

#include <limits>

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
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    for (bool any = true; any;) {
        auto transfers = database.prepare("SELECT seq, debit_account, credit_account, amount, phase FROM transfer "
                                          "WHERE seq > ? ORDER BY seq LIMIT ?");
        if (!transfers)
            return passOn(transfers);
        if (const auto ran = transfers->run(last, kPage); !ran)
            return passOn(ran);
        for (any = false;; any = true) {
            const auto more = transfers->next();
            if (!more)
                return passOn(more);
            if (!*more)
                break;
            last = transfers->integer(0);
            take(transfers->view(1), transfers->view(2), transfers->integer(3), transfers->view(4));
        }
    }
    return {};
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
    for (;;) {
        const auto more = accounts->next();
        if (!more)
            return passOn(more);
        if (!*more)
            break;
        const auto sums = m_accounts.find(accounts->view(0));
        met += sums != m_accounts.end() ? 1 : 0;
        const StoredAccount account = readAccount(*accounts);
        const AccountSums& wanted = sums == m_accounts.end() ? AccountSums() : sums->second;
        if (!isSame(account.columns, wanted))
            tell(difference(account, wanted));
    }
    if (met < m_accounts.size())
        tell("transfers go to or from accounts that are not there: " + std::to_string(m_accounts.size() - met));
    if (wrong > kMostProblemsTold)
        problems.push_back({"ledger", "account is not the sum of its transfers: " +
                                          std::to_string(wrong - kMostProblemsTold) + " more"});
    return problems;
}

} // namespace anjungan::store
