import Foundation
import FundRules
import GRDB
import TransparencyLog

/// Where the ledger ends: what a writer needs to go on, read in O(log n) from the caches and the last entries.
struct LedgerTail {
    var state: FundState
    var tree: TiledTree
    /// Entries that the snapshot covers.
    let snapshotSize: Int

    /// Reads the end of the ledger and makes sure that it is the one that was sealed last.
    ///
    /// - Throws: `Problem` with `cacheUnusable` where caches and entries do not fit together, `tailUnsealed` or
    ///   `checkpointRootDiffers` where the last checkpoint does not seal what is there.
    init(_ database: Database, history: StoredHistory, hasher: TreeHasher) throws {
        let size = try LedgerRows.size(in: database)
        (state, snapshotSize) = try LedgerTail.snapshot(database)
        guard snapshotSize <= size else { throw Problem(.cacheUnusable, ["snapshot \(snapshotSize) > \(size)"]) }
        try LedgerTail.replay(from: snapshotSize, to: size, database, history, hasher, &state)
        tree = try LedgerTail.tree(size, database, hasher)
        guard size > 0 else { return }
        guard let sealed = try LedgerRows.lastCheckpoint(in: database) else {
            throw Problem(.tailUnsealed, ["0", String(size)])
        }
        guard sealed.size == size else {
            throw Problem(.tailUnsealed, [String(sealed.size), String(size - sealed.size)])
        }
        let found = tree.root(hasher: hasher)
        guard sealed.root == found else {
            throw Problem(.checkpointRootDiffers, [String(size), sealed.root.base64, found.base64])
        }
    }

    private static func snapshot(_ database: Database) throws -> (FundState, Int) {
        guard let (size, bytes) = try LedgerRows.snapshot(in: database) else { return (FundState(), 0) }
        do {
            let state = try bytes.withUnsafeBytes { try FundState(snapshot: $0) }
            guard state.size == size else { throw Problem(.cacheUnusable, ["snapshot \(size)"]) }
            return (state, size)
        } catch let error as CanonicalError {
            throw Problem(.cacheUnusable, ["snapshot: \(error.reason.rawValue) @ \(error.offset)"])
        }
    }

    private static func replay(
        from start: Int,
        to end: Int,
        _ database: Database,
        _ history: StoredHistory,
        _ hasher: TreeHasher,
        _ state: inout FundState
    ) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT seq, line, hash FROM entry WHERE seq >= ? ORDER BY seq"
        )
        try statement.setArguments([start])
        try RawRows.forEachAscending(statement, database, "entry", from: start) { handle, _ in
            let sequence = state.size
            guard let line = RawRows.blob(handle, 1) else { throw Problem(.entryUnreadable, entry: sequence) }
            let hash = hasher.leaf(line)
            guard RawRows.digest(handle, 2) == hash, let entry = try? Entry(decoding: line) else {
                throw Problem(.entryUnreadable, entry: sequence)
            }
            if let violation = state.apply(entry, hash: hash, history: history).violations.first {
                throw violation.at(entry: sequence)
            }
            return true
        }
        guard state.size == end else { throw Problem(.rowMissing, [String(state.size), String(end - 1)]) }
    }

    private static func tree(_ size: Int, _ database: Database, _ hasher: TreeHasher) throws -> TiledTree {
        var unfinished: [[Digest]] = []
        var level = 0
        while level == 0 || size >> (8 * level) > 0 {
            let whole = size >> (8 * level)
            let first = (whole >> 8) << 8
            let hashes =
                level == 0
                ? try LedgerRows.digests("SELECT hash FROM entry WHERE seq >= ? ORDER BY seq", [first], in: database)
                : try LedgerRows.digests(
                    "SELECT hash FROM node WHERE level = ? AND position >= ? ORDER BY position",
                    [level, first],
                    in: database
                )
            guard hashes.count == whole - first else { throw Problem(.cacheUnusable, ["node \(level)"]) }
            unfinished.append(hashes)
            level += 1
        }
        return TiledTree(size: size, unfinished: unfinished, hasher: hasher)
    }
}
