-- lowest reader: 2
-- What the machine said about a face, who decided where it did not, and pictures that go while their claim stays.
-- An erased picture is a sealed nothing, which older programs show as no picture.

ALTER TABLE photo ADD COLUMN check_sealed {blob}
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
    seq {int} NOT NULL,
    same {int} NOT NULL CHECK (same IN (0, 1)),
    decided_by TEXT NOT NULL REFERENCES staff (id),
    supervised_by TEXT REFERENCES staff (id),
    reason_sealed {blob} NOT NULL,
    decided_at TEXT NOT NULL,
    UNIQUE (claim_id, seq)
) {strict}
--;;
{append_only:face_decision}
--;;
{refuse:face_decision_follows BEFORE INSERT ON face_decision}
NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM face_decision WHERE claim_id = NEW.claim_id)
    OR (NEW.same = 1 AND NEW.supervised_by IS NULL AND (SELECT d.same FROM face_decision d
        WHERE d.claim_id = NEW.claim_id AND d.seq = NEW.seq - 1) = 0)
{because:a decision on a face follows the one before, and a penyelia stands behind one that takes a refusal back}
--;;
{refuse:photo_stays_erased BEFORE UPDATE ON photo}
NEW.id <> OLD.id OR NEW.participant_id <> OLD.participant_id OR NEW.kind <> OLD.kind OR NEW.taken_at <> OLD.taken_at
    OR NEW.check_sealed IS DISTINCT FROM OLD.check_sealed
    OR (OLD.erased_at IS NOT NULL AND (NEW.erased_at IS DISTINCT FROM OLD.erased_at OR NEW.template_sealed IS NOT NULL))
{because:a photo keeps whose it is and what was said of it, and an erased one stays so}
