/// How a signed checkpoint stands against one of the same log that a witness cosigned.
public enum WitnessContradiction: Hashable, Sendable {
    /// One size, two roots: whoever signed both has shown two histories.
    case twoRoots
    /// The proof that came with it shows that its first entries, as many as were cosigned, have another root, this one:
    /// as good a proof as two roots of one size.
    case otherBeginning(Digest)
    /// A tree without entries that has a root of its own: no history has it.
    case emptyTree
    /// Nothing that came with it shows that it extends what was cosigned. Whether it does not, only the entries tell.
    case unshown

    /// Whether it needs nothing else to be believed.
    public var isProven: Bool { self != .unshown }

    /// What a signed request says against a checkpoint; nil where it extends it, or says nothing of it.
    public init?(_ request: AddCheckpointRequest, against cosigned: Checkpoint, hasher: TreeHasher) {
        let checkpoint = request.checkpoint
        guard checkpoint.origin.utf8.elementsEqual(cosigned.origin.utf8) else { return nil }
        if checkpoint.size == 0, checkpoint.root != TreeHasher.emptyRoot {
            self = .emptyTree
        } else if checkpoint.size == cosigned.size {
            guard checkpoint.root != cosigned.root else { return nil }
            self = .twoRoots
        } else if request.oldSize == cosigned.size, cosigned.size > 0 {
            let proof = request.consistency
            guard !proof.isValid(firstRoot: cosigned.root, secondRoot: checkpoint.root, hasher: hasher) else {
                return nil
            }
            self = proof.firstRoot(under: checkpoint.root, hasher: hasher).map(Self.otherBeginning) ?? .unshown
        } else {
            return nil
        }
    }
}
