import FundRules

/// An audit report as the template of its page wants it.
struct HTMLAudit {
    let report: AuditReport
    let language: Language

    private static let voucherLimit = 40

    var context: [String: Any] {
        let groups = report.groups.map(context)
        return [
            "language": language.tag,
            "title": AuditLabel.title[language],
            "heading": AuditLabel.heading.text(language, [report.fund, report.origin]),
            "covers": AuditLabel.covers.text(language, [report.rangeText[language]]),
            "summary": groups.isEmpty ? AuditLabel.none[language] : AuditLabel.summary.text(language, report.counts),
            "thresholdsTitle": AuditLabel.thresholdsTitle[language],
            "thresholds": report.thresholdLines.map { ["name": $0.name[language], "value": $0.value] },
            "groups": groups,
            "finding": AuditLabel.finding[language],
            "amountTitle": AuditLabel.amountTitle[language],
            "caution": AuditLabel.caution[language],
            "provenance": report.provenance.footLine[language],
        ]
    }

    private func context(_ group: AuditReport.Group) -> [String: Any] {
        [
            "severity": group.severity.rawValue,
            "severityName": AuditLabel.severity(group.severity)[language],
            "title": group.detector.title[language],
            "name": group.detector.name,
            "why": AuditLabel.why[language] + group.detector.why[language],
            "ask": AuditLabel.ask[language] + group.detector.ask(report.words)[language],
            "findings": group.findings.map { finding in
                [
                    "id": finding.id,
                    "detail": finding.detail[language],
                    "vouchers": finding.vouchers.first.prefix(HTMLAudit.voucherLimit).map { $0.name[language] },
                    "more": finding.vouchers.count > HTMLAudit.voucherLimit
                        ? AuditLabel.more.text(language, ["", String(finding.vouchers.count)]) : "",
                    "amount": finding.amount.map { $0 == 0 ? "" : Money(fen: $0).grouped } ?? "",
                ]
            },
        ]
    }
}
