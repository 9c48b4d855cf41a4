import FundRules
import Mustache

/// Writes an audit report as one HTML page that needs nothing else; what people typed is escaped by the template.
struct AuditPage {
    let report: AuditReport
    let language: Language

    private static let voucherLimit = 40

    func html() throws -> String {
        MarkupText.register()
        let template = try MustacheTemplate(string: String(decoding: PackageResources.audit_mustache, as: UTF8.self))
        return template.render(context)
    }

    private var context: [String: Any] {
        let groups = report.groups.map(context)
        return [
            "language": language == .zh ? "zh-CN" : "en",
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
                    "vouchers": finding.vouchers.first.prefix(AuditPage.voucherLimit).map(\.name),
                    "more": finding.vouchers.count > AuditPage.voucherLimit
                        ? AuditLabel.more.text(language, ["", String(finding.vouchers.count)]) : "",
                    "amount": finding.amount.map { $0 == 0 ? "" : Money(fen: $0).grouped } ?? "",
                ]
            },
        ]
    }
}
