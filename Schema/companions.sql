-- What stands beside the truth, by entries that name it (Schema/FORMAT.md, "Companions"). Made when a ledger first needs
-- it, so a ledger without attachments and private details may have neither table.

-- The bytes of attached files, once each.
CREATE TABLE IF NOT EXISTS attachment (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;

-- Values that entries commit to, with their salts, until they are erased.
CREATE TABLE IF NOT EXISTS private_detail (
    seq INTEGER NOT NULL,
    field TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    value TEXT NOT NULL,
    PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
