-- 0001_store.sql
-- The store's first schema. One dialect for SQLite and PostgreSQL: what differs stands in braces and is replaced by
-- the migrator (src/store/migrator.cpp). Statements are separated by the marker line, since triggers hold semicolons.
-- Ids are UUIDv7 text made by the client, dates and times ISO text, money whole rupiah. "sealed" columns hold
-- libsodium AEAD text, "_hash" columns the keyed search hash of a value that is sealed elsewhere.

CREATE TABLE store_info (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
--;;
-- The planted value that the start proves unreadable: sealed, next to a public marker that the same scan must find.
CREATE TABLE planted (
    id TEXT NOT NULL PRIMARY KEY,
    marker TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT
--;;
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT
--;;
CREATE TABLE participant (
    id TEXT NOT NULL PRIMARY KEY,
    nik_hash TEXT NOT NULL UNIQUE,
    phone_hash TEXT,
    profile_sealed BLOB NOT NULL,
    data_updated_on TEXT,
    registered_at TEXT,
    changed_at TEXT NOT NULL
) STRICT
--;;
CREATE INDEX participant_phone ON participant (phone_hash) WHERE phone_hash IS NOT NULL
--;;
CREATE TABLE membership (
    id TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id),
    kpj_hash TEXT NOT NULL UNIQUE,
    kpj_sealed BLOB NOT NULL,
    npp TEXT,
    employer_name TEXT NOT NULL,
    segment TEXT NOT NULL CHECK (segment IN ('PU', 'BPU', 'PMI')),
    started_on TEXT NOT NULL,
    ended_on TEXT,
    end_reason TEXT,
    event_date TEXT,
    in_dispute INTEGER NOT NULL CHECK (in_dispute IN (0, 1)),
    company_retirement_age INTEGER,
    linked_at TEXT,
    CHECK (ended_on IS NULL OR ended_on >= started_on)
) STRICT
--;;
CREATE INDEX membership_participant ON membership (participant_id)
--;;
CREATE TABLE contribution (
    membership_id TEXT NOT NULL REFERENCES membership (id),
    blth TEXT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    posted_on TEXT NOT NULL,
    wage INTEGER NOT NULL CHECK (wage >= 0),
    jht_employer INTEGER NOT NULL CHECK (jht_employer >= 0),
    jht_worker INTEGER NOT NULL CHECK (jht_worker >= 0),
    jp_employer INTEGER NOT NULL CHECK (jp_employer >= 0),
    jp_worker INTEGER NOT NULL CHECK (jp_worker >= 0),
    PRIMARY KEY (membership_id, blth, reference)
) STRICT, WITHOUT ROWID
--;;
-- A member account's id is its membership's id; the programme's accounts have their names as ids.
-- The last CHECK is the promise that no member's money is spent twice, with what is pending counted in.
CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('member', 'programme')),
    membership_id TEXT UNIQUE REFERENCES membership (id),
    credits_posted INTEGER NOT NULL DEFAULT 0 CHECK (credits_posted >= 0),
    debits_posted INTEGER NOT NULL DEFAULT 0 CHECK (debits_posted >= 0),
    credits_pending INTEGER NOT NULL DEFAULT 0 CHECK (credits_pending >= 0),
    debits_pending INTEGER NOT NULL DEFAULT 0 CHECK (debits_pending >= 0),
    CHECK ((kind = 'member') = (membership_id IS NOT NULL)),
    CONSTRAINT member_not_below_zero
        CHECK (kind <> 'member' OR debits_posted + debits_pending <= credits_posted + credits_pending)
) STRICT
--;;
INSERT INTO account (id, kind) VALUES
    ('contributions_in', 'programme'), ('yield', 'programme'), ('payout', 'programme'),
    ('tax', 'programme'), ('correction', 'programme')
