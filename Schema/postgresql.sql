-- Ledgers of many funds in PostgreSQL 12 or later. The text before and after the data that `daxiu export --format sql`
-- writes; every statement may be run again.
--
-- Amounts are fen (0.01 yuan), areas 0.01 m². Every table is keyed by the fund it belongs to first. In Citus, once,
-- after the first load:
--   SELECT create_distributed_table('daxiu.' || name, 'fund') FROM unnest(ARRAY['fund', 'entry', 'voucher', 'posting',
--     'account', 'unit', 'unit_balance', 'project', 'share', 'checkpoint', 'node']) AS name;

CREATE SCHEMA IF NOT EXISTS daxiu;
COMMENT ON SCHEMA daxiu IS '大修账本 Daxiu: ledgers of major-repair funds, loaded from verified exports';

CREATE TABLE IF NOT EXISTS daxiu.fund (
    fund text PRIMARY KEY,
    name text NOT NULL,
    preparer text NOT NULL,
    nature text NOT NULL,
    currency text NOT NULL,
    opened_on date NOT NULL,
    size bigint NOT NULL,
    root bytea NOT NULL CHECK (octet_length(root) = 32)
);
COMMENT ON TABLE daxiu.fund IS '资金：一本账一行；size 条记录，总指纹 root / a fund: the size and root of its longest export';
COMMENT ON COLUMN daxiu.fund.fund IS '账本标识 / the origin of the ledger';

CREATE TABLE IF NOT EXISTS daxiu.entry (
    fund text,
    seq bigint,
    "time" timestamptz NOT NULL,
    date date NOT NULL,
    kind text NOT NULL,
    number text,
    memo text,
    recorder text NOT NULL,
    attachments integer NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    line bytea NOT NULL,
    document jsonb NOT NULL,
    PRIMARY KEY (fund, seq)
);
COMMENT ON TABLE daxiu.entry IS '记录 / every entry';
COMMENT ON COLUMN daxiu.entry.hash IS 'RFC 6962 叶指纹 / leaf hash: sha256(0x00 || line)';
COMMENT ON COLUMN daxiu.entry.line IS '原文，逐字节 / the exact bytes that were signed';
COMMENT ON COLUMN daxiu.entry.document IS '同一内容，便于查询 / the same as jsonb, for queries';

CREATE TABLE IF NOT EXISTS daxiu.voucher (
    fund text,
    seq bigint,
    number text NOT NULL,
    date date NOT NULL,
    kind text NOT NULL,
    memo text,
    amount bigint NOT NULL,
    unit text,
    project text,
    payee text,
    invoice text,
    reference text,
    refers_to bigint,
    PRIMARY KEY (fund, seq)
);
-- What earlier exports did not have.
ALTER TABLE daxiu.voucher ADD COLUMN IF NOT EXISTS request bigint;
ALTER TABLE daxiu.voucher ADD COLUMN IF NOT EXISTS recorder text;
ALTER TABLE daxiu.voucher ADD COLUMN IF NOT EXISTS "time" timestamptz;
COMMENT ON TABLE daxiu.voucher IS '凭证；amount 为借方合计，分 / vouchers; amount is the sum of the debits, fen';
COMMENT ON COLUMN daxiu.voucher.request IS '所依申请的记录序号 / the entry of the request that it draws on';
COMMENT ON COLUMN daxiu.voucher.recorder IS '记账密钥编号 / ID of the key that recorded it';
COMMENT ON COLUMN daxiu.voucher."time" IS '记录时刻 / when it was recorded';
COMMENT ON COLUMN daxiu.voucher.refers_to IS '所涉记录：冲销、返还的是哪一条 / the entry it names: what is reversed or refunded';

CREATE TABLE IF NOT EXISTS daxiu.posting (
    fund text,
    seq bigint,
    position integer,
    number text NOT NULL,
    date date NOT NULL,
    account text NOT NULL,
    debit bigint NOT NULL,
    credit bigint NOT NULL,
    PRIMARY KEY (fund, seq, position)
);
COMMENT ON TABLE daxiu.posting IS '分录，分；红字为负 / postings, fen; negative in red';

