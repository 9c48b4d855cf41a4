import Foundation
import FundRules
import GRDB
import TransparencyLog

/// Where the ledger ends: what a writer needs to go on, read in O(log n) from the caches and the last entries.
///
/// Nothing of it is believed: root, cached state and cache of references must be those of a footing, and every line that
/// is read must lead to the root.
struct LedgerTail {
    var state: FundState
    var tree: TiledTree
    /// The earlier entries.
    let history: StoredHistory
    /// Entries that the snapshot covers.
    let snapshotSize: Int

    /// The file is not where its footing is: it must be verified before anybody goes on.
    struct Unfit: Error {}

    /// Reads the end of the ledger.
    ///
    /// - Throws: `Unfit` where the file is not what the footing says; `Problem` with `cacheUnusable` or
    ///   `entryUnreadable` where a line is not what was sealed.
    init(_ database: Database, on footing: Footing, hasher: TreeHasher) throws {
        let size = try LedgerRows.size(in: database)
        guard size == footing.size else { throw Unfit() }
        let sealed = try SealedTree(database, size: size, hasher: hasher)
        guard sealed.root == footing.root else { throw Unfit() }
        let references = try ReferenceRuns(database, hasher)
        guard references.digest == footing.references else { throw Unfit() }
        (state, snapshotSize) = try LedgerTail.snapshot(database, footing.snapshot, hasher)
        guard snapshotSize <= size, references.covered == snapshotSize else { throw Unfit() }
        history = StoredHistory(database, tree: sealed, references: references)
        tree = TiledTree(size: size, unfinished: sealed.edge, hasher: hasher)
        try replay(sealed)
    }

    private static func snapshot(
        _ database: Database,
        _ due: Digest,
        _ hasher: TreeHasher
    ) throws -> (FundState, Int) {
        let bytes = try LedgerRows.snapshot(in: database) ?? []
        guard hasher.hash(bytes) == due else { throw Unfit() }
        guard !bytes.isEmpty else { return (FundState(), 0) }
        guard let state = try? bytes.withUnsafeBytes({ try FundState(snapshot: $0) }) else { throw Unfit() }
        return (state, state.size)
    }

    private mutating func replay(_ sealed: SealedTree) throws {
        for sequence in snapshotSize..<sealed.size {
            guard let line = try sealed.line(sequence), let entry = try? Entry(decoding: line) else {
                throw Problem(.entryUnreadable, entry: sequence)
            }
            history.take(entry)
            let judgement = state.apply(entry, hash: try sealed.leaf(sequence), history: history)
            if let violation = judgement.violations.first { throw violation.at(entry: sequence) }
            if let failure = history.failure { throw failure }
        }
    }
}
