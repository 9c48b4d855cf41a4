extension LedgerComparison {
    /// How two ledgers stand to each other, for programs: `relation` is `same`, `a-extends-b`, `b-extends-a`, `fork`,
    /// `strangers`, `origins` or `unread`, `common` the entries that both begin with.
    ///
    /// - Parameter brought: what `CarryOverReport` says; nil where nothing was to be brought over.
    package func json(_ brought: JSONValue?, _ language: Language) throws -> JSONValue {
        let start = relation == .origins ? Int.max : common
        let settled = try settlement().map { settlement in
            JSONValue.object([
                "side": .string(settlement.isOfFirst ? "a" : "b"), "entry": .count(settlement.entry),
                "inEffect": .boolean(settlement.isInEffect),
            ])
        }
        return .object(of: [
            "relation": .string(relation.rawValue), "common": .count(common),
            "a": try first.json(from: start, language), "b": try second.json(from: start, language),
            "settled": settled, "brought": brought, "evidence": evidence.map { .string($0.text) },
        ])
    }

    /// Evidence of a fork; nil where they do not part, or one is not sealed to its end.
    package var evidence: ForkEvidence? {
        relation == .fork ? ExhibitComparison(Exhibit(first), Exhibit(second), named: [], remembered: []).evidence : nil
    }
}

extension ComparedLedger {
    /// With its entries from where the two part, or where this one goes on; no more than `ComparisonReport.limit`.
    fileprivate func json(from common: Int, _ language: Language) throws -> JSONValue {
        let range = common..<max(common, readable)
        let rows = try range.prefix(ComparisonReport.limit).map { try LogRow(of: self, at: $0) }
        return .object(of: [
            "path": .string(ledger.path), "origin": .string(verdict.origin), "size": .count(verdict.size),
            "root": .string(verdict.root.base64), "holds": .boolean(isSound),
            "note": seal.map { .string($0.encoded) },
            "signers": .strings(seal?.signatures.map(\.keyID.description) ?? []),
            "entries": EntryList(rows).json(language), "entryCount": .count(range.count),
            "findings": .array(findings.map { $0.json(language) }),
        ])
    }
}
