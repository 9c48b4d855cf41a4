import Foundation
import FundRules
import GRDB

extension LedgerFile {
    /// Number of entries.
    public func size() throws -> Int {
        try LedgerFile.translating(path) { try queue.read { try LedgerRows.size(in: $0) } }
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
                let rows = try Row.fetchCursor(
                    database,
                    sql: "SELECT seq, line FROM entry WHERE seq >= ? ORDER BY seq",
                    arguments: [start]
                )
                while let row = try rows.next() {
                    let line: Data = row["line"]
                    guard try line.withUnsafeBytes({ try body(row["seq"], $0) }) else { return }
                }
            }
        }
    }

    /// Every signed checkpoint, in order of size.
    public func notes() throws -> [String] {
        try LedgerFile.translating(path) {
            try queue.read { try String.fetchAll($0, sql: "SELECT note FROM checkpoint ORDER BY size") }
        }
    }

    /// The signed checkpoint that covers an entry; nil where none does.
    public func note(covering sequence: Int) throws -> String? {
        try LedgerFile.translating(path) {
            try queue.read { database in
                try String.fetchOne(
                    database,
                    sql: "SELECT note FROM checkpoint WHERE size > ? ORDER BY size LIMIT 1",
                    arguments: [sequence]
                )
            }
        }
    }
}
