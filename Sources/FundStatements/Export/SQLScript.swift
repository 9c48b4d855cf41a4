public import FundLedger
import Schema

/// The PostgreSQL script around the rows of exported tables, for `psql`.
///
/// One transaction: make what is missing of the schema, copy everything into temporary tables, refuse a fork, add what
/// is new, check hashes and sums inside PostgreSQL, commit. Loading again, or a longer export of the same fund, adds;
/// a shorter one changes nothing.
public enum SQLScript {
    /// What stands before the data, after any comment of the front end.
    public static let head = """
        \\set ON_ERROR_STOP on
        SET client_encoding = 'UTF8';
        SET standard_conforming_strings = on;
        BEGIN;
        SET LOCAL client_min_messages = warning;
        DO $$ BEGIN
            IF current_setting('server_encoding') <> 'UTF8' THEN
                RAISE EXCEPTION '数据库编码必须是 UTF8 / the database must be encoded in UTF8';
            END IF;
        END $$;
        -- One load at a time.
        DO $$ BEGIN PERFORM pg_advisory_xact_lock(1147238505); END $$;


        """ + Schema.postgresql + "\n" + staging

    /// Where the data waits: lines as text, because PostgreSQL makes bytes and jsonb of them itself.
    private static var staging: String {
        let tables = ["fund"] + RecordTable.allCases.map(\.rawValue)
        let copies = tables.map { "CREATE TEMPORARY TABLE incoming_\($0) (LIKE daxiu.\($0)) ON COMMIT DROP;\n" }
        return copies.joined() + """
            ALTER TABLE incoming_entry DROP COLUMN document;
            ALTER TABLE incoming_entry ALTER COLUMN line TYPE text USING convert_from(line, 'UTF8');


            """
    }

    /// What stands before the rows of a table.
    public static func copy(_ table: RecordTable) -> String {
        let columns = ["fund"] + table.columns(.copy).map { "\"\($0.name)\"" }
        return "COPY incoming_\(table.rawValue) (\(columns.joined(separator: ", "))) FROM stdin;\n"
    }

    /// What stands after the rows of a table.
    public static let end = "\\.\n\n"

    /// The fund's own row, with what stands around it.
    public static func fund(_ records: Verified<LedgerRecords<some RecordSink>>) -> String {
        "COPY incoming_fund FROM stdin;\n" + String(decoding: records.value.fundRow(), as: UTF8.self) + end
    }

    /// What stands after the data.
    public static var tail: String {
        refusal + fund + RecordTable.allCases.map(merge).joined() + conclusion
    }

    private static let refusal = """
        DO $$
        DECLARE
            the_fund text;
            the_seq bigint;
        BEGIN
            SELECT incoming.fund, incoming.seq INTO the_fund, the_seq
            FROM incoming_entry AS incoming JOIN daxiu.entry AS loaded USING (fund, seq)
            WHERE incoming.hash <> loaded.hash ORDER BY incoming.seq LIMIT 1;
            IF FOUND THEN
                RAISE EXCEPTION '% 第 % 条与已载入的不同：账本分叉，没有载入 / entry % of % differs from what was loaded: a fork, refused',
                    the_fund, the_seq, the_seq, the_fund;
            END IF;
        END $$;

        -- What an export adds up to replaces what a shorter one added up to.
        CREATE TEMPORARY TABLE newer ON COMMIT DROP AS
        SELECT incoming.fund FROM incoming_fund AS incoming LEFT JOIN daxiu.fund AS loaded USING (fund)
        WHERE loaded.fund IS NULL OR loaded.size <= incoming.size;


        """

    private static let fund = """
        DELETE FROM daxiu.fund WHERE fund IN (SELECT fund FROM newer);
        INSERT INTO daxiu.fund SELECT * FROM incoming_fund WHERE fund IN (SELECT fund FROM newer);

        """

    private static func merge(_ table: RecordTable) -> String {
        let columns = (["fund"] + table.columns(.copy).map { "\"\($0.name)\"" }).joined(separator: ", ")
        switch table {
        case .entry:
            let values = columns.replacing("\"line\"", with: "convert_to(line, 'UTF8'), line::jsonb")
            let names = columns.replacing("\"line\"", with: "line, document")
            return "INSERT INTO daxiu.entry (\(names)) SELECT \(values) FROM incoming_entry ON CONFLICT DO NOTHING;\n"
        case .voucher:
            // A voucher that was loaded before it had all columns is given what it lacks.
            let added = ["unit", "request", "recorder", "\"time\""].map { "\($0) = excluded.\($0)" }
            return "INSERT INTO daxiu.voucher (\(columns)) SELECT \(columns) FROM incoming_voucher "
                + "ON CONFLICT (fund, seq) DO UPDATE SET \(added.joined(separator: ", ")) "
                + "WHERE daxiu.voucher.recorder IS NULL;\n"
        case .posting, .checkpoint, .node:
            return "INSERT INTO daxiu.\(table.rawValue) (\(columns)) SELECT \(columns) "
                + "FROM incoming_\(table.rawValue) ON CONFLICT DO NOTHING;\n"
        case .account, .unit, .unitBalance, .project, .share:
            return "DELETE FROM daxiu.\(table.rawValue) WHERE fund IN (SELECT fund FROM newer);\n"
                + "INSERT INTO daxiu.\(table.rawValue) (\(columns)) SELECT \(columns) "
                + "FROM incoming_\(table.rawValue) WHERE fund IN (SELECT fund FROM newer);\n"
        }
    }

    private static var conclusion: String {
        let tables = RecordTable.allCases.map { "daxiu.\($0.rawValue)" }.joined(separator: ", ")
        return """

            ANALYZE \(tables);
            DO $$
            DECLARE
                found record;
            BEGIN
                FOR found IN SELECT result.* FROM incoming_fund, daxiu.check(incoming_fund.fund) AS result LOOP
                    IF found.wrong > 0 THEN
                        RAISE EXCEPTION '核对不符，没有载入：% / check failed, refused: % (% rows, first %)',
                            found.what, found.what, found.wrong, found.first;
                    END IF;
                END LOOP;
            END $$;
            COMMIT;
            \\echo loaded and checked

            """
    }
}
