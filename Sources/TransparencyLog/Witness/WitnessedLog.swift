/// What a witness knows of a log when it is asked: whose signatures count, and what it cosigned last.
public struct WitnessedLog: Sendable {
    /// The log's name.
    public let origin: String
    /// The keys whose checkpoints may be cosigned.
    public let keys: [VerifierKey]
    /// The last checkpoint that was cosigned; nil for none.
    public let last: Checkpoint?

    /// A log that is followed.
    public init(origin: String, keys: [VerifierKey], last: Checkpoint?) {
        self.origin = origin
        self.keys = keys
        self.last = last
    }

    /// What is said of a request before anything is cosigned.
    public enum Judgement: Hashable, Sendable {
        /// It extends what was cosigned, and keys of the log have signed it, these.
        case extends(signers: [VerifierKey])
        /// It is refused.
        ///
        /// - Parameter isSigned: whether a key of the log has validly signed it: only then does it say something of the log.
        case refused(WitnessAnswer, isSigned: Bool)
    }

    /// Judges a request, in the order of C2SP tlog-witness.
    ///
    /// - Parameter log: what is known of the log that the request is about; nil where it is not followed.
    public static func judge(_ request: AddCheckpointRequest, of log: WitnessedLog?, hasher: TreeHasher) -> Judgement {
        let checkpoint = request.checkpoint
        guard let log, log.origin.utf8.elementsEqual(checkpoint.origin.utf8) else {
            return .refused(.unknownOrigin, isSigned: false)
        }
        // A second line of one key is refused as one that does not fit.
        guard let signers = try? request.note.verifiedKeys(among: log.keys), !signers.isEmpty else {
            return .refused(.untrusted, isSigned: false)
        }
        let size = log.last?.size ?? 0
        guard request.oldSize == size else { return .refused(.conflict(size: size), isSigned: true) }
        guard extends(request, log.last, hasher) else { return .refused(.inconsistent, isSigned: true) }
        return .extends(signers: signers)
    }

    private static func extends(_ request: AddCheckpointRequest, _ last: Checkpoint?, _ hasher: TreeHasher) -> Bool {
        let checkpoint = request.checkpoint
        if checkpoint.size == 0, checkpoint.root != TreeHasher.emptyRoot { return false }
        // The empty tree is the beginning of every tree, and no proof says so.
        guard let last, last.size > 0 else { return request.proof.isEmpty }
        return request.consistency.isValid(firstRoot: last.root, secondRoot: checkpoint.root, hasher: hasher)
    }
}
