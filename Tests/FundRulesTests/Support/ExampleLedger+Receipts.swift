import FundRules
import Testing
import TransparencyLog

/// Receipts of what the example's homes had.
extension ExampleLedger {
    /// What every home had when each month was closed, in order.
    func closes() throws -> [ClosedHomes] {
        var again = try TestFund()
        var seen = ClosesSeen()
        var closes: [ClosedHomes] = []
        for kept in fund.history.contents.entries {
            #expect(try again.apply(kept.line) == [])
            let found = seen.takeHomes(kept.entry, again.state) { _ in true }
            closes += [found?.homes].compactMap(\.self)
        }
        return closes
    }

    /// The ninth note, which the treasurer signed and both neighbours cosigned, with what they said.
    func cosignedNote() throws -> SignedNote {
        let note = notes[8]
        let size = try Checkpoint(text: note.text).size
        let lines = try cosignatures().filter { $0.size == size }.map { try NoteSignature(line: $0.line) }
        return try SignedNote(text: note.text, signatures: note.signatures + lines)
    }

    /// The receipt of an entry under a note.
    func receipt(of sequence: Int, under note: SignedNote) throws -> LogProof {
        let entries = fund.history.contents.entries
        let hasher = TreeHasher()
        let size = try Checkpoint(text: note.text).size
        var leaves = Leaves(hashes: entries.map { hasher.leaf($0.line) })
        let inclusion = try InclusionProof.make(index: sequence, size: size, from: &leaves, hasher: hasher)
        return LogProof(extra: entries[sequence].line, inclusion: inclusion, note: note)
    }

    /// The text of `ledger.balance-proof`: what 1-102 had when the first month was closed.
    func balanceReceipt() throws -> String {
        let close = try #require(try closes().first)
        let proof = try #require(close.proof(of: "1-102"))
        return try proof.text + receipt(of: close.entry, under: cosignedNote()).text
    }
}

/// All leaves of a ledger.
private struct Leaves: SubtreeSource {
    let hashes: [Digest]

    mutating func subtree(level: Int, position: Int) -> Digest {
        TreeHasher().root(of: Array(hashes[position << level..<(position + 1) << level]))
    }
}
