import Foundation
import FundRules
import GRDB
import Schema

extension LedgerFile {
    /// Writes a copy of the ledger for others: everything but private details and how each home voted, marked so that nothing is recorded into it.
    ///
    /// The copy is a new ledger with this program's own tables and triggers, into which the rows of one moment are read:
    /// nothing else of the file comes along. Only for a ledger that was verified. At no moment is there half a copy under its name.
    ///
    /// - Parameter hasAttachments: whether the attached files are in it.
    /// - Parameter hasBallots: whether the ballots of sealed votes are in it; without them it verifies less.
    /// - Throws: `Problem` with `fileExists`, `fileNotPermitted`, `diskFull`.
    public func share(to copy: String, hasAttachments: Bool, hasBallots: Bool = false) throws {
        guard !PlainFile.exists(copy) else { throw Problem(.fileExists, [.file(copy)]) }
        let draft = "\(copy).\(getpid()).part"
        defer { for name in [draft, draft + "-journal"] { unlink(name) } }
        close(try PlainFile.create(draft, mode: 0o640))
        try LedgerFile.translating(copy) {
            let target = try DatabaseQueue(path: draft, configuration: LedgerFile.configuration(readonly: false))
            try target.inDatabase { database in
                try database.execute(sql: "ATTACH ? AS source", arguments: [path])
                try database.inTransaction(.immediate) {
                    try database.execute(sql: Schema.ledger)
                    try database.execute(sql: Schema.views)
                    try CompanionRows.prepare(database)
                    try CosignatureRows.prepare(database)
                    try TimestampRows.prepare(database)
                    for table in [CosignatureRows.table, TimestampRows.table]
                    where try !LedgerFile.isInSource(table, database) {
                        try database.execute(sql: "DROP TABLE \(table)")
                    }
                    if !hasAttachments { try database.execute(sql: "DROP TABLE attachment") }
                    if !hasBallots { try database.execute(sql: "DROP TABLE ballots") }
                    try LedgerFile.copyTables(database)
                    let isWhole = try hasAttachments && !LedgerFile.lacksAttachments(database)
                    try ShareMark(hasAttachments: isWhole).write(database)
                    return .commit
                }
                try database.execute(sql: "DETACH source")
            }
            try target.close()
        }
        try PlainFile.give(copy, to: draft)
    }

    private static func lacksAttachments(_ database: Database) throws -> Bool {
        guard try isInSource("share", database) else { return false }
        let lacks = "SELECT EXISTS (SELECT 1 FROM source.share WHERE attachments = 0)"
        return try Bool.fetchOne(database, sql: lacks) == true
    }

    private static let has = "SELECT EXISTS (SELECT 1 FROM source.sqlite_schema WHERE type = 'table' AND name = ?)"

    private static func isInSource(_ table: String, _ database: Database) throws -> Bool {
        try Bool.fetchOne(database, sql: has, arguments: [table]) == true
    }

    /// Copies the rows of every table that the new file has and the ledger has too.
    private static func copyTables(_ database: Database) throws {
        let tables = try String.fetchAll(
            database,
            sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
        )
        for table in tables where try isInSource(table, database) {
            let columns = try String.fetchAll(
                database,
                sql: "SELECT name FROM pragma_table_info(?, 'main') ORDER BY cid",
                arguments: [table]
            ).map(\.quotedDatabaseIdentifier).joined(separator: ", ")
            let name = table.quotedDatabaseIdentifier
            try database.execute(sql: "INSERT INTO main.\(name) (\(columns)) SELECT \(columns) FROM source.\(name)")
        }
    }
}
