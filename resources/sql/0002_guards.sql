-- What the books promise, held by the database itself: whoever writes past the program is refused as well.
-- "refuse ... because" is a trigger that aborts the write where its condition holds, "follow ... followed" one that
-- writes along; NEW and OLD are the row on both engines.

-- Four eyes for a mend of the books: one proposes, another decides; a posted one is carried out by one transfer.
CREATE TABLE correction (
    id TEXT NOT NULL PRIMARY KEY,
    membership_id TEXT NOT NULL REFERENCES membership (id),
    amount {int} NOT NULL CHECK (amount <> 0),
    reason_sealed {blob} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'posted', 'refused')),
    proposed_by TEXT NOT NULL REFERENCES staff (id),
    proposed_at TEXT NOT NULL,
    decided_by TEXT REFERENCES staff (id),
    decided_at TEXT,
    CHECK ((state = 'proposed') = (decided_by IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (state <> 'posted' OR decided_by <> proposed_by)
) {strict}
--;;
CREATE INDEX correction_state ON correction (state, proposed_at)
--;;
{refuse:correction_opens_proposed BEFORE INSERT ON correction}
NEW.state <> 'proposed'
{because:a correction begins as a proposal}
--;;
{refuse:correction_keeps BEFORE UPDATE ON correction}
OLD.state <> 'proposed' OR NEW.id <> OLD.id OR NEW.membership_id <> OLD.membership_id OR NEW.amount <> OLD.amount
    OR NEW.reason_sealed <> OLD.reason_sealed OR NEW.proposed_by <> OLD.proposed_by OR NEW.proposed_at <> OLD.proposed_at
{because:a correction is decided once and not changed}
--;;
{refuse:correction_stays BEFORE DELETE ON correction}
1 = 1
{because:a correction is never removed}
--;;
-- moved_by: the number of the last transfer that moved the account. Accounts of an older store stand where its last
-- transfer left them.
ALTER TABLE account ADD COLUMN moved_by {int} NOT NULL DEFAULT 0
--;;
UPDATE account SET moved_by = (SELECT COALESCE(MAX(seq), 0) FROM transfer)
--;;
{refuse:account_opens_empty BEFORE INSERT ON account}
NEW.credits_posted <> 0 OR NEW.debits_posted <> 0 OR NEW.credits_pending <> 0 OR NEW.debits_pending <> 0
    OR NEW.moved_by <> 0
{because:an account opens empty}
--;;
-- An account changes only by a transfer that is there, by its amount, once: moved_by only grows.
{refuse:account_moves_by_transfer BEFORE UPDATE ON account}
NOT EXISTS (
    SELECT 1 FROM transfer t
    WHERE t.seq = NEW.moved_by AND NEW.moved_by > OLD.moved_by
    AND (t.credit_account = NEW.id OR t.debit_account = NEW.id)
    AND NEW.id = OLD.id AND NEW.kind = OLD.kind AND NEW.membership_id IS NOT DISTINCT FROM OLD.membership_id
    AND NEW.credits_posted - OLD.credits_posted =
        CASE WHEN t.credit_account = NEW.id AND t.phase IN ('posted', 'post') THEN t.amount ELSE 0 END
    AND NEW.debits_posted - OLD.debits_posted =
        CASE WHEN t.debit_account = NEW.id AND t.phase IN ('posted', 'post') THEN t.amount ELSE 0 END
    AND NEW.credits_pending - OLD.credits_pending =
        CASE WHEN t.credit_account <> NEW.id OR t.phase = 'posted' THEN 0
             WHEN t.phase = 'pending' THEN t.amount ELSE -t.amount END
    AND NEW.debits_pending - OLD.debits_pending =
        CASE WHEN t.debit_account <> NEW.id OR t.phase = 'posted' THEN 0
             WHEN t.phase = 'pending' THEN t.amount ELSE -t.amount END)
{because:an account moves by a transfer alone}
--;;
{refuse:account_stays BEFORE DELETE ON account}
1 = 1
{because:an account is never removed}
--;;
{refuse:transfer_number BEFORE INSERT ON transfer}
NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM transfer)
{because:transfers are numbered without gaps}
--;;
-- The programme began in 1977.
{refuse:transfer_day BEFORE INSERT ON transfer}
NOT {is_date:NEW.booked_on} OR NEW.booked_on < '1977-01-01' OR (NEW.blth IS NOT NULL AND NOT {is_month:NEW.blth})
{because:a transfer is booked on a day and for a month that can be}
--;;
-- Which accounts a code goes between. Only what a claim holds is ever pending; a merge stays with one person.
{refuse:transfer_code BEFORE INSERT ON transfer}
NOT CASE
    WHEN NEW.phase = 'pending' AND NEW.code NOT IN ('yield_settlement', 'payout', 'tax') THEN 1 = 0
    WHEN NEW.code IN ('contribution_employer', 'contribution_worker') THEN NEW.debit_account = 'contributions_in'
        AND NEW.credit_account NOT IN ('contributions_in', 'yield', 'payout', 'tax', 'correction')
    WHEN NEW.code IN ('yield', 'yield_settlement') THEN NEW.debit_account = 'yield'
        AND NEW.credit_account NOT IN ('contributions_in', 'yield', 'payout', 'tax', 'correction')
    WHEN NEW.code IN ('payout', 'tax') THEN NEW.credit_account = NEW.code
        AND NEW.debit_account NOT IN ('contributions_in', 'yield', 'payout', 'tax', 'correction')
    WHEN NEW.code = 'merge' THEN EXISTS (
        SELECT 1 FROM membership s JOIN membership t ON t.participant_id = s.participant_id
        WHERE s.id = NEW.debit_account AND t.id = NEW.credit_account)
    WHEN NEW.code = 'correction' THEN EXISTS (
        SELECT 1 FROM correction c WHERE c.id = substr(NEW.reference, 12) AND NEW.reference = 'correction:' || c.id
        AND c.state = 'posted' AND abs(c.amount) = NEW.amount
        AND NEW.debit_account = CASE WHEN c.amount > 0 THEN 'correction' ELSE c.membership_id END
        AND NEW.credit_account = CASE WHEN c.amount > 0 THEN c.membership_id ELSE 'correction' END)
    ELSE 1 = 0 END
{because:a transfer of this code does not go between these accounts}
--;;
{refuse:transfer_resolves BEFORE INSERT ON transfer}
NEW.phase IN ('post', 'void') AND NOT EXISTS (
    SELECT 1 FROM transfer p
    WHERE p.id = NEW.pending_id AND p.phase = 'pending' AND p.debit_account = NEW.debit_account
    AND p.credit_account = NEW.credit_account AND p.amount = NEW.amount AND p.code = NEW.code
    AND p.reference = NEW.reference)
{because:a transfer resolves what was reserved so}
--;;
{follow:transfer_moves AFTER INSERT ON transfer}
UPDATE account SET
    credits_posted = credits_posted + CASE WHEN NEW.phase IN ('posted', 'post') THEN NEW.amount ELSE 0 END,
    credits_pending = credits_pending
        + CASE NEW.phase WHEN 'posted' THEN 0 WHEN 'pending' THEN NEW.amount ELSE -NEW.amount END,
    moved_by = NEW.seq WHERE id = NEW.credit_account;
