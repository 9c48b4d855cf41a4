-- A Daxiu ledger, format 1 (Schema/FORMAT.md). One file holds one fund.
PRAGMA application_id = 1147238505;
PRAGMA user_version = 1;

-- The truth: entry lines and the checkpoints that seal them.
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    line BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY,
    root BLOB NOT NULL CHECK (length(root) = 32),
    note TEXT NOT NULL
) STRICT;

CREATE TRIGGER entry_is_never_updated BEFORE UPDATE ON entry
BEGIN SELECT raise(ABORT, 'an entry is never changed; record a reversal'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT raise(ABORT, 'an entry is never removed; record a reversal'); END;
CREATE TRIGGER checkpoint_is_never_updated BEFORE UPDATE ON checkpoint
BEGIN SELECT raise(ABORT, 'a checkpoint is never changed'); END;
CREATE TRIGGER checkpoint_is_never_deleted BEFORE DELETE ON checkpoint
BEGIN SELECT raise(ABORT, 'a checkpoint is never removed'); END;
