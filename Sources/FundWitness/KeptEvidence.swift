public import FundRules
public import TransparencyLog

/// What somebody validly signed against what a witness cosigned.
///
/// What it shows is told by the notes themselves, each time it is looked at; the store is not asked to be believed.
public struct KeptEvidence: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// When the witness met it.
    public let received: Timestamp
    /// The request, which keys of the log that were trusted then have signed.
    public let request: AddCheckpointRequest
    /// The log's note that was cosigned, with the witness's line; nil where the request carries a cosignature of the
    /// witness's own that its store does not know.
    public let own: SignedNote?

    /// What was cosigned.
    public var cosigned: Checkpoint? { own.flatMap { try? Checkpoint(text: $0.text) } }

    /// Whether another piece adds nothing to it: the same two checkpoints, and no better proven.
    func says(asMuchAs other: KeptEvidence) -> Bool {
        func isProven(_ evidence: KeptEvidence) -> Bool { evidence.contradiction?.isProven ?? true }
        return request.checkpoint == other.request.checkpoint && cosigned == other.cosigned
            && (isProven(self) || !isProven(other))
    }

    /// What it shows of the log; nil where it speaks against the witness's own store.
    public var contradiction: WitnessContradiction? {
        cosigned.map { WitnessContradiction(request, against: $0, hasher: TreeHasher()) ?? .unshown }
    }
}
