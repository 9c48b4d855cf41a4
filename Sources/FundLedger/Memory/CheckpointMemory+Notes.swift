package import FundRules
package import TransparencyLog

/// A signed checkpoint that this machine remembers, wherever it remembers it.
package struct RememberedNote: Sendable {
    /// The file it was seen in, as an absolute path; empty where that was not noted.
    package let path: String
    /// When.
    package let seen: Timestamp
    /// The note as it was signed.
    package let note: SignedNote
    /// What it says.
    package let checkpoint: Checkpoint
    /// The keys of the members of the history; nil where they are not noted with it.
    package let keys: [VerifierKey]?

    /// - Returns: nil for a text that is no note of a checkpoint.
    init?(_ note: String, path: String, seen: Timestamp, keys: [VerifierKey]? = nil) {
        guard let note = try? SignedNote(note), let checkpoint = try? Checkpoint(text: note.text) else { return nil }
        (self.path, self.seen, self.note, self.checkpoint, self.keys) = (path, seen, note, checkpoint, keys)
    }
}

extension CheckpointMemory {
    /// The origins of which anything is remembered, sorted.
    package var origins: [String] {
        let everything = everything()
        return Set(everything.records.map(\.origin) + everything.evidence.map(\.origin)).sorted()
    }

    /// Every checkpoint of an origin that was seen in a ledger, signed here, or kept as evidence: each once, the longest
    /// first.
    package func notes(origin: String) -> [RememberedNote] {
        let contents = contents(origin, at: "")
        let seen = contents.records.map { RememberedNote($0.note, path: $0.path, seen: $0.seen, keys: $0.keys) }
        let kept = contents.evidence.flatMap { [$0.first, $0.second] }
            .map { RememberedNote($0.note, path: $0.path, seen: $0.seen) }
        let signed = KeyMemory(self, origin: origin).all().remembered
            .map { RememberedNote($0.note, path: $0.path, seen: $0.seen) }
        var told: Set<String> = []
        return (seen + signed + kept).compactMap(\.self)
            .filter { $0.checkpoint.origin == origin && told.insert($0.note.text).inserted }
            .sorted { $0.checkpoint.size > $1.checkpoint.size }
    }

    /// The checkpoints that are known to contradict one, unless a person has said that its history is the fund's own.
    package func opponents(of size: Int, _ root: Digest, origin: String) -> [Checkpoint] {
        contents(origin, at: "").contradictions.flatMap { contradiction in
            contradiction.sides.compactMap { side in
                let known = contradiction.witness(side).checkpoint
                let isOwn = contradiction.settlement?.isSecond == side.isSecond
                return known.size == size && known.root == root && !isOwn
                    ? contradiction.witness(side.other).checkpoint : nil
            }
        }
    }

    /// The keys of the members of each history of an origin that this machine verified.
    package func keys(origin: String) -> [[VerifierKey]] {
        contents(origin, at: "").records.compactMap(\.keys).filter { !$0.isEmpty }
    }
}

/// The two notes of a file in which a memory keeps what contradicts.
package enum KeptNotes {
    /// The notes; nil for a text of another form, or that is damaged.
    package static func read(_ text: String) -> (first: SignedNote, second: SignedNote)? {
        guard let kept = Contradiction(decoding: Array(text.utf8)), let first = try? SignedNote(kept.first.note),
            let second = try? SignedNote(kept.second.note)
        else { return nil }
        return (first, second)
    }
}
