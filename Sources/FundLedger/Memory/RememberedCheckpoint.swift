public import FundRules
public import TransparencyLog

/// A checkpoint that this machine has verified, and the file it saw it in: what it remembers of one history.
public struct RememberedCheckpoint: Hashable, Sendable {
    /// What a history is to the file that it was seen in.
    enum Standing: Int64 {
        /// It was seen there in place of another one of the same origin.
        case intruder = 0
        /// It is the history of its origin that belongs there.
        case resident = 1
        /// And the file belongs to that origin.
        case holder = 2
    }

    /// The ledger file, as an absolute path.
    public let path: String
    /// The log's origin line.
    public let origin: String
    /// Number of entries.
    public let size: Int
    /// The root over them.
    public let root: Digest
    /// The checkpoint as it was signed.
    public let note: String
    /// The hash over it and every checkpoint before it.
    public let seals: SealChain
    /// When this machine saw it last.
    public let seen: Timestamp
    /// The edition of the rules that it was judged by.
    let rules: Int64
    /// The most checkpoints up to there that this machine has ever seen; nil where it did not count them.
    let known: Int?
    /// The entries of the incarnations that this history has itself, in effect: none of them replaced it.
    let incarnations: Set<Int>
    /// The keys of everybody who is or was a member by then; nil where they were not noted.
    package let keys: [VerifierKey]?
    /// The contradictions that this history is one side of.
    var sides: Set<Contradiction.Side>
    /// What it is to the file at `path`.
    var standing: Standing
    /// The number that people name it by, given when it is first remembered; nil for what an older program wrote.
    var number: Int?
    /// The name of the file that remembers it, in the memory's folder.
    let file: String

    /// Whether it is the history that belongs in the file at `path`, and not one that took its place.
    package var isResident: Bool { standing != .intruder }

    /// The members' keys that validly signed its note.
    func signers(among keys: [VerifierKey]) -> [VerifierKey] { MemoryNote.signers(of: note, among: keys) }
}
