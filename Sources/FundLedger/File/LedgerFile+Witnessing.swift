import FundRules
import GRDB
public import TransparencyLog

extension LedgerFile {
    /// What a witness is asked: to cosign the newest checkpoint, with the proof that it extends what the witness cosigned last.
    ///
    /// - Parameter size: how many entries the witness cosigned last; 0 for none.
    /// - Throws: `Problem` with `cosignedSizeUnfit` for a size beyond the ledger's, or one about seal or tree.
    public func witnessRequest(after size: Int) throws -> AddCheckpointRequest {
        try readingSealed { tree, database in try LedgerFile.witnessRequest(after: size, tree, database) }
    }

    /// The same of a witness by its name: it cosigned last what this file knows of.
    ///
    /// - Parameter name: the name of the witness's key.
    /// - Parameter keyID: its ID, where several keys have the name.
    public func witnessRequest(for name: String, keyID: KeyID? = nil) throws -> AddCheckpointRequest {
        try readingSealed { tree, database in
            var known = 0
            try CosignatureRows.forEach(in: database) { row in
                guard let line = row.line, let size = row.size, size <= tree.size else { return true }
                let isNamed = line.name.utf8.elementsEqual(name.utf8) && keyID ?? line.keyID == line.keyID
                if isNamed { known = max(known, size) }
                return true
            }
            return try LedgerFile.witnessRequest(after: known, tree, database)
        }
    }

    private static func witnessRequest(
        after size: Int,
        _ tree: SealedTree,
        _ database: Database
    ) throws -> AddCheckpointRequest {
        var tree = tree
        let seal = try Seal(last: database, tree)
        guard (0...tree.size).contains(size) else {
            throw Problem(.cosignedSizeUnfit, [.number(size), .number(tree.size)])
        }
        do {
            let isProven = size > 0 && size < tree.size
            let path =
                isProven
                ? try ConsistencyProof.make(first: size, second: tree.size, from: &tree, hasher: tree.hasher).path : []
            return try AddCheckpointRequest(oldSize: size, proof: path, note: seal.note)
        } catch let error as LogError {
            throw Problem(.cacheUnusable, [.text(error.reason)])
        }
    }

    /// What says most against a checkpoint that the ledger does not have: its own signed note of that size, else its last
    /// one, with the proof of what its first entries are.
    package func witnessRequest(against cosigned: Checkpoint) throws -> AddCheckpointRequest {
        let note = try LedgerFile.translating(path) {
            try queue.read { try LedgerRows.note(over: cosigned.size, in: $0) }
        }
        guard let own = note.flatMap({ try? SignedNote(bytes: $0) }) else {
            return try witnessRequest(after: cosigned.size)
        }
        do {
            return try AddCheckpointRequest(oldSize: cosigned.size, proof: [], note: own)
        } catch {
            throw Problem(.cacheUnusable, [.text(error.reason)])
        }
    }
}
