extension ExhibitComparison {
    /// How two exhibits stand to each other, for programs: `relation` is `same`, `a-extends-b`, `b-extends-a`, `fork`,
    /// `unproven` or `origins`.
    ///
    /// - Parameter others: where the second is remembered by this machine, all comparisons with what it remembers.
    /// - Parameter opponents: the checkpoints that this machine knows to contradict one of the two.
    package func json(
        among others: [ExhibitComparison] = [],
        against opponents: [Checkpoint] = [],
        _ language: Language
    ) -> JSONValue {
        let contradicted = opponents.map { checkpoint in
            JSONValue.object(["size": .count(checkpoint.size), "root": .string(checkpoint.root.base64)])
        }
        let settled = settlement.map { settled in
            JSONValue.object([
                "side": .string(settled.name.lowercased()), "entry": .count(settled.entry), "inEffect": .boolean(true),
            ])
        }
        let remembered = others.map { other in
            JSONValue.object(of: [
                "relation": .string(other.relation.word), "size": .count(other.second.tree.size),
                "root": .string(other.second.tree.root.base64), "path": .string(other.second.path),
                "seen": other.second.seen.map { .string($0.description) },
            ])
        }
        return .object(of: [
            "relation": .string(relation.word), "a": first.json(known.all, language),
            "b": second.json(known.all, language),
            "behind": behind.map(JSONValue.count), "entry": fork?.entry.map(JSONValue.count),
            "attributed": fork == nil ? nil : .boolean(isAttributed),
            "evidence": evidence.map { .string($0.text) }, "settled": settled,
            "remembered": others.isEmpty ? nil : .array(remembered),
            "contradictedBy": opponents.isEmpty ? nil : .array(contradicted),
        ])
    }

    /// Entries that one has fewer than the other; nil of a fork and of two logs.
    private var behind: Int? {
        guard case .trees(let relation) = relation, relation != .same, fork == nil else { return nil }
        return abs(first.tree.size - second.tree.size)
    }
}

extension ExhibitComparison.Relation {
    fileprivate var word: String {
        switch self {
        case .origins: "origins"
        case .trees(.same): "same"
        case .trees(.firstExtends): "a-extends-b"
        case .trees(.secondExtends): "b-extends-a"
        case .trees(.unproven): "unproven"
        case .trees(.fork): "fork"
        }
    }
}

extension ForkEvidence.Ground {
    /// The entry that stands there twice; nil where it is not known.
    var entry: Int? {
        if case .node(let node, _, _) = self, node.level == 0 { node.index } else { nil }
    }

    /// What shows it, for programs.
    var word: String {
        switch self {
        case .roots: "roots"
        case .beginning: "beginning"
        case .node: "node"
        }
    }
}

extension Exhibit {
    fileprivate func json(_ keys: [VerifierKey], _ language: Language) -> JSONValue {
        let signers = signers(among: keys)
        var known: [JSONValue] = []
        if case .known(let keys) = signers { known = keys.map { .string("\($0.keyID)") } }
        return .object(of: [
            "form": .string(form.rawValue), "path": .string(path), "origin": origin.map(JSONValue.string),
            "size": .count(tree.size), "root": .string(tree.root.base64), "note": note.map { .string($0.encoded) },
            "signature": .string(signers.word), "signers": .array(known),
            "entry": entry.map { .count($0.sequence) }, "holds": ledger.map { .boolean($0.isSound) },
            "seen": seen.map { .string($0.description) },
            "findings": ledger.map { .array($0.findings.map { $0.json(language) }) },
        ])
    }
}

extension Exhibit.Signers {
    fileprivate var word: String {
        switch self {
        case .nobody: "none"
        case .unknown: "unknown"
        case .forged: "false"
        case .known: "known"
        }
    }
}
