-- The store's first schema. One dialect for SQLite and PostgreSQL: what differs stands in braces and is replaced by
-- the migrator (src/store/migrator.cpp). Statements are separated by the marker line, since triggers hold semicolons.
-- Ids are UUIDv7 text made by the client, dates and times ISO text, money whole rupiah. "sealed" columns hold
-- libsodium AEAD text, "_hash" columns the keyed search hash of a value that is sealed elsewhere.

CREATE TABLE store_info (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) {strict}
--;;
-- The planted value that the start proves unreadable: sealed, next to a public marker that the same scan must find.
CREATE TABLE planted (
    id TEXT NOT NULL PRIMARY KEY,
    marker TEXT NOT NULL,
    sealed {blob} NOT NULL
) {strict}
--;;
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    changed_at TEXT NOT NULL
) {strict}
--;;
CREATE TABLE participant (
    id TEXT NOT NULL PRIMARY KEY,
    nik_hash TEXT NOT NULL UNIQUE,
    phone_hash TEXT,
    profile_sealed {blob} NOT NULL,
    data_updated_on TEXT,
    registered_at TEXT,
    changed_at TEXT NOT NULL
) {strict}
--;;
CREATE INDEX participant_phone ON participant (phone_hash) WHERE phone_hash IS NOT NULL
--;;
CREATE TABLE membership (
    id TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id),
    kpj_hash TEXT NOT NULL UNIQUE,
    kpj_sealed {blob} NOT NULL,
    npp TEXT,
    employer_name TEXT NOT NULL,
    segment TEXT NOT NULL CHECK (segment IN ('PU', 'BPU', 'PMI')),
    started_on TEXT NOT NULL,
    ended_on TEXT,
    end_reason TEXT,
    event_date TEXT,
    in_dispute {int} NOT NULL CHECK (in_dispute IN (0, 1)),
    company_retirement_age {int},
    linked_at TEXT,
    CHECK (ended_on IS NULL OR ended_on >= started_on)
) {strict}
--;;
CREATE INDEX membership_participant ON membership (participant_id)
--;;
CREATE TABLE contribution (
    membership_id TEXT NOT NULL REFERENCES membership (id),
    blth TEXT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    posted_on TEXT NOT NULL,
    wage {int} NOT NULL CHECK (wage >= 0),
    jht_employer {int} NOT NULL CHECK (jht_employer >= 0),
    jht_worker {int} NOT NULL CHECK (jht_worker >= 0),
    jp_employer {int} NOT NULL CHECK (jp_employer >= 0),
    jp_worker {int} NOT NULL CHECK (jp_worker >= 0),
    PRIMARY KEY (membership_id, blth, reference)
) {strict_clustered}
--;;
-- A member account's id is its membership's id; the programme's accounts have their names as ids.
-- The last CHECK is the promise that no member's money is spent twice, with what is pending counted in.
CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('member', 'programme')),
    membership_id TEXT UNIQUE REFERENCES membership (id),
    credits_posted {int} NOT NULL DEFAULT 0 CHECK (credits_posted >= 0),
    debits_posted {int} NOT NULL DEFAULT 0 CHECK (debits_posted >= 0),
    credits_pending {int} NOT NULL DEFAULT 0 CHECK (credits_pending >= 0),
    debits_pending {int} NOT NULL DEFAULT 0 CHECK (debits_pending >= 0),
    CHECK ((kind = 'member') = (membership_id IS NOT NULL)),
    CONSTRAINT member_not_below_zero
        CHECK (kind <> 'member' OR debits_posted + debits_pending <= credits_posted + credits_pending)
) {strict}
--;;
INSERT INTO account (id, kind) VALUES
    ('contributions_in', 'programme'), ('yield', 'programme'), ('payout', 'programme'),
    ('tax', 'programme'), ('correction', 'programme')
--;;
-- phase: posted at once; pending (a reservation); post or void resolve the pending transfer named in pending_id.
CREATE TABLE transfer (
    seq {int} NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    debit_account TEXT NOT NULL REFERENCES account (id),
    credit_account TEXT NOT NULL REFERENCES account (id),
    amount {int} NOT NULL CHECK (amount > 0),
    code TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('posted', 'pending', 'post', 'void')),
    booked_on TEXT NOT NULL,
    blth TEXT,
    reference TEXT NOT NULL,
    pending_id TEXT REFERENCES transfer (id),
    UNIQUE (reference, code, phase),
    CHECK (debit_account <> credit_account),
    CHECK ((phase IN ('post', 'void')) = (pending_id IS NOT NULL))
) {strict}
--;;
CREATE INDEX transfer_credit ON transfer (credit_account)
--;;
-- Contributions always debit contributions_in; leaving them out keeps the index to what is asked for: a member's debits.
CREATE INDEX transfer_debit ON transfer (debit_account)
    WHERE code NOT IN ('contribution_employer', 'contribution_worker')
