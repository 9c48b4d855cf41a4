import Foundation
package import FundRules
import GRDB
import TransparencyLog

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

    /// The line of an entry, as the last checkpoint seals it; nil where there is no such entry.
    ///
    /// - Throws: `Problem` with `entryUnreadable` where the line is not what was sealed, or a finding about the seal.
    public func line(at sequence: Int) throws -> [UInt8]? {
        try readingSealed { tree, _ in try tree.line(sequence) }
    }

    /// The entry at a position; nil where there is none, or where its line cannot be read.
    ///
    /// - Throws: what `line` throws.
    package func entry(at sequence: Int) throws -> Entry? {
        try line(at: sequence).flatMap { try? Entry(decoding: $0) }
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
            let statement = try database.makeStatement(
                sql: "SELECT seq, line FROM entry WHERE seq >= ? ORDER BY seq"
            )
            try statement.setArguments([due])
            let size = tree.size
            var isWanted = true
            try RawRows.forEachWhile(statement, database) { handle in
                guard due < size else { return false }
                guard RawRows.integer(handle, 0) == due, let line = RawRows.blob(handle, 1),
                    tree.hasher.leaf(line) == (try tree.leaf(due))
                else { throw Problem(.entryUnreadable, entry: due) }
                isWanted = try body(due, line)
                due += 1
                return isWanted
            }
            if isWanted, due < size { throw Problem(.entryUnreadable, entry: due) }
        }
    }

    /// Every signed checkpoint, in order of size.
    public func notes() throws -> [String] {
        var notes: [String] = []
        try forEachCheckpoint { notes.append($0.note) }
        return notes
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