CREATE TABLE IF NOT EXISTS daxiu.account (
    fund text,
    account text,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    type text NOT NULL,
    debit bigint NOT NULL,
    credit bigint NOT NULL,
    balance bigint NOT NULL,
    PRIMARY KEY (fund, account)
);
COMMENT ON TABLE daxiu.account IS '科目及发生额，导出时算出 / accounts and what was posted, as Daxiu computed it';

CREATE TABLE IF NOT EXISTS daxiu.unit (
    fund text,
    unit text,
    building text NOT NULL,
    area bigint NOT NULL,
    use text NOT NULL,
    tenure text NOT NULL,
    weight bigint,
    owner_group text,
    seller text,
    left_by bigint,
    PRIMARY KEY (fund, unit)
);
COMMENT ON TABLE daxiu.unit IS '房屋；area 为 0.01 平方米 / units; area in 0.01 m²';

CREATE TABLE IF NOT EXISTS daxiu.unit_balance (
    fund text,
    unit text,
    balance bigint NOT NULL,
    PRIMARY KEY (fund, unit)
);
COMMENT ON TABLE daxiu.unit_balance IS '分户余额，分；负数为应补交，已灭失房屋的为待核销 / what every unit owns, fen; negative: to be paid in, or of a destroyed home to be written off';

CREATE TABLE IF NOT EXISTS daxiu.project (
    fund text,
    project text,
    title text NOT NULL,
    date date NOT NULL,
    scope text[] NOT NULL,
    sharing text NOT NULL,
    budget bigint NOT NULL,
    cost bigint NOT NULL,
    cost_commercial bigint NOT NULL,
    cost_public bigint NOT NULL,
    PRIMARY KEY (fund, project)
);
COMMENT ON TABLE daxiu.project IS '维修项目，分 / repair projects, fen';

CREATE TABLE IF NOT EXISTS daxiu.share (
    fund text,
    project text,
    unit text,
    amount bigint NOT NULL,
    PRIMARY KEY (fund, project, unit)
);
COMMENT ON TABLE daxiu.share IS '按立项时登记应摊的累计额，分 / every unit''s share of a project''s cost, by the register then, fen';

CREATE TABLE IF NOT EXISTS daxiu.checkpoint (
    fund text,
    size bigint,
    root bytea NOT NULL CHECK (octet_length(root) = 32),
    note text NOT NULL,
    PRIMARY KEY (fund, size)
);
COMMENT ON TABLE daxiu.checkpoint IS
    '签名的封条；签名由 daxiu verify 核对 / signed checkpoints; their signatures are checked by daxiu verify, not here';

CREATE TABLE IF NOT EXISTS daxiu.node (
    fund text,
    level integer,
    position bigint,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (fund, level, position)
);
COMMENT ON TABLE daxiu.node IS
    '哈希树的完整子树，包含证明由此而来 / complete subtrees over 2^level leaves, of which inclusion proofs are made';

-- Hashes and proofs (RFC 6962 §2.1), by sha256() alone.

CREATE OR REPLACE FUNCTION daxiu.subtree(the_fund text, the_level integer, the_position bigint) RETURNS bytea
LANGUAGE sql STABLE AS $$
    SELECT hash FROM daxiu.entry WHERE the_level = 0 AND fund = the_fund AND seq = the_position
    UNION ALL
    SELECT hash FROM daxiu.node WHERE the_level > 0 AND fund = the_fund AND level = the_level AND position = the_position
$$;

-- The root over the leaves first … last - 1, where first is a multiple of the powers of two that they are split into.
CREATE OR REPLACE FUNCTION daxiu.range_root(the_fund text, first bigint, last bigint) RETURNS bytea
LANGUAGE plpgsql STABLE AS $$
DECLARE
    peaks bytea[] := '{}';
    result bytea;
    height integer;
