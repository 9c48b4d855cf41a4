import FundRules

@testable import FundStatements

/// What an audit found of which scheme, as a table in plain text.
struct CorpusTable {
    /// What became of a scheme.
    struct Row {
        let scheme: CorpusScheme
        let text: String
        let result: CorpusScheme.Result
        let found: String
    }

    private(set) var rows: [Row] = []

    mutating func add(_ scheme: CorpusScheme, _ fund: CorpusFund, _ report: AuditReport, clean: AuditReport) {
        let (result, finding) = scheme.result(fund, report, clean: clean)
        let found = finding.map { "\($0.severity.rawValue) \($0.detector)" } ?? "-"
        let columns = [scheme.name, result.rawValue, found, String(report.findings.count), scheme.deed]
        let text = zip(columns, [24, 11, 30, 4, 0]).map { column, width in
            column + String(repeating: " ", count: max(0, width - column.count))
        }
        rows.append(Row(scheme: scheme, text: text.joined(separator: " "), result: result, found: found))
    }

    /// How many schemes were found how well.
    var totals: String {
        CorpusScheme.Result.allCases
            .map { result in "\(rows.count { $0.result == result }) \(result.rawValue)" }
            .joined(separator: ", ")
    }

    /// The lines of the handbook's table in a language.
    func handbook(_ language: Language) -> [String] {
        let head = language == .zh ? "| 做法 | 找到 | 由哪一类 |" : "| what is done | found | by |"
        let words: [CorpusScheme.Result: Wording] = [
            .clearly: Wording("是", "clearly"), .indirectly: Wording("间接", "indirectly"), .no: Wording("否", "no"),
        ]
        return [head, "|---|---|---|"]
            + rows.map { row in
                let deed = language == .zh ? row.scheme.chineseDeed : row.scheme.deed
                let detector = row.found.split(separator: " ").last.map(String.init) ?? "-"
                return "| \(deed) | \(words[row.result]?[language] ?? "") | \(detector) |"
            }
    }
}
