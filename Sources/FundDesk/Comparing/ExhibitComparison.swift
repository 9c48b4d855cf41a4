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
    /// Whose signatures can be told.
    package let known: KnownKeys
    /// The members of the ledgers among the two, who have names.
    package var members: [Member] { [first, second].flatMap { $0.ledger?.members ?? [] } }

    /// Compares two.
    ///
    /// - Parameter named: the keys that a person names.
    /// - Parameter remembered: the members' keys of each history of the log that this machine verified, for two that name none.
    package init(_ first: Exhibit, _ second: Exhibit, named: [VerifierKey], remembered: [[VerifierKey]]) {
        let origin = first.origin ?? second.origin
        (self.first, self.second) = (origin.map(first.named) ?? first, origin.map(second.named) ?? second)
        let own = [first, second].compactMap(\.members)
        known = KnownKeys(named: named, lists: own.isEmpty ? remembered : own)
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
        guard let fork, let one = first.note, let other = second.note,
            let evidence = try? ForkEvidence(one, other, fork)
        else { return nil }
        guard case .node(let node, _, _) = fork, node.level == 0 else { return evidence }
        let isOrdered = evidence.first.text == one.text
        let lines = [first, second].map { $0.line(at: node.index) }
        return evidence.showing(lines[isOrdered ? 0 : 1], lines[isOrdered ? 1 : 0], hasher: TreeHasher())
    }

    /// Whether keys that are known, and belong together, have signed both sides.
    package var isAttributed: Bool {
        guard case .known(let one) = first.signers(among: known.all),
            case .known(let other) = second.signers(among: known.all)
        else { return false }
        return known.belongTogether(one, other)
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

    /// The checkpoints that this machine knows to contradict one of the two, other than the two themselves.
    package func opponents(in memory: CheckpointMemory?) -> [Checkpoint] {
        guard let memory, fork == nil, let origin = first.origin, origin == second.origin else { return [] }
        return [first, second].flatMap { memory.opponents(of: $0.tree.size, $0.tree.root, origin: origin) }
            .reduce(into: []) { told, checkpoint in if !told.contains(checkpoint) { told.append(checkpoint) } }
    }

    /// Where a ledger among the two has fewer entries than members have sealed on the paper beside it: how many they sealed,
    /// and how many it has.
    package var missing: (sealed: Int, found: Int)? {
        guard case .trees(let relation) = relation, relation != .same, fork == nil else { return nil }
        let (less, more) = first.tree.size <= second.tree.size ? (first, second) : (second, first)
        guard less.ledger != nil, more.ledger == nil, case .known = more.signers(among: known.all) else { return nil }
        return (more.tree.size, less.tree.size)
    }

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
    /// - Parameter named: the keys that somebody names.
    /// - Returns: each comparison, the one that says most first; none where nothing is remembered.
    package func compared(with memory: CheckpointMemory, named keys: [VerifierKey]) -> [ExhibitComparison] {
        let known = memory.origins
        let only = known.count == 1 ? known.first : nil
        guard let origin = origin ?? origin(named: keys, rememberedBy: memory) ?? only else { return [] }
        let remembered = memory.keys(origin: origin)
        return memory.notes(origin: origin)
            .map { ExhibitComparison(self, Exhibit($0), named: keys, remembered: remembered) }
            .sorted { $0.weight > $1.weight }
    }

    /// Whose a link is: it does not say so, but its signature fits a key of one log.
    package func origin(named keys: [VerifierKey], rememberedBy memory: CheckpointMemory?) -> String? {
        (keys.map(\.name) + (memory?.origins ?? [])).first { origin in
            let known = keys + (memory?.keys(origin: origin) ?? []).joined()
            return if case .known = named(origin).signers(among: known) { true } else { false }
        }
    }
}
