import FundRules
import GRDB
import Schema

/// What a copy made for others says of itself, in a table that no ledger has: nothing is recorded into it, and what it
/// lacks is missing on purpose.
struct ShareMark: Sendable {
    /// Whether the attached files are in it.
    let hasAttachments: Bool

    private static let table = "share"

    /// The mark of a copy; nil for a ledger that is none. A mark that says nothing is one of a copy with everything.
    static func read(_ database: Database) throws -> ShareMark? {
        guard try database.tableExists(table) else { return nil }
        guard try CompanionRows.has(table, in: database) else { return ShareMark(hasAttachments: true) }
        let sql = "SELECT EXISTS (SELECT 1 FROM share WHERE attachments = 0)"
        return ShareMark(hasAttachments: try Bool.fetchOne(database, sql: sql) != true)
    }

    /// - Throws: `Problem` with `ledgerIsShared`.
    static func refuse(_ path: String, _ database: Database) throws {
        if try read(database) != nil { throw Problem(.ledgerIsShared, [.file(path)]) }
    }

    /// Marks a copy.
    func write(_ database: Database) throws {
        try database.execute(sql: Schema.share)
        try database.execute(sql: "INSERT INTO share (attachments) VALUES (?)", arguments: [hasAttachments ? 1 : 0])
    }
}