--;;
-- phase: posted at once; pending (a reservation); post or void resolve the pending transfer named in pending_id.
CREATE TABLE transfer (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    debit_account TEXT NOT NULL REFERENCES account (id),
    credit_account TEXT NOT NULL REFERENCES account (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    code TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('posted', 'pending', 'post', 'void')),
    booked_on TEXT NOT NULL,
    blth TEXT,
    reference TEXT NOT NULL,
    pending_id TEXT REFERENCES transfer (id),
    UNIQUE (reference, code, phase),
    CHECK (debit_account <> credit_account),
    CHECK ((phase IN ('post', 'void')) = (pending_id IS NOT NULL))
) STRICT
--;;
CREATE INDEX transfer_credit ON transfer (credit_account)
--;;
-- Contributions always debit contributions_in; leaving them out keeps the index to what is asked for: a member's debits.
CREATE INDEX transfer_debit ON transfer (debit_account)
    WHERE code NOT IN ('contribution_employer', 'contribution_worker')
--;;
CREATE UNIQUE INDEX transfer_resolved_once ON transfer (pending_id) WHERE pending_id IS NOT NULL
--;;
CREATE TRIGGER transfer_no_update BEFORE UPDATE ON transfer BEGIN SELECT RAISE(ABORT, 'transfer is append-only'); END
--;;
CREATE TRIGGER transfer_no_delete BEFORE DELETE ON transfer BEGIN SELECT RAISE(ABORT, 'transfer is append-only'); END
--;;
-- One row for each transaction that wrote transfers: the running hash over all transfers up to last_seq.
CREATE TABLE ledger_seal (
    last_seq INTEGER NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL
) STRICT
--;;
CREATE TRIGGER ledger_seal_no_update BEFORE UPDATE ON ledger_seal BEGIN SELECT RAISE(ABORT, 'ledger_seal is append-only'); END
--;;
CREATE TRIGGER ledger_seal_no_delete BEFORE DELETE ON ledger_seal BEGIN SELECT RAISE(ABORT, 'ledger_seal is append-only'); END
--;;
CREATE TABLE prior_claim (
    reference TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id),
    cause TEXT NOT NULL,
    paid_on TEXT NOT NULL,
    gross INTEGER NOT NULL CHECK (gross > 0)
) STRICT
--;;
CREATE INDEX prior_claim_participant ON prior_claim (participant_id)
--;;
CREATE TABLE staff (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name_sealed BLOB NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('petugas', 'penyelia', 'admin')),
    pin_sealed BLOB NOT NULL,
    failed_tries INTEGER NOT NULL DEFAULT 0,
    locked_at TEXT,
    disabled_at TEXT,
    created_at TEXT NOT NULL
) STRICT
--;;
CREATE TABLE photo (
    id TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id),
    kind TEXT NOT NULL CHECK (kind IN ('enrolment', 'claim', 'data_update')),
    taken_at TEXT NOT NULL,
    image_sealed BLOB NOT NULL,
    template_sealed BLOB
) STRICT
--;;
CREATE INDEX photo_participant ON photo (participant_id, kind, taken_at)
--;;
CREATE TABLE claim (
    id TEXT NOT NULL PRIMARY KEY,
    tracking_number TEXT NOT NULL UNIQUE,
    participant_id TEXT NOT NULL REFERENCES participant (id),
    membership_id TEXT NOT NULL REFERENCES membership (id),
    cause TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('submitted', 'verified', 'approved', 'sent_to_bank', 'paid', 'returned', 'rejected', 'cancelled')),
    total INTEGER NOT NULL CHECK (total > 0),
    settlement_yield INTEGER NOT NULL CHECK (settlement_yield >= 0),
    gross INTEGER NOT NULL CHECK (gross > 0),
    tax INTEGER NOT NULL CHECK (tax >= 0),
    tax_kind TEXT NOT NULL CHECK (tax_kind IN ('final', 'progressive')),
    net INTEGER NOT NULL CHECK (net > 0),
    remaining INTEGER NOT NULL CHECK (remaining >= 0),
    rule_set_version TEXT NOT NULL,
    facts_sealed BLOB NOT NULL,
    findings_sealed BLOB NOT NULL,
    payee_sealed BLOB NOT NULL,
    face_method TEXT NOT NULL,
    face_photo_id TEXT REFERENCES photo (id),
    face_vouched_by TEXT REFERENCES staff (id),
    face_vouch_sealed BLOB,
    submitted_at TEXT NOT NULL,
    submitted_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    due_is_estimate INTEGER NOT NULL CHECK (due_is_estimate IN (0, 1)),
    sla_working_days INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    assisted_by TEXT REFERENCES staff (id),
    verified_by TEXT REFERENCES staff (id),
    approved_by TEXT REFERENCES staff (id),
    paid_on TEXT,
    CHECK (net + tax = gross),
    CHECK (gross + remaining = total),
    CHECK (approved_by IS NULL OR verified_by IS NULL OR approved_by <> verified_by),
    CHECK ((state = 'paid') = (paid_on IS NOT NULL))
) STRICT
--;;
CREATE UNIQUE INDEX claim_one_open ON claim (participant_id)
    WHERE state IN ('submitted', 'verified', 'approved', 'sent_to_bank', 'returned')
