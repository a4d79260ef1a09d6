#include "store/freshload.h"

#include "store/contributionrows.h"
#include "store/consents.h"
#include "store/personcolumns.h"
#include "store/place.h"
#include "store/profilejson.h"
#include "store/query.h"
#include "store/settings.h"
#include "store/transferwriter.h"

#include <unordered_map>
#include <utility>

namespace anjungan::store {

namespace {

std::string sealedIn(const StoreKey& key, std::string_view plain, std::string_view column, const std::string& rowId) {
    return key.seal(plain, std::string(column) + ":" + rowId);
}

/// The triggers that look at each transfer and each account, away until putBack(). Where it never comes to that, the
/// transaction is undone, and they with it.
class GuardsAside {
public:
    explicit GuardsAside(Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> take() {
        auto found = selectAll(m_database,
                               "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' "
                               "AND tbl_name IN ('transfer', 'account') ORDER BY rowid",
                               [](Statement& row) { return std::pair(row.text(0), row.text(1)); });
        if (!found)
            return passOn(found);
        m_triggers = std::move(*found);
        for (const auto& trigger : m_triggers)
            if (const auto gone = m_database.run("DROP TRIGGER " + trigger.first); !gone)
                return gone;
        return {};
    }

    [[nodiscard]] Result<void> putBack() {
        for (const auto& trigger : m_triggers)
            if (const auto there = m_database.run(trigger.second); !there)
                return there;
        return {};
    }

private:
    Database& m_database;
    std::vector<std::pair<std::string, std::string>> m_triggers;
};

/// What the transfers of a load add to the accounts, as transfer_moves would have added it.
class Moves {
public:
    void take(const AccountId& account, std::int64_t credit, std::int64_t debit, std::int64_t number) {
        Move& move = m_moves[account];
        move.credit += credit;
        move.debit += debit;
        move.number = number;
    }

    [[nodiscard]] Result<void> write(Database& database) const {
        for (const auto& [account, move] : m_moves) {
            const auto moved = oneRow(execute(database,
                                              "UPDATE account SET credits_posted = credits_posted + ?, debits_posted = "
                                              "debits_posted + ?, moved_by = ? WHERE id = ?",
                                              move.credit, move.debit, move.number, account),
                                      "no such account");
            if (!moved)
                return moved;
        }
        return {};
    }

private:
    struct Move {
        std::int64_t credit = 0;
        std::int64_t debit = 0;
        std::int64_t number = 0;
    };

    std::unordered_map<AccountId, Move> m_moves;
};

Result<void> addCard(Database& database, const SealedPerson::Card& card) {
    const Membership& m = card.membership;
    const auto npp = m.npp ? std::optional(m.npp->text()) : std::nullopt;
    const auto written = execute(database,
                                 "INSERT INTO membership (id, participant_id, kpj_hash, kpj_sealed, npp, employer_name, "
                                 "segment, started_on, ended_on, end_reason, event_date, in_dispute, "
                                 "company_retirement_age, linked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                 m.id, m.participant, card.kpjHash, Blob{card.kpjSealed}, npp, m.employerName, m.segment,
                                 m.start, m.end, m.endReason, m.eventDate, m.inDispute, m.companyRetirementAge, m.linkedAt);
    if (!written)
        return passOn(written);
    const auto account = execute(database, "INSERT INTO account (id, kind, membership_id) VALUES (?, 'member', ?)",
                                 memberAccount(m.id), m.id);
    if (!account)
        return passOn(account);
    return {};
}

Result<void> addPin(Database& database, const SealedPerson& person, const std::string& consentText) {
    const Instant now = database.clock().now();
    const auto written = execute(database,
                                 "INSERT INTO credential (participant_id, pin_sealed, failed_tries, locked_at, changed_at) "
                                 "VALUES (?, ?, ?, ?, ?)",
                                 person.id, Blob{person.pinSealed}, person.failedTries,
                                 person.locked ? std::optional(now) : std::nullopt, now);
    if (!written)
        return passOn(written);
    for (const ConsentKind kind : {ConsentKind::DataProcessing, ConsentKind::Biometric}) {
        const auto given = execute(
            database, "INSERT INTO consent (id, participant_id, kind, text_version, given_at) VALUES (?, ?, ?, ?, ?)",
            newUuid(now), person.id, kind, consentText, now);
        if (!given)
            return passOn(given);
    }
    return {};
}

Result<void> addPerson(Database& database, const SealedPerson& person, const std::string& consentText) {
    const auto written = execute(database,
                                 "INSERT INTO participant (id, nik_hash, phone_hash, profile_sealed, data_updated_on, "
                                 "registered_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                 person.id, person.nikHash, person.phoneHash, Blob{person.profileSealed},
                                 person.dataUpdatedOn, person.registeredAt, database.clock().now());
    if (!written)
        return passOn(written);
    for (const SealedPerson::Card& card : person.cards)
        if (const auto added = addCard(database, card); !added)
            return added;
    return person.pinSealed.empty() ? Result<void>() : addPin(database, person, consentText);
}

/// The transfers of a load on their way into the ledger; `moves` learns of each where the triggers are away.
class LoadedBooks {
public:
    LoadedBooks(Database& database, Moves* moves) : m_writer(database), m_moves(moves) {}