BEGIN
    IF first >= last THEN RETURN sha256(''::bytea); END IF;
    WHILE first < last LOOP
        height := 0;
        WHILE first + (2::bigint << height) <= last LOOP height := height + 1; END LOOP;
        peaks := peaks || daxiu.subtree(the_fund, height, first >> height);
        first := first + (1::bigint << height);
    END LOOP;
    result := peaks[cardinality(peaks)];
    FOR index IN REVERSE cardinality(peaks) - 1 .. 1 LOOP
        result := sha256('\x01'::bytea || peaks[index] || result);
    END LOOP;
    RETURN result;
END $$;
COMMENT ON FUNCTION daxiu.range_root(text, bigint, bigint) IS '一段记录的总指纹 / the root hash over a range of entries';

CREATE OR REPLACE FUNCTION daxiu.inclusion_proof(the_fund text, the_seq bigint, the_size bigint) RETURNS bytea[]
LANGUAGE plpgsql STABLE AS $$
DECLARE
    first bigint := 0;
    last bigint := the_size;
    split bigint;
    path bytea[] := '{}';
BEGIN
    IF the_seq < 0 OR the_seq >= the_size THEN RETURN NULL; END IF;
    WHILE last - first > 1 LOOP
        split := 1;
        WHILE split * 2 < last - first LOOP split := split * 2; END LOOP;
        split := first + split;
        IF the_seq < split THEN
            path := daxiu.range_root(the_fund, split, last) || path;
            last := split;
        ELSE
            path := daxiu.range_root(the_fund, first, split) || path;
            first := split;
        END IF;
    END LOOP;
    RETURN path;
END $$;
COMMENT ON FUNCTION daxiu.inclusion_proof(text, bigint, bigint) IS
    '第 seq 条在前 size 条里的包含证明 / the proof that entry seq stands in the tree of the first size entries';

-- RFC 9162 §2.1.3.2.
CREATE OR REPLACE FUNCTION daxiu.proves(leaf bytea, the_seq bigint, the_size bigint, path bytea[], root bytea)
RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    node bigint := the_seq;
    last bigint := the_size - 1;
    hash bytea := leaf;
    sibling bytea;
BEGIN
    IF the_seq < 0 OR the_seq >= the_size THEN RETURN false; END IF;
    FOREACH sibling IN ARRAY path LOOP
        IF last = 0 THEN RETURN false; END IF;
        IF node & 1 = 1 OR node = last THEN
            hash := sha256('\x01'::bytea || sibling || hash);
            WHILE node & 1 = 0 AND node <> 0 LOOP
                node := node >> 1;
                last := last >> 1;
            END LOOP;
        ELSE
            hash := sha256('\x01'::bytea || hash || sibling);
        END IF;
        node := node >> 1;
        last := last >> 1;
    END LOOP;
    RETURN last = 0 AND hash = root;
END $$;
COMMENT ON FUNCTION daxiu.proves(bytea, bigint, bigint, bytea[], bytea) IS '证明是否成立 / whether a proof leads to the root';

