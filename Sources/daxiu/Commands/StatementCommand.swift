import ArgumentParser
import FundLedger
import FundRules
import FundStatements

/// `statement`: a report computed from the verification of the whole ledger.
struct StatementCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "statement", abstract: HelpTexts.statement.local)
    }

    @Argument(help: OptionTexts.statement.help)
    var kind: Word

    @Argument(help: OptionTexts.statementSubject.help)
    var subject: Word?

    @Option(help: OptionTexts.period.help)
    var period: Word

    @Option(help: OptionTexts.statementFormat.help)
    var format: Word?

    @Flag(help: OptionTexts.bom.help)
    var bom = false

    @Option(help: OptionTexts.output.help("file"))
    var output: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let format = try format.map { try Choice.value(StatementFormat.self, $0.text, "--format") } ?? .text
        let request = try request()
        let file = try ledger.open(surroundings)
        var books = Books(for: request)
        let verdict = try await file.verifiedPass(observing: &books, surroundings)
        let report = try StatementReport(request, books, Provenance(verdict))
        let text = try report.text(format, language: surroundings.language, byteOrderMark: bom)
        guard let output else { return try surroundings.output.write(text) }
        try FileAccess.replace(output.text) { descriptor throws(Problem) in
            try FileAccess.writeAll(Array(text.utf8), to: descriptor, path: output.text)
        }
    }

    private func request() throws -> StatementRequest {
        let kind = try Choice.value(StatementKind.self, kind.text, "<kind>")
        switch (kind, subject) {
        case (.unit, nil): throw UsageError(StatementTexts.unitMissing)
        case (.account, nil): throw UsageError(StatementTexts.accountMissing)
        case (.unit, _?), (.account, _?), (_, nil): break
        case (_, let subject?): throw UsageError(StatementTexts.subjectUnexpected, kind.rawValue, subject.text)
        }
        return try StatementRequest(kind, period: Period(period.text), subject: subject?.text)
    }
}
