/// The auditors' opinions of a ledger, and what became of the books since.
public struct AttestationList: Listing {
    private let items: [StandingAttestation]

    /// - Parameter attestations: in order of entry.
    public init(_ attestations: [StandingAttestation]) {
        items = attestations
    }

    /// One row an opinion.
    public var table: Table {
        ListField.table(
            "attestations",
            items,
            [
                .number("entry", AttestationTexts.entry) { $0.entry },
                .coded("statement", AttestationTexts.statement) {
                    (.string($0.terms.statement.rawValue), $0.terms.statement.name)
                },
                .words(AttestationTexts.period) { $0.terms.periodName },
                .coded("opinion", AttestationTexts.opinion) {
                    (.string($0.terms.opinion.rawValue), $0.terms.opinion.name)
                },
                .text("auditor", AttestationTexts.auditor) { $0.terms.auditor },
                .text("signed", AttestationTexts.signedOn) { $0.signed.description },
                .text("key", AttestationTexts.key) { $0.key.keyID.description },
                .words(AttestationTexts.standing) { $0.standing },
                .value("from") { .string($0.terms.from.description) },
                .value("to") { .string($0.terms.to.description) },
                .value("size") { .count($0.terms.size) }, .value("root") { .string($0.terms.root.base64) },
                .value("text") { .string($0.terms.text) }, .value("vkey") { .string($0.key.description) },
                .value("changes") { .count($0.changes) }, .value("firstChange") { $0.firstChange.map(JSONValue.count) },
                .value("replacedBy") { $0.replacedBy.map(JSONValue.count) },
            ],
            notes: [AttestationTexts.count.filled(String(items.count))]
        )
    }
}

extension StandingAttestation {
    /// What became of the books since the auditor looked.
    fileprivate var standing: Wording {
        if let replacedBy { return AttestationTexts.replaced.filled(String(replacedBy)) }
        guard let firstChange else { return AttestationTexts.unchanged }
        return AttestationTexts.changed.filled(String(changes), String(firstChange))
    }
}
