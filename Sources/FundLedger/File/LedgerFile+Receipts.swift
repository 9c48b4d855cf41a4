import FundRules
import GRDB
public import TransparencyLog

extension LedgerFile {
    /// The proof that an entry stands under the last checkpoint, with the entry's line; takes O(log n) rows.
    ///
    /// - Throws: `Problem` with `entryMissing`, or one where line, tree or seal are not what they must be.
    public func receipt(for sequence: Int) throws -> LogProof {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let hasher = TreeHasher()
                var tree = try SealedTree(database, size: try LedgerRows.size(in: database), hasher: hasher)
                let seal = try Seal(last: database, tree)
                guard let line = try tree.line(sequence) else {
                    throw Problem(.entryMissing, [.entry(sequence), .number(tree.size)])
                }
                do {
                    let inclusion = try InclusionProof.make(
                        index: sequence,
                        size: tree.size,
                        from: &tree,
                        hasher: hasher
                    )
                    let proof = LogProof(extra: line, inclusion: inclusion, note: seal.note)
                    guard proof.isValid(leaf: hasher.leaf(line), hasher: hasher) else {
                        throw Problem(.cacheUnusable, [.text("proof \(sequence)")])
                    }
                    return proof
                } catch let error as LogError {
                    throw Problem(.cacheUnusable, [.text(error.reason)])
                }
            }
        }
    }
}
