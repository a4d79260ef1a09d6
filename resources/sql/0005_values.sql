-- lowest reader: 4
-- The same promises in words that cost less: for a list of more than two values SQLite builds a table, and builds it anew
-- for each row that a trigger looks at. A claim was filed with ten of them.

{drop_trigger:transfer_code ON transfer}
--;;
{refuse:transfer_code BEFORE INSERT ON transfer}
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
{because:a transfer of this code does not go between these accounts}
--;;
DROP INDEX claim_one_open
--;;
-- Open is what has not come to its end.
CREATE UNIQUE INDEX claim_one_open ON claim (participant_id)
    WHERE state <> 'paid' AND state <> 'rejected' AND state <> 'cancelled'
