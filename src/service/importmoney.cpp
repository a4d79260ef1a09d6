#include "service/importmoney.h"

#include "rules/contribution.h"
#include "rules/identity.h"
#include "service/importpeople.h"
#include "store/participants.h"
#include "store/references.h"

#include <cstdlib>

namespace anjungan::service {

namespace {

constexpr std::size_t kMostRemembered = 200'000;
/// Nobody pays further ahead than a year: what is for a later month is a slip of the hand.
constexpr int kMostMonthsAhead = 12;
constexpr Month kFirstMonth{std::chrono::year{1977}, std::chrono::January};
constexpr std::string_view kNothingBooked = "is zero: nothing is booked";

Result<std::string> keptReference(store::Database& database, const ImportRow& row, store::ReferenceOf of) {
    const auto reference = row.reference("reference");
    return reference ? store::keptReference(database, *reference, of) : reference;
}

/// One result a line: a known reference with other content is told, never overwritten.
std::vector<RowResult> toResults(const std::vector<store::Added>& added) {
    std::vector<RowResult> results;
    results.reserve(added.size());
    for (const store::Added one : added)
        switch (one) {
        case store::Added::New:
            results.push_back({RowResult::Kind::Added, {}});
            break;
        case store::Added::Already:
            results.push_back({RowResult::Kind::Already, {}});
            break;
        case store::Added::Differs:
            results.push_back({RowResult::Kind::Rejected, {"reference", "is on record with other content"}});
            break;
        }
    return results;
}

/// Writes those of the lines that book something; the others are taken as read.
template <class T, class Books, class Write>
Result<std::vector<RowResult>> writeSome(std::vector<T> taken, Books books, Write write) {
    std::vector<RowResult> results(taken.size(), RowResult{RowResult::Kind::Already, {}});
    std::vector<std::size_t> places;
    std::vector<T> booked;
    for (std::size_t i = 0; i < taken.size(); ++i)
        if (books(taken[i])) {
            places.push_back(i);
            booked.push_back(std::move(taken[i]));
        }
    const auto added = write(booked);
    if (!added)
        return passOn(added);
    auto written = toResults(*added);
    for (std::size_t i = 0; i < places.size(); ++i)
        results[places[i]] = std::move(written[i]);
    return results;
}

/// Takes a parsed record into the batch, or turns its failure into an issue.
template <class T> Result<std::optional<RowIssue>> keep(Result<T> parsed, std::vector<T>& into) {
    if (parsed) {
        into.push_back(std::move(*parsed));
        return std::nullopt;
    }
    if (auto issue = asIssue(parsed.error()))
        return issue;
    return passOn(parsed);
}

bool nearlyEqual(Rupiah a, Rupiah b) {
    return std::llabs(a.value() - b.value()) <= 1;
}

} // namespace

Result<CardLookup::Card> CardLookup::find(const ImportRow& row) {
    const auto kpj = rules::checkKpj(row.text("kpj"));
    if (!kpj)
        return refuseRow("kpj", "is no valid KPJ: " + kpj.error().detail);
    if (const auto known = m_known.find(kpj->text()); known != m_known.end())
        return known->second;
    const auto membership = store::Memberships(m_database).find(*kpj);
    if (!membership)
        return passOn(membership);
    if (!*membership)
        return refuseRow("kpj", "is not on record; import the membership first");
    if (m_known.size() >= kMostRemembered)
        m_known.clear();
    const Card card{(*membership)->id, (*membership)->segment, (*membership)->start, (*membership)->end};
    m_known.emplace(kpj->text(), card);
    return card;
}

void ContributionBatch::compareShares(const store::Contribution& line, Segment segment,
                                      std::vector<RowIssue>& warnings) const {
    const auto expect = [&](const char* column, Rupiah given, Rupiah computed) {
        if (!nearlyEqual(given, computed))
            warnings.push_back({column, "differs from what the wage gives by more than one rupiah"});
    };
    switch (segment) {
    case Segment::Pu:
        // Months before the first JP ceiling are not covered by the rules: then there is nothing to compare with.
        if (const auto shares = rules::contributionShares(line.wage, line.blth, m_rules)) {
            expect("jht_employer", line.jhtEmployer, shares->jhtEmployer);
            expect("jht_worker", line.jhtWorker, shares->jhtWorker);
            // Not every employer takes part in JP: no JP at all is no difference.
            if (line.jpEmployer.value() != 0 || line.jpWorker.value() != 0) {
                expect("jp_employer", line.jpEmployer, shares->jpEmployer);
                expect("jp_worker", line.jpWorker, shares->jpWorker);
            }
        }
        return;
    case Segment::Bpu:
        if (const auto share = rules::bpuContribution(line.wage, line.blth, m_rules)) {
            expect("jht_worker", line.jhtWorker, *share);
            expect("jht_employer", line.jhtEmployer, Rupiah{});
        }
        return;
    case Segment::Pmi:
        return;
    }
}

Result<store::Contribution> ContributionBatch::parse(const ImportRow& row, std::vector<RowIssue>& warnings) {
    auto reference = row.reference("reference"); // write() puts the text under which it is kept
    if (!reference)
        return passOn(reference);
    const auto card = m_cards.find(row);
    if (!card)
        return passOn(card);
    const auto blth = row.month("blth");
    if (!blth)
        return passOn(blth);
    const auto postedOn = row.date("posted_on");
    if (!postedOn)
        return passOn(postedOn);
    if (*postedOn > m_database.clock().today())
        return refuseRow("posted_on", "lies in the future");
    if (*postedOn < store::kFirstBookingDay)
        return refuseRow("posted_on", "lies before the programme began in 1977");
    store::Contribution line{.reference = std::move(*reference),
                             .membership = card->id,
                             .blth = *blth,
                             .postedOn = *postedOn,
                             .wage = {},
                             .jhtEmployer = {},
                             .jhtWorker = {},
                             .jpEmployer = {},
                             .jpWorker = {}};
    const std::pair<const char*, Rupiah*> amounts[] = {{"wage", &line.wage},
                                                       {"jht_employer", &line.jhtEmployer},
                                                       {"jht_worker", &line.jhtWorker},
                                                       {"jp_employer", &line.jpEmployer},
                                                       {"jp_worker", &line.jpWorker}};
    for (const auto& [column, into] : amounts) {
        const auto amount = row.amount(column);
        if (!amount)
            return passOn(amount);
        *into = *amount;
    }
    const std::chrono::year_month_day posted(*postedOn);
    if (line.blth > posted.year() / posted.month() + std::chrono::months{kMostMonthsAhead})
        return refuseRow("blth", "lies more than twelve months after posted_on");
    if (line.blth < kFirstMonth)
        return refuseRow("blth", "lies before the programme began in 1977");
    const std::chrono::year_month_day start(card->start);
    if (line.blth < start.year() / start.month())
        warnings.push_back({"blth", "lies before the membership's start"});
    compareShares(line, card->segment, warnings);
    return line;
}

Result<std::optional<RowIssue>> ContributionBatch::take(const ImportRow& row, std::vector<RowIssue>& warnings) {
    return keep(parse(row, warnings), m_taken);
}

Result<void> ContributionBatch::keepReferences(std::vector<store::Contribution>& lines) {
    std::vector<std::string> references;
    references.reserve(lines.size());
    for (store::Contribution& line : lines)
        references.push_back(std::move(line.reference));
    auto kept = store::keptReferences(m_database, references, store::ReferenceOf::Contribution);
    if (!kept)
        return passOn(kept);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].reference = std::move((*kept)[i]);
    return {};
}