--;;
CREATE INDEX claim_participant ON claim (participant_id)
--;;
CREATE INDEX claim_state ON claim (state, submitted_at)
--;;
CREATE TABLE claim_event (
    id TEXT NOT NULL PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    reason_sealed BLOB NOT NULL,
    UNIQUE (claim_id, seq)
) STRICT
--;;
CREATE TRIGGER claim_event_no_update BEFORE UPDATE ON claim_event BEGIN SELECT RAISE(ABORT, 'claim_event is append-only'); END
--;;
CREATE TRIGGER claim_event_no_delete BEFORE DELETE ON claim_event BEGIN SELECT RAISE(ABORT, 'claim_event is append-only'); END
--;;
CREATE TABLE referral (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('claim', 'identity', 'face', 'data')),
    day TEXT NOT NULL,
    queue_number INTEGER NOT NULL CHECK (queue_number > 0),
    participant_id TEXT REFERENCES participant (id),
    cause TEXT,
    reasons TEXT NOT NULL,
    documents TEXT NOT NULL,
    note_sealed BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'done', 'cancelled')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    handled_by TEXT REFERENCES staff (id),
    UNIQUE (day, kind, queue_number)
) STRICT
--;;
CREATE INDEX referral_state ON referral (state, day)
--;;
CREATE TABLE draft (
    kind TEXT NOT NULL CHECK (kind IN ('claim', 'registration', 'data_update')),
    owner_hash TEXT NOT NULL,
    content_sealed BLOB NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (kind, owner_hash)
) STRICT
--;;
CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id),
    kind TEXT NOT NULL CHECK (kind IN ('data_processing', 'biometric')),
    text_version TEXT NOT NULL,
    given_at TEXT NOT NULL,
    withdrawn_at TEXT
) STRICT
--;;
CREATE UNIQUE INDEX consent_in_force ON consent (participant_id, kind) WHERE withdrawn_at IS NULL
--;;
CREATE TABLE credential (
    participant_id TEXT NOT NULL PRIMARY KEY REFERENCES participant (id),
    pin_sealed BLOB NOT NULL,
    failed_tries INTEGER NOT NULL DEFAULT 0,
    locked_at TEXT,
    changed_at TEXT NOT NULL
) STRICT
--;;
CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
--;;
CREATE INDEX audit_subject ON audit (subject)
--;;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
--;;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END
--;;
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_sealed BLOB NOT NULL,
    created_at TEXT NOT NULL,
    sent_at TEXT
) STRICT
--;;
CREATE INDEX outbox_unsent ON outbox (created_at) WHERE sent_at IS NULL
--;;
-- 0002_guards.sql
-- What the books promise, held by the database itself: whoever writes past the program is refused as well.
-- "refuse ... because" is a trigger that aborts the write where its condition holds, "follow ... followed" one that
-- writes along; NEW and OLD are the row on both engines.

