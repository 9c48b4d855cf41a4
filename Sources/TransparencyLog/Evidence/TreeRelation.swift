/// How two trees of one log stand to each other, as far as what is known of them proves it.
public enum TreeRelation: Hashable, Sendable {
    /// The same leaves.
    case same
    /// The first has all leaves of the second, and more.
    case firstExtends
    /// The second has all leaves of the first, and more.
    case secondExtends
    /// Neither extends the other, and this shows it.
    case fork(ForkEvidence.Ground)
    /// What is known proves nothing.
    case unproven

    /// Compares two trees.
    public init(_ first: KnownTree, _ second: KnownTree, hasher: TreeHasher) {
        if first.size > second.size {
            switch TreeRelation(second, first, hasher: hasher) {
            case .secondExtends: self = .firstExtends
            case .fork(let ground): self = .fork(ground.exchanged)
            case let relation: self = relation
            }
            return
        }
        if first.size == second.size, first.root == second.root {
            self = .same
        } else if first.size == 0, first.root == TreeHasher.emptyRoot {
            self = .secondExtends
        } else if let ground = ForkEvidence.Ground(first, second, hasher: hasher) {
            self = .fork(ground)
        } else {
            let isProven = first.size > 0 && second.root(at: first.size, hasher: hasher) == first.root
            self = isProven ? .secondExtends : .unproven
        }
    }
}

extension ForkEvidence.Ground {
    /// What shows that neither of two trees extends the other, the smaller or equal one first; nil where nothing does.
    fileprivate init?(_ first: KnownTree, _ second: KnownTree, hasher: TreeHasher) {
        let difference = first.difference(from: second, hasher: hasher)
        if let difference, difference.level == 0,
            let ground = ForkEvidence.Ground(difference, first, second, hasher: hasher)
        {
            self = ground
        } else if first.size == second.size || first.size == 0 {
            self = .roots
        } else if let root = second.root(at: first.size, hasher: hasher), root != first.root,
            let proof = second.consistency(from: first.size, hasher: hasher)
        {
            self = .beginning(root, proof: proof.path)
        } else if let difference, let ground = ForkEvidence.Ground(difference, first, second, hasher: hasher) {
            self = ground
        } else {
            return nil
        }
    }

    private init?(_ node: TreeNode, _ first: KnownTree, _ second: KnownTree, hasher: TreeHasher) {
        let branches = [first, second].compactMap { tree -> ForkEvidence.Branch? in
            guard let hash = tree.hash(of: node, hasher: hasher), let path = tree.path(from: node, hasher: hasher)
            else {
                return nil
            }
            return ForkEvidence.Branch(content: .hash(hash), path: path)
        }
        guard branches.count == 2 else { return nil }
        self = .node(node, branches[0], branches[1])
    }
}
