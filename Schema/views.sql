-- Read-only views over the entry lines, for auditors who bring their own SQL. Amounts are fen, areas 0.01 m².
-- Daxiu itself never reads a figure from them.

CREATE VIEW voucher AS
SELECT
    seq,
    document ->> '$.number' AS number,
    document ->> '$.date' AS date,
    document ->> '$.kind' AS kind,
    document ->> '$.memo' AS memo,
    (SELECT sum(value ->> '$.debit') FROM json_each(document, '$.postings')) AS amount,
    coalesce(document ->> '$.body.reference', document ->> '$.body.voucher.reference') AS reference,
    coalesce(document ->> '$.body.invoice', document ->> '$.body.voucher.invoice') AS invoice,
    coalesce(document ->> '$.body.payee', document ->> '$.body.voucher.payee') AS payee,
    CASE document ->> '$.kind' WHEN 'reversal' THEN document ->> '$.body.entry' END AS reversed_seq,
    CASE document ->> '$.kind' WHEN 'refund' THEN document ->> '$.body.entry' END AS refunded_seq
FROM (SELECT seq, CAST(line AS TEXT) AS document FROM entry)
WHERE document ->> '$.number' IS NOT NULL;

CREATE VIEW posting AS
SELECT
    seq,
    each.key + 1 AS position,
    document ->> '$.number' AS number,
    document ->> '$.date' AS date,
    each.value ->> '$.account' AS account,
    coalesce(each.value ->> '$.debit', 0) AS debit,
    coalesce(each.value ->> '$.credit', 0) AS credit
FROM (SELECT seq, CAST(line AS TEXT) AS document FROM entry), json_each(document, '$.postings') AS each;

-- Every home ever registered, with what is registered of it now; left_seq is the entry that took it off the register.
-- The parts of a split home are in its owner group, or in one of its code, until a title with a deed (FORMAT.md, 6.20).
CREATE VIEW unit AS
WITH RECURSIVE line (seq, kind, document) AS (
    SELECT seq, CAST(line AS TEXT) ->> '$.kind', CAST(line AS TEXT) FROM entry
),
home (seq, value) AS (
    SELECT seq, each.value FROM line, json_each(document, '$.body.units') AS each WHERE kind = 'units'
    UNION ALL
    SELECT seq, each.value FROM line, json_each(document, '$.body.parts') AS each WHERE kind = 'split'
    UNION ALL
    SELECT seq, document -> '$.body.into' FROM line WHERE kind = 'merge'
),
change (seq, code, area, use, weight, owner_group, seller) AS (
    SELECT
        seq, document ->> '$.body.unit.code', document ->> '$.body.unit.area', document ->> '$.body.unit.use',
        document ->> '$.body.unit.weight', document ->> '$.body.unit.group', document ->> '$.body.unit.seller'
    FROM line WHERE kind = 'amendment'
),
owner (seq, code, owner_group) AS (
    SELECT seq, code, owner_group FROM change
    UNION ALL
    SELECT seq, document ->> '$.body.unit', document ->> '$.body.group' FROM line WHERE kind = 'title'
),
successor (seq, kind, position, code, part) AS (
    SELECT seq, kind, 0, document ->> '$.body.unit', each.value ->> '$.code'
    FROM line, json_each(document, '$.body.parts') AS each WHERE kind = 'split'
    UNION ALL
    SELECT seq, kind, each.key, each.value, document ->> '$.body.into.code'
    FROM line, json_each(document, '$.body.units') AS each WHERE kind = 'merge'
),
-- What is held together, with the group that it began with: the row whose path is first. A path names the place of each
-- home that joined a merger, the latest first; ~ is a home that was not held itself.
held (code, path, owner_group) AS (
    SELECT
        successor.part, '~',
        coalesce(
            CASE WHEN EXISTS (SELECT 1 FROM owner WHERE owner.code = successor.code AND owner.seq < successor.seq)
            THEN (
                SELECT owner_group FROM owner WHERE owner.code = successor.code AND owner.seq < successor.seq
                ORDER BY owner.seq DESC LIMIT 1
            )
            ELSE home.value ->> '$.group' END,
            successor.code
        )
    FROM successor JOIN home ON home.value ->> '$.code' = successor.code WHERE successor.kind = 'split'
    UNION ALL
    SELECT
        successor.part, printf('%08d/', successor.position) || held.path,
        coalesce(
            CASE WHEN EXISTS (SELECT 1 FROM owner WHERE owner.code = held.code AND owner.seq < successor.seq)
            THEN (
                SELECT owner_group FROM owner WHERE owner.code = held.code AND owner.seq < successor.seq
                ORDER BY owner.seq DESC LIMIT 1
            )
            ELSE held.owner_group END,
            held.code
        )
    FROM held JOIN successor ON successor.code = held.code
    WHERE successor.kind = 'split' OR NOT EXISTS (
        SELECT 1 FROM line
        WHERE line.kind = 'title' AND line.document ->> '$.body.unit' = held.code
            AND line.document ->> '$.body.deed' IS NOT NULL AND line.seq < successor.seq
    )
),
leaving (seq, code) AS (
    SELECT seq, document ->> '$.body.unit' FROM line
    WHERE kind = 'split' OR kind = 'destruction' AND seq NOT IN (
        SELECT document ->> '$.body.entry' FROM line WHERE kind = 'reversal'
    )
    UNION ALL
    SELECT seq, each.value FROM line, json_each(document, '$.body.units') AS each WHERE kind = 'merge'
)
SELECT
    home.value ->> '$.code' AS code,
    home.value ->> '$.building' AS building,
    coalesce(change.area, home.value ->> '$.area') AS area,
    coalesce(change.use, home.value ->> '$.use') AS use,
    home.value ->> '$.tenure' AS tenure,
    CASE WHEN change.seq IS NULL THEN home.value ->> '$.weight' ELSE change.weight END AS weight,
    CASE WHEN owner.seq IS NULL THEN coalesce(
        (SELECT owner_group FROM held WHERE held.code = home.value ->> '$.code' ORDER BY path LIMIT 1),
        home.value ->> '$.group'
    ) ELSE owner.owner_group END AS owner_group,
    CASE WHEN change.seq IS NULL THEN home.value ->> '$.seller' ELSE change.seller END AS seller,
    home.seq AS registered_seq,
    leaving.seq AS left_seq
