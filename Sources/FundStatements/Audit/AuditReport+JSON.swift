import FundRules

extension AuditReport {
    /// The report for programs: amounts in fen, `entries` the first 100 of `count`.
    func json(_ language: Language) -> JSONValue {
        .object([
            "entity": .string(fund), "origin": .string(origin), "unit": .string("fen"),
            "from": .string(range.first?.description ?? ""), "to": .string(range.last?.description ?? ""),
            "thresholds": .object([
                "lateDays": .integer(Int64(thresholds.lateDays)), "splitAmount": .integer(thresholds.splitAmount),
                "splitDays": .integer(Int64(thresholds.splitDays)), "leadDays": .integer(Int64(thresholds.leadDays)),
                "roundAmount": .integer(thresholds.roundAmount),
                "payeeShare": .integer(Int64(thresholds.payeeShare)),
                "spendRate": .integer(Int64(thresholds.spendRate)),
                "closingDays": .integer(Int64(thresholds.closingDays)),
                "gapLength": .integer(Int64(thresholds.gapLength)),
                "approvalDays": .integer(Int64(thresholds.approvalDays)),
                "quickApprovals": .integer(Int64(thresholds.quickApprovals)),
                "staleDays": .integer(Int64(thresholds.staleDays)),
                "acceptanceShare": .integer(Int64(thresholds.acceptanceShare)),
            ]),
            "findings": .array(findings.map { $0.json(language, words) }), "ledger": provenance.json,
        ])
    }
}

extension AuditFinding {
    fileprivate func json(_ language: Language, _ words: PaperWords) -> JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(id), "detector": .string(detector), "severity": .string(severity.rawValue),
            "detail": .string(detail[language]), "count": .integer(Int64(vouchers.count)),
            "entries": .array(vouchers.first.map { .integer(Int64($0.sequence)) }),
            "vouchers": .array(vouchers.first.compactMap { $0.number.map { .string($0.description) } }),
        ]
        if let amount { members["amount"] = .integer(amount) }
        if let type = AuditDetectors.named(detector) {
            members["title"] = .string(type.title[language])
            members["why"] = .string(type.why[language])
            members["ask"] = .string(type.ask(words)[language])
        }
        return .object(members)
    }
}
