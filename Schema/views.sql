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
    document ->> '$.body.reference' AS reference,
    document ->> '$.body.invoice' AS invoice,
    document ->> '$.body.payee' AS payee,
    document ->> '$.body.entry' AS reversed_seq
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

CREATE VIEW unit AS
SELECT
    each.value ->> '$.code' AS code,
    each.value ->> '$.building' AS building,
    each.value ->> '$.area' AS area,
    each.value ->> '$.use' AS use,
    each.value ->> '$.tenure' AS tenure,
    each.value ->> '$.weight' AS weight,
    each.value ->> '$.group' AS owner_group,
    seq AS registered_seq
FROM (SELECT seq, CAST(line AS TEXT) AS document FROM entry), json_each(document, '$.body.units') AS each
WHERE document ->> '$.kind' = 'units';

-- What was booked to a unit directly: opening balances, contributions and their reversals. Shares of projects and
-- distributions follow from the apportionment rule (Schema/FORMAT.md) and stand on `daxiu statement unit`.
CREATE VIEW unit_ledger AS
WITH direct (seq, date, kind, unit, amount) AS (
    SELECT seq, document ->> '$.date', document ->> '$.kind', document ->> '$.body.unit', document ->> '$.body.amount'
    FROM (SELECT seq, CAST(line AS TEXT) AS document FROM entry)
    WHERE document ->> '$.kind' = 'contribution'
    UNION ALL
    SELECT seq, document ->> '$.date', 'opening', each.value ->> '$.unit', each.value ->> '$.amount'
    FROM (SELECT seq, CAST(line AS TEXT) AS document FROM entry), json_each(document, '$.body.units') AS each
    WHERE document ->> '$.kind' = 'opening'
)
SELECT unit, seq, date, kind, amount FROM direct
UNION ALL
SELECT direct.unit, reversal.seq, reversal.date, 'reversal', -direct.amount
FROM direct JOIN voucher AS reversal ON reversal.kind = 'reversal' AND reversal.reversed_seq = direct.seq;

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
        WHERE paid.account LIKE '5001.%'
            AND CAST(original.line AS TEXT) ->> '$.body.project' = outermost.document ->> '$.body.id'
    ) AS cost
FROM (SELECT seq, CAST(line AS TEXT) AS document FROM entry) AS outermost
WHERE document ->> '$.kind' = 'project';