-- What must be nothing: how many rows are wrong, and the first of them.
CREATE OR REPLACE FUNCTION daxiu.check(the_fund text) RETURNS TABLE (what text, wrong bigint, first bigint)
LANGUAGE sql STABLE AS $$
    SELECT 'hash = sha256(0x00 || line)', count(*), min(seq) FROM daxiu.entry
    WHERE fund = the_fund AND hash <> sha256('\x00'::bytea || line)
    UNION ALL
    SELECT 'prev = hash of the entry before', count(*), min(seq) FROM (
        SELECT seq, document ->> 'prev' AS prev,
            coalesce(lag(hash) OVER (ORDER BY seq), sha256(''::bytea)) AS expected,
            seq - row_number() OVER (ORDER BY seq) + 1 AS gap
        FROM daxiu.entry WHERE fund = the_fund
    ) AS chain WHERE prev <> encode(expected, 'base64') OR gap <> 0
    UNION ALL
    SELECT 'document = line', count(*), min(seq) FROM daxiu.entry
    WHERE fund = the_fund AND (document <> convert_from(line, 'UTF8')::jsonb OR (document ->> 'seq')::bigint <> seq
        OR document ->> 'kind' <> kind OR (document ->> 'date')::date <> date)
    UNION ALL
    SELECT 'postings = those in the lines', count(*), min(seq) FROM (
        SELECT seq, each.position::integer, each.value ->> 'account' AS account,
            coalesce((each.value ->> 'debit')::bigint, 0) AS debit,
            coalesce((each.value ->> 'credit')::bigint, 0) AS credit
        FROM daxiu.entry, jsonb_array_elements(document -> 'postings') WITH ORDINALITY AS each (value, position)
        WHERE fund = the_fund
    ) AS written
    FULL JOIN (
        SELECT seq, position, account, debit, credit FROM daxiu.posting WHERE fund = the_fund
    ) AS loaded USING (seq, position, account, debit, credit)
    WHERE written.* IS NULL OR loaded.* IS NULL
    UNION ALL
    SELECT 'debits = credits', count(*), min(seq) FROM (
        SELECT seq FROM daxiu.posting WHERE fund = the_fund GROUP BY seq HAVING sum(debit) <> sum(credit)
    ) AS unbalanced
    UNION ALL
    SELECT 'accounts = sums of the postings', count(*), min(number) FROM (
        SELECT row_number() OVER (ORDER BY account.account) AS number, account.debit, account.credit, account.balance,
            coalesce(sum(posting.debit), 0) AS debits, coalesce(sum(posting.credit), 0) AS credits
        FROM daxiu.account LEFT JOIN daxiu.posting USING (fund, account)
        WHERE fund = the_fund GROUP BY account.account, account.debit, account.credit, account.balance
    ) AS sums WHERE debit <> debits OR credit <> credits OR balance <> debits - credits
    UNION ALL
    SELECT 'tree nodes = sha256(0x01 || left || right)', count(*), min(upper.position)
    FROM daxiu.node AS upper
    LEFT JOIN daxiu.entry AS left_leaf
        ON upper.level = 1 AND left_leaf.fund = the_fund AND left_leaf.seq = upper.position * 2
    LEFT JOIN daxiu.entry AS right_leaf
        ON upper.level = 1 AND right_leaf.fund = the_fund AND right_leaf.seq = upper.position * 2 + 1
    LEFT JOIN daxiu.node AS left_node
        ON left_node.fund = the_fund AND left_node.level = upper.level - 1 AND left_node.position = upper.position * 2
    LEFT JOIN daxiu.node AS right_node
        ON right_node.fund = the_fund AND right_node.level = upper.level - 1
        AND right_node.position = upper.position * 2 + 1
    WHERE upper.fund = the_fund AND upper.hash IS DISTINCT FROM sha256('\x01'::bytea
        || CASE upper.level WHEN 1 THEN left_leaf.hash ELSE left_node.hash END
        || CASE upper.level WHEN 1 THEN right_leaf.hash ELSE right_node.hash END)
    UNION ALL
    SELECT 'checkpoints = roots of the tree', count(*), min(size) FROM daxiu.checkpoint
    WHERE fund = the_fund AND (root IS DISTINCT FROM daxiu.range_root(fund, 0, size)
        OR split_part(note, E'\n', 1) <> fund OR split_part(note, E'\n', 2) <> size::text
        OR split_part(note, E'\n', 3) <> encode(root, 'base64'))
    UNION ALL
    -- One wrong where there is no such fund: of nothing, everything above is right.
    SELECT 'the fund is there and ends in a checkpoint', 1 - count(*), NULL FROM daxiu.fund
    JOIN daxiu.checkpoint AS last ON last.fund = fund.fund AND last.size = fund.size AND last.root = fund.root
    WHERE fund.fund = the_fund
