import FundRules

extension AuditReport {
    /// The report for programs: amounts in fen, `entries` the first 100 of `count`.
    func json(_ language: Language) -> JSONValue {
        .object([
            "entity": .string(fund), "origin": .string(origin), "unit": .string("fen"),
            "from": .string(range.first?.description ?? ""), "to": .string(range.last?.description ?? ""),
            "thresholds": .object([
                "lateDays": .count(thresholds.lateDays), "splitAmount": .integer(thresholds.splitAmount),
                "splitDays": .count(thresholds.splitDays), "leadDays": .count(thresholds.leadDays),
                "roundAmount": .integer(thresholds.roundAmount), "payeeShare": .count(thresholds.payeeShare),
                "spendRate": .count(thresholds.spendRate), "closingDays": .count(thresholds.closingDays),
                "gapLength": .count(thresholds.gapLength), "approvalDays": .count(thresholds.approvalDays),
                "quickApprovals": .count(thresholds.quickApprovals), "staleDays": .count(thresholds.staleDays),
                "acceptanceShare": .count(thresholds.acceptanceShare),
            ]),
            "findings": .array(findings.map { $0.json(language, words) }), "ledger": provenance.json,
        ])
    }
}

extension AuditFinding {
    fileprivate func json(_ language: Language, _ words: PaperWords) -> JSONValue {
        let type = AuditDetectors.named(detector)
        return .object(of: [
            "id": .string(id), "detector": .string(detector), "severity": .string(severity.rawValue),
            "detail": .string(detail[language]), "count": .count(vouchers.count),
            "entries": .array(vouchers.first.map { .count($0.sequence) }),
            "vouchers": .strings(vouchers.first.compactMap { $0.number?.description }),
            "amount": amount.map(JSONValue.integer), "title": type.map { .string($0.title[language]) },
            "why": type.map { .string($0.why[language]) }, "ask": type.map { .string($0.ask(words)[language]) },
        ])
    }
}
