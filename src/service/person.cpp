#include "service/person.h"

#include "store/ledger.h"

#include <algorithm>

namespace anjungan::service {

namespace {

rules::EntryKind entryKind(store::TransferCode code) {
    switch (code) {
    case store::TransferCode::ContributionEmployer:
    case store::TransferCode::ContributionWorker:
        return rules::EntryKind::Contribution;
    case store::TransferCode::Yield:
    case store::TransferCode::YieldSettlement:
        return rules::EntryKind::Yield;
    case store::TransferCode::Payout:
    case store::TransferCode::Tax:
        return rules::EntryKind::Payout;
    case store::TransferCode::Merge:
        return rules::EntryKind::Merge;
    case store::TransferCode::Correction:
        return rules::EntryKind::Correction;
    }
    return rules::EntryKind::Correction;
}

/// Whether the entry takes money away in a way that is settled with its yield.
bool settles(const store::AccountMove& entry) {
    const rules::EntryKind kind = entryKind(entry.code);
    return entry.amount < Rupiah{} && (kind == rules::EntryKind::Payout || kind == rules::EntryKind::Merge);
}

} // namespace

Rupiah Person::total() const {
    Rupiah sum;
    for (const PersonCard& card : cards)
        sum += card.yield.total();
    return sum;
}

const PersonCard* Person::card(const std::string& kpj) const {
    const auto found =
        std::ranges::find(cards, kpj, [](const PersonCard& c) { return c.record.membership.kpj.text(); });
    return found == cards.end() ? nullptr : &*found;
}

std::vector<rules::AccountEntry> accountEntries(const std::vector<store::AccountMove>& entries, Date asOf) {
    std::vector<rules::AccountEntry> result;
    result.reserve(entries.size());
    Rupiah balance;
    for (const store::AccountMove& entry : entries) {
        if (entry.date > asOf)
            break;
        balance += entry.amount;
        if (settles(entry) && balance == Rupiah{})
            result.clear();
        else
            result.push_back({entry.date, entryKind(entry.code), entry.amount});
    }
    return result;
}

std::vector<rules::AccountEntry> accountEntries(const std::vector<store::LedgerEntry>& entries, Date asOf) {
    return accountEntries(std::vector<store::AccountMove>(entries.begin(), entries.end()), asOf);
}

Result<Person> readPerson(Context& context, const ParticipantId& participant, Date asOf) {
    auto facts = store::FactsReader(context.database()).of(participant);
    if (!facts)
        return passOn(facts);
    Person person{asOf, std::move(facts->participant), {}, std::move(facts->priorClaims), std::move(facts->openClaim)};
    person.cards.reserve(facts->memberships.size());
    for (store::MembershipFacts& membership : facts->memberships) {
        auto yield = rules::accountYield(accountEntries(membership.entries, asOf), asOf, context.rates());
        if (!yield)
            return passOn(yield);
        person.cards.push_back({std::move(membership), *std::move(yield)});
    }
    return person;
}

rules::Facts factsOf(const Person& person) {
    rules::Facts facts;
    facts.asOf = person.asOf;
    facts.birthDate = person.participant.birthDate;
    facts.hasNpwp = person.participant.npwp.has_value();
    facts.dataUpdatedOn = person.participant.dataUpdatedOn;
    facts.openClaim = person.openClaim.has_value();
    for (const PersonCard& card : person.cards) {
        const store::Membership& m = card.record.membership;
        facts.memberships.push_back({m.kpj.text(), m.segment, m.start, m.end, m.endReason, m.eventDate, m.inDispute,
                                     m.companyRetirementAge, card.yield.total()});
    }
    for (const store::PriorClaim& prior : person.priorClaims)
        facts.priorClaims.push_back({prior.cause, prior.paidOn, prior.gross});
    return facts;
}

CardBalance cardBalance(const PersonCard& card) {
    const store::Membership& m = card.record.membership;
    return CardBalance{m.id,         m.kpj,       m.employerName,    m.segment,      m.start,
                       m.end,        m.endReason, card.yield.posted, card.accrued(), card.record.balance.reserved(),
                       std::nullopt, false,       card.yield.rateUnknownBefore};
}

Result<void> postDueYears(Context& context, const PersonCard& card) {
    const MembershipId& membership = card.record.membership.id;
    std::vector<store::Transfer> transfers;
    for (const rules::Capitalisation& due : card.yield.due)
        if (due.amount > Rupiah{})
            transfers.push_back({{},
                                 store::programme::yield(),
                                 store::memberAccount(membership),
                                 due.amount,
                                 store::TransferCode::Yield,
                                 makeDate(due.year, 12, 31),
                                 std::nullopt,
                                 "yield:" + std::to_string(due.year) + ":" + membership.text()});
    if (transfers.empty())
        return {};
    const auto answers = store::Ledger(context.database()).postAll(transfers);
    if (!answers)
        return passOn(answers);
    if (std::ranges::find(*answers, store::Added::Differs) != answers->end())
        return fail(ErrorCode::Conflict, "a year's yield is on record with another amount", membership.text());
    return {};
}

} // namespace anjungan::service
