#include "store/verifier.h"

#include "store/audit.h"
#include "store/filescan.h"
#include "store/query.h"
#include "store/transferwriter.h"

#include <array>
#include <limits>

namespace anjungan::store {

namespace {

using Problems = std::vector<Problem>;

/// A query that finds what must not be, and the words for a row of it (the first column says which one).
struct Proof {
    const char* proof;
    const char* sql;
    const char* words;
};

constexpr std::array kLedgerProofs = {
    Proof{"ledger",
          "SELECT a.id FROM account a LEFT JOIN (SELECT credit_account AS account, "
          "SUM(CASE WHEN phase IN ('posted', 'post') THEN amount ELSE 0 END) AS posted, "
          "SUM(CASE phase WHEN 'pending' THEN amount WHEN 'posted' THEN 0 ELSE -amount END) AS pending "
          "FROM transfer GROUP BY credit_account) c ON c.account = a.id LEFT JOIN (SELECT debit_account AS account, "
          "SUM(CASE WHEN phase IN ('posted', 'post') THEN amount ELSE 0 END) AS posted, "
          "SUM(CASE phase WHEN 'pending' THEN amount WHEN 'posted' THEN 0 ELSE -amount END) AS pending "
          "FROM transfer GROUP BY debit_account) d ON d.account = a.id "
          "WHERE a.credits_posted <> COALESCE(c.posted, 0) OR a.debits_posted <> COALESCE(d.posted, 0) "
          "OR a.credits_pending <> COALESCE(c.pending, 0) OR a.debits_pending <> COALESCE(d.pending, 0)",
          "account is not the sum of its transfers: "},
    Proof{"ledger",
          "SELECT 'all' FROM (SELECT SUM(credits_posted) - SUM(debits_posted) AS posted, "
          "SUM(credits_pending) - SUM(debits_pending) AS pending FROM account) s WHERE s.posted <> 0 OR s.pending <> 0",
          "accounts do not sum to zero: "},
    Proof{"ledger",
          "SELECT id FROM account WHERE kind = 'member' AND debits_posted + debits_pending > credits_posted + "
          "credits_pending",
          "member account is below zero: "},
    Proof{"ledger",
          "SELECT r.id FROM transfer r LEFT JOIN transfer p ON p.id = r.pending_id WHERE r.pending_id IS NOT NULL "
          "AND (p.id IS NULL OR p.phase <> 'pending' OR p.amount <> r.amount OR p.code <> r.code OR p.reference <> "
          "r.reference "
          "OR p.debit_account <> r.debit_account OR p.credit_account <> r.credit_account)",
          "transfer resolves what was not reserved so: "},
    Proof{
        "ledger",
        "SELECT c.reference FROM contribution c LEFT JOIN transfer e ON e.reference = c.reference "
        "AND e.code = 'contribution_employer' AND e.phase = 'posted' LEFT JOIN transfer w ON w.reference = c.reference "
        "AND w.code = 'contribution_worker' AND w.phase = 'posted' WHERE COALESCE(e.amount, 0) <> c.jht_employer "
        "OR COALESCE(w.amount, 0) <> c.jht_worker OR COALESCE(e.credit_account, c.membership_id) <> c.membership_id "
        "OR COALESCE(w.credit_account, c.membership_id) <> c.membership_id",
        "contribution is not in the ledger as it is on record: "},
};

constexpr std::array kClaimProofs = {
    Proof{
        "claims",
        "SELECT k.id FROM claim k LEFT JOIN (SELECT p.reference, "
        "SUM(CASE WHEN p.code = 'payout' THEN p.amount ELSE 0 END) AS net, "
        "SUM(CASE WHEN p.code = 'tax' THEN p.amount ELSE 0 END) AS tax, "
        "SUM(CASE WHEN p.code = 'yield_settlement' THEN p.amount ELSE 0 END) AS settled, "
        "MIN(COALESCE(r.phase, 'held')) AS least, MAX(COALESCE(r.phase, 'held')) AS most "
        "FROM transfer p LEFT JOIN transfer r ON r.pending_id = p.id WHERE p.phase = 'pending' GROUP BY p.reference) m "
        "ON m.reference = 'claim:' || k.id WHERE m.reference IS NULL OR m.net <> k.net OR m.tax <> k.tax "
        "OR m.settled <> k.settlement_yield OR m.least <> m.most OR m.least <> "
        "CASE k.state WHEN 'paid' THEN 'post' WHEN 'rejected' THEN 'void' WHEN 'cancelled' THEN 'void' ELSE 'held' END",
        "the ledger does not hold or move what the claim says: "},
    Proof{"claims",
          "SELECT p.reference FROM transfer p WHERE p.phase = 'pending' AND p.reference LIKE 'claim:%' "
          "AND NOT EXISTS (SELECT 1 FROM claim k WHERE 'claim:' || k.id = p.reference)",
          "money is reserved for a claim that is not there: "},
    Proof{"claims",
          "SELECT k.id FROM claim k WHERE NOT EXISTS (SELECT 1 FROM claim_event e WHERE e.claim_id = k.id AND "
          "e.to_state = k.state "
          "AND e.seq = (SELECT MAX(seq) FROM claim_event WHERE claim_id = k.id))",
          "the claim's last event is not its state: "},
};

/// The most that is told of one kind of problem: who has thousands needs no list, but a backup.
constexpr std::size_t kMostTold = 20;

Result<void> prove(Database& database, const Proof& proof, Problems& problems) {
    const auto rows = selectAll(database, proof.sql, [](Statement& row) { return row.text(0); });
    if (!rows)
        return passOn(rows);
    for (std::size_t i = 0; i < std::min(rows->size(), kMostTold); ++i)
        problems.push_back({proof.proof, proof.words + (*rows)[i]});
    if (rows->size() > kMostTold)
        problems.push_back({proof.proof, proof.words + std::to_string(rows->size() - kMostTold) + " more"});
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
    SealedColumn{"claim.facts_sealed", "SELECT id, facts_sealed FROM claim"},
    SealedColumn{"claim.findings_sealed", "SELECT id, findings_sealed FROM claim"},
    SealedColumn{"claim.payee_sealed", "SELECT id, payee_sealed FROM claim"},
    SealedColumn{"claim_event.reason_sealed", "SELECT id, reason_sealed FROM claim_event"},
    SealedColumn{"referral.note_sealed", "SELECT id, note_sealed FROM referral"},
    SealedColumn{"draft.content_sealed", "SELECT kind || '/' || owner_hash, content_sealed FROM draft"},
    SealedColumn{"credential.pin_sealed", "SELECT participant_id, pin_sealed FROM credential"},
    SealedColumn{"outbox.body_sealed", "SELECT id, body_sealed FROM outbox"},
};

} // namespace

Result<std::vector<Problem>> Verifier::verify() {
    Problems problems;
    auto reading = Transaction::begin(m_database, Transaction::Access::Read);
    if (!reading)
        return passOn(reading);
    for (const auto check : {&Verifier::checkFile, &Verifier::checkLedger, &Verifier::checkLedgerChain,
                             &Verifier::checkClaims, &Verifier::checkAuditChain, &Verifier::checkSealed}) {
        if (const auto checked = (this->*check)(problems); !checked) {
            // What can't be read is itself what the verifier looks for; only a store that does not answer is an error.
            if (checked.error().code != ErrorCode::StoreCorrupt)
                return passOn(checked);
            problems.push_back({"integrity", checked.error().detail});
        }
    }
    if (const auto done = reading->commit(); !done)
        return passOn(done);
    return problems;
}

Result<void> Verifier::checkLedger(Problems& problems) {
    for (const Proof& proof : kLedgerProofs)
        if (const auto proved = prove(m_database, proof, problems); !proved)
            return proved;
    // The programme began in 1977; a year ahead leaves room for what is booked to the end of a year.
    const std::string latest = anjungan::toText(addYears(m_database.clock().today(), 1));
    const auto insane = selectAll(
        m_database,
        "SELECT id FROM transfer WHERE booked_on < '1977-01-01' OR booked_on > ? OR length(booked_on) <> 10 LIMIT 20",
        [](Statement& row) { return row.text(0); }, latest);
    if (!insane)
        return passOn(insane);
    for (const std::string& id : *insane)
        problems.push_back({"ledger", "transfer is booked on a day that can't be: " + id});
    return {};
}

Result<void> Verifier::checkLedgerChain(Problems& problems) {
    auto seals = selectAll(m_database, "SELECT last_seq, hash FROM ledger_seal ORDER BY last_seq", [](Statement& row) {
        return Seal{row.integer(0), row.text(1)};
    });
    if (!seals)
        return passOn(seals);
    ChainWalk walk(std::move(*seals), problems);
    auto transfers =
        m_database.prepare("SELECT seq, id, debit_account, credit_account, amount, code, phase, booked_on, blth, "
                           "reference, pending_id FROM transfer ORDER BY seq");
    if (!transfers)
        return passOn(transfers);
    if (const auto ran = transfers->run(); !ran)
        return passOn(ran);
    for (;;) {
        const auto more = transfers->next();
        if (!more)
            return passOn(more);
        if (!*more)
            break;
        Statement& row = *transfers;
        const Transfer transfer{row.id<TransferId>(1),
                                row.id<AccountId>(2),
                                row.id<AccountId>(3),
                                row.rupiah(4),
                                row.parsed(5, &parseTransferCode),
                                row.date(7),
                                row.optional(8, &parseMonth),
                                row.text(9)};
        walk.take(row.integer(0),
                  chainContent(row.integer(0), transfer, row.parsed(6, &parsePhase), row.id<TransferId>(10)));
        if (const auto sane = row.rowError(); !sane)
            return sane;
    }
    walk.end();
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
            if (line.seq != last.seq + 1 || line.hash != Audit::chained(last.hash, line)) {
                problems.push_back({"audit_chain", "the trail is broken at line " + std::to_string(last.seq + 1)});
                return {};
            }
            last = line;
        }
    }
}

