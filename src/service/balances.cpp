#include "service/balances.h"

#include "service/person.h"
#include "store/contributions.h"
#include "store/ledger.h"

#include <algorithm>
#include <map>

namespace anjungan::service {

namespace {

/// Active before ended, then the later end, then the later start.
bool shownBefore(const CardBalance& a, const CardBalance& b) {
    if (a.end.has_value() != b.end.has_value())
        return !a.end.has_value();
    if (a.end != b.end)
        return *a.end > *b.end;
    return a.start > b.start;
}

Result<void> addContributions(Context& context, CardBalance& card, Date asOf) {
    const auto latest = store::Contributions(context.database()).latest(card.membership, asOf);
    if (!latest)
        return passOn(latest);
    if (*latest) {
        card.lastContribution = (*latest)->blth;
        card.hasJp = (*latest)->jpEmployer + (*latest)->jpWorker > Rupiah{};
    }
    return {};
}

void count(YearRow& row, const store::LedgerEntry& entry) {
    switch (entry.code) {
    case store::TransferCode::ContributionEmployer:
    case store::TransferCode::ContributionWorker:
        row.contributions += entry.amount;
        return;
    case store::TransferCode::Yield:
    case store::TransferCode::YieldSettlement:
        row.yield += entry.amount;
        return;
    case store::TransferCode::Payout:
    case store::TransferCode::Tax:
        row.paidOut -= entry.amount;
        return;
    case store::TransferCode::Merge:
    case store::TransferCode::Correction:
        row.moved += entry.amount;
        return;
    }
}

int yearOf(Date date) {
    return static_cast<int>(std::chrono::year_month_day{date}.year());
}

} // namespace

Result<BalanceOverview> Balances::overview(const ParticipantId& participant, Date asOf) {
    const auto person = readPerson(m_context, participant, asOf);
    if (!person)
        return passOn(person);
    BalanceOverview overview{asOf, person->participant.name, {}, person->total()};
    for (const PersonCard& card : person->cards) {
        overview.cards.push_back(cardBalance(card));
        if (const auto done = addContributions(m_context, overview.cards.back(), asOf); !done)
            return passOn(done);
    }
    std::ranges::stable_sort(overview.cards, shownBefore);
    return overview;
}

Result<std::vector<ContributionRow>> Balances::contributions(const MembershipId& membership, int year, Date asOf) {
    const auto lines = store::Contributions(m_context.database())
                           .posted(membership, makeDate(year, 1, 1), std::min(makeDate(year, 12, 31), asOf));
    if (!lines)
        return passOn(lines);
    std::vector<ContributionRow> rows;
    for (auto line = lines->rbegin(); line != lines->rend(); ++line)
        rows.push_back({line->blth, line->postedOn, line->wage, line->jhtEmployer, line->jhtWorker, line->jpEmployer,
                        line->jpWorker});
    return rows;
}

Result<std::vector<YearRow>> Balances::years(const MembershipId& membership, Date asOf) {
    const auto entries = store::Ledger(m_context.database()).entries(store::memberAccount(membership));
    if (!entries)
        return passOn(entries);
    const auto lines = store::Contributions(m_context.database()).of(membership);
    if (!lines)
        return passOn(lines);
    std::map<int, YearRow> byYear;
    for (const store::LedgerEntry& entry : *entries)
        if (entry.date <= asOf)
            count(byYear[yearOf(entry.date)], entry);
    for (const store::Contribution& line : *lines)
        if (line.postedOn <= asOf)
            byYear[yearOf(line.postedOn)].jp += line.jpEmployer + line.jpWorker;
    std::vector<YearRow> rows;
    Rupiah closing;
    for (auto& [year, row] : byYear) {
        row.year = year;
        closing += row.contributions + row.yield + row.moved - row.paidOut;
        row.closing = closing;
        rows.push_back(row);
    }
    std::ranges::reverse(rows);
    return rows;
}

Result<std::vector<DigitalCard>> Balances::digitalCards(const ParticipantId& participant) {
    const auto person = readPerson(m_context, participant, m_context.today());
    if (!person)
        return passOn(person);
    std::vector<DigitalCard> cards;
    for (const PersonCard& card : person->cards) {
        const store::Membership& m = card.record.membership;
        const bool active = !m.end || *m.end > person->asOf;
        cards.push_back(
            {m.kpj, person->participant.name, m.employerName, m.segment, m.start, active, m.linkedAt.has_value()});
    }
    std::ranges::stable_sort(cards, [](const DigitalCard& a, const DigitalCard& b) { return a.active && !b.active; });
    return cards;
}

} // namespace anjungan::service
