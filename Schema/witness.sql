-- A witness's own store: what it has cosigned, of whom, and what contradicted it. Every change is made in one step.
PRAGMA application_id = 1147238519;
PRAGMA user_version = 1;

-- The one row: whose store it is, how many cosignatures were made, and when the last one was, in seconds since 1970.
CREATE TABLE witness (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    vkey TEXT NOT NULL,
    cosignatures INTEGER NOT NULL,
    newest INTEGER NOT NULL
) STRICT;

-- The logs that are followed: how far a ledger had come when keys were last taken from it; none where a person named a key.
CREATE TABLE log (
    origin TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    root BLOB CHECK (length(root) = 32)
) STRICT;

-- The keys whose checkpoints may be cosigned, and the title of whose they are where a ledger says it.
CREATE TABLE trusted (
    origin TEXT NOT NULL,
    vkey TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (origin, vkey)
) STRICT;

-- Every size that was cosigned, with the log's note and the newest cosignature line.
CREATE TABLE cosigned (
    origin TEXT NOT NULL,
    size INTEGER NOT NULL,
    note TEXT NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT;

-- What was validly signed and contradicts: requests against a cosigned note of the log's, or notes that carry a cosignature
-- of this witness's own which the store does not know (then there is nothing beside them).
CREATE TABLE evidence (
    number INTEGER PRIMARY KEY,
    received INTEGER NOT NULL,
    request TEXT NOT NULL,
    own TEXT
) STRICT;
