-- A table that ledgers had before private details got a file of their own (Schema/FORMAT.md, "Companions"). It is read
-- where it is, `daxiu repair` empties it into the file and drops it, and nothing makes it any more.
CREATE TABLE IF NOT EXISTS private_detail (
    seq INTEGER NOT NULL,
    field TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    value TEXT NOT NULL,
    PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
