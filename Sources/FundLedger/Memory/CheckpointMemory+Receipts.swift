package import FundRules
import TransparencyLog

extension CheckpointMemory {
    /// Keeps a signed note that contradicts a ledger, with the ledger's own: once, however often it is shown.
    ///
    /// - Parameter verdict: what the ledger's verification found, asked for the note's size.
    /// - Parameter path: the ledger's path.
    /// - Parameter note: the note, which a member of the ledger validly signed.
    /// - Parameter source: the file it came in.
    /// - Returns: the file that keeps both.
    /// - Throws: `Problem` with `memoryNotWritten`.
    package func keep(
        _ verdict: Verdict,
        at path: String,
        against note: String,
        from source: String
    ) throws(Problem) -> String {
        let known = contents(verdict.origin, at: CheckpointMemory.absolute(path)).contradictions.first { known in
            known.sides.contains { side in
                let other = known.witness(side.other).checkpoint
                return known.witness(side).note == note && verdict.root(at: other.size) == other.root
            }
        }
        if let known { return "\(folder)/\(known.file)" }
        let paths = (CheckpointMemory.absolute(path), CheckpointMemory.absolute(source))
        return try keepEvidence(verdict.note, note, contradict: true, paths: paths)
    }
}
