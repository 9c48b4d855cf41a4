-- What witnesses said of checkpoints (Schema/FORMAT.md, "Cosignatures"): signature lines without their line feed, the
-- newest of every key and size. Made when a ledger first gets one.
CREATE TABLE IF NOT EXISTS cosignature (
    size INTEGER NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (size, line)
) STRICT, WITHOUT ROWID;