--;;
CREATE UNIQUE INDEX transfer_resolved_once ON transfer (pending_id) WHERE pending_id IS NOT NULL
--;;
{append_only:transfer}
--;;
-- One row for each transaction that wrote transfers: the running hash over all transfers up to last_seq.
CREATE TABLE ledger_seal (
    last_seq {int} NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL
) {strict}
--;;
{append_only:ledger_seal}
--;;
CREATE TABLE prior_claim (
    reference TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id),
    cause TEXT NOT NULL,
    paid_on TEXT NOT NULL,
    gross {int} NOT NULL CHECK (gross > 0)
) {strict}
--;;
CREATE INDEX prior_claim_participant ON prior_claim (participant_id)
--;;
CREATE TABLE staff (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name_sealed {blob} NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('petugas', 'penyelia', 'admin')),
    pin_sealed {blob} NOT NULL,
    failed_tries {int} NOT NULL DEFAULT 0,
    locked_at TEXT,
    disabled_at TEXT,
    created_at TEXT NOT NULL
) {strict}
--;;
CREATE TABLE photo (
    id TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id),
    kind TEXT NOT NULL CHECK (kind IN ('enrolment', 'claim', 'data_update')),
    taken_at TEXT NOT NULL,
    image_sealed {blob} NOT NULL,
    template_sealed {blob}
) {strict}
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
    total {int} NOT NULL CHECK (total > 0),
    settlement_yield {int} NOT NULL CHECK (settlement_yield >= 0),
    gross {int} NOT NULL CHECK (gross > 0),
    tax {int} NOT NULL CHECK (tax >= 0),
    tax_kind TEXT NOT NULL CHECK (tax_kind IN ('final', 'progressive')),
    net {int} NOT NULL CHECK (net > 0),
    remaining {int} NOT NULL CHECK (remaining >= 0),
    rule_set_version TEXT NOT NULL,
    facts_sealed {blob} NOT NULL,
    findings_sealed {blob} NOT NULL,
    payee_sealed {blob} NOT NULL,
    face_method TEXT NOT NULL,
    face_photo_id TEXT REFERENCES photo (id),
    face_vouched_by TEXT REFERENCES staff (id),
    face_vouch_sealed {blob},
    submitted_at TEXT NOT NULL,
    submitted_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    due_is_estimate {int} NOT NULL CHECK (due_is_estimate IN (0, 1)),
    sla_working_days {int} NOT NULL,
    changed_at TEXT NOT NULL,
    assisted_by TEXT REFERENCES staff (id),
    verified_by TEXT REFERENCES staff (id),
    approved_by TEXT REFERENCES staff (id),
    paid_on TEXT,
    CHECK (net + tax = gross),
    CHECK (gross + remaining = total),
    CHECK (approved_by IS NULL OR verified_by IS NULL OR approved_by <> verified_by),
    CHECK ((state = 'paid') = (paid_on IS NOT NULL))
) {strict}
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
    seq {int} NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    reason_sealed {blob} NOT NULL,
    UNIQUE (claim_id, seq)
) {strict}
--;;
{append_only:claim_event}
--;;
CREATE TABLE referral (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('claim', 'identity', 'face', 'data')),
    day TEXT NOT NULL,
    queue_number {int} NOT NULL CHECK (queue_number > 0),
    participant_id TEXT REFERENCES participant (id),
    cause TEXT,
    reasons TEXT NOT NULL,
    documents TEXT NOT NULL,
    note_sealed {blob} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'done', 'cancelled')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    handled_by TEXT REFERENCES staff (id),
    UNIQUE (day, kind, queue_number)
) {strict}
--;;
CREATE INDEX referral_state ON referral (state, day)
--;;
CREATE TABLE draft (
    kind TEXT NOT NULL CHECK (kind IN ('claim', 'registration', 'data_update')),
    owner_hash TEXT NOT NULL,
    content_sealed {blob} NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (kind, owner_hash)
) {strict}
--;;
CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id),
    kind TEXT NOT NULL CHECK (kind IN ('data_processing', 'biometric')),
    text_version TEXT NOT NULL,
    given_at TEXT NOT NULL,
    withdrawn_at TEXT
) {strict}
--;;
CREATE UNIQUE INDEX consent_in_force ON consent (participant_id, kind) WHERE withdrawn_at IS NULL
--;;
CREATE TABLE credential (
    participant_id TEXT NOT NULL PRIMARY KEY REFERENCES participant (id),
    pin_sealed {blob} NOT NULL,
    failed_tries {int} NOT NULL DEFAULT 0,
    locked_at TEXT,
    changed_at TEXT NOT NULL
) {strict}
--;;
CREATE TABLE audit (
    seq {int} NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
) {strict}
--;;
CREATE INDEX audit_subject ON audit (subject)
--;;
{append_only:audit}
--;;
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_sealed {blob} NOT NULL,
    created_at TEXT NOT NULL,
    sent_at TEXT
) {strict}
--;;
CREATE INDEX outbox_unsent ON outbox (created_at) WHERE sent_at IS NULL
