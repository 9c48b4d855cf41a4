/// Files whose structure is not a ledger's: other things in place of tables, things of the file's own making.
enum HostileStructures {
    /// A view that never ends, a table that computes, a table of a module: for each table that is read.
    static var replaced: [HostileFile] {
        HostileTable.all.flatMap { table in
            let name = table.name
            let columns = (["entry": "seq, line, hash"][name] ?? "a, b, c")
            let endless = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n)"
            return [
                HostileFile(
                    "an endless view for \(name)",
                    .sql(
                        """
                        DROP TABLE \(name);
                        CREATE VIEW \(name) (\(columns)) AS \(endless) SELECT i, zeroblob(9), zeroblob(32) FROM n
                        """
                    )
                ),
                HostileFile(
                    "a virtual table for \(name)",
                    .sql("DROP TABLE \(name); CREATE VIRTUAL TABLE \(name) USING fts5(seq, line, hash)")
                ),
                HostileFile(
                    "no table \(name)",
                    .sql("DROP TABLE \(name)")
                ),
            ]
        } + described
    }

    private static func describing(_ name: String, _ table: String, _ sql: String) -> HostileFile {
        HostileFile(name, .sql("UPDATE sqlite_schema SET sql = \(sql) WHERE name = '\(table)'"))
    }

    private static var described: [HostileFile] {
        let generated = "CREATE TABLE entry (seq INTEGER PRIMARY KEY, line BLOB AS (zeroblob(900000000)), hash BLOB)"
        return [
            describing("a generated column", "entry", "'\(generated)'"),
            describing("a checkpoint of floats", "checkpoint", "'CREATE TABLE checkpoint (size REAL, root, note)'"),
            describing("an entry of texts", "entry", "'CREATE TABLE entry (seq TEXT, line TEXT, hash TEXT)'"),
            describing(
                "an entry without rowid",
                "entry",
                "'CREATE TABLE entry (seq INTEGER PRIMARY KEY, line BLOB, hash BLOB) WITHOUT ROWID'"
            ),
            describing("another column", "entry", "replace(sql, 'hash BLOB', 'extra, hash BLOB')"),
            describing("a check of its own", "entry", "replace(sql, 'length(hash)', 'length(randomblob(1 << 29))')"),
            describing("no SQL", "entry", "'nothing'"),
            describing("a description that is no text", "entry", "x'00'"),
            describing("no description", "checkpoint", "NULL"),
            HostileFile(
                "a name that is not the description's",
                .sql("UPDATE sqlite_schema SET name = 'entries' WHERE name = 'entry'")
            ),
            HostileFile(
                "two tables with each other's pages",
                .sql(
                    """
                    UPDATE sqlite_schema SET rootpage = 5 - rootpage WHERE name IN ('entry', 'checkpoint')
                    """
                )
            ),
            HostileFile(
                "two tables on one page",
                .sql("UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'snapshot'")
            ),
            HostileFile("a table on no page", .sql("UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'entry'")),
            HostileFile(
                "a table on a page far out",
                .sql("UPDATE sqlite_schema SET rootpage = 2147483647 WHERE name = 'entry'")
            ),
            HostileFile("an index described away", .sql("DELETE FROM sqlite_schema WHERE type = 'index'")),
        ]
    }

    /// What would run, or be believed, if anything of the file's making did.
    static var planted: [HostileFile] {
        let endless = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        return [
            HostileFile(
                "a trigger that never ends",
                .sql("CREATE TRIGGER planted AFTER INSERT ON entry BEGIN \(endless); END")
            ),
            HostileFile(
                "a trigger that removes what is recorded",
                .sql("CREATE TRIGGER planted AFTER INSERT ON entry BEGIN DELETE FROM entry WHERE seq = new.seq; END")
            ),
            HostileFile(
                "a trigger on a cache",
                .sql("CREATE TRIGGER planted AFTER DELETE ON snapshot BEGIN \(endless); END")
            ),
            HostileFile("a guard removed", .sql("DROP TRIGGER entry_is_never_updated")),
            HostileFile("an index over entries", .sql("CREATE INDEX planted ON entry (seq, line, hash)")),
            HostileFile(
                "an index that computes",
                .sql("CREATE INDEX planted ON snapshot (length(hex(state) || hex(state)))")
            ),
            HostileFile("statistics that lie", .sql("ANALYZE; UPDATE sqlite_stat1 SET stat = '1 1 1 1'")),
            HostileFile(
                "a table that follows another",
                .sql("CREATE TABLE planted (seq REFERENCES snapshot (size) ON DELETE CASCADE)")
            ),
            HostileFile(
                "views that are not ours",
                .sql("DROP VIEW voucher; CREATE VIEW voucher AS \(endless)")
            ),
            HostileFile(
                "ten thousand tables",
                .shell(
                    """
                    { echo 'BEGIN;'; i=0; while [ $i -lt 10000 ]; do i=$((i + 1));
                    echo "CREATE TABLE t$i (a, b, c);"; done; echo 'COMMIT;'; } | sqlite3 "$1"
                    """
                )
            ),
            HostileFile(
                "a view of a megabyte",
                .shell(
                    """
                    { echo "CREATE VIEW planted AS SELECT '"; head -c 1000000 /dev/zero | tr '\\0' x; echo "';"; } \\
                        | sqlite3 "$1"
                    """
                )
            ),
        ]
    }
}
