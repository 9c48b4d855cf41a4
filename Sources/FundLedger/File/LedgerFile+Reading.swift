import Foundation
import FundRules
import GRDB

extension LedgerFile {
    /// Number of entries.
    public func size() throws -> Int {
        try LedgerFile.translating(path) { try queue.read { try LedgerRows.size(in: $0) } }
    }

    /// Number of entries by the last number that an entry can have, whatever else is in the file: for a verification,
    /// which says of the rest what it is.
    func extent() throws -> Int {
        try LedgerFile.translating(path) { try queue.read { try LedgerRows.extent(in: $0).size } }
    }

    /// The line of an entry; nil where there is no such entry.
    public func line(at sequence: Int) throws -> [UInt8]? {
        try LedgerFile.translating(path) { try queue.read { try LedgerRows.line(at: sequence, in: $0) } }
    }

    /// Gives every line from `start` on to `body`, in order; the bytes are valid during the call only.
    ///
    /// - Parameter body: returns whether to go on.
    public func forEachLine(
        from start: Int = 0,
        _ body: (_ sequence: Int, _ line: UnsafeRawBufferPointer) throws -> Bool
    ) throws {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let statement = try database.makeStatement(
                    sql: "SELECT seq, line FROM entry WHERE seq >= ? ORDER BY seq"
                )
                try statement.setArguments([start])
                try RawRows.forEachAscending(statement, database, "entry", from: start) { handle, sequence in
                    guard LedgerRows.sequences.contains(sequence), let line = RawRows.blob(handle, 1) else {
                        throw RawRows.damaged("entry \(sequence)")
                    }
                    return try body(sequence, line)
                }
            }
        }
    }

    /// Every signed checkpoint, in order of size.
    public func notes() throws -> [String] {
        var notes: [String] = []
        try forEachCheckpoint { notes.append($0.note) }
        return notes
    }

    /// The signed checkpoint that covers an entry; nil where none does.
    public func note(covering sequence: Int) throws -> String? {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let statement = try database.cachedStatement(
                    sql: "SELECT size, root, note FROM checkpoint WHERE size > ? ORDER BY size LIMIT 1"
                )
                try statement.setArguments([sequence])
                return try RawRows.first(statement, database) { try LedgerRows.checkpoint($0).note }
            }
        }
    }
}
