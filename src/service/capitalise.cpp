// The year's yield of every account (rules.md 7), in strides of one transaction each.

#include "service/maintenance.h"
#include "service/person.h"
#include "store/audit.h"
#include "store/memberships.h"
#include "store/setupfor.h"
#include "store/yearend.h"

#include <algorithm>

namespace anjungan::service {

namespace {

constexpr int kStride = 4000;
constexpr std::int64_t kDivisor = 120'000; // 12 months x 10,000 basis points

class YearRun {
public:
    YearRun(Context& context, int year) : m_context(context), m_report{year, 0, 0, 0, 0, {}} {}

    /// One stride after `after`; the last account that it looked at, null after the last of all.
    [[nodiscard]] Result<AccountId> stride(const AccountId& after) {
        auto transaction = store::Transaction::begin(m_context.database());
        if (!transaction)
            return passOn(transaction);
        const auto accounts = store::YearEnd(m_context.database(), m_report.year).page(after, kStride);
        if (!accounts)
            return passOn(accounts);
        std::vector<store::Transfer> transfers;
        for (const store::YearEndAccount& account : *accounts)
            if (const auto taken = take(account, transfers); !taken)
                return passOn(taken);
        if (const auto posted = store::Ledger(m_context.database()).postAll(transfers); !posted)
            return passOn(posted);
        if (const auto done = transaction->commit(); !done)
            return passOn(done);
        return accounts->empty() ? AccountId() : accounts->back().account;
    }

    [[nodiscard]] const CapitaliseReport& report() const { return m_report; }

private:
    Result<void> take(const store::YearEndAccount& account, std::vector<store::Transfer>& transfers) {
        ++m_report.accounts;
        // A claim in process has settled the yield up to its day; the year's on top would be paid twice.
        if (account.held) {
            ++m_report.held;
            return {};
        }
        if (account.posted) {
            ++m_report.already;
            return {};
        }
        const auto amount = account.baseMonths ? plainAmount(*account.baseMonths) : amountByRule(account.account);
        if (!amount && isOfOneOnly(amount.error())) {
            m_report.leftOut.push_back({"membership:" + account.account.text(), amount.error().detail});
            return {};
        }
        if (!amount)
            return passOn(amount);
        if (*amount <= Rupiah{})
            return {};
        transfers.push_back({.id = {},
                             .debit = store::programme::yield(),
                             .credit = account.account,
                             .amount = *amount,
                             .code = store::TransferCode::Yield,
                             .bookedOn = makeDate(m_report.year, 12, 31),
                             .blth = {},
                             .reference = "yield:" + std::to_string(m_report.year) + ":" + account.account.text()});
        ++m_report.posted;
        m_report.total += *amount;
        return {};
    }

    Result<Rupiah> plainAmount(std::int64_t baseMonths) const {
        if (baseMonths <= 0)
            return Rupiah{};
        const auto rate = m_context.rates().rate(m_report.year);
        if (!rate)
            return passOn(rate);
        return Rupiah{baseMonths * *rate / kDivisor};
    }

    Result<Rupiah> amountByRule(const AccountId& account) const {
        const auto entries = store::Ledger(m_context.database()).entries(account);
        if (!entries)
            return passOn(entries);
        return rules::capitalisation(accountEntries(*entries, m_context.today()), m_report.year, m_context.rates());
    }

    Context& m_context;
    CapitaliseReport m_report;
};

} // namespace

Result<CapitaliseReport> Maintenance::capitalise(int year, const ProgressFunction& progress) {
    // A rehearsal must not post what no day has earned: in a real store the wall's day counts as well.
    const bool isReal = m_context->database().purpose() != store::Purpose::Training;
    const Date trueDay = isReal ? m_context->clock().pretendedOn().value_or(m_context->today()) : m_context->today();
    const Date lastDay = makeDate(year, 12, 31);
    if (m_context->today() <= lastDay)
        return fail(ErrorCode::RefusedByRule, "the year is not over: its yield is posted from 1 January on", "year");
    if (trueDay <= lastDay)
        return fail(ErrorCode::RefusedByRule,
                    "the year is not over in truth: only in a training store can its yield be posted on a pretended day", "year");
    if (const auto first = m_context->rates().firstYear(); !first || year < *first)
        return fail(ErrorCode::RefusedByRule,
                    "no rate is known for this year: it holds what head office's yields file says", "year");
    const auto count = store::Memberships(m_context->database()).count();
    if (!count)
        return passOn(count);
    const store::BulkWrites bulk(m_context->database());
    YearRun run(*m_context, year);
    for (AccountId after;;) {
        const auto last = run.stride(after);
        if (!last)
            return passOn(last);
        if (last->isNull())
            break;
        after = *last;
        if (progress)
            progress({"capitalise " + std::to_string(year), run.report().accounts, *count, {}});
    }
    const CapitaliseReport& report = run.report();
    const auto told =
        store::Audit(m_context->database())
            .append(store::Actor::system("anjunganctl"), "year_capitalised", "year:" + std::to_string(year),
                    "posted " + std::to_string(report.posted) + ", already there " + std::to_string(report.already) +
                        ", left out " + std::to_string(report.leftOut.size()));
    if (!told)
        return passOn(told);
    return report;
}

} // namespace anjungan::service
