import FundRules
import Testing

@testable import FundStatements

/// Something known from real cases that is laid into a fund, and what ought to find it.
struct CorpusScheme: Sendable, CustomTestStringConvertible {
    /// What it is called.
    let name: String
    /// What is done.
    let deed: String
    /// The detectors of which one must find it.
    let expected: [String]
    /// Lays it into what is done from July of the second year on.
    let lay: @Sendable (inout CorpusStory) -> Void

    init(_ name: String, _ deed: String, _ expected: [String], _ lay: @escaping @Sendable (inout CorpusStory) -> Void) {
        self.name = name
        self.deed = deed
        self.expected = expected
        self.lay = lay
    }

    var testDescription: String { name }

    /// Every scheme there is.
    static let all =
        splitting + invoices + contracts + emergencies + homes + incomes + decisions + changes + bookings

    /// Schemes of the same kinds with other figures: what the table's schemes alone would teach is not what the audit looks
    /// for.
    static let others = variations + changedVariations

    /// How well an audit found a scheme.
    enum Result: String, CaseIterable {
        /// By a detector that is for it, with its vouchers where it has any.
        case clearly
        /// By something that was not asked before.
        case indirectly
        case no
    }

    /// How well a report found it, and the most urgent severity of what did.
    ///
    /// - Parameter clean: what was found without it.
    func result(_ fund: CorpusFund, _ report: AuditReport, clean: AuditReport) -> (Result, AuditFinding?) {
        let new = CorpusScheme.new(report, clean)
        func names(_ finding: AuditFinding) -> Bool {
            finding.vouchers.first.contains { fund.marked.contains($0.sequence) }
        }
        let own = new.filter { expected.contains($0.detector) }
        if let clear = own.first(where: { fund.marked.isEmpty || names($0) }) { return (.clearly, clear) }
        if let other = own.first ?? new.first(where: names) { return (.indirectly, other) }
        return (.no, nil)
    }

    /// What was found that was not found without a scheme.
    static func new(_ report: AuditReport, _ clean: AuditReport) -> [AuditFinding] {
        let known = Set(clean.findings.map(CorpusScheme.told))
        return report.findings.filter { !known.contains(CorpusScheme.told($0)) }
    }

    /// What a finding says, without the numbers of entries, which a scheme moves.
    private static func told(_ finding: AuditFinding) -> String { "\(finding.detector) \(finding.detail.en)" }
}
