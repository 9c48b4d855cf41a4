import FundRules

@testable import FundStatements

/// What an audit found of which scheme, as a table in plain text.
struct CorpusTable {
    private(set) var rows: [(name: String, text: String, result: CorpusScheme.Result)] = []

    mutating func add(_ scheme: CorpusScheme, _ fund: CorpusFund, _ report: AuditReport, clean: AuditReport) {
        let (result, finding) = scheme.result(fund, report, clean: clean)
        let found = finding.map { "\($0.severity.rawValue) \($0.detector)" } ?? "-"
        let columns = [scheme.name, result.rawValue, found, String(report.findings.count), scheme.deed]
        let text = zip(columns, [24, 11, 30, 4, 0]).map { column, width in
            column + String(repeating: " ", count: max(0, width - column.count))
        }
        rows.append((scheme.name, text.joined(separator: " "), result))
    }

    /// How many schemes were found how well.
    var totals: String {
        CorpusScheme.Result.allCases
            .map { result in "\(rows.count { $0.result == result }) \(result.rawValue)" }
            .joined(separator: ", ")
    }
}
