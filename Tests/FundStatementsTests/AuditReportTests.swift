import Foundation
import FundRules
import Testing

@testable import FundStatements

/// What a report says around its findings, and that nothing anybody typed gets out of its place.
struct AuditReportTests {
    /// A correction of an error is no fraud: the same invoice again for the same project and payee is told as such.
    @Test
    func correctionIsLessUrgent() throws {
        var fund = try AuditedFund()
        try fund.project("P1")
        let first = try fund.pay("P1", 123_456, "2025-01-08", invoice: "FP001")
        try fund.record(Reversal(entry: first, reason: "金额记错"), "2025-01-09")
        try fund.pay("P1", 123_465, "2025-01-09", invoice: "FP001")
        let found = try #require(try fund.report().findings.first { $0.detector == "duplicate-invoice" })
        #expect(found.severity == .low)
        #expect(found.vouchers.first.map(\.sequence) == [6, 4])
        #expect(found.amount == 123_465)
    }

    /// A reversed payment is no payment.
    @Test
    func reversedSpendingDoesNotCount() throws {
        var fund = try AuditedFund()
        try fund.project("P1")
        let first = try fund.pay("P1", 3_000_000, "2025-01-08")
        try fund.record(Reversal(entry: first, reason: "未付"), "2025-01-09")
        try fund.pay("P1", 2_000_000, "2025-01-10")
        let names = try fund.report().findings.map(\.detector)
        #expect(!names.contains("split-payments"))
        #expect(try fund.report().findings.first { $0.detector == "round-sum" }?.vouchers.count == 1)
    }

    /// The period bounds what is reported, not what is looked at.
    @Test
    func periodCoversItsOwnDates() throws {
        var fund = try AuditedFund()
        try fund.project("P1")
        try fund.pay("P1", 3_000_000, "2025-01-30", invoice: "FP1")
        try fund.pay("P1", 2_000_000, "2025-02-03", invoice: "fp-1")
        try fund.pay("P1", 1_000_000, "2025-05-06")
        #expect(try fund.report("2025-02").findings.filter { $0.detector == "split-payments" }.count == 1)
        #expect(try fund.report("2025-02").findings.filter { $0.detector == "duplicate-invoice" }.count == 1)
        #expect(try fund.report("2025-05").findings.map(\.detector).contains("split-payments") == false)
        #expect(try fund.report("2025-05").findings.filter { $0.detector == "round-sum" }.count == 1)
    }

    /// A month that nobody compared is said to be so, whatever the period that it is asked with.
    @Test
    func monthsAreOverWhateverThePeriod() throws {
        var fund = try AuditedFund()
        try fund.record(SmallFund.income(.commonIncome, 1_234), "2025-03-10")
        for period in ["2025-01", "2025Q1", nil] {
            let found = try fund.report(period).findings.filter { $0.detector == "unreconciled-month" }
            #expect(found.map(\.id) == ["unreconciled-month/2025-01"], "\(period ?? "all")")
        }
    }

    /// Every sort of finding says what it looks at, from where on, and what it cannot see.
    @Test
    func everySortIsExplained() throws {
        #expect(Set(AuditExplanation.names).count == AuditDetectors.all.count)
        for name in AuditExplanation.names {
            let explanation = try AuditExplanation(of: name, at: "")
            for language in [Language.zh, .en] {
                let text = explanation.text(language, AuditThresholds(), PaperWords())
                #expect(text.split(separator: "\n").count == 6 && text.contains(name), "\(text)")
            }
        }
        #expect(throws: Problem.self) { try AuditExplanation(of: "split", at: "") }
    }

    /// The most urgent findings come first, every finding has an id of its own, and both languages say something.
    @Test
    func findingsAreSortedAndNamed() throws {
        let report = try AuditReportTests.busy().report()
        let order = report.findings.compactMap { Severity.allCases.firstIndex(of: $0.severity) }
        #expect(order == order.sorted() && Set(order).count == 3)
        #expect(Set(report.findings.map(\.id)).count == report.findings.count)
        for finding in report.findings {
            #expect(!finding.detail.zh.contains("{") && !finding.detail.en.contains("{"), "\(finding.id)")
            #expect(finding.detail.zh != finding.detail.en)
        }
    }