$$;
COMMENT ON FUNCTION daxiu.check(text) IS
    '重算指纹、树和合计；wrong 全为 0 才对 / recomputes hashes, tree and sums; every count must be 0';

-- Proves every entry against the newest checkpoint; slow, and no more than check() says already, but entry by entry.
CREATE OR REPLACE FUNCTION daxiu.check_proofs(the_fund text) RETURNS TABLE (what text, wrong bigint, first bigint)
LANGUAGE sql STABLE AS $$
    SELECT 'every entry is proved', count(*), min(seq) FROM daxiu.entry
    JOIN (
        SELECT size, root FROM daxiu.checkpoint WHERE fund = the_fund ORDER BY size DESC LIMIT 1
    ) AS newest ON true
    WHERE fund = the_fund
        AND daxiu.proves(hash, seq, size, daxiu.inclusion_proof(fund, seq, size), root) IS NOT TRUE
$$;
COMMENT ON FUNCTION daxiu.check_proofs(text) IS '逐条核对包含证明 / checks the inclusion proof of every entry';

-- Balances, from the postings.

CREATE OR REPLACE VIEW daxiu.account_balance AS
SELECT fund, account, name_zh, name_en, type, coalesce(sum(posting.debit), 0)::bigint AS debit,
    coalesce(sum(posting.credit), 0)::bigint AS credit,
    (coalesce(sum(posting.debit), 0) - coalesce(sum(posting.credit), 0))::bigint AS balance,
    round((coalesce(sum(posting.debit), 0) - coalesce(sum(posting.credit), 0)) / 100.0, 2) AS balance_yuan
FROM daxiu.account LEFT JOIN daxiu.posting USING (fund, account)
GROUP BY fund, account, name_zh, name_en, type;
COMMENT ON VIEW daxiu.account_balance IS '科目账面余额：借减贷 / balances as booked: debits less credits';

CREATE OR REPLACE VIEW daxiu.account_month AS
SELECT fund, account, date_trunc('month', date)::date AS month, sum(debit)::bigint AS debit,
    sum(credit)::bigint AS credit
FROM daxiu.posting GROUP BY fund, account, date_trunc('month', date)::date;
COMMENT ON VIEW daxiu.account_month IS '科目各月发生额，分 / what was posted to every account in every month, fen';

CREATE OR REPLACE VIEW daxiu.fund_overview AS
SELECT fund, name, size, opened_on,
    (SELECT max("time") FROM daxiu.entry WHERE entry.fund = fund.fund) AS last_entry,
    (SELECT count(*) FROM daxiu.unit WHERE unit.fund = fund.fund AND left_by IS NULL) AS units,
    round((SELECT sum(area) FROM daxiu.unit WHERE unit.fund = fund.fund AND left_by IS NULL) / 100.0, 2) AS area_m2,
    (
        SELECT round(coalesce(sum(debit - credit), 0) / 100.0, 2)
        FROM daxiu.posting WHERE posting.fund = fund.fund AND account LIKE '1%'
    ) AS assets_yuan,
    (
        SELECT round(coalesce(sum(debit - credit), 0) / 100.0, 2)
        FROM daxiu.posting WHERE posting.fund = fund.fund AND account LIKE '5001%'
    ) AS repairs_yuan,
    (
        SELECT count(*) FROM daxiu.unit_balance JOIN daxiu.unit USING (fund, unit)
        WHERE unit_balance.fund = fund.fund AND balance < 0 AND left_by IS NULL
    ) AS units_in_deficit,
    (
        SELECT count(*) FROM daxiu.unit_balance JOIN daxiu.unit USING (fund, unit)
        WHERE unit_balance.fund = fund.fund AND balance < 0 AND left_by IS NOT NULL
    ) AS destroyed_owing
FROM daxiu.fund;
COMMENT ON VIEW daxiu.fund_overview IS
    '各资金一览，元；户数、面积只算在册的房屋 / every fund at a glance, yuan; units and area of the homes that stand';
