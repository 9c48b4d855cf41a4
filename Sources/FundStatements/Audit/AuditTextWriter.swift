import FundRules

/// Writes an audit report for a terminal.
struct AuditTextWriter {
    let report: AuditReport
    let language: Language

    /// Findings of one detector that are shown, and vouchers of one finding.
    private static let findingLimit = 20
    private static let voucherLimit = 8

    var text: String {
        let groups = report.groups
        let thresholds = report.thresholdLines.map { "\($0.name[language]) \($0.value)" }
        var lines = [
            AuditLabel.heading.text(language, [report.fund, report.origin]),
            AuditLabel.covers.text(language, [report.rangeText[language]]),
            AuditLabel.thresholds[language] + thresholds.joined(separator: AuditLabel.comma[language]),
            groups.isEmpty ? AuditLabel.none[language] : AuditLabel.summary.text(language, report.counts),
        ]
        for group in groups { lines += [""] + self.lines(group) }
        lines += ["", AuditLabel.caution[language], report.provenance.footLine[language]]
        return lines.map { $0 + "\n" }.joined()
    }

    private func lines(_ group: AuditReport.Group) -> [String] {
        let detector = group.detector
        let severity = AuditLabel.severity(group.severity)[language]
        let heading = [severity, detector.title[language], detector.name, String(group.findings.count)]
        var lines = [AuditLabel.group.text(language, heading)]
        for (index, finding) in group.findings.prefix(AuditTextWriter.findingLimit).enumerated() {
            let detail = String(finding.detail[language].map { $0.isNewline ? " " : $0 })
            lines.append("  \(index + 1). \(detail)")
            let rest = [vouchers(finding), amount(finding)].compactMap { $0 }
            if !rest.isEmpty { lines.append("     " + rest.joined(separator: AuditLabel.comma[language])) }
        }
        let left = group.findings.count - AuditTextWriter.findingLimit
        if left > 0 { lines.append("  " + report.words.moreFindings.text(language, [String(left)])) }
        lines.append("  " + AuditLabel.why[language] + detector.why[language])
        lines.append("  " + AuditLabel.ask[language] + detector.ask(report.words)[language])
        return lines
    }

    private func vouchers(_ finding: AuditFinding) -> String? {
        finding.voucherText(language, limit: AuditTextWriter.voucherLimit).map { AuditLabel.vouchers[language] + $0 }
    }

    private func amount(_ finding: AuditFinding) -> String? {
        guard let amount = finding.amount, amount != 0 else { return nil }
        return AuditLabel.amount.text(language, [Money(fen: amount).grouped])
    }
}

extension AuditFinding {
    /// The first vouchers by number, and how many there are; nil where there is none.
    func voucherText(_ language: Language, limit: Int) -> String? {
        guard vouchers.count > 0 else { return nil }
        let names = vouchers.first.prefix(limit).map { $0.name[language] }.joined(
            separator: AuditLabel.enumerated[language]
        )
        return vouchers.count > limit ? AuditLabel.more.text(language, [names, String(vouchers.count)]) : names
    }
}

extension AuditReport {
    /// How many findings there are of each severity.
    var counts: [String] { Severity.allCases.map { severity in String(findings.count { $0.severity == severity }) } }
}