UPDATE account SET
    debits_posted = debits_posted + CASE WHEN NEW.phase IN ('posted', 'post') THEN NEW.amount ELSE 0 END,
    debits_pending = debits_pending
        + CASE NEW.phase WHEN 'posted' THEN 0 WHEN 'pending' THEN NEW.amount ELSE -NEW.amount END,
    moved_by = NEW.seq WHERE id = NEW.debit_account;
{followed}
--;;
{refuse:ledger_seal_last BEFORE INSERT ON ledger_seal}
NEW.last_seq <> (SELECT COALESCE(MAX(seq), 0) FROM transfer) OR length(NEW.hash) <> 64
{because:a seal stands at the last transfer}
--;;
{refuse:audit_number BEFORE INSERT ON audit}
NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit) OR length(NEW.hash) <> 64
{because:audit lines are numbered without gaps}
--;;
{append_only:contribution}
--;;
{append_only:prior_claim}
--;;
{refuse:claim_opens_submitted BEFORE INSERT ON claim}
NEW.state <> 'submitted' OR NOT {is_date:NEW.submitted_on} OR NOT {is_date:NEW.due_on}
{because:a claim begins as submitted, on a day that can be}
--;;
{refuse:claim_keeps BEFORE UPDATE ON claim}
OLD.state IN ('paid', 'rejected', 'cancelled')
    OR NEW.id <> OLD.id OR NEW.tracking_number <> OLD.tracking_number OR NEW.participant_id <> OLD.participant_id
    OR NEW.membership_id <> OLD.membership_id OR NEW.cause <> OLD.cause OR NEW.total <> OLD.total
    OR NEW.settlement_yield <> OLD.settlement_yield OR NEW.gross <> OLD.gross OR NEW.tax <> OLD.tax
    OR NEW.tax_kind <> OLD.tax_kind OR NEW.net <> OLD.net OR NEW.remaining <> OLD.remaining
    OR NEW.rule_set_version <> OLD.rule_set_version OR NEW.facts_sealed <> OLD.facts_sealed
    OR NEW.findings_sealed <> OLD.findings_sealed OR NEW.submitted_at <> OLD.submitted_at
    OR NEW.submitted_on <> OLD.submitted_on OR (NEW.payee_sealed <> OLD.payee_sealed AND OLD.state <> 'returned')
{because:a claim keeps what was filed, and a closed one everything}
--;;
{refuse:claim_state_moves BEFORE UPDATE ON claim}
NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN (
    'submitted>verified', 'submitted>returned', 'submitted>rejected', 'submitted>cancelled', 'verified>approved',
    'verified>returned', 'verified>rejected', 'verified>cancelled', 'approved>sent_to_bank', 'approved>paid',
    'approved>returned', 'approved>cancelled', 'sent_to_bank>paid', 'sent_to_bank>returned', 'returned>submitted',
    'returned>rejected', 'returned>cancelled')
{because:a claim does not go from that state to this one}
--;;
-- A claim that ends has moved or freed its money before, in the same transaction.
{refuse:claim_money_moved BEFORE UPDATE ON claim}
NEW.state <> OLD.state AND NEW.state IN ('paid', 'rejected', 'cancelled') AND EXISTS (
    SELECT 1 FROM transfer p
    WHERE p.reference = 'claim:' || NEW.id AND p.phase = 'pending' AND NOT EXISTS (
        SELECT 1 FROM transfer r
        WHERE r.pending_id = p.id AND r.phase = CASE NEW.state WHEN 'paid' THEN 'post' ELSE 'void' END))
{because:the money of a claim that ends has not moved with it}
--;;
{refuse:claim_stays BEFORE DELETE ON claim}
1 = 1
{because:a claim is never removed}
--;;
{refuse:claim_event_follows BEFORE INSERT ON claim_event}
NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM claim_event WHERE claim_id = NEW.claim_id)
    OR NEW.from_state IS DISTINCT FROM
        (SELECT to_state FROM claim_event WHERE claim_id = NEW.claim_id AND seq = NEW.seq - 1)
    OR NEW.to_state <> (SELECT state FROM claim WHERE id = NEW.claim_id)
{because:a claim event follows the one before and tells the claim state}
--;;
{refuse:consent_keeps BEFORE UPDATE ON consent}
OLD.withdrawn_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.participant_id <> OLD.participant_id OR NEW.kind <> OLD.kind
    OR NEW.text_version <> OLD.text_version OR NEW.given_at <> OLD.given_at
{because:a consent is only withdrawn, once}
--;;
{refuse:consent_stays BEFORE DELETE ON consent}
1 = 1
{because:a consent is never removed}
--;;
{refuse:outbox_keeps BEFORE UPDATE ON outbox}
OLD.sent_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.subject <> OLD.subject
    OR NEW.body_sealed <> OLD.body_sealed OR NEW.created_at <> OLD.created_at
{because:a message is only marked as handed over, once}
--;;
{refuse:outbox_stays BEFORE DELETE ON outbox}
1 = 1
{because:a message is never removed}
--;;
{refuse:membership_keeps BEFORE UPDATE ON membership}
NEW.id <> OLD.id OR NEW.participant_id <> OLD.participant_id OR NEW.kpj_hash <> OLD.kpj_hash
{because:a card stays with its number and its person}
--;;
{refuse:membership_stays BEFORE DELETE ON membership}
1 = 1
{because:a card is never removed}
--;;
{refuse:participant_stays BEFORE DELETE ON participant}
1 = 1
{because:a person is never removed}
--;;
{refuse:referral_keeps BEFORE UPDATE ON referral}
OLD.state IN ('done', 'cancelled') OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.day <> OLD.day
    OR NEW.queue_number <> OLD.queue_number OR NEW.created_at <> OLD.created_at
{because:a referral keeps its number, and a closed one everything}
