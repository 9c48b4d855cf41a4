/// Two signed checkpoints of one log, and what shows that neither history extends the other: whoever signed both has shown
/// two histories (file extension `.evidence`).
///
/// It needs nothing else to be believed but the log's public keys: `isProven` follows the hashes, ``signers(among:)`` the
/// signatures.
public struct ForkEvidence: Hashable, Sendable {
    /// The most bytes that a file may have.
    public static let maximumByteCount = 1 << 20

    /// What stands at a node of one of the two trees, and how it leads to the root.
    public struct Branch: Hashable, Sendable {
        /// What stands there.
        public enum Content: Hashable, Sendable {
            /// A hash.
            case hash(Digest)
            /// A leaf itself: the line of an entry.
            case leaf([UInt8])
        }
        /// What stands there.
        public let content: Content
        /// The siblings from the node up (RFC 6962 §2.1.1, over subtrees of the node's level as leaves).
        public let path: [Digest]

        /// Puts a branch together, unchecked.
        public init(content: Content, path: [Digest]) {
            self.content = content
            self.path = path
        }

        /// The hash that the path leads from.
        public func hash(_ hasher: TreeHasher) -> Digest {
            switch content {
            case .hash(let hash): hash
            case .leaf(let line): hasher.leaf(line)
            }
        }
    }

    /// What shows that neither extends the other.
    public enum Ground: Hashable, Sendable {
        /// One size and two roots; or no leaves, and a root that no tree without leaves has.
        case roots
        /// The larger tree's first leaves, as many as the smaller one has, have this root, by a consistency proof
        /// (RFC 6962 §2.1.2), and the smaller tree has another one.
        case beginning(Digest, proof: [Digest])
        /// At one node that both trees have whole stand two hashes.
        case node(TreeNode, Branch, Branch)

        /// With the two trees in the other order.
        var exchanged: Ground {
            if case .node(let node, let first, let second) = self { .node(node, second, first) } else { self }
        }
    }

    /// The note of the smaller tree; of two of one size either.
    public let first: SignedNote
    /// The other one.
    public let second: SignedNote
    /// What the first note says.
    public let firstCheckpoint: Checkpoint
    /// What the second note says.
    public let secondCheckpoint: Checkpoint
    /// What shows that neither extends the other.
    public let ground: Ground

    /// Puts evidence together, the smaller tree first; whether it proves anything is for ``isProven(hasher:)`` to say.
    ///
    /// Throws `malformedCheckpoint` for a note that is none, `malformedProof` for notes of two logs.
    public init(_ first: SignedNote, _ second: SignedNote, _ ground: Ground) throws(LogError) {
        let checkpoints = (try Checkpoint(text: first.text), try Checkpoint(text: second.text))
        guard checkpoints.0.origin.utf8.elementsEqual(checkpoints.1.origin.utf8) else {
            throw LogError(.malformedProof, reason: "checkpoints of two logs: \(checkpoints.1.origin.debugDescription)")
        }
        if checkpoints.0.size <= checkpoints.1.size {
            (self.first, self.second, self.ground) = (first, second, ground)
            (firstCheckpoint, secondCheckpoint) = checkpoints
        } else {
            (self.first, self.second, self.ground) = (second, first, ground.exchanged)
            (secondCheckpoint, firstCheckpoint) = checkpoints
        }
    }

    /// Whether what is said holds: no history can have both checkpoints. Says nothing of the signatures.
    public func isProven(hasher: TreeHasher) -> Bool {
        let (one, other) = (firstCheckpoint, secondCheckpoint)
        switch ground {
        case .roots:
            let isNone = [one, other].contains { $0.size == 0 && $0.root != TreeHasher.emptyRoot }
            return isNone || one.size == other.size && one.root != other.root
        case .beginning(let root, let path):
            let proof = ConsistencyProof(first: one.size, second: other.size, path: path)
            return one.size < other.size && root != one.root
                && proof.isValid(firstRoot: root, secondRoot: other.root, hasher: hasher)
        case .node(let node, let here, let there):
            func leads(_ branch: Branch, _ checkpoint: Checkpoint) -> Bool {
                node.inclusion(in: checkpoint.size, path: branch.path)
                    .isValid(leaf: branch.hash(hasher), root: checkpoint.root, hasher: hasher)
            }
            return node.isComplete(in: min(one.size, other.size)) && here.hash(hasher) != there.hash(hasher)
                && leads(here, one) && leads(there, other)
        }
    }

    /// The keys that signed each of the two checkpoints.
    ///
    /// Throws `badSignature` or `duplicateSignature` as ``SignedNote/verifiedKeys(among:)`` does.
    public func signers(among keys: [VerifierKey]) throws(LogError) -> (first: [VerifierKey], second: [VerifierKey]) {
        (try first.verifiedKeys(among: keys), try second.verifiedKeys(among: keys))
    }

    /// The same evidence with the leaves themselves where they are known and fit: a person sees what was recorded twice.
    public func showing(_ first: [UInt8]?, _ second: [UInt8]?, hasher: TreeHasher) -> ForkEvidence {
        guard case .node(let node, let here, let there) = ground, node.level == 0 else { return self }
        func shown(_ branch: Branch, _ line: [UInt8]?) -> Branch {
            guard let line, hasher.leaf(line) == branch.hash(hasher) else { return branch }
            return Branch(content: .leaf(line), path: branch.path)
        }
        return ForkEvidence(self, ground: .node(node, shown(here, first), shown(there, second)))
    }

    private init(_ other: ForkEvidence, ground: Ground) {
        (first, second, self.ground) = (other.first, other.second, ground)
        (firstCheckpoint, secondCheckpoint) = (other.firstCheckpoint, other.secondCheckpoint)
    }
}
