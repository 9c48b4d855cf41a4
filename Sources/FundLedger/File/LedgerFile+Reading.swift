import Foundation
import FundRules
import GRDB
import TransparencyLog

extension LedgerFile {
    /// Number of entries.
    public func size() throws -> Int {
        try LedgerFile.translating(path) { try queue.read { try LedgerRows.size(in: $0) } }
    }

    /// The line of an entry, as the last checkpoint seals it; nil where there is no such entry.
    ///
    /// - Throws: `Problem` with `entryUnreadable` where the line is not what was sealed, or a finding about the seal.
    public func line(at sequence: Int) throws -> [UInt8]? {
        try readingSealed { tree, _ in try tree.line(sequence) }
    }

    /// Gives every line from `start` on to `body`, in order, as the last checkpoint seals it; the bytes are valid during
    /// the call only.
    ///
    /// - Parameter body: returns whether to go on.
    /// - Throws: `Problem` with `entryUnreadable` where a line is not what was sealed, or a finding about the seal; what
    ///   was given to `body` before was sealed.
    public func forEachLine(
        from start: Int = 0,
        _ body: (_ sequence: Int, _ line: UnsafeRawBufferPointer) throws -> Bool
    ) throws {
        try readingSealed { tree, database in
            var due = max(0, start)
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT seq, line FROM entry WHERE seq >= ? ORDER BY seq",
                arguments: [due]
            )
            while due < tree.size {
                guard let row = try rows.next(), Int.fromDatabaseValue(row["seq"]) == due,
                    let line = Data.fromDatabaseValue(row["line"]),
                    line.withUnsafeBytes({ tree.hasher.leaf($0) }) == (try tree.leaf(due))
                else { throw Problem(.entryUnreadable, entry: due) }
                guard try line.withUnsafeBytes({ try body(due, $0) }) else { return }
                due += 1
            }
        }
    }

    /// Every signed checkpoint, in order of size.
    public func notes() throws -> [String] {
        try LedgerFile.translating(path) {
            try queue.read { try String.fetchAll($0, sql: "SELECT note FROM checkpoint ORDER BY size") }
        }
    }

    /// The signed checkpoint that covers an entry, its root and its signature checked; nil where there is no such entry.
    public func note(covering sequence: Int) throws -> String? {
        try readingSealed { tree, database in
            guard (0..<tree.size).contains(sequence) else { return nil }
            return try Seal(covering: sequence, database, tree).note.encoded
        }
    }

    /// Works on the tree under the last checkpoint, in one moment of the file.
    func readingSealed<Result>(_ work: (SealedTree, Database) throws -> Result) throws -> Result {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let tree = try SealedTree(database, size: try LedgerRows.size(in: database), hasher: TreeHasher())
                // An empty file has no seal, and no line that one could ask for.
                if tree.size > 0 { _ = try Seal(last: database, tree) }
                return try work(tree, database)
            }
        }
    }
}
