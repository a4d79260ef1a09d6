#include "store/proofs.h"

#include <array>

namespace anjungan::store {

namespace {

constexpr std::array kLedgerProofs = {
    Proof{"ledger",
          "SELECT 'all', 'posted ' || s.posted || ', pending ' || s.pending FROM (SELECT SUM(credits_posted) - "
          "SUM(debits_posted) AS posted, SUM(credits_pending) - SUM(debits_pending) AS pending FROM account) s "
          "WHERE s.posted <> 0 OR s.pending <> 0",
          "accounts do not sum to zero: "},
    Proof{"ledger",
          "SELECT id, 'by ' || (debits_posted + debits_pending - credits_posted - credits_pending) FROM account "
          "WHERE kind = 'member' AND debits_posted + debits_pending > credits_posted + credits_pending",
          "member account is below zero: "},
    Proof{"ledger",
          "SELECT id, 'by number ' || moved_by FROM account WHERE moved_by > (SELECT COALESCE(MAX(seq), 0) FROM transfer)",
          "account was moved by a transfer that is not there: "},
    Proof{"ledger",
          "SELECT m.id, '' FROM membership m WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = m.id "
          "AND a.membership_id = m.id AND a.kind = 'member')",
          "card has no account of its own: "},
    Proof{"ledger",
          "SELECT p.name, '' FROM (SELECT 'contributions_in' AS name UNION ALL SELECT 'yield' UNION ALL SELECT 'payout' "
          "UNION ALL SELECT 'tax' UNION ALL SELECT 'correction') p "
          "WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.id = p.name AND a.kind = 'programme')",
          "account of the programme is missing: "},
    Proof{"ledger", "SELECT id, '' FROM transfer GROUP BY id HAVING COUNT(*) > 1", "transfer id is not unique: "},
    Proof{"ledger",
          "SELECT reference, code || ', ' || phase FROM transfer GROUP BY reference, code, phase HAVING COUNT(*) > 1",
          "reference stands on more than one transfer: "},
    Proof{"ledger",
          "SELECT pending_id, '' FROM transfer WHERE pending_id IS NOT NULL GROUP BY pending_id HAVING COUNT(*) > 1",
          "reservation is resolved more than once: "},
    Proof{"ledger",
          "SELECT r.id, '' FROM transfer r LEFT JOIN transfer p ON p.id = r.pending_id WHERE r.pending_id IS NOT NULL "
          "AND (p.id IS NULL OR p.phase <> 'pending' OR p.amount <> r.amount OR p.code <> r.code OR p.reference <> "
          "r.reference "
          "OR p.debit_account <> r.debit_account OR p.credit_account <> r.credit_account)",
          "transfer resolves what was not reserved so: "},
    Proof{"ledger",
          "SELECT t.id, '' FROM transfer t JOIN membership s ON s.id = t.debit_account JOIN membership g ON g.id = "
          "t.credit_account WHERE s.participant_id <> g.participant_id",
          "transfer goes from one person to another: "},
    Proof{
        "ledger",
        "SELECT c.reference, 'for card ' || c.membership_id FROM contribution c LEFT JOIN transfer e ON e.reference = "
        "c.reference AND e.code = 'contribution_employer' AND e.phase = 'posted' LEFT JOIN transfer w ON w.reference = "
        "c.reference AND w.code = 'contribution_worker' AND w.phase = 'posted' WHERE COALESCE(e.amount, 0) <> "
        "c.jht_employer OR COALESCE(w.amount, 0) <> c.jht_worker OR COALESCE(e.credit_account, c.membership_id) <> "
        "c.membership_id OR COALESCE(w.credit_account, c.membership_id) <> c.membership_id "
        "OR COALESCE(e.booked_on, c.posted_on) <> c.posted_on OR COALESCE(w.booked_on, c.posted_on) <> c.posted_on "
        "OR COALESCE(e.blth, c.blth) <> c.blth OR COALESCE(w.blth, c.blth) <> c.blth",
        "contribution is not in the ledger as it is on record: "},
    Proof{"ledger",
          "SELECT t.id, '' FROM transfer t WHERE t.code IN ('contribution_employer', 'contribution_worker') "
          "AND NOT EXISTS (SELECT 1 FROM contribution c WHERE c.reference = t.reference)",
          "transfer is of a contribution that is not on record: "},
    Proof{"ledger",
          "SELECT c.id, '' FROM correction c LEFT JOIN transfer t ON t.reference = 'correction:' || c.id "
          "AND t.code = 'correction' AND t.phase = 'posted' WHERE (c.state = 'posted') <> (t.id IS NOT NULL) "
          "OR (t.id IS NOT NULL AND (t.amount <> abs(c.amount) OR c.membership_id <> "
          "CASE WHEN c.amount > 0 THEN t.credit_account ELSE t.debit_account END))",
          "correction is not in the ledger as it was decided: "},
    Proof{"ledger",
          "SELECT t.id, '' FROM transfer t WHERE t.code = 'correction' AND NOT EXISTS (SELECT 1 FROM correction c "
          "WHERE t.reference = 'correction:' || c.id AND c.decided_by <> c.proposed_by)",
          "transfer is of a correction that nobody has decided: "},
};

constexpr std::array kClaimProofs = {
    Proof{"claims",
          "SELECT k.id, 'is ' || k.state || ', net ' || k.net || ', tax ' || k.tax || ', yield ' || "
          "k.settlement_yield || '; the ledger has ' || COALESCE(m.least, 'nothing') || ', net ' || COALESCE(m.net, 0) "
          "|| ', tax ' || COALESCE(m.tax, 0) || ', yield ' || COALESCE(m.settled, 0) "
          "FROM claim k LEFT JOIN (SELECT p.reference, "
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
          "SELECT k.id, 'by transfer ' || p.id FROM transfer p JOIN claim k ON p.reference = 'claim:' || k.id "
          "WHERE p.phase = 'pending' AND k.membership_id <> "
          "CASE WHEN p.code = 'yield_settlement' THEN p.credit_account ELSE p.debit_account END",
          "the claim holds money of another card: "},
    Proof{"claims",
          "SELECT p.reference, 'by transfer ' || p.id FROM transfer p WHERE p.phase = 'pending' "
          "AND NOT EXISTS (SELECT 1 FROM claim k WHERE 'claim:' || k.id = p.reference)",
          "money is reserved for a claim that is not there: "},
    Proof{"claims",
          "SELECT k.id, '' FROM claim k JOIN membership m ON m.id = k.membership_id WHERE m.participant_id <> "
          "k.participant_id",
          "the claim is on a card of another person: "},
    Proof{"claims",
          "SELECT k.id, '' FROM claim k WHERE NOT EXISTS (SELECT 1 FROM claim_event e WHERE e.claim_id = k.id AND "
          "e.to_state = k.state "
          "AND e.seq = (SELECT MAX(seq) FROM claim_event WHERE claim_id = k.id))",
          "the claim's last event is not its state: "},
    Proof{"claims",
          "SELECT e.claim_id, 'event ' || e.seq || ', ' || COALESCE(e.from_state, 'nothing') || ' to ' || e.to_state "
          "FROM claim_event e LEFT JOIN claim_event b ON b.claim_id = e.claim_id AND b.seq = e.seq - 1 "
          "WHERE (e.seq = 1 AND (e.from_state IS NOT NULL OR e.to_state <> 'submitted')) "
          "OR (e.seq > 1 AND (b.seq IS NULL OR e.from_state IS DISTINCT FROM b.to_state "
          "OR e.from_state || '>' || e.to_state NOT IN ('submitted>verified', 'submitted>returned', "
          "'submitted>rejected', 'submitted>cancelled', 'verified>approved', 'verified>returned', 'verified>rejected', "
          "'verified>cancelled', 'approved>sent_to_bank', 'approved>paid', 'approved>returned', 'approved>cancelled', "
          "'sent_to_bank>paid', 'sent_to_bank>returned', 'returned>submitted', 'returned>rejected', "
          "'returned>cancelled')))",
          "the claim's events do not follow one another: "},
};

} // namespace

std::span<const Proof> ledgerProofs() {
    return kLedgerProofs;
}

std::span<const Proof> claimProofs() {
    return kClaimProofs;
}

} // namespace anjungan::store