Result<void> Verifier::checkClaims(Problems& problems) {
    for (const Proof& proof : kClaimProofs)
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

Result<void> Verifier::checkFile(Problems& problems) {
    const auto pages = selectAll(m_database, "PRAGMA integrity_check(20)", [](Statement& row) { return row.text(0); });
    if (!pages)
        return passOn(pages);
    for (const std::string& line : *pages)
        if (line != "ok")
            problems.push_back({"integrity", line});
    const auto dangling = selectAll(m_database, "PRAGMA foreign_key_check", [](Statement& row) { return row.text(0); });
    if (!dangling)
        return passOn(dangling);
    for (std::size_t i = 0; i < std::min(dangling->size(), kMostTold); ++i)
        problems.push_back({"foreign_keys", "a record refers to one that is not there, in table " + (*dangling)[i]});
    const auto planted = selectOne(m_database, "SELECT sealed FROM planted WHERE id = 'planted'",
                                   [](Statement& row) { return std::string(row.blob(0)); });
    if (!planted)
        return passOn(planted);
    const auto secret = m_database.key().open(planted->value_or(std::string()), "planted.sealed:planted");
    if (!secret) {
        problems.push_back({"encryption", "the planted value does not open"});
        return {};
    }
    for (const char* suffix : {"", "-wal"}) {
        const auto leaked =
            fileHolds(m_database.file().string() + suffix, *secret, std::numeric_limits<std::uint64_t>::max());
        if (!leaked)
            return passOn(leaked);
        if (*leaked)
            problems.push_back({"encryption", "a sealed value is readable in the file"});
    }
    return {};
}

} // namespace anjungan::store
