import FundRules
import GRDB
import Schema
import TransparencyLog

/// The rows of what witnesses said of checkpoints (Schema/FORMAT.md, "Cosignatures").
enum CosignatureRows {
    static let table = "cosignature"
    /// The most bytes of a line: a name of 255 and a signature of the longest kind that is foreseen.
    static let lineLimit = 8_192
    /// The most rows over one size; a note with all of them is still one that others read.
    static let rowLimit = 64

    /// A row, read for form only.
    struct Row {
        /// Nil where it is no whole number.
        let size: Int?
        /// Nil where it is no signature line.
        let line: NoteSignature?
    }

    /// Makes the table where it is missing.
    static func prepare(_ database: Database) throws { try database.execute(sql: Schema.cosignatures) }

    /// Whether there is a table, of the shape that a new ledger gets.
    static func exist(in database: Database) throws -> Bool { try CompanionRows.has(table, in: database) }

    /// Gives the rows in order of size and line, until `body` has had enough.
    ///
    /// - Parameter wanted: of which size; nil for all.
    static func forEach(in database: Database, over wanted: Int? = nil, _ body: (Row) throws -> Bool) throws {
        guard try exist(in: database) else { return }
        let condition = wanted == nil ? "" : "WHERE size = ? "
        let statement = try database.cachedStatement(
            sql: "SELECT size, line FROM cosignature \(condition)ORDER BY size, line"
        )
        if let wanted { try statement.setArguments([wanted]) }
        var last: (size: Int, line: [UInt8])?
        var strays = 0
        try RawRows.forEachWhile(statement, database) { handle in
            let (size, text) = (RawRows.integer(handle, 0), RawRows.text(handle, 1))
            guard let size, let text else {
                strays += 1
                return try body(Row(size: size, line: nil)) && strays < CompanionRows.strayLimit
            }
            // The pages of a forged table may lead round in circles.
            let isInOrder = last.map { last in
                last.size < size || last.size == size && last.line.lexicographicallyPrecedes(text)
            }
            guard isInOrder ?? true else { throw RawRows.damaged("cosignature: rows out of order") }
            last = (size, Array(text.prefix(lineLimit + 1)))
            return try body(Row(size: size, line: line(text)))
        }
    }

    /// A signature line; nil for what is none, or too long for one.
    private static func line(_ bytes: UnsafeRawBufferPointer) -> NoteSignature? {
        guard bytes.count <= lineLimit, let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return try? NoteSignature(line: text)
    }

    /// The lines over one size.
    static func lines(over size: Int, in database: Database) throws -> [NoteSignature] {
        var lines: [NoteSignature] = []
        try forEach(in: database, over: size) { row in
            if let line = row.line { lines.append(line) }
            return true
        }
        return lines
    }

    static func insert(_ line: NoteSignature, over size: Int, in database: Database) throws {
        try prepare(database)
        try database.execute(
            sql: "INSERT OR IGNORE INTO cosignature (size, line) VALUES (?, ?)",
            arguments: [size, line.line]
        )
    }

    static func remove(_ line: NoteSignature, over size: Int, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM cosignature WHERE size = ? AND line = ?",
            arguments: [size, line.line]
        )
    }

    /// Takes out what can be nobody's cosignature: the table is made anew of the rows that are well-formed.
    static func removeMalformed(_ database: Database) throws {
        guard try exist(in: database) else { return }
        var check = CosignatureCheck(database, policy: nil, now: nil)
        var kept: [(size: Int, line: NoteSignature)] = []
        try forEach(in: database) { row in
            if try check.take(row), let size = row.size, let line = row.line { kept.append((size, line)) }
            return true
        }
        guard !check.findings.isEmpty else { return }
        try database.execute(sql: "DROP TABLE cosignature")
        for (size, line) in kept { try insert(line, over: size, in: database) }
    }
}