Result<std::vector<RowResult>> ContributionBatch::write() {
    auto taken = std::exchange(m_taken, {});
    if (const auto kept = keepReferences(taken); !kept)
        return passOn(kept);
    store::Contributions contributions(m_database);
    const auto added = contributions.addAll(taken);
    if (!added)
        return passOn(added);
    const auto twice = contributions.monthTwice(taken);
    if (!twice)
        return passOn(twice);
    auto results = toResults(*added);
    for (std::size_t i = 0; i < results.size(); ++i)
        if ((*twice)[i] && results[i].kind == RowResult::Kind::Added)
            results[i].issue = {"blth", "stands for this card under another reference too"};
    return results;
}

Result<store::Transfer> YieldBatch::parse(const ImportRow& row, std::vector<RowIssue>& warnings) {
    auto reference = keptReference(m_database, row, store::ReferenceOf::Transfer);
    if (!reference)
        return passOn(reference);
    const auto card = m_cards.find(row);
    if (!card)
        return passOn(card);
    const auto bookedOn = row.date("booked_on");
    if (!bookedOn)
        return passOn(bookedOn);
    const auto amount = row.amount("amount");
    if (!amount)
        return passOn(amount);
    if (*bookedOn > m_database.clock().today())
        return refuseRow("booked_on", "lies in the future");
    if (*bookedOn < store::kFirstBookingDay)
        return refuseRow("booked_on", "lies before the programme began in 1977");
    if (amount->value() == 0)
        warnings.push_back({"amount", std::string(kNothingBooked)});
    const std::chrono::year_month_day day(*bookedOn);
    if (day.month() != std::chrono::December || day.day() != std::chrono::day(31))
        warnings.push_back({"booked_on", "is no 31 December, on which a year's yield is capitalised"});
    return store::Transfer{.id = {},
                           .debit = store::programme::yield(),
                           .credit = store::memberAccount(card->id),
                           .amount = *amount,
                           .code = store::TransferCode::Yield,
                           .bookedOn = *bookedOn,
                           .blth = {},
                           .reference = std::move(*reference)};
}

