import FundRules
import GRDB
public import TransparencyLog

extension LedgerFile {
    /// The proof that an entry stands under a checkpoint, with the entry's line; takes O(log n) rows.
    ///
    /// The checkpoint is the one over the entry that most witnesses cosigned, the newest of several, with what they said;
    /// the last one where nobody did.
    ///
    /// - Parameter witnesses: those that are known; a line in the name of one of them that is false is left out.
    /// - Throws: `Problem` with `entryMissing`, or one where line, tree or seal are not what they must be.
    public func receipt(for sequence: Int, knowing witnesses: [CosignerKey] = []) throws -> LogProof {
        try readingSealed { sealed, database in
            var tree = sealed
            guard let line = try tree.line(sequence) else {
                throw Problem(.entryMissing, [.entry(sequence), .number(tree.size)])
            }
            let size = try CosignatureRows.mostCosigned(sequence + 1...tree.size, in: database) ?? tree.size
            let seal = try Seal(covering: size - 1, database, tree)
            do {
                let note = try CosignatureRows.cosigned(seal.note, over: size, knowing: witnesses, in: database)
                let inclusion = try InclusionProof.make(index: sequence, size: size, from: &tree, hasher: tree.hasher)
                let proof = LogProof(extra: line, inclusion: inclusion, note: note)
                guard proof.isValid(leaf: tree.hasher.leaf(line), hasher: tree.hasher) else {
                    throw Problem(.cacheUnusable, [.text("proof \(sequence)")])
                }
                return proof
            } catch let error as LogError {
                throw Problem(.cacheUnusable, [.text(error.reason)])
            }
        }
    }
}

extension CosignatureRows {
    /// The size of the checkpoint that most keys cosigned, the largest of several; nil where nobody cosigned one.
    fileprivate static func mostCosigned(_ sizes: ClosedRange<Int>, in database: Database) throws -> Int? {
        var counts: [Int: Int] = [:]
        try forEach(in: database) { row in
            if let size = row.size, row.line != nil, sizes.contains(size) { counts[size, default: 0] += 1 }
            return true
        }
        // A row over what is no checkpoint is a finding of the verification's, and no reason to give nothing.
        let there = try counts.filter { try LedgerRows.note(over: $0.key, in: database) != nil }
        return there.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// A checkpoint with what stands beside it: of every key one line, and none that is known to be false.
    fileprivate static func cosigned(
        _ note: SignedNote,
        over size: Int,
        knowing witnesses: [CosignerKey],
        in database: Database
    ) throws -> SignedNote {
        var signatures = note.signatures
        for line in try lines(over: size, in: database).prefix(rowLimit) {
            let isThere = signatures.contains { $0.keyID == line.keyID && $0.name.utf8.elementsEqual(line.name.utf8) }
            let named = witnesses.filter { $0.isNamed(by: line) }
            let isFalse = !named.isEmpty && !named.contains { $0.cosignature(line, under: note.text) != nil }
            if !isThere, !isFalse, signatures.count < SignedNote.maximumSignatureCount { signatures.append(line) }
        }
        return try SignedNote(text: note.text, signatures: signatures)
    }
}
