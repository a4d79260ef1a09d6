-- What stands readable and decides about money or rights is sealed under the store's key, row by row, and so is the end of
-- both chains: whoever writes past the program without the key is found out. Older programs would not renew the seals.

CREATE TABLE row_seal (
    kind TEXT NOT NULL CHECK (kind IN ('chain', 'claim', 'setting', 'staff')),
    id TEXT NOT NULL,
    mac TEXT NOT NULL CHECK (length(mac) = 64),
    PRIMARY KEY (kind, id)
) {strict_clustered}
--;;
{refuse:row_seal_keeps BEFORE UPDATE ON row_seal}
NEW.kind <> OLD.kind OR NEW.id <> OLD.id
{because:a seal stays with its row}
--;;
{refuse:row_seal_stays BEFORE DELETE ON row_seal}
1 = 1
{because:a seal is never removed}
