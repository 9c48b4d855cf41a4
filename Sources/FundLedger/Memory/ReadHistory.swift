import FundRules
import TransparencyLog

/// The history that a verification has just read: what is compared with what is remembered.
struct ReadHistory: Sendable {
    let origin: String
    let path: String
    let size: Int
    let root: Digest
    /// The note over the last entries that are sealed.
    let note: String
    let seals: SealChain
    /// Checkpoints in all.
    let sealCount: Int
    /// What was found at the sizes that are remembered.
    let found: [Int: Landmarks.Found]
    /// The keys of everybody who is or was a member.
    let members: [VerifierKey]
    /// The decisions in effect to go on without another history.
    let incarnations: [StandingIncarnation]

    /// How a history stands to a checkpoint that was seen before.
    enum Standing: Hashable {
        /// It has the checkpoint's entries, and perhaps more.
        case extends
        /// It is shorter: an old copy, or the beginning of another history.
        case isShorter
        /// It has other entries.
        case differs(found: Digest)
        /// Nobody looked: the checkpoint was remembered while the history was being read.
        case isUnknown
    }

    /// The one place where two histories are compared.
    func standing(to size: Int, _ root: Digest) -> Standing {
        guard size <= self.size else { return .isShorter }
        guard let found = size == self.size ? self.root : found[size]?.root else { return .isUnknown }
        return found == root ? .extends : .differs(found: found)
    }

    /// The entry by which this history says that another, of a size, was lost and replaced; nil where none does.
    ///
    /// - Parameter known: the incarnations that the other has itself: none of them replaced it.
    func replacing(_ size: Int, knowing known: Set<Int>) -> Int? {
        incarnations.first { $0.covers(size) && !known.contains($0.entry) }?.entry
    }

    func standing(to checkpoint: Checkpoint) -> Standing { standing(to: checkpoint.size, checkpoint.root) }

    func standing(to record: RememberedCheckpoint) -> Standing { standing(to: record.size, record.root) }

    /// The side of a contradiction that this history is; nil where it is neither as far as it goes.
    func side(of contradiction: Contradiction) -> Contradiction.Side? {
        if standing(to: contradiction.first.checkpoint) == .extends {
            return Contradiction.Side(file: contradiction.file, isSecond: false)
        }
        if standing(to: contradiction.second.checkpoint) == .extends {
            return Contradiction.Side(file: contradiction.file, isSecond: true)
        }
        return nil
    }

    /// Whether keys that this history and another name as members' have signed both.
    ///
    /// - Parameter note: the other's note.
    /// - Parameter keys: the other's keys; nil where they are not known, which whoever wrote it vouches for.
    func sharesSigner(of note: String, keys: [VerifierKey]?) -> Bool {
        let shared = keys.map { keys in members.filter(keys.contains) } ?? members
        return !MemoryNote.signers(of: note, among: shared).isEmpty
            && (keys == nil || !MemoryNote.signers(of: self.note, among: shared).isEmpty)
    }
}