    /// Personal data are not repeated in the report that complains about them.
    @Test
    func personalNumbersAreCovered() throws {
        for format in AuditReport.Format.allCases {
            let text = try AuditReportTests.busy().report().text(format, language: .zh)
            #expect(text.contains("138******00"), "\(format)")
            #expect(!text.contains("13800138000"), "\(format)")
        }
    }

    /// What people typed cannot become markup, nor end a line of text.
    @Test
    func typedTextStaysText() throws {
        let report = try AuditReportTests.busy().report()
        let html = try report.text(.html, language: .zh)
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!html.contains("<script>"))
        #expect(try report.text(.text, language: .zh).contains("<script>alert(1)</script> 公司"))
    }

    /// The JSON has what the text has, amounts in fen.
    @Test
    func jsonHasEverything() throws {
        let report = try AuditReportTests.busy().report()
        let text = try report.text(.json, language: .en)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let findings = try #require(object["findings"] as? [[String: Any]])
        #expect(findings.count == report.findings.count)
        let split = try #require(findings.first { $0["detector"] as? String == "split-payments" })
        #expect(split["amount"] as? Int == 5_000_000)
        #expect(split["entries"] as? [Int] == [4, 5])
        #expect(split["vouchers"] as? [String] == ["2025-01/0002", "2025-01/0003"])
        #expect((object["thresholds"] as? [String: Int])?["splitAmount"] == 5_000_000)
    }

    /// Thresholds are the caller's.
    @Test
    func thresholdsCount() throws {
        var thresholds = AuditThresholds()
        thresholds.splitAmount = 5_000_001
        let report = try AuditReportTests.busy().report(nil, thresholds)
        #expect(!report.findings.contains { $0.detector == "split-payments" })
        #expect(try report.text(.text, language: .zh).contains("拆分金额 50,000.01"))
    }

    /// Where nobody said so, what is split is split to stay below the policy's first step that asks for more.
    @Test
    func thePolicySaysWhatIsSplit() throws {
        var fund = try AuditReportTests.busy()
        let tiers = [(0, 0), (1_000_000, 0), (6_000_000, 1)].map { from, approvals in
            "{\"approvals\":\(approvals),\"from\":\(from),\"roles\":[\"supervisor\"]}"
        }
        let changes = "\"changes\":{\"approvals\":1,\"roles\":[\"supervisor\"]}"
        let json = "{\"budgetTolerance\":0,\(changes),\"tiers\":[\(tiers.joined(separator: ","))]}"
        let policy = try Array(json.utf8).withUnsafeBytes { bytes in
            var reader = CanonicalReader(bytes)
            return try Policy(from: &reader)
        }
        try fund.addSupervisor("2025-01-11")
        try fund.record(PolicyChange(policy), "2025-01-11")
        let report = try fund.report()
        #expect(report.thresholds.splitAmount == 6_000_000)
        #expect(!report.findings.contains { $0.detector == "split-payments" })
        var thresholds = AuditThresholds()
        thresholds.splitAmount = 5_000_000
        #expect(try fund.report(nil, thresholds).findings.contains { $0.detector == "split-payments" })
    }

    /// A fund with a finding of every severity and a payee that is up to something.
    private static func busy() throws -> AuditedFund {
        var fund = try AuditedFund()
        try fund.project("P1")
        try fund.pay("P1", 3_000_000, "2025-01-08", to: "<script>alert(1)</script>\n公司", file: nil)
        try fund.pay("P1", 2_000_000, "2025-01-09", to: "<script>alert(1)</script>\n公司")
        try fund.record(SmallFund.contribution("A", 1_000), "2025-01-10", memo: "打 13800138000")
        return fund
    }
}
