#include "store/verifier.h"

#include "base/printable.h"
#include "store/audit.h"
#include "store/ledgersums.h"
#include "store/memberships.h"
#include "store/participants.h"
#include "store/place.h"
#include "store/proofs.h"
#include "store/query.h"
#include "store/rowseals.h"
#include "store/transferwriter.h"

#include <algorithm>
#include <array>

namespace anjungan::store {

namespace {

constexpr int kPage = 10'000; // transfers that are read at once

using Problems = std::vector<Problem>;

Result<void> prove(Database& database, const Proof& proof, Problems& problems) {
    const auto rows = selectAll(database, proof.sql, [](Statement& row) {
        return row.text(1).empty() ? row.text(0) : row.text(0) + " (" + row.text(1) + ")";
    });
    if (!rows)
        return passOn(rows);
    for (std::size_t i = 0; i < std::min(rows->size(), kMostProblemsTold); ++i)
        problems.push_back({proof.proof, proof.words + (*rows)[i]});
    if (rows->size() > kMostProblemsTold)
        problems.push_back({proof.proof, proof.words + std::to_string(rows->size() - kMostProblemsTold) + " more"});
    return {};
}

struct Seal {
    std::int64_t lastSeq;
    std::string hash;
};

/// Walks over the transfers in order and holds the running hash against each seal.
class ChainWalk {
public:
    ChainWalk(std::vector<Seal> seals, Problems& problems) : m_seals(std::move(seals)), m_problems(problems) {}

    void take(std::int64_t number, const std::string& content) {
        if (number != m_number + 1)
            tell("transfer number " + std::to_string(m_number + 1) + " is missing");
        m_number = number;
        m_hash = chainHash(m_hash, content);
        for (; m_next < m_seals.size() && m_seals[m_next].lastSeq <= number; ++m_next)
            if (m_seals[m_next].lastSeq != number || m_seals[m_next].hash != m_hash)
                tell("the seal at transfer " + std::to_string(m_seals[m_next].lastSeq) +
                     " does not fit the transfers up to there");
    }

    void end() {
        if (m_next < m_seals.size())
            tell("transfers up to number " + std::to_string(m_seals.back().lastSeq) + " were sealed and are missing");
        else if (m_number != (m_seals.empty() ? 0 : m_seals.back().lastSeq))
            tell("transfers after the last seal");
    }

private:
    /// After the first break every later seal is wrong too; the first tells the place.
    void tell(std::string what) {
        if (!m_told)
            m_problems.push_back({"ledger_chain", std::move(what)});
        m_told = true;
    }

    std::vector<Seal> m_seals;
    Problems& m_problems;
    std::size_t m_next = 0;
    std::int64_t m_number = 0;
    std::string m_hash;
    bool m_told = false;
};

StoredText readText(Statement& row) {
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.integer(4), row.text(5),
            row.text(6),    row.text(7), row.text(8), row.text(9), row.text(10)};
}

/// What each transfer must be by itself, whatever the others are.
class FormCheck {
public:
    FormCheck(Date latest, Problems& problems) : m_latest(latest), m_problems(problems) {}

    void take(const StoredText& row) {
        const auto day = parseDate(row.bookedOn);
        const auto code = parseTransferCode(row.code);
        const auto phase = parsePhase(row.phase);
        if (!day || *day < kFirstBookingDay || *day > m_latest)
            return tell(row, "is booked on a day that can't be, \"" + row.bookedOn.substr(0, kShown) + "\"");
        if (!row.blth.empty() && !parseMonth(row.blth))
            return tell(row, "is for a month that can't be, \"" + row.blth.substr(0, kShown) + "\"");
        if (!code || !phase)
            return tell(row, "has no code and phase of ours");
        if (row.amount <= 0)
            return tell(row, "has no amount above zero");
        const Transfer transfer{{}, AccountId::fromText(row.debit), AccountId::fromText(row.credit), Rupiah{row.amount}, *code, *day, {}, {}};
        if (const std::string_view wrong = wrongWith(transfer, *phase); !wrong.empty())
            tell(row, "is not in order: " + std::string(wrong));
    }

    void end() {
        if (m_count > kMostProblemsTold)
            m_problems.push_back({"ledger", "transfers that are not in order: " + std::to_string(m_count - kMostProblemsTold) + " more"});
    }

private:
    static constexpr std::size_t kShown = 20;

    void tell(const StoredText& row, const std::string& what) {
        if (++m_count <= kMostProblemsTold)
            m_problems.push_back({"ledger", "transfer number " + std::to_string(row.number) + ", " + row.id + ", " + what});
    }

