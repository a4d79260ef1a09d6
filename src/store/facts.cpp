#include "store/facts.h"

#include "store/query.h"

#include <algorithm>
#include <unordered_map>

namespace anjungan::store {

namespace {

struct OwnedBalance {
    AccountId account;
    Balance balance;
};

struct OwnedEntry {
    AccountId account;
    std::int64_t seq;
    LedgerEntry entry;
};

Result<std::vector<OwnedBalance>> balancesOf(Database& database, const ParticipantId& participant) {
    return selectAll(
        database,
        "SELECT a.id, a.credits_posted, a.debits_posted, a.credits_pending, a.debits_pending FROM membership m "
        "JOIN account a ON a.membership_id = m.id WHERE m.participant_id = ?",
        [](Statement& row) {
            return OwnedBalance{row.id<AccountId>(0), {row.rupiah(1), row.rupiah(2), row.rupiah(3), row.rupiah(4)}};
        },
        participant);
}

Result<std::vector<OwnedEntry>> entriesOf(Database& database, const ParticipantId& participant) {
    auto entries = selectAll(
        database,
        "SELECT t.credit_account, t.booked_on, t.code, t.amount, t.blth, t.reference, t.seq FROM membership m "
        "JOIN transfer t ON t.credit_account = m.id WHERE m.participant_id = ? AND t.phase IN ('posted', 'post') "
        "UNION ALL SELECT t.debit_account, t.booked_on, t.code, -t.amount, t.blth, t.reference, t.seq FROM membership "
        "m "
        "JOIN transfer t ON t.debit_account = m.id WHERE m.participant_id = ? "
        "AND t.code NOT IN ('contribution_employer', 'contribution_worker') AND t.phase IN ('posted', 'post')",
        [](Statement& row) {
            return OwnedEntry{row.id<AccountId>(0),
                              row.integer(6),
                              {row.date(1), row.parsed(2, &parseTransferCode), row.rupiah(3),
                               row.optional(4, &parseMonth), row.text(5)}};
        },
        participant, participant);
    // Here instead of in the query: to sort them, SQLite would pack each row and unpack it again.
    if (entries)
        std::ranges::sort(*entries, {}, [](const OwnedEntry& owned) { return std::pair(owned.entry.date, owned.seq); });
    return entries;
}

/// What is shown and decided on is never less than proved: the account is the sum of its entries.
Result<void> checkBooks(const MembershipFacts& card) {
    const AccountId account = memberAccount(card.membership.id);
    if (const auto sane = checkRead(account, card.balance); !sane)
        return sane;
    Rupiah sum;
    for (const LedgerEntry& entry : card.entries)
        sum += entry.amount;
    if (sum != card.balance.posted())
        return fail(ErrorCode::StoreCorrupt, "the account is not the sum of its transfers", account.text());
    return {};
}

Result<std::vector<MembershipFacts>> membershipsOf(Database& database, const ParticipantId& participant) {
    auto memberships = Memberships(database).of(participant);
    auto balances = balancesOf(database, participant);
    auto entries = entriesOf(database, participant);
    if (!memberships)
        return passOn(memberships);
    if (!balances)
        return passOn(balances);
    if (!entries)
        return passOn(entries);
    std::vector<MembershipFacts> facts;
    std::unordered_map<AccountId, std::size_t> places;
    for (Membership& membership : *memberships) {
        places.emplace(memberAccount(membership.id), facts.size());
        facts.push_back({std::move(membership), {}, {}});
    }
    for (const OwnedBalance& owned : *balances)
        facts[places.at(owned.account)].balance = owned.balance;
    for (OwnedEntry& owned : *entries)
        facts[places.at(owned.account)].entries.push_back(std::move(owned.entry));
    for (const MembershipFacts& card : facts)
        if (const auto proved = checkBooks(card); !proved)
            return passOn(proved);
    return facts;
}

} // namespace

Result<ParticipantFacts> FactsReader::of(const ParticipantId& participant) {
    if (m_database.isInTransaction())
        return read(participant);
    auto reading = Transaction::begin(m_database, Transaction::Access::Read);
    if (!reading)
        return passOn(reading);
    auto facts = read(participant);
    if (facts)
        if (const auto done = reading->commit(); !done)
            return passOn(done);
    return facts;
}

Result<ParticipantFacts> FactsReader::read(const ParticipantId& participant) {
    auto person = Participants(m_database).get(participant);
    if (!person)
        return passOn(person);
    auto memberships = membershipsOf(m_database, participant);
    if (!memberships)
        return passOn(memberships);
    auto priorClaims = PriorClaims(m_database).of(participant);
    if (!priorClaims)
        return passOn(priorClaims);
    auto openClaim = Claims(m_database).openOf(participant);
    if (!openClaim)
        return passOn(openClaim);
    return ParticipantFacts{std::move(*person), std::move(*memberships), std::move(*priorClaims),
                            std::move(*openClaim)};
}

} // namespace anjungan::store
