package import FundRules
import TransparencyLog

extension Provenance {
    /// With the opinions alone that are on a statement.
    ///
    /// - Parameter key: the table's, such as `balance-sheet` or `unit-08-2-1103`; nil: those on everything of the period.
    func covering(_ period: Period, _ key: String?) -> Provenance {
        var provenance = self
        provenance.attestations = attestations.filter { $0.terms.covers(period, key) }
        return provenance
    }

    /// A line for every opinion, and what became of the books since.
    package var attestationLines: [Wording] {
        attestations.map { attestation in
            let terms = attestation.terms
            let changed = attestation.firstChange.map { first in
                Provenance.changed.filled(String(attestation.changes), String(first))
            }
            return Provenance.attested.filled(
                with: .plain(terms.auditor),
                terms.opinion.name,
                .plain(attestation.signed.description),
                .plain(attestation.key.keyID.description),
                .plain(String(attestation.entry)),
                terms.statement.name,
                terms.periodName,
                .plain(String(terms.size)),
                .plain(terms.root.base64),
                changed ?? Provenance.unchanged
            )
        }
    }

    private static let attested = Wording(
        "审计意见：{0}对{5}（{6}）出具{1}，{2} 签名，密钥 {3}，见第 {4} 条；依据前 {7} 条记录，报表根 {8}；{9}",
        "Audit opinion: {0} on the {5}, {6}: {1}, signed on {2}, key {3}, entry {4}; it is on the first {7} entries, "
            + "statement root {8}; {9}"
    )
    private static let unchanged = Wording("此后该期间没有更正。", "nothing of the period was changed since.")
    private static let changed = Wording(
        "请注意：此后该期间有更正 {0} 笔，最先见第 {1} 条，意见不包括。",
        "mind: changes of the period since: {0}, the first is entry {1}; the opinion does not cover them."
    )
}

extension StandingAttestation {
    /// For programs.
    package var json: JSONValue {
        .object(of: [
            "auditor": .string(terms.auditor), "changes": .count(changes), "entry": .count(entry),
            "firstChange": firstChange.map(JSONValue.count), "from": .string(terms.from.description),
            "key": .string(key.keyID.description), "opinion": .string(terms.opinion.rawValue),
            "root": .string(terms.root.base64), "signed": .string(signed.description), "size": .count(terms.size),
            "statement": .string(terms.statement.rawValue), "text": .string(terms.text),
            "to": .string(terms.to.description),
        ])
    }
}

extension Attestation.Terms {
    /// Whether the opinion is on a statement: on every one of its months where it is on all of them.
    fileprivate func covers(_ period: Period, _ key: String?) -> Bool {
        guard period.firstDay == from.firstDay, period.lastDay == to.lastDay else { return false }
        guard statement != .annual, let key else { return true }
        return ([statement.rawValue] + parts).contains { key == $0 || key.hasPrefix($0 + "-") }
    }

    /// What else shows the same figures, by the beginning of its key.
    private var parts: [String] {
        switch statement {
        case .units: ["unit", "slip", "certificate"]
        case .projects: ["project"]
        case .annual, .balanceSheet, .income, .netAssets, .cashFlow, .commonIncome: []
        }
    }
}
