#include "store/contributions.h"

#include "store/bulkinsert.h"
#include "store/contributionrows.h"
#include "store/query.h"
#include "store/transferwriter.h"

#include <set>
#include <unordered_map>
#include <utility>

namespace anjungan::store {

namespace {

constexpr std::size_t kBatch = 64;
constexpr BulkInsert kInsert("INSERT INTO contribution (membership_id, blth, reference, posted_on, wage, jht_employer, "
                             "jht_worker, jp_employer, jp_worker) VALUES ",
                             9);

Contribution readContribution(Statement& row) {
    return {row.text(0),   row.id<MembershipId>(1), row.month(2),  row.date(3),  row.rupiah(4),
            row.rupiah(5), row.rupiah(6),           row.rupiah(7), row.rupiah(8)};
}

using Known = std::unordered_map<std::string, Contribution>;

/// What is on record under the references of these lines (at most kBatch).
Result<Known> knownAmong(Database& database, std::span<const Contribution> lines) {
    static const std::string s_sql =
        "SELECT reference, membership_id, blth, posted_on, wage, jht_employer, jht_worker, "
        "jp_employer, jp_worker FROM contribution WHERE reference IN (" +
        BulkInsert::placeholders(kBatch) + ")";
    auto select = database.prepare(s_sql);
    if (!select)
        return passOn(select);
    for (std::size_t i = 0; i < kBatch; ++i)
        select->bind(static_cast<int>(i), lines[std::min(i, lines.size() - 1)].reference);
    if (const auto ran = select->runBound(); !ran)
        return passOn(ran);
    Known known;
    const auto taken = takeRows(*select, [&known](Statement& row) -> Result<void> {
        Contribution line = readContribution(row);
        known.emplace(line.reference, std::move(line));
        return {};
    });
    if (!taken)
        return passOn(taken);
    return known;
}

using CardMonth = std::pair<std::string, Month>;

/// Adds those cards and months of these lines (at most kBatch) that hold several lines.
Result<void> findTwice(Database& database, std::span<const Contribution> lines, std::set<CardMonth>& twice) {
    auto select = database.prepare(monthTwiceSql());
    if (!select)
        return passOn(select);
    for (std::size_t i = 0; i < kBatch; ++i) {
        const Contribution& line = lines[std::min(i, lines.size() - 1)];
        select->bind(static_cast<int>(2 * i), line.membership);
        select->bind(static_cast<int>(2 * i + 1), line.blth);
    }
    if (const auto ran = select->runBound(); !ran)
        return passOn(ran);
    return takeRows(*select, [&twice](Statement& row) -> Result<void> {
        twice.emplace(row.text(0), row.month(1));
        return {};
    });
}

Result<void> insert(Database& database, std::span<const Contribution* const> lines) {
    auto statement = database.prepare(kInsert.sql(lines.size()));
    if (!statement)
        return passOn(statement);
    int position = 0;
    const auto bind = [&](const auto& value) {
        statement->bind(position++, value);
    };
    for (const Contribution* line : lines) {
        bind(line->membership);
        bind(line->blth);
        bind(line->reference);
        bind(line->postedOn);
        bind(line->wage);
        bind(line->jhtEmployer);
        bind(line->jhtWorker);
        bind(line->jpEmployer);
        bind(line->jpWorker);
    }
    if (const auto ran = statement->runBound(); !ran)
        return passOn(ran);
    return {};
}

/// Full batches by the statement that stays prepared, the rest line by line.
Result<void> insertAll(Database& database, std::span<const Contribution* const> lines) {
    std::size_t at = 0;
    for (; lines.size() - at >= kBatch; at += kBatch)
        if (const auto written = insert(database, lines.subspan(at, kBatch)); !written)
            return written;
    for (; at < lines.size(); ++at)
        if (const auto written = insert(database, lines.subspan(at, 1)); !written)
            return written;
    return {};
}

Result<void> book(TransferWriter& writer, const Contribution& line) {
    for (Transfer& transfer : transfersOf(line))
        if (const auto added = writer.add(std::move(transfer), Phase::Posted); !added)
            return passOn(added);
    return {};
}

/// Writes one batch; answers go to `answers`.
Result<void> addBatch(Database& database, std::span<const Contribution> lines, TransferWriter& writer,
                      std::vector<Added>& answers) {
    auto known = knownAmong(database, lines);
    if (!known)
        return passOn(known);
    std::vector<const Contribution*> fresh;
    for (const Contribution& line : lines) {
        if (const auto stored = known->find(line.reference); stored != known->end()) {
            answers.push_back(stored->second == line ? Added::Already : Added::Differs);
            continue;
        }
        known->emplace(line.reference, line);
        fresh.push_back(&line);
        answers.push_back(Added::New);
        if (const auto booked = book(writer, line); !booked)
            return booked;
    }
    return insertAll(database, fresh);
}

} // namespace

const std::string& monthTwiceSql() {
    // Not "(membership_id, blth) IN (VALUES ...)": for that SQLite reads the whole table, in the order of its key.
    static const std::string s_sql = [] {
        std::string pairs;
        for (std::size_t i = 0; i < kBatch; ++i)
            pairs += i == 0 ? "(?, ?)" : ", (?, ?)";
        return "WITH asked (card, month) AS (VALUES " + pairs +
               ") SELECT card, month FROM asked WHERE (SELECT COUNT(*) FROM contribution "
               "WHERE membership_id = asked.card AND blth = asked.month) > 1";
    }();
    return s_sql;
}

std::vector<Transfer> transfersOf(const Contribution& line) {
    std::vector<Transfer> transfers;
    for (const auto& [amount, code] : {std::pair(line.jhtEmployer, TransferCode::ContributionEmployer),
                                       std::pair(line.jhtWorker, TransferCode::ContributionWorker)})
        if (amount != Rupiah{})
            transfers.push_back({{}, programme::contributionsIn(), memberAccount(line.membership), amount, code,
                                 line.postedOn, line.blth, line.reference});
    return transfers;
}

Result<void> insertContributions(Database& database, std::span<const Contribution> lines) {
    std::vector<const Contribution*> all;
    all.reserve(lines.size());
    for (const Contribution& line : lines)
        all.push_back(&line);
    return insertAll(database, all);
}

Result<std::vector<Added>> Contributions::addAll(std::span<const Contribution> lines) {
    return joinTransaction(m_database, [&]() -> Result<std::vector<Added>> {
        std::vector<Added> answers;
        answers.reserve(lines.size());
        TransferWriter writer(m_database);
        for (std::size_t at = 0; at < lines.size(); at += kBatch) {
            const auto batch = lines.subspan(at, std::min(kBatch, lines.size() - at));
            if (const auto added = addBatch(m_database, batch, writer, answers); !added)
                return passOn(added);
        }
        if (const auto finished = writer.finish(); !finished)
            return passOn(finished);
        return answers;
    });
}

Result<std::vector<bool>> Contributions::monthTwice(std::span<const Contribution> lines) {
    std::set<CardMonth> found;
    for (std::size_t at = 0; at < lines.size(); at += kBatch)
        if (const auto done = findTwice(m_database, lines.subspan(at, std::min(kBatch, lines.size() - at)), found); !done)
            return passOn(done);
    std::vector<bool> twice(lines.size(), false);
    if (!found.empty())
        for (std::size_t i = 0; i < lines.size(); ++i)
            twice[i] = found.contains({lines[i].membership.text(), lines[i].blth});
    return twice;
}

Result<std::vector<Contribution>> Contributions::posted(const MembershipId& membership, Date from, Date to) {
    return selectAll(
        m_database,
        "SELECT reference, membership_id, blth, posted_on, wage, jht_employer, jht_worker, jp_employer, jp_worker "
        "FROM contribution WHERE membership_id = ? AND posted_on BETWEEN ? AND ? ORDER BY blth, reference",
        &readContribution, membership, from, to);
}

Result<std::vector<Contribution>> Contributions::of(const MembershipId& membership) {
    return selectAll(
        m_database,
        "SELECT reference, membership_id, blth, posted_on, wage, jht_employer, jht_worker, jp_employer, jp_worker "
        "FROM contribution WHERE membership_id = ? ORDER BY blth, reference",
        &readContribution, membership);
}

Result<std::optional<Contribution>> Contributions::latest(const MembershipId& membership, Date upTo) {
    return selectOne(
        m_database,
        "SELECT reference, membership_id, blth, posted_on, wage, jht_employer, jht_worker, jp_employer, jp_worker "
        "FROM contribution WHERE membership_id = ? AND posted_on <= ? ORDER BY blth DESC, reference DESC LIMIT 1",
        &readContribution, membership, upTo);
}

Result<std::int64_t> Contributions::count() {
    return selectNumber(m_database, "SELECT COUNT(*) FROM contribution");
}

} // namespace anjungan::store