FROM home
LEFT JOIN change ON change.seq = (SELECT max(seq) FROM change WHERE code = home.value ->> '$.code')
LEFT JOIN owner ON owner.seq = (SELECT max(seq) FROM owner WHERE code = home.value ->> '$.code')
LEFT JOIN leaving ON leaving.code = home.value ->> '$.code';

-- What was booked to a unit directly: opening balances, contributions, refunds, what handovers, destructions and
-- settlements moved, and reversals of these. Shares of projects and distributions, and what a split or a merger moved, follow from rules
-- (Schema/FORMAT.md) and stand on `daxiu statement unit`; what a reversal moved after a split stands with the old home.
CREATE VIEW unit_ledger AS
WITH line (seq, kind, document) AS (
    SELECT seq, CAST(line AS TEXT) ->> '$.kind', CAST(line AS TEXT) FROM entry
),
paid (seq, date, kind, unit, amount) AS (
    SELECT seq, document ->> '$.date', kind, document ->> '$.body.unit', document ->> '$.body.amount'
    FROM line WHERE kind = 'contribution'
    UNION ALL
    SELECT
        seq, document ->> '$.date', kind, document ->> '$.body.voucher.unit', document ->> '$.body.voucher.amount'
    FROM line WHERE kind = 'correction' AND document ->> '$.body.kind' = 'contribution'
),
direct (seq, date, kind, unit, amount) AS (
    SELECT seq, date, kind, unit, amount FROM paid
    UNION ALL
    SELECT seq, document ->> '$.date', kind, each.value ->> '$.unit', each.value ->> '$.amount'
    FROM line, json_each(document, '$.body.units') AS each WHERE kind = 'opening'
    UNION ALL
    SELECT
        seq, document ->> '$.date', kind, each.value ->> '$.unit',
        (each.value ->> '$.amount') * CASE document ->> '$.body.direction' WHEN 'in' THEN 1 ELSE -1 END
    FROM line, json_each(document, '$.body.units') AS each WHERE kind = 'handover'
    UNION ALL
    SELECT seq, document ->> '$.date', kind, document ->> '$.body.unit', -(document ->> '$.body.amount')
    FROM line WHERE kind = 'destruction'
    UNION ALL
    SELECT seq, document ->> '$.date', kind, document ->> '$.body.unit', document ->> '$.body.amount'
    FROM line WHERE kind = 'settlement'
    UNION ALL
    SELECT refund.seq, document ->> '$.date', refund.kind, paid.unit, -(document ->> '$.body.amount')
    FROM line AS refund JOIN paid ON paid.seq = document ->> '$.body.entry'
    WHERE refund.kind = 'refund'
)
SELECT unit, seq, date, kind, amount FROM direct
UNION ALL
SELECT direct.unit, reversal.seq, reversal.date, 'reversal', -direct.amount
FROM direct JOIN voucher AS reversal ON reversal.reversed_seq = direct.seq;

CREATE VIEW project AS
SELECT
    seq,
    document ->> '$.body.id' AS id,
    document ->> '$.body.title' AS title,
    document ->> '$.date' AS date,
    document -> '$.body.scope' AS scope,
    document ->> '$.body.budget' AS budget,
    (
        SELECT coalesce(sum(paid.debit), 0)
        FROM posting AS paid
        JOIN voucher AS payment ON payment.seq = paid.seq
        JOIN entry AS original ON original.seq = coalesce(payment.reversed_seq, payment.seq)
        -- A correction of an earlier year, or a reversal in a later one, posts to the funds in place of 5001.
        WHERE (paid.account LIKE '5001.%' OR paid.account IN ('3001', '3002'))
            AND outermost.document ->> '$.body.id' = coalesce(
                CAST(original.line AS TEXT) ->> '$.body.project',
                CAST(original.line AS TEXT) ->> '$.body.voucher.project'
            )
    ) AS cost
FROM (SELECT seq, CAST(line AS TEXT) AS document FROM entry) AS outermost
WHERE document ->> '$.kind' = 'project';
