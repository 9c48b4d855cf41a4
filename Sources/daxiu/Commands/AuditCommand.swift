import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import FundStatements

/// `audit`: what is worth a question, found in the one verified pass.
struct AuditCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit",
            abstract: AuditTexts.audit.local,
            discussion: AuditTexts.discussion.local
        )
    }

    @Argument(help: OptionTexts.verifiedLedger.help)
    var file: Word?

    @Option(help: AuditTexts.period.help)
    var period: Word?

    @Option(help: AuditTexts.format.help)
    var format: Word?

    @Option(help: OptionTexts.output.help("file"))
    var output: Word?

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var thresholds: AuditOptions

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let format = try format.map { try Choice.value(AuditReport.Format.self, $0.text, "--format") } ?? .text
        let range = try period.map { AuditRange(try Period($0.text)) } ?? .everything
        let thresholds = try thresholds.values()
        let file = try LedgerFile(opening: file?.text ?? ledger.path(surroundings))
        var pass = AuditPass(range, thresholds, size: try file.size())
        let verdict = try await file.verifiedPass(observing: &pass, surroundings)
        let text = try pass.report(Provenance(verdict)).text(format, language: surroundings.language)
        guard let output else {
            return try surroundings.output.write(format == .text ? Visible.lines(text) : text)
        }
        try FileAccess.write(output.text, Array(text.utf8), replacing: replacement.replace)
    }
}