-- Four eyes for a mend of the books: one proposes, another decides; a posted one is carried out by one transfer.
CREATE TABLE correction (
    id TEXT NOT NULL PRIMARY KEY,
    membership_id TEXT NOT NULL REFERENCES membership (id),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    reason_sealed BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'posted', 'refused')),
    proposed_by TEXT NOT NULL REFERENCES staff (id),
    proposed_at TEXT NOT NULL,
    decided_by TEXT REFERENCES staff (id),
    decided_at TEXT,
    CHECK ((state = 'proposed') = (decided_by IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (state <> 'posted' OR decided_by <> proposed_by)
) STRICT
--;;
CREATE INDEX correction_state ON correction (state, proposed_at)
--;;
CREATE TRIGGER correction_opens_proposed BEFORE INSERT ON correction WHEN
NEW.state <> 'proposed'
BEGIN SELECT RAISE(ABORT, 'correction_opens_proposed: a correction begins as a proposal'); END
--;;
CREATE TRIGGER correction_keeps BEFORE UPDATE ON correction WHEN
OLD.state <> 'proposed' OR NEW.id <> OLD.id OR NEW.membership_id <> OLD.membership_id OR NEW.amount <> OLD.amount
    OR NEW.reason_sealed <> OLD.reason_sealed OR NEW.proposed_by <> OLD.proposed_by OR NEW.proposed_at <> OLD.proposed_at
BEGIN SELECT RAISE(ABORT, 'correction_keeps: a correction is decided once and not changed'); END
--;;
CREATE TRIGGER correction_stays BEFORE DELETE ON correction WHEN
1 = 1
BEGIN SELECT RAISE(ABORT, 'correction_stays: a correction is never removed'); END
--;;
-- moved_by: the number of the last transfer that moved the account. Accounts of an older store stand where its last
-- transfer left them.
ALTER TABLE account ADD COLUMN moved_by INTEGER NOT NULL DEFAULT 0
--;;
UPDATE account SET moved_by = (SELECT COALESCE(MAX(seq), 0) FROM transfer)
--;;
CREATE TRIGGER account_opens_empty BEFORE INSERT ON account WHEN
NEW.credits_posted <> 0 OR NEW.debits_posted <> 0 OR NEW.credits_pending <> 0 OR NEW.debits_pending <> 0
    OR NEW.moved_by <> 0
BEGIN SELECT RAISE(ABORT, 'account_opens_empty: an account opens empty'); END
--;;
-- An account changes only by a transfer that is there, by its amount, once: moved_by only grows.
CREATE TRIGGER account_moves_by_transfer BEFORE UPDATE ON account WHEN
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
BEGIN SELECT RAISE(ABORT, 'account_moves_by_transfer: an account moves by a transfer alone'); END
--;;
CREATE TRIGGER account_stays BEFORE DELETE ON account WHEN
1 = 1
BEGIN SELECT RAISE(ABORT, 'account_stays: an account is never removed'); END
--;;
CREATE TRIGGER transfer_number BEFORE INSERT ON transfer WHEN
NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM transfer)
BEGIN SELECT RAISE(ABORT, 'transfer_number: transfers are numbered without gaps'); END
--;;
-- The programme began in 1977.
CREATE TRIGGER transfer_day BEFORE INSERT ON transfer WHEN
NOT COALESCE(date(NEW.booked_on, '+0 days') = NEW.booked_on, 1 = 0) OR NEW.booked_on < '1977-01-01' OR (NEW.blth IS NOT NULL AND NOT COALESCE(date((NEW.blth || '-01'), '+0 days') = (NEW.blth || '-01'), 1 = 0))
BEGIN SELECT RAISE(ABORT, 'transfer_day: a transfer is booked on a day and for a month that can be'); END
--;;
-- Which accounts a code goes between. Only what a claim holds is ever pending; a merge stays with one person.
CREATE TRIGGER transfer_code BEFORE INSERT ON transfer WHEN
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
BEGIN SELECT RAISE(ABORT, 'transfer_code: a transfer of this code does not go between these accounts'); END
--;;
CREATE TRIGGER transfer_resolves BEFORE INSERT ON transfer WHEN
NEW.phase IN ('post', 'void') AND NOT EXISTS (
    SELECT 1 FROM transfer p
    WHERE p.id = NEW.pending_id AND p.phase = 'pending' AND p.debit_account = NEW.debit_account
    AND p.credit_account = NEW.credit_account AND p.amount = NEW.amount AND p.code = NEW.code
    AND p.reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'transfer_resolves: a transfer resolves what was reserved so'); END
