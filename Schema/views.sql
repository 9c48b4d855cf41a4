-- Read-only views over the entry lines, for auditors who bring their own SQL. Amounts are fen, areas 0.01 m².
-- Daxiu itself never reads a figure from them.

CREATE VIEW voucher AS
SELECT
    seq,
    json ->> '$.number' AS number,
    json ->> '$.date' AS date,
    json ->> '$.kind' AS kind,
    json ->> '$.memo' AS memo,
    (SELECT sum(value ->> '$.debit') FROM json_each(json, '$.postings')) AS amount,
    json ->> '$.body.reference' AS reference,
    json ->> '$.body.invoice' AS invoice,
    json ->> '$.body.payee' AS payee,
    json ->> '$.body.entry' AS reversed_seq
FROM (SELECT seq, CAST(line AS TEXT) AS json FROM entry)
WHERE json ->> '$.number' IS NOT NULL;

CREATE VIEW posting AS
SELECT
    seq,
    each.key + 1 AS position,
    json ->> '$.number' AS number,
    json ->> '$.date' AS date,
    each.value ->> '$.account' AS account,
    coalesce(each.value ->> '$.debit', 0) AS debit,
    coalesce(each.value ->> '$.credit', 0) AS credit
FROM (SELECT seq, CAST(line AS TEXT) AS json FROM entry), json_each(json, '$.postings') AS each;

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
FROM (SELECT seq, CAST(line AS TEXT) AS json FROM entry), json_each(json, '$.body.units') AS each
WHERE json ->> '$.kind' = 'units';

-- What was booked to a unit directly: opening balances, contributions and their reversals. Shares of projects and
-- distributions follow from the apportionment rule (Schema/FORMAT.md) and stand on `daxiu statement unit`.
CREATE VIEW unit_ledger AS
WITH direct (seq, date, kind, unit, amount) AS (
    SELECT seq, json ->> '$.date', json ->> '$.kind', json ->> '$.body.unit', json ->> '$.body.amount'
    FROM (SELECT seq, CAST(line AS TEXT) AS json FROM entry)
    WHERE json ->> '$.kind' = 'contribution'
    UNION ALL
    SELECT seq, json ->> '$.date', 'opening', each.value ->> '$.unit', each.value ->> '$.amount'
    FROM (SELECT seq, CAST(line AS TEXT) AS json FROM entry), json_each(json, '$.body.units') AS each
    WHERE json ->> '$.kind' = 'opening'
)
SELECT unit, seq, date, kind, amount FROM direct
UNION ALL
SELECT direct.unit, reversal.seq, reversal.date, 'reversal', -direct.amount
FROM direct JOIN voucher AS reversal ON reversal.kind = 'reversal' AND reversal.reversed_seq = direct.seq;

CREATE VIEW project AS
SELECT
    seq,
    json ->> '$.body.id' AS id,
    json ->> '$.body.title' AS title,
    json ->> '$.date' AS date,
    json -> '$.body.scope' AS scope,
    json ->> '$.body.budget' AS budget,
    (
        SELECT coalesce(sum(paid.debit), 0)
        FROM posting AS paid
        JOIN voucher AS payment ON payment.seq = paid.seq
        JOIN entry AS original ON original.seq = coalesce(payment.reversed_seq, payment.seq)
        WHERE paid.account LIKE '5001.%'
            AND CAST(original.line AS TEXT) ->> '$.body.project' = outermost.json ->> '$.body.id'
    ) AS cost
FROM (SELECT seq, CAST(line AS TEXT) AS json FROM entry) AS outermost
WHERE json ->> '$.kind' = 'project';
