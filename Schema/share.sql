-- The mark of a copy that `daxiu share` made for others (Schema/FORMAT.md, "Copies for others"): one row. Nothing is
-- recorded into a ledger that has this table.
CREATE TABLE share (
    attachments INTEGER NOT NULL CHECK (attachments IN (0, 1))
) STRICT;