    [[nodiscard]] Result<void> add(const Transfer& transfer) {
        const auto number = m_writer.add(transfer, Phase::Posted);
        if (!number)
            return passOn(number);
        if (m_moves != nullptr) {
            m_moves->take(transfer.credit, transfer.amount.value(), 0, *number);
            m_moves->take(transfer.debit, 0, transfer.amount.value(), *number);
        }
        return {};
    }

    [[nodiscard]] Result<void> finish() { return m_writer.finish(); }

private:
    TransferWriter m_writer;
    Moves* m_moves;
};

Result<void> addMoney(Database& database, std::span<const Contribution> contributions, std::span<const Transfer> transfers,
                      Moves* moves) {
    if (const auto written = insertContributions(database, contributions); !written)
        return written;
    LoadedBooks books(database, moves);
    for (const Contribution& line : contributions)
        for (const Transfer& transfer : transfersOf(line))
            if (const auto added = books.add(transfer); !added)
                return added;
    for (const Transfer& transfer : transfers)
        if (const auto added = books.add(transfer); !added)
            return added;
    return books.finish();
}

Error alreadyThere(const Error& error) {
    if (error.code == ErrorCode::Conflict)
        return {ErrorCode::AlreadyExists, "an invented record is in the store already: " + error.detail, {}};
    return error;
}

} // namespace

SealedPerson SealedPerson::seal(const StoreKey& key, const Participant& participant, std::span<const Membership> cards,
                                const std::string& pinHash) {
    const std::string& id = participant.id.text();
    SealedPerson person{participant.id, key.searchHash(participant.nik.text(), kNikPurpose), {},
                        sealedIn(key, toProfileJson(participant), kProfileColumn, id), participant.dataUpdatedOn,
                        participant.registeredAt, {}, {}, 0, false};
    if (participant.phone)
        person.phoneHash = key.searchHash(participant.phone->text(), kPhonePurpose);
    if (!pinHash.empty())
        person.pinSealed = sealedIn(key, pinHash, kPinColumn, id);
    for (const Membership& card : cards)
        person.cards.push_back({card, key.searchHash(card.kpj.text(), kKpjPurpose),
                                sealedIn(key, card.kpj.text(), kKpjColumn, card.id.text())});
    return person;
}

Result<void> FreshLoad::add(std::span<const SealedPerson> people, std::span<const Contribution> contributions,
                            std::span<const Transfer> transfers, const std::string& consentText) {
    const auto seed = Settings(m_database).get(kDemoSetting);
    if (!seed)
        return passOn(seed);
    if (!*seed)
        return fail(ErrorCode::NotAllowed, "only a demo's store is filled without its guards");
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return passOn(transaction);
    const bool aside = m_database.place().dialect() == Dialect::Sqlite;
    GuardsAside guards(m_database);
    if (aside)
        if (const auto taken = guards.take(); !taken)
            return taken;
    for (const SealedPerson& person : people)
        if (const auto added = addPerson(m_database, person, consentText); !added)
            return std::unexpected(alreadyThere(added.error()));
    Moves moves;
    if (const auto added = addMoney(m_database, contributions, transfers, aside ? &moves : nullptr); !added)
        return std::unexpected(alreadyThere(added.error()));
    if (aside) {
        if (const auto moved = moves.write(m_database); !moved)
            return moved;
        if (const auto back = guards.putBack(); !back)
            return back;
    }
    return transaction->commit();
}

} // namespace anjungan::store