--;;
CREATE TRIGGER transfer_moves AFTER INSERT ON transfer BEGIN
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
END
--;;
CREATE TRIGGER ledger_seal_last BEFORE INSERT ON ledger_seal WHEN
NEW.last_seq <> (SELECT COALESCE(MAX(seq), 0) FROM transfer) OR length(NEW.hash) <> 64
BEGIN SELECT RAISE(ABORT, 'ledger_seal_last: a seal stands at the last transfer'); END
--;;
CREATE TRIGGER audit_number BEFORE INSERT ON audit WHEN
NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit) OR length(NEW.hash) <> 64
BEGIN SELECT RAISE(ABORT, 'audit_number: audit lines are numbered without gaps'); END
--;;
CREATE TRIGGER contribution_no_update BEFORE UPDATE ON contribution BEGIN SELECT RAISE(ABORT, 'contribution is append-only'); END
--;;
CREATE TRIGGER contribution_no_delete BEFORE DELETE ON contribution BEGIN SELECT RAISE(ABORT, 'contribution is append-only'); END
--;;
CREATE TRIGGER prior_claim_no_update BEFORE UPDATE ON prior_claim BEGIN SELECT RAISE(ABORT, 'prior_claim is append-only'); END
--;;
CREATE TRIGGER prior_claim_no_delete BEFORE DELETE ON prior_claim BEGIN SELECT RAISE(ABORT, 'prior_claim is append-only'); END
--;;
CREATE TRIGGER claim_opens_submitted BEFORE INSERT ON claim WHEN
NEW.state <> 'submitted' OR NOT COALESCE(date(NEW.submitted_on, '+0 days') = NEW.submitted_on, 1 = 0) OR NOT COALESCE(date(NEW.due_on, '+0 days') = NEW.due_on, 1 = 0)
BEGIN SELECT RAISE(ABORT, 'claim_opens_submitted: a claim begins as submitted, on a day that can be'); END
--;;
CREATE TRIGGER claim_keeps BEFORE UPDATE ON claim WHEN
OLD.state IN ('paid', 'rejected', 'cancelled')
    OR NEW.id <> OLD.id OR NEW.tracking_number <> OLD.tracking_number OR NEW.participant_id <> OLD.participant_id
    OR NEW.membership_id <> OLD.membership_id OR NEW.cause <> OLD.cause OR NEW.total <> OLD.total
    OR NEW.settlement_yield <> OLD.settlement_yield OR NEW.gross <> OLD.gross OR NEW.tax <> OLD.tax
    OR NEW.tax_kind <> OLD.tax_kind OR NEW.net <> OLD.net OR NEW.remaining <> OLD.remaining
    OR NEW.rule_set_version <> OLD.rule_set_version OR NEW.facts_sealed <> OLD.facts_sealed
    OR NEW.findings_sealed <> OLD.findings_sealed OR NEW.submitted_at <> OLD.submitted_at
    OR NEW.submitted_on <> OLD.submitted_on OR (NEW.payee_sealed <> OLD.payee_sealed AND OLD.state <> 'returned')
BEGIN SELECT RAISE(ABORT, 'claim_keeps: a claim keeps what was filed, and a closed one everything'); END
--;;
CREATE TRIGGER claim_state_moves BEFORE UPDATE ON claim WHEN
NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN (
    'submitted>verified', 'submitted>returned', 'submitted>rejected', 'submitted>cancelled', 'verified>approved',
    'verified>returned', 'verified>rejected', 'verified>cancelled', 'approved>sent_to_bank', 'approved>paid',
    'approved>returned', 'approved>cancelled', 'sent_to_bank>paid', 'sent_to_bank>returned', 'returned>submitted',
    'returned>rejected', 'returned>cancelled')
BEGIN SELECT RAISE(ABORT, 'claim_state_moves: a claim does not go from that state to this one'); END
--;;
-- A claim that ends has moved or freed its money before, in the same transaction.
CREATE TRIGGER claim_money_moved BEFORE UPDATE ON claim WHEN
NEW.state <> OLD.state AND NEW.state IN ('paid', 'rejected', 'cancelled') AND EXISTS (
    SELECT 1 FROM transfer p
    WHERE p.reference = 'claim:' || NEW.id AND p.phase = 'pending' AND NOT EXISTS (
        SELECT 1 FROM transfer r
        WHERE r.pending_id = p.id AND r.phase = CASE NEW.state WHEN 'paid' THEN 'post' ELSE 'void' END))