    Date m_latest;
    Problems& m_problems;
    std::size_t m_count = 0;
};

struct DateColumn {
    const char* table;
    const char* name;
};

/// Those of transfers, cards and contributions are held against more than the calendar.
constexpr std::array kDateColumns = {
    DateColumn{"participant", "data_updated_on"}, DateColumn{"prior_claim", "paid_on"}, DateColumn{"claim", "submitted_on"},
    DateColumn{"claim", "due_on"},                DateColumn{"claim", "paid_on"},       DateColumn{"referral", "day"}};

struct SealedColumn {
    const char* column;
    const char* sql; ///< row id, sealed value
};

constexpr std::array kSealedColumns = {
    SealedColumn{"participant.profile_sealed", "SELECT id, profile_sealed FROM participant"},
    SealedColumn{"membership.kpj_sealed", "SELECT id, kpj_sealed FROM membership"},
    SealedColumn{"staff.name_sealed", "SELECT id, name_sealed FROM staff"},
    SealedColumn{"staff.pin_sealed", "SELECT id, pin_sealed FROM staff"},
    SealedColumn{"photo.image_sealed", "SELECT id, image_sealed FROM photo"},
    SealedColumn{"photo.template_sealed", "SELECT id, template_sealed FROM photo WHERE template_sealed IS NOT NULL"},
    SealedColumn{"photo.check_sealed", "SELECT id, check_sealed FROM photo WHERE check_sealed IS NOT NULL"},
    SealedColumn{"face_decision.reason_sealed", "SELECT id, reason_sealed FROM face_decision"},
    SealedColumn{"claim.facts_sealed", "SELECT id, facts_sealed FROM claim"},
    SealedColumn{"claim.findings_sealed", "SELECT id, findings_sealed FROM claim"},
    SealedColumn{"claim.payee_sealed", "SELECT id, payee_sealed FROM claim"},
    SealedColumn{"claim.face_vouch_sealed", "SELECT id, face_vouch_sealed FROM claim WHERE face_vouch_sealed IS NOT NULL"},
    SealedColumn{"correction.reason_sealed", "SELECT id, reason_sealed FROM correction"},
    SealedColumn{"claim_event.reason_sealed", "SELECT id, reason_sealed FROM claim_event"},
    SealedColumn{"referral.note_sealed", "SELECT id, note_sealed FROM referral"},
    SealedColumn{"draft.content_sealed", "SELECT kind || '/' || owner_hash, content_sealed FROM draft"},
    SealedColumn{"credential.pin_sealed", "SELECT participant_id, pin_sealed FROM credential"},
    SealedColumn{"outbox.body_sealed", "SELECT id, body_sealed FROM outbox"},
};

} // namespace

Result<std::vector<Problem>> Verifier::verify() {
    return run({&Verifier::checkPlace, &Verifier::checkLedger, &Verifier::checkTransfers, &Verifier::checkClaims,
                &Verifier::checkAuditChain, &Verifier::checkRowSeals, &Verifier::checkSealed, &Verifier::checkIdentities,
                &Verifier::checkDates, &Verifier::checkPlanted});
}

Result<std::vector<Problem>> Verifier::verifyChains() {
    return run({&Verifier::checkTransfers, &Verifier::checkAuditChain, &Verifier::checkRowSeals});
}

Result<std::vector<Problem>> Verifier::run(std::initializer_list<Check> checks) {
    Problems problems;
    auto reading = Transaction::begin(m_database, Transaction::Access::Read);
    if (!reading)
        return passOn(reading);
    for (const Check check : checks) {
        if (const auto checked = (this->*check)(problems); !checked) {
            // What can't be read is itself what the verifier looks for; only a store that does not answer is an error.
            if (checked.error().code != ErrorCode::StoreCorrupt)
                return passOn(checked);
            problems.push_back({"integrity", checked.error().detail});
        }
    }
    if (const auto done = reading->commit(); !done)
        return passOn(done);
    // What a damaged store holds in a text's place may be any bytes.
    for (Problem& problem : problems)
        problem.detail = printable(problem.detail);
    return problems;
}

Result<void> Verifier::checkLedger(Problems& problems) {
    LedgerSums sums;
    if (const auto taken = sums.takeAll(m_database); !taken)
        return taken;
    const auto wrong = sums.heldAgainst(m_database);
    if (!wrong)
        return passOn(wrong);
    problems.insert(problems.end(), wrong->begin(), wrong->end());
    for (const Proof& proof : ledgerProofs())
        if (const auto proved = prove(m_database, proof, problems); !proved)
            return proved;
    return {};
}

