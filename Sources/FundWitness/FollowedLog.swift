public import TransparencyLog

/// A log that a witness follows: whose signatures count, and what was cosigned last.
public struct FollowedLog: Sendable {
    /// A key whose checkpoints may be cosigned.
    public struct Key: Hashable, Sendable {
        /// The key.
        public let key: VerifierKey
        /// The title of the office whose key it is, as the ledger says it; empty where a person named the key.
        public let title: String
    }

    /// The log's name.
    public let origin: String
    /// How many entries the ledger had that keys were last taken from; 0 where a person named them.
    public let size: Int
    /// The root over those entries; nil for none.
    public let root: Digest?
    /// The keys, in the order in which they came to be trusted.
    public let keys: [Key]
    /// What was cosigned last; nil for nothing.
    public let last: CosignedNote?

    /// The log as a request is judged.
    var witnessed: WitnessedLog {
        WitnessedLog(origin: origin, keys: keys.map(\.key), last: last?.checkpoint)
    }
}

/// A checkpoint that a witness cosigned.
public struct CosignedNote: Hashable, Sendable {
    /// The log's note, with the lines of the keys that were trusted.
    public let note: SignedNote
    /// The witness's line.
    public let line: NoteSignature
    /// What the note says.
    public let checkpoint: Checkpoint
    /// When it was cosigned, in seconds since 1970.
    public let time: Int

    init(note: SignedNote, line: NoteSignature) throws(LogError) {
        checkpoint = try Checkpoint(text: note.text)
        guard let cosignature = Cosignature(line: line) else {
            throw LogError(.malformedNote, reason: "not a cosignature: \(line.line)")
        }
        (self.note, self.line, time) = (note, line, cosignature.time)
    }

    /// Reads what a store keeps; nil for anything else.
    init?(note: String, line: String) {
        guard let note = try? SignedNote(note), let lines = try? SignedNote(note.text + "\n" + line + "\n").signatures,
            lines.count == 1
        else { return nil }
        try? self.init(note: note, line: lines[0])
    }

    /// The note with the log's lines and the witness's.
    public var whole: SignedNote {
        // It had room for the line when it was cosigned.
        (try? SignedNote(text: note.text, signatures: note.signatures + [line])) ?? note
    }
}