BEGIN SELECT RAISE(ABORT, 'claim_money_moved: the money of a claim that ends has not moved with it'); END
--;;
CREATE TRIGGER claim_stays BEFORE DELETE ON claim WHEN
1 = 1
BEGIN SELECT RAISE(ABORT, 'claim_stays: a claim is never removed'); END
--;;
CREATE TRIGGER claim_event_follows BEFORE INSERT ON claim_event WHEN
NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM claim_event WHERE claim_id = NEW.claim_id)
    OR NEW.from_state IS DISTINCT FROM
        (SELECT to_state FROM claim_event WHERE claim_id = NEW.claim_id AND seq = NEW.seq - 1)
    OR NEW.to_state <> (SELECT state FROM claim WHERE id = NEW.claim_id)
BEGIN SELECT RAISE(ABORT, 'claim_event_follows: a claim event follows the one before and tells the claim state'); END
--;;
CREATE TRIGGER consent_keeps BEFORE UPDATE ON consent WHEN
OLD.withdrawn_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.participant_id <> OLD.participant_id OR NEW.kind <> OLD.kind
    OR NEW.text_version <> OLD.text_version OR NEW.given_at <> OLD.given_at
BEGIN SELECT RAISE(ABORT, 'consent_keeps: a consent is only withdrawn, once'); END
--;;
CREATE TRIGGER consent_stays BEFORE DELETE ON consent WHEN
1 = 1
BEGIN SELECT RAISE(ABORT, 'consent_stays: a consent is never removed'); END
--;;
CREATE TRIGGER outbox_keeps BEFORE UPDATE ON outbox WHEN
OLD.sent_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.subject <> OLD.subject
    OR NEW.body_sealed <> OLD.body_sealed OR NEW.created_at <> OLD.created_at
BEGIN SELECT RAISE(ABORT, 'outbox_keeps: a message is only marked as handed over, once'); END
--;;
CREATE TRIGGER outbox_stays BEFORE DELETE ON outbox WHEN
1 = 1
BEGIN SELECT RAISE(ABORT, 'outbox_stays: a message is never removed'); END
--;;
CREATE TRIGGER membership_keeps BEFORE UPDATE ON membership WHEN
NEW.id <> OLD.id OR NEW.participant_id <> OLD.participant_id OR NEW.kpj_hash <> OLD.kpj_hash
BEGIN SELECT RAISE(ABORT, 'membership_keeps: a card stays with its number and its person'); END
--;;
CREATE TRIGGER membership_stays BEFORE DELETE ON membership WHEN
1 = 1
BEGIN SELECT RAISE(ABORT, 'membership_stays: a card is never removed'); END
--;;
CREATE TRIGGER participant_stays BEFORE DELETE ON participant WHEN
1 = 1
BEGIN SELECT RAISE(ABORT, 'participant_stays: a person is never removed'); END
--;;
CREATE TRIGGER referral_keeps BEFORE UPDATE ON referral WHEN
OLD.state IN ('done', 'cancelled') OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.day <> OLD.day
    OR NEW.queue_number <> OLD.queue_number OR NEW.created_at <> OLD.created_at
BEGIN SELECT RAISE(ABORT, 'referral_keeps: a referral keeps its number, and a closed one everything'); END
--;;
-- 0003_face.sql
-- lowest reader: 2
-- What the machine said about a face, who decided where it did not, and pictures that go while their claim stays.
-- An erased picture is a sealed nothing, which older programs show as no picture.