Result<void> Verifier::checkTransfers(Problems& problems) {
    auto seals = selectAll(m_database, "SELECT last_seq, hash FROM ledger_seal ORDER BY last_seq", [](Statement& row) {
        return Seal{row.integer(0), row.text(1)};
    });
    if (!seals)
        return passOn(seals);
    ChainWalk walk(std::move(*seals), problems);
    const auto trail = Audit(m_database).head();
    if (!trail)
        return passOn(trail);
    // A clock that has gone dead knows less than the trail. A year ahead leaves room for what is booked to the end of a year.
    const Date today = std::max(m_database.clock().today(), m_database.clock().dayOf(trail->at));
    FormCheck forms(addYears(today, 1), problems);
    const auto read = takePages(m_database,
                                "SELECT seq, id, debit_account, credit_account, amount, code, phase, booked_on, blth, "
                                "reference, pending_id FROM transfer WHERE seq > ? ORDER BY seq LIMIT ?",
                                kPage, [&](Statement& row) {
                                    const StoredText text = readText(row);
                                    walk.take(text.number, chainContent(text));
                                    forms.take(text);
                                });
    if (!read)
        return read;
    walk.end();
    forms.end();
    return {};
}

Result<void> Verifier::checkAuditChain(Problems& problems) {
    constexpr int kPage = 1000;
    AuditLine last;
    for (;;) {
        const auto lines = Audit(m_database).page(last.seq, kPage);
        if (!lines)
            return passOn(lines);
        if (lines->empty())
            return {};
        for (const AuditLine& line : *lines) {
            const bool isOneLine = line.action.find('|') == std::string::npos && line.subject.find('|') == std::string::npos;
            if (line.seq != last.seq + 1 || !isOneLine || line.hash != Audit::chained(last.hash, line)) {
                problems.push_back({"audit_chain", "the trail is broken at line " + std::to_string(last.seq + 1)});
                return {};
            }
            last = line;
        }
    }
}

Result<void> Verifier::checkClaims(Problems& problems) {
    for (const Proof& proof : claimProofs())
        if (const auto proved = prove(m_database, proof, problems); !proved)
            return proved;
    return {};
}

Result<void> Verifier::checkSealed(Problems& problems) {
    for (const SealedColumn& sealedColumn : kSealedColumns) {
        const auto bad = selectAll(m_database, sealedColumn.sql, [&](Statement& row) {
            const std::string context = std::string(sealedColumn.column) + ":" + row.text(0);
            return m_database.key().open(row.blob(1), context) ? std::string() : row.text(0);
        });
        if (!bad)
            return passOn(bad);
        for (const std::string& id : *bad)
            if (!id.empty())
                problems.push_back({"encryption", std::string(sealedColumn.column) + " does not open: " + id});
    }
    return {};
}

Result<void> Verifier::checkRowSeals(Problems& problems) {
    const auto wrong = RowSeals(m_database).problems();
    if (!wrong)
        return passOn(wrong);
    problems.insert(problems.end(), wrong->begin(), wrong->end());
    return {};
}

Result<void> Verifier::checkIdentities(Problems& problems) {
    const auto people = Participants(m_database).unproved();
    const auto cards = Memberships(m_database).unproved();
    if (!people || !cards)
        return !people ? passOn(people) : passOn(cards);
    for (const auto& [ids, what] : {std::pair(&*people, "person is not found by the profile's numbers: "),
                                    std::pair(&*cards, "card is not found by its KPJ, or is not of its form: ")})
        for (std::size_t i = 0; i < std::min(ids->size(), kMostProblemsTold); ++i)
            problems.push_back({"identities", what + (*ids)[i]});
    return {};
}

Result<void> Verifier::checkDates(Problems& problems) {
    for (const DateColumn& column : kDateColumns) {
        const auto days = selectAll(m_database,
                                    "SELECT DISTINCT " + std::string(column.name) + " FROM " + column.table + " WHERE " + column.name +
                                        " IS NOT NULL",
                                    [](Statement& row) { return row.text(0); });
        if (!days)
            return passOn(days);
        for (const std::string& day : *days)
            if (!parseDate(day))
                problems.push_back({"dates", std::string(column.table) + "." + column.name + " has a day that can't be, \"" +
                                                 day.substr(0, 20) + "\""});
    }
    return {};
}

Result<void> Verifier::checkPlace(Problems& problems) {
    const auto broken = m_database.place().integrity(m_database);
    if (!broken)
        return passOn(broken);
    problems.insert(problems.end(), broken->begin(), broken->end());
    return {};
}

Result<void> Verifier::checkPlanted(Problems& problems) {
    const auto planted = m_database.planted();
    if (!planted)
        return passOn(planted);
    const auto secret = m_database.key().open(*planted ? (*planted)->sealed : std::string(), "planted.sealed:planted");
    if (!secret) {
        problems.push_back({"encryption", "the planted value does not open"});
        return {};
    }
    const auto leaked = m_database.place().holds(m_database, *secret, Place::Scan::Whole);
    const auto marked = m_database.place().holds(m_database, (*planted)->marker, Place::Scan::Whole);
    if (!leaked || !marked)
        return passOn(!leaked ? leaked : marked);
    if (!leaked->empty())
        problems.push_back({"encryption", "a sealed value is readable in " + *leaked});
    if (marked->empty())
        problems.push_back({"encryption", "the planted marker is not found, so that nothing is proved"});
    return {};
}

} // namespace anjungan::store