Result<void> YieldBatch::checkOnlyYieldOfItsDay(const store::Transfer& transfer) {
    const auto refuseSecond = [] {
        return refuseRow("booked_on", "this card's yield of that day is on record already under another reference");
    };
    const auto [place, first] =
        m_takenDays.try_emplace({transfer.credit.text(), transfer.bookedOn}, transfer.reference);
    if (!first && place->second != transfer.reference)
        return refuseSecond();
    const auto entries = store::Ledger(m_database).entries(transfer.credit, transfer.bookedOn, transfer.bookedOn);
    if (!entries)
        return passOn(entries);
    for (const store::LedgerEntry& entry : *entries)
        if (entry.code == store::TransferCode::Yield && entry.reference != transfer.reference)
            return refuseSecond();
    return {};
}

Result<std::optional<RowIssue>> YieldBatch::take(const ImportRow& row, std::vector<RowIssue>& warnings) {
    auto transfer = parse(row, warnings);
    if (transfer && transfer->amount > Rupiah{})
        if (const auto only = checkOnlyYieldOfItsDay(*transfer); !only)
            return keep(Result<store::Transfer>(passOn(only)), m_taken);
    return keep(std::move(transfer), m_taken);
}

Result<std::vector<RowResult>> YieldBatch::write() {
    m_takenDays.clear();
    return writeSome(
        std::exchange(m_taken, {}), [](const store::Transfer& transfer) { return transfer.amount > Rupiah{}; },
        [this](const std::vector<store::Transfer>& transfers) { return store::Ledger(m_database).postAll(transfers); });
}

Result<store::PriorClaim> PriorClaimBatch::parse(const ImportRow& row, std::vector<RowIssue>& warnings) const {
    const Date today = m_database.clock().today();
    auto reference = keptReference(m_database, row, store::ReferenceOf::PriorClaim);
    if (!reference)
        return passOn(reference);
    const auto nik = rules::checkNik(row.text("nik"), m_rules, today);
    if (!nik)
        return refuseRow("nik", "is no valid NIK: " + nik.error().detail);
    const auto cause = parseClaimCause(row.text("cause"));
    if (!cause)
        return refuseRow("cause", "is no claim cause; see the cause keys of the manual, such as partial_10");
    const auto paidOn = row.date("paid_on");
    if (!paidOn)
        return passOn(paidOn);
    if (*paidOn > today)
        return refuseRow("paid_on", "lies in the future");
    if (*paidOn < store::kFirstBookingDay)
        return refuseRow("paid_on", "lies before the programme began in 1977");
    const auto gross = row.amount("gross");
    if (!gross)
        return passOn(gross);
    if (gross->value() == 0)
        warnings.push_back({"gross", std::string(kNothingBooked)});
    const auto participant = store::Participants(m_database).findId(nik->nik);
    if (!participant)
        return passOn(participant);
    if (!*participant)
        return refuseRow("nik", "is not on record; import the person first");
    if (const auto born = checkBorn(m_database, **participant, nik->birthDate, *paidOn, "paid_on"); !born)
        return passOn(born);
    return store::PriorClaim{std::move(*reference), **participant, *cause, *paidOn, *gross};
}

Result<std::optional<RowIssue>> PriorClaimBatch::take(const ImportRow& row, std::vector<RowIssue>& warnings) {
    return keep(parse(row, warnings), m_taken);
}

Result<std::vector<RowResult>> PriorClaimBatch::write() {
    return writeSome(
        std::exchange(m_taken, {}), [](const store::PriorClaim& claim) { return claim.gross > Rupiah{}; },
        [this](const std::vector<store::PriorClaim>& claims) { return store::PriorClaims(m_database).addAll(claims); });
}

} // namespace anjungan::service
