-- What stands beside the truth in the file (Schema/FORMAT.md, "Companions"). Made when a ledger first needs it, so a
-- ledger without attachments may not have it. Private details stand in a file of their own.

-- The bytes of attached files, once each.
CREATE TABLE IF NOT EXISTS attachment (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;

-- The ballots of sealed votes, by the entry of the resolution: lines in order of unit, each ended by 0x0A.
CREATE TABLE IF NOT EXISTS ballots (
    entry INTEGER PRIMARY KEY,
    lines BLOB NOT NULL
) STRICT;
