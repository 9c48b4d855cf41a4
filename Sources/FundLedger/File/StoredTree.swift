import GRDB
import TransparencyLog

/// The tree as the file has it: hash columns and `node` rows, so that a proof takes O(log n) rows.
///
/// Caches, so a proof made from them is checked against the signed root before it leaves.
struct StoredTree: SubtreeSource {
    private let database: Database
    private let hasher: TreeHasher

    init(_ database: Database, _ hasher: TreeHasher) {
        self.database = database
        self.hasher = hasher
    }

    /// - Throws: `DatabaseError`; `LogError` with `invalidProofRequest` where rows are missing.
    mutating func subtree(level: Int, position: Int) throws -> Digest {
        let stored = level / 8
        let count = 1 << (level - stored * 8)
        let first = position * count
        let hashes =
            stored == 0
            ? try LedgerRows.digests(
                "SELECT hash FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq",
                [first, first + count],
                in: database
            )
            : try LedgerRows.digests(
                "SELECT hash FROM node WHERE level = ? AND position >= ? AND position < ? ORDER BY position",
                [stored, first, first + count],
                in: database
            )
        guard hashes.count == count else {
            throw LogError(.invalidProofRequest, reason: "rows are missing under level \(level), position \(position)")
        }
        return hasher.root(of: hashes)
    }
}
