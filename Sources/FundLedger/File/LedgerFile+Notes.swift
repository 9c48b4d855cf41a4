import Foundation
import FundRules
import GRDB
public import TransparencyLog

/// A checkpoint as the file keeps it.
public struct RecordedCheckpoint: Sendable {
    /// Entries that it covers.
    public let size: Int
    /// The root hash over them.
    public let root: Digest
    /// The signed note.
    public let note: String
}

extension LedgerFile {
    /// Gives every checkpoint to `body`, smallest first; what they say is judged by `verify`, not here.
    public func forEachCheckpoint(_ body: (RecordedCheckpoint) throws -> Void) throws {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let statement = try database.cachedStatement(
                    sql: "SELECT size, root, note FROM checkpoint ORDER BY size"
                )
                try RawRows.forEachAscending(statement, database, "checkpoint") { handle, _ in
                    try body(LedgerRows.checkpoint(handle))
                    return true
                }
            }
        }
    }

    /// How many entries the last checkpoints cover, the last one first; nobody has verified that these are all there are.
    package func sealedSizes(last count: Int) throws -> [Int] {
        try LedgerFile.translating(path) {
            try queue.read { database in
                try Int.fetchAll(
                    database,
                    sql: "SELECT size FROM checkpoint ORDER BY size DESC LIMIT ?",
                    arguments: [count]
                )
            }
        }
    }
}