ALTER TABLE photo ADD COLUMN check_sealed BLOB
--;;
ALTER TABLE photo ADD COLUMN erased_at TEXT
--;;
-- Who looked beside the one who vouched, and at which papers (codes with commas between).
ALTER TABLE claim ADD COLUMN face_seconded_by TEXT REFERENCES staff (id)
--;;
ALTER TABLE claim ADD COLUMN face_documents TEXT
--;;
-- The desk's word on the two pictures of a claim; the last one holds. supervised_by: the penyelia who answers for a face
-- that was refused before.
CREATE TABLE face_decision (
    id TEXT NOT NULL PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    seq INTEGER NOT NULL,
    same INTEGER NOT NULL CHECK (same IN (0, 1)),
    decided_by TEXT NOT NULL REFERENCES staff (id),
    supervised_by TEXT REFERENCES staff (id),
    reason_sealed BLOB NOT NULL,
    decided_at TEXT NOT NULL,
    UNIQUE (claim_id, seq)
) STRICT
--;;
CREATE TRIGGER face_decision_no_update BEFORE UPDATE ON face_decision BEGIN SELECT RAISE(ABORT, 'face_decision is append-only'); END
--;;
CREATE TRIGGER face_decision_no_delete BEFORE DELETE ON face_decision BEGIN SELECT RAISE(ABORT, 'face_decision is append-only'); END
--;;
CREATE TRIGGER face_decision_follows BEFORE INSERT ON face_decision WHEN
NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM face_decision WHERE claim_id = NEW.claim_id)
    OR (NEW.same = 1 AND NEW.supervised_by IS NULL AND (SELECT d.same FROM face_decision d
        WHERE d.claim_id = NEW.claim_id AND d.seq = NEW.seq - 1) = 0)
