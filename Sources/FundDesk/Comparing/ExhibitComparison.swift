/// How two things that say how far a ledger had come stand to each other.
package struct ExhibitComparison: Sendable {
    /// What one is to the other.
    package enum Relation: Sendable {
        /// They are of two logs.
        case origins
        /// Of one log, as far as they prove it.
        case trees(TreeRelation)
    }

    /// The one.
    package let first: Exhibit
    /// The other.
    package let second: Exhibit
    /// What the first is to the second.
    package let relation: Relation
    /// Whose signatures can be told: members of a ledger among the two, keys that this machine remembers or somebody names.
    package let keys: [VerifierKey]
    /// The members of the ledgers among the two, who have names.
    package var members: [Member] { [first, second].flatMap { $0.ledger?.members ?? [] } }

    /// Compares two.
    ///
    /// - Parameter keys: the keys that are known besides those of the members of a ledger among the two.
    package init(_ first: Exhibit, _ second: Exhibit, keys: [VerifierKey]) {
        let origin = first.origin ?? second.origin
        (self.first, self.second) = (origin.map(first.named) ?? first, origin.map(second.named) ?? second)
        var known = keys
        for side in [first, second] {
            known += (side.ledger?.members.map(\.key) ?? []).filter { !known.contains($0) }
        }
        self.keys = known
        let isOne = origin == nil || self.first.origin == self.second.origin
        relation = isOne ? .trees(TreeRelation(first.tree, second.tree, hasher: TreeHasher())) : .origins
    }

    /// What shows that neither extends the other; nil where nothing does.
    package var fork: ForkEvidence.Ground? {
        if case .trees(.fork(let ground)) = relation { ground } else { nil }
    }

    /// Evidence of a fork, with the entries themselves where both sides have them; nil where there is none, or one side is
    /// not signed.
    package var evidence: ForkEvidence? {
        guard let fork, let one = first.note, let other = second.note, let evidence = try? ForkEvidence(one, other, fork)
        else { return nil }
        guard case .node(let node, _, _) = fork, node.level == 0 else { return evidence }
        let isOrdered = evidence.first.text == one.text
        let lines = [first, second].map { $0.line(at: node.index) }
        return evidence.showing(lines[isOrdered ? 0 : 1], lines[isOrdered ? 1 : 0], hasher: TreeHasher())
    }

    /// Whether keys that are known have signed both sides of a fork.
    package var isAttributed: Bool {
        [first, second].allSatisfy { side in
            if case .known = side.signers(among: keys) { true } else { false }
        }
    }

    /// The decision in a ledger among the two by which the other history is replaced; nil where there is none in effect.
    package var settlement: (name: String, entry: Int)? {
        guard fork != nil else { return nil }
        for (name, side, other) in [("A", first, second), ("B", second, first)] {
            let decisions = side.ledger?.verdict.incarnations ?? []
            if let decision = decisions.first(where: { $0.covers(other.tree.size) }) { return (name, decision.entry) }
        }
        return nil
    }

    /// Whether the ledgers among the two are in order by themselves.
    package var isSound: Bool { [first, second].allSatisfy { $0.ledger?.isSound ?? true } }

    /// How much it says: of several, the one that says most is told.
    package var weight: Int {
        switch relation {
        case .trees(.fork): isAttributed ? 4 : 3
        case .trees(.same): 2
        case .trees(.firstExtends), .trees(.secondExtends): 1
        case .trees(.unproven), .origins: 0
        }
    }
}

extension Exhibit {
    /// Compares it with everything that this machine remembers of its log.
    ///
    /// - Parameter keys: the keys that somebody names.
    /// - Returns: each comparison, the one that says most first; none where nothing is remembered.
    package func compared(with memory: CheckpointMemory, keys: [VerifierKey]) -> [ExhibitComparison] {
        let known = origin.map { [$0] } ?? memory.origins
        // A link does not say whose it is; its signature does.
        let isSigned = { (origin: String) in
            if case .known = named(origin).signers(among: memory.keys(origin: origin) + keys) { true } else { false }
        }
        let meant = origin != nil || known.count == 1 ? known : known.filter(isSigned)
        return meant.flatMap { origin in
            let known = memory.keys(origin: origin)
            let all = known + keys.filter { !known.contains($0) }
            return memory.notes(origin: origin).map { ExhibitComparison(self, Exhibit($0), keys: all) }
        }
        .sorted { $0.weight > $1.weight }
    }
}
