public import FundLedger
public import FundRules

/// What an audit found, and from where on it looked: to be written as text, JSON or HTML.
public struct AuditReport: Sendable {
    /// 资金名称.
    public let fund: String
    /// The origin of the ledger.
    public let origin: String
    /// What was covered.
    public let range: AuditRange
    /// From where on something was worth a question.
    public let thresholds: AuditThresholds
    /// The findings: the most urgent first, then by detector.
    public let findings: [AuditFinding]
    /// What the findings rest on.
    public let provenance: Provenance
    /// What the report tells its readers to do.
    public var words = PaperWords()

    /// What a pass found: the most urgent first, then in the order of the detectors.
    ///
    /// - Throws: `Problem` with `ledgerDamaged` where the pass saw no fund.
    public init(_ verified: Verified<AuditPass>) throws(Problem) {
        let (pass, books) = (verified.value, verified.value.books)
        guard let open = books.state.fund else { throw Problem(.ledgerDamaged, [.text(Open.kind)]) }
        let found = pass.detectors.flatMap { $0.findings(books) }
        fund = open.name
        origin = open.origin
        range = pass.range
        thresholds = pass.thresholds.following(books.state.trust.policy)
        findings = Severity.allCases.flatMap { severity in found.filter { $0.severity == severity } }
        provenance = Provenance(verified.verdict)
    }

    /// How a report is written.
    public enum Format: String, Sendable, CaseIterable {
        /// For a terminal.
        case text
        /// For programs: amounts in fen.
        case json
        /// For a browser and for paper.
        case html
    }

    /// Findings of one severity and detector.
    struct Group {
        let detector: any AuditDetector.Type
        let severity: Severity
        let findings: [AuditFinding]
    }

    /// The findings by severity and detector.
    var groups: [Group] {
        Severity.allCases.flatMap { severity in
            AuditDetectors.all.compactMap { detector in
                let found = findings.filter { $0.severity == severity && $0.detector == detector.name }
                return found.isEmpty ? nil : Group(detector: detector, severity: severity, findings: found)
            }
        }
    }

    /// The thresholds in words, in order.
    var thresholdLines: [(name: Wording, value: String)] { thresholds.lines }

    /// The range in words.
    var rangeText: Wording {
        switch (range.first, range.last) {
        case (nil, nil): AuditLabel.everything
        case (let first, let last):
            AuditLabel.range.filled(first?.description ?? "…", last?.description ?? "…")
        }
    }

    /// The report in UTF-8's characters, ending in a line feed.
    public func text(_ format: Format, language: Language) throws -> String {
        switch format {
        case .text: AuditTextWriter(report: self, language: language).text
        case .json: try json(language).text()
        case .html: try HTMLWriter(language, AuditLabel.title).write(self)
        }
    }
}
