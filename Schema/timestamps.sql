-- What timestamp authorities said of checkpoints (Schema/FORMAT.md, "Timestamps"): tokens of RFC 3161, each with the
-- certificates that lead to the authority's and are not in it. Made when a ledger first gets one.
CREATE TABLE IF NOT EXISTS timestamp (
    size INTEGER NOT NULL,
    token BLOB NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (size, token)
) STRICT, WITHOUT ROWID;