BEGIN SELECT RAISE(ABORT, 'face_decision_follows: a decision on a face follows the one before, and a penyelia stands behind one that takes a refusal back'); END
--;;
CREATE TRIGGER photo_stays_erased BEFORE UPDATE ON photo WHEN
NEW.id <> OLD.id OR NEW.participant_id <> OLD.participant_id OR NEW.kind <> OLD.kind OR NEW.taken_at <> OLD.taken_at
    OR NEW.check_sealed IS DISTINCT FROM OLD.check_sealed
    OR (OLD.erased_at IS NOT NULL AND (NEW.erased_at IS DISTINCT FROM OLD.erased_at OR NEW.template_sealed IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'photo_stays_erased: a photo keeps whose it is and what was said of it, and an erased one stays so'); END
--;;
-- 0004_seals.sql
-- What stands readable and decides about money or rights is sealed under the store's key, row by row, and so is the end of
-- both chains: whoever writes past the program without the key is found out. Older programs would not renew the seals.

CREATE TABLE row_seal (
    kind TEXT NOT NULL CHECK (kind IN ('chain', 'claim', 'setting', 'staff')),
    id TEXT NOT NULL,
    mac TEXT NOT NULL CHECK (length(mac) = 64),
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID
--;;
CREATE TRIGGER row_seal_keeps BEFORE UPDATE ON row_seal WHEN
NEW.kind <> OLD.kind OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'row_seal_keeps: a seal stays with its row'); END
--;;
CREATE TRIGGER row_seal_stays BEFORE DELETE ON row_seal WHEN
1 = 1
BEGIN SELECT RAISE(ABORT, 'row_seal_stays: a seal is never removed'); END
--;;
-- 0005_values.sql
-- lowest reader: 4
-- The same promises in words that cost less: for a list of more than two values SQLite builds a table, and builds it anew
-- for each row that a trigger looks at. A claim was filed with ten of them.

DROP TRIGGER transfer_code
--;;
CREATE TRIGGER transfer_code BEFORE INSERT ON transfer WHEN
NOT CASE
    WHEN NEW.phase = 'pending' AND NEW.code <> 'yield_settlement' AND NEW.code <> 'payout' AND NEW.code <> 'tax' THEN 1 = 0
    WHEN NEW.code = 'contribution_employer' OR NEW.code = 'contribution_worker'
        THEN NEW.debit_account = 'contributions_in' AND NEW.credit_account <> 'contributions_in' AND NEW.credit_account <> 'yield'
        AND NEW.credit_account <> 'payout' AND NEW.credit_account <> 'tax' AND NEW.credit_account <> 'correction'
    WHEN NEW.code = 'yield' OR NEW.code = 'yield_settlement'
        THEN NEW.debit_account = 'yield' AND NEW.credit_account <> 'contributions_in' AND NEW.credit_account <> 'yield'
        AND NEW.credit_account <> 'payout' AND NEW.credit_account <> 'tax' AND NEW.credit_account <> 'correction'
    WHEN NEW.code = 'payout' OR NEW.code = 'tax'
        THEN NEW.credit_account = NEW.code AND NEW.debit_account <> 'contributions_in' AND NEW.debit_account <> 'yield'
        AND NEW.debit_account <> 'payout' AND NEW.debit_account <> 'tax' AND NEW.debit_account <> 'correction'
    WHEN NEW.code = 'merge' THEN EXISTS (
        SELECT 1 FROM membership s JOIN membership t ON t.participant_id = s.participant_id
        WHERE s.id = NEW.debit_account AND t.id = NEW.credit_account)
    WHEN NEW.code = 'correction' THEN EXISTS (
        SELECT 1 FROM correction c WHERE c.id = substr(NEW.reference, 12) AND NEW.reference = 'correction:' || c.id
        AND c.state = 'posted' AND abs(c.amount) = NEW.amount
        AND NEW.debit_account = CASE WHEN c.amount > 0 THEN 'correction' ELSE c.membership_id END
        AND NEW.credit_account = CASE WHEN c.amount > 0 THEN c.membership_id ELSE 'correction' END)
    ELSE 1 = 0 END
BEGIN SELECT RAISE(ABORT, 'transfer_code: a transfer of this code does not go between these accounts'); END
--;;
DROP INDEX claim_one_open
--;;
-- Open is what has not come to its end.
CREATE UNIQUE INDEX claim_one_open ON claim (participant_id)
    WHERE state <> 'paid' AND state <> 'rejected' AND state <> 'cancelled'
--;;
-- 0006_fewer_pages.sql
-- lowest reader: 6
-- Fewer pages for a claim to write, and so less to wait for at its end.

DROP INDEX claim_participant
--;;
DROP INDEX claim_one_open
--;;
-- One index for both: a person's claims, of which one may be open.
CREATE UNIQUE INDEX claim_one_open ON claim (participant_id,
    (CASE WHEN state <> 'paid' AND state <> 'rejected' AND state <> 'cancelled' THEN '' ELSE id END))
--;;
DROP INDEX transfer_debit
--;;
-- Contributions always debit contributions_in, and yields yield; leaving them out keeps the index to what is asked for: a
-- member's debits.
CREATE INDEX transfer_debit ON transfer (debit_account)
    WHERE code <> 'contribution_employer' AND code <> 'contribution_worker' AND code <> 'yield' AND code <> 'yield_settlement'

--;;
-- The events of a claim as one tree instead of three. A server knows no such tables, and would forget who may use this one.
CREATE TABLE claim_event_new (
    id TEXT NOT NULL,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    reason_sealed BLOB NOT NULL,
    PRIMARY KEY (claim_id, seq)
) STRICT, WITHOUT ROWID
--;;
INSERT INTO claim_event_new (id, claim_id, seq, at, actor, from_state, to_state, reason_sealed)
    SELECT id, claim_id, seq, at, actor, from_state, to_state, reason_sealed FROM claim_event ORDER BY claim_id, seq
--;;
DROP TRIGGER claim_event_follows
--;;
DROP TRIGGER claim_event_no_update
--;;
DROP TRIGGER claim_event_no_delete
--;;
DROP TABLE claim_event
--;;
ALTER TABLE claim_event_new RENAME TO claim_event
--;;
CREATE TRIGGER claim_event_no_update BEFORE UPDATE ON claim_event BEGIN SELECT RAISE(ABORT, 'claim_event is append-only'); END
--;;
CREATE TRIGGER claim_event_no_delete BEFORE DELETE ON claim_event BEGIN SELECT RAISE(ABORT, 'claim_event is append-only'); END
--;;
CREATE TRIGGER claim_event_follows BEFORE INSERT ON claim_event WHEN
NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM claim_event WHERE claim_id = NEW.claim_id)
    OR NEW.from_state IS DISTINCT FROM
        (SELECT to_state FROM claim_event WHERE claim_id = NEW.claim_id AND seq = NEW.seq - 1)
    OR NEW.to_state <> (SELECT state FROM claim WHERE id = NEW.claim_id)
BEGIN SELECT RAISE(ABORT, 'claim_event_follows: a claim event follows the one before and tells the claim state'); END

--;;
