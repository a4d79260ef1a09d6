#include "store/facts.h"

#include "store/memberdebits.h"
#include "store/query.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace anjungan::store {

namespace {

struct OwnedBalance {
    AccountId account;
    Balance balance;
};

struct CardEntry {
    std::size_t card; ///< its place among the person's
    std::int64_t number;
    AccountMove entry;
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

/// The card's place among the person's.
Result<std::size_t> placeOf(std::string_view id, const std::vector<MembershipFacts>& cards) {
    const auto card =
        std::ranges::find(cards, id, [](const MembershipFacts& c) -> std::string_view { return c.membership.id.text(); });
    if (card == cards.end())
        return fail(ErrorCode::StoreCorrupt, "a card's account is not its own", std::string(id));
    return static_cast<std::size_t>(card - cards.begin());
}

Result<std::vector<CardEntry>> entriesOf(Database& database, const ParticipantId& participant,
                                         const std::vector<MembershipFacts>& cards) {
    static const std::string s_sql =
        "SELECT m.id, t.booked_on, t.code, t.amount, t.seq FROM membership m "
        "JOIN transfer t ON t.credit_account = m.id WHERE m.participant_id = ? AND t.phase IN ('posted', 'post') "
        "UNION ALL SELECT m.id, t.booked_on, t.code, -t.amount, t.seq FROM membership m "
        "JOIN transfer t ON t.debit_account = m.id WHERE m.participant_id = ? AND t.phase IN ('posted', 'post') AND " +
        std::string(kOfMemberDebits);
    auto entries = selectAll(
        database, s_sql,
        [&](Statement& row) -> Result<CardEntry> {
            const auto card = placeOf(row.view(0), cards);
            if (!card)
                return passOn(card);
            return CardEntry{*card, row.integer(4), {row.date(1), row.parsed(2, &parseTransferCode), row.rupiah(3)}};
        },
        participant, participant);
    // Here instead of in the query: to sort them, SQLite would pack each row and unpack it again.
    if (entries)
        std::ranges::sort(*entries, {}, [](const CardEntry& row) { return std::pair(row.entry.date, row.number); });
    return entries;
}

/// What is shown and decided on is never less than proved: the account is the sum of its entries.
Result<void> checkBooks(const MembershipFacts& card) {
    const AccountId account = memberAccount(card.membership.id);
    if (const auto sane = checkRead(account, card.balance); !sane)
        return sane;
    Rupiah sum;
    for (const AccountMove& entry : card.entries)
        sum += entry.amount;
    if (sum != card.balance.posted())
        return fail(ErrorCode::StoreCorrupt, "the account is not the sum of its transfers", account.text());
    return {};
}

Result<std::vector<MembershipFacts>> membershipsOf(Database& database, const ParticipantId& participant) {
    auto memberships = Memberships(database).of(participant);
    if (!memberships)
        return passOn(memberships);
    std::vector<MembershipFacts> facts;
    facts.reserve(memberships->size());
    for (Membership& membership : *memberships)
        facts.push_back({std::move(membership), {}, {}});
    const auto balances = balancesOf(database, participant);
    if (!balances)
        return passOn(balances);
    for (const OwnedBalance& owned : *balances) {
        const auto card = placeOf(owned.account.text(), facts);
        if (!card)
            return passOn(card);
        facts[*card].balance = owned.balance;
    }
    const auto entries = entriesOf(database, participant, facts);
    if (!entries)
        return passOn(entries);
    for (const CardEntry& row : *entries)
        facts[row.card].entries.push_back(row.entry);
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
    auto history = Claims(m_database).historyOf(participant);
    if (!history)
        return passOn(history);
    std::ranges::move(history->paid, std::back_inserter(*priorClaims));
    std::ranges::sort(*priorClaims, {}, [](const PriorClaim& claim) { return std::tie(claim.paidOn, claim.reference); });
    return ParticipantFacts{std::move(*person), std::move(*memberships), std::move(*priorClaims),
                            std::move(history->open)};
}

} // namespace anjungan::store
