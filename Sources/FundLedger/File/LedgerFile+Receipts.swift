import FundRules
import GRDB
public import TransparencyLog

extension LedgerFile {
    /// The proof that an entry stands under the last checkpoint, with the entry's line; takes O(log n) rows.
    ///
    /// - Throws: `Problem` with `entryMissing`, or `cacheUnusable` where the caches do not lead to the signed root.
    public func receipt(for sequence: Int) throws -> LogProof {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let size = try LedgerRows.size(in: database)
                guard let line = try LedgerRows.line(at: sequence, in: database) else {
                    throw Problem(.entryMissing, [String(sequence), String(size)])
                }
                let hasher = TreeHasher()
                do {
                    let note = try SignedNote(try LedgerRows.lastCheckpoint(in: database)?.note ?? "")
                    var tree = StoredTree(database, hasher)
                    let inclusion = try InclusionProof.make(
                        index: sequence,
                        size: try Checkpoint(text: note.text).size,
                        from: &tree,
                        hasher: hasher
                    )
                    let proof = LogProof(extra: line, inclusion: inclusion, note: note)
                    guard proof.isValid(leaf: hasher.leaf(line), hasher: hasher) else {
                        throw Problem(.cacheUnusable, ["proof \(sequence)"])
                    }
                    return proof
                } catch let error as LogError {
                    throw Problem(.cacheUnusable, [error.reason])
                }
            }
        }
    }
}
