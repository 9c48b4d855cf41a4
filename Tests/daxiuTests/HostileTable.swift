import Foundation

/// A table of the ledger as somebody would describe it who wants to put anything into it.
struct HostileTable: Sendable {
    let name: String
    /// The same columns in the same order, without types and rules.
    let loosened: String
    /// The rows that are spoilt.
    let rows: String
    /// The columns whose values are spoilt; keys that cannot be NULL apart.
    let columns: [String]
    let keys: [String]

    static let all = [
        HostileTable(
            name: "entry",
            loosened: "CREATE TABLE entry (seq INTEGER PRIMARY KEY, line, hash)",
            rows: "seq = 5",
            columns: ["line", "hash"],
            keys: []
        ),
        HostileTable(
            name: "checkpoint",
            loosened: "CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, root, note)",
            rows: "size = (SELECT max(size) FROM checkpoint)",
            columns: ["root", "note"],
            keys: []
        ),
        HostileTable(
            name: "node",
            loosened: "CREATE TABLE node (level, position, hash, PRIMARY KEY (level, position)) WITHOUT ROWID",
            rows: "1",
            columns: ["hash"],
            keys: ["level", "position"]
        ),
        HostileTable(
            name: "snapshot",
            loosened: "CREATE TABLE snapshot (size INTEGER PRIMARY KEY, root, state)",
            rows: "1",
            columns: ["root", "state"],
            keys: []
        ),
        HostileTable(
            name: "number_run",
            loosened: "CREATE TABLE number_run (first INTEGER PRIMARY KEY, last, hashes)",
            rows: "1",
            columns: ["last", "hashes"],
            keys: []
        ),
        HostileTable(
            name: "number_block",
            loosened:
                "CREATE TABLE number_block (first, position, keys, PRIMARY KEY (first, position)) WITHOUT ROWID",
            rows: "position = 0",
            columns: ["keys"],
            keys: ["first", "position"]
        ),
        HostileTable(
            name: "attachment",
            loosened: "CREATE TABLE attachment (sha256 PRIMARY KEY, bytes)",
            rows: "1",
            columns: ["sha256", "bytes"],
            keys: []
        ),
        HostileTable(
            name: "ballots",
            loosened: "CREATE TABLE ballots (entry INTEGER PRIMARY KEY, lines)",
            rows: "1",
            columns: ["lines"],
            keys: []
        ),
    ]

    /// A value of every type, and those at the ends of what a number can be.
    private static let values =
        ["NULL", "1.5", "'text'", "-9223372036854775808"]
        + (HostileFile.isLong ? ["x'00'", "zeroblob(32)", "9223372036854775807", "1e300"] : [])

    /// Every wrong value in every column.
    static var spoilt: [HostileFile] {
        all.flatMap { table in
            (table.columns + table.keys).flatMap { column in
                values.filter { $0 != "NULL" || table.columns.contains(column) }.map { value in
                    let rows = table.rows.replacingOccurrences(of: "''", with: "'")
                    return HostileFile(
                        "\(value) in \(table.name).\(column)",
                        .underSoundNames("UPDATE \(table.name) SET \(column) = \(value) WHERE \(rows)")
                    )
                }
            }
        }
    }

    /// What an older ledger has of private details, with a wrong value in every column.
    static var older: [HostileFile] {
        ["seq", "field", "salt", "value"].flatMap { column in
            values.filter { $0 != "NULL" || ["salt", "value"].contains(column) }.map { value in
                let row = [("seq", "281"), ("field", "'payer'"), ("salt", "zeroblob(32)"), ("value", "'张三丰'")]
                let cells = row.map { $0.0 == column ? value : $0.1 }.joined(separator: ", ")
                return HostileFile(
                    "\(value) in an older ledger's \(column)",
                    .sql(
                        """
                        CREATE TABLE private_detail (seq, field, salt, value, PRIMARY KEY (seq, field)) WITHOUT ROWID;
                        INSERT INTO private_detail VALUES (\(cells));
                        UPDATE sqlite_master SET sql = '\(privateDetail)' WHERE name = 'private_detail'
                        """
                    )
                )
            }
        }
    }

    /// To the letter (`Schema/older.sql`).
    private static let privateDetail = """
        CREATE TABLE private_detail (
            seq INTEGER NOT NULL,
            field TEXT NOT NULL,
            salt BLOB NOT NULL CHECK (length(salt) = 32),
            value TEXT NOT NULL,
            PRIMARY KEY (seq, field)
        ) STRICT, WITHOUT ROWID
        """

    /// Rows numbered as none can be.
    static var misnumbered: [HostileFile] {
        let numbers = [
            "9223372036854775807", "9223372036854775806", "-9223372036854775808", "-1", "4611686018427387904",
            "9007199254740991", "9007199254740992",
        ]
        let keys = [
            ("entry", "seq", "line, hash"), ("checkpoint", "size", "root, note"), ("snapshot", "size", "root, state"),
            ("number_run", "first", "last, hashes"), ("ballots", "entry", "lines"),
        ]
        return keys.flatMap { table, key, rest in
            numbers.flatMap { number in
                [
                    HostileFile(
                        "\(table).\(key) \(number) beside the others",
                        .sql(
                            """
                            INSERT INTO \(table) SELECT \(number), \(rest) FROM \(table) ORDER BY \(key) DESC LIMIT 1
                            """
                        )
                    ),
                    HostileFile(
                        "\(table).\(key) \(number) for the last",
                        .sql("UPDATE \(table) SET \(key) = \(number) WHERE \(key) = (SELECT max(\(key)) FROM \(table))")
                    ),
                ]
            }
        }
    }
}
