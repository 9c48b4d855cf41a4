import ArgumentParser
import FundDesk

/// `audit`: what is worth a question, and samples of what is to be looked at.
struct AuditCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "audit",
            AuditTexts.audit,
            AuditTexts.auditDiscussion,
            subcommands: [
                AuditFindCommand.self, AuditSampleCommand.self, AuditConfirmCommand.self, AuditEvaluateCommand.self,
            ],
            defaultSubcommand: AuditFindCommand.self
        )
    }
}

/// `audit find`, or simply `audit`: what is worth a question, found in the one verified pass.
struct AuditFindCommand: Command {
    static var configuration: CommandConfiguration { .init("find", AuditTexts.find, AuditTexts.discussion) }

    @Argument(help: OptionTexts.verifiedLedger.help)
    var file: Word?

    @Option(help: AuditTexts.period.help)
    var period: Word?

    @Option(help: AuditTexts.format.help)
    var format: Word?

    @Option(help: AuditTexts.explain.help("name"))
    var explain: Word?

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
        let range = try period.map { AuditRange(try Typed.period($0, surroundings)) } ?? .everything
        let thresholds = try thresholds.values()
        if let explain {
            let explanation = try AuditExplanation(of: explain.text, at: "--explain")
            return try surroundings.output.write(explanation.text(surroundings.language, thresholds, .commandLine))
        }
        let file = try LedgerFile(opening: file?.text ?? ledger.path(surroundings))
        let pass = try await file.verified(observing: AuditPass(range, thresholds), surroundings)
        var report = try AuditReport(pass)
        report.words = .commandLine
        let text = try report.text(format, language: surroundings.language)
        guard let output else {
            return try surroundings.output.write(format == .text ? Visible.lines(text) : text)
        }
        try FileAccess.write(output.text, Array(text.utf8), replacing: replacement.replace)
    }
}
