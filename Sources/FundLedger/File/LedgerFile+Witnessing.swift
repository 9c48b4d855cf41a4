import FundRules
import GRDB
public import TransparencyLog

extension LedgerFile {
    /// What a witness is asked that has cosigned the first entries: to cosign the last checkpoint, with the proof that
    /// nothing before was changed.
    ///
    /// - Parameter size: how many entries it cosigned last; 0 for none.
    /// - Throws: `Problem` with `entryMissing` for more than there are, or one where tree or seal are not what they must be.
    public func witnessRequest(after size: Int) throws -> AddCheckpointRequest {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let hasher = TreeHasher()
                var tree = try SealedTree(database, size: try LedgerRows.size(in: database), hasher: hasher)
                let seal = try Seal(last: database, tree)
                guard (0...tree.size).contains(size) else {
                    throw Problem(.entryMissing, [.entry(size), .number(tree.size)])
                }
                do {
                    let path =
                        size == 0
                        ? []
                        : try ConsistencyProof.make(first: size, second: tree.size, from: &tree, hasher: hasher).path
                    return try AddCheckpointRequest(oldSize: size, proof: path, note: seal.note)
                } catch let error as LogError {
                    throw Problem(.cacheUnusable, [.text(error.reason)])
                }
            }
        }
    }

    /// What says most against a checkpoint that the ledger does not have: its own signed note of that size, else its last
    /// one, with the proof of what its first entries are.
    package func witnessRequest(against cosigned: Checkpoint) throws -> AddCheckpointRequest {
        var own: SignedNote?
        try forEachCheckpoint { checkpoint in
            if checkpoint.size == cosigned.size { own = try? SignedNote(checkpoint.note) }
        }
        guard let own else { return try witnessRequest(after: cosigned.size) }
        do {
            return try AddCheckpointRequest(oldSize: cosigned.size, proof: [], note: own)
        } catch {
            throw Problem(.cacheUnusable, [.text(error.reason)])
        }
    }
}
