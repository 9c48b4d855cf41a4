-- Caches: derived from the truth, recomputed and compared by `daxiu verify`, rebuilt by `daxiu repair`.

-- Root of the complete subtree over the leaves [position * 256^level, (position + 1) * 256^level), level >= 1.
CREATE TABLE IF NOT EXISTS node (
    level INTEGER NOT NULL,
    position INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;

-- The state of the books after `size` entries; at most one row.
CREATE TABLE IF NOT EXISTS snapshot (
    size INTEGER PRIMARY KEY,
    root BLOB NOT NULL CHECK (length(root) = 32),
    state BLOB NOT NULL
) STRICT;

-- Which entries used which bank serial or invoice number, for the entries that the snapshot covers: runs of blocks of up
-- to 1,024 uses, 16 bytes each (a hash of the number, folded, and the entry), in order. `hashes` has 40 bytes a block: its
-- first hash of a reference, and its SHA-256.
CREATE TABLE IF NOT EXISTS number_run (
    first INTEGER PRIMARY KEY,
    last INTEGER NOT NULL,
    hashes BLOB NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS number_block (
    first INTEGER NOT NULL,
    position INTEGER NOT NULL,
    keys BLOB NOT NULL,
    PRIMARY KEY (first, position)
) STRICT, WITHOUT ROWID;
