import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import FundStatements

/// `export`: the ledger in another form, given out only when all of it was verified.
struct ExportCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: HelpTexts.export.local,
            discussion: ExportTexts.formats.local
        )
    }

    /// The forms there are.
    enum Format: String, CaseIterable {
        /// The entry lines, byte for byte.
        case jsonl
        /// A journal for hledger.
        case hledger
        /// A journal for ledger-cli.
        case ledger
        /// A journal for Beancount.
        case beancount
        /// A folder of tables for spreadsheets.
        case csv
        /// A workbook with the statements of a period.
        case xlsx
        /// A script for PostgreSQL.
        case sql
        /// A folder with a fiscal year's files for auditors' programs.
        case gbt24589
        /// The ballots of sealed votes.
        case ballots
    }

    @Argument(help: ProfileTexts.unit.help)
    var unit: Word?

    @Option(help: OptionTexts.exportFormat.help)
    var format: Word?

    @Option(help: ProfileTexts.profile.help)
    var profile: Word?

    @Option(help: ExportTexts.period.help)
    var period: Word?

    @Option(help: ExportTexts.output.help("file"))
    var output: Word?

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        if let profile {
            guard format == nil else { throw UsageError(ProfileTexts.formatOrProfile) }
            return try await export(Choice.value(ExportProfile.self, profile.text, "--profile"), surroundings)
        }
        guard let format, unit == nil else { throw UsageError(ProfileTexts.formatOrProfile) }
        try await export(Choice.value(Format.self, format.text, "--format"), surroundings)
    }

    private func export(_ profile: ExportProfile, _ surroundings: Surroundings) async throws {
        guard let period, let output, (unit == nil) == (profile != .owner) else {
            throw UsageError(ProfileTexts.incomplete)
        }
        let export = ProfileExport(
            ledger: try ledger.open(surroundings),
            period: try Period(period.text),
            folder: output.text,
            surroundings: surroundings
        )
        let names = try await export.write(profile, unit: unit?.text)
        try surroundings.say(ProfileTexts.written, output.text, String(names.count))
        if names.contains(ProfileExport.privateFile) { try surroundings.say(ProfileTexts.hasPrivate) }
    }

    private func export(_ format: Format, _ surroundings: Surroundings) async throws {
        if ![.xlsx, .gbt24589].contains(format), let period {
            throw UsageError(ExportTexts.periodUnexpected, period.text)
        }
        let job = ExportJob(
            file: try ledger.open(surroundings),
            surroundings: surroundings,
            replacing: replacement.replace
        )
        switch format {
        case .jsonl: try await job.lines(to: output?.text)
        case .hledger: try await job.journal(.hledger, to: output?.text)
        case .ledger: try await job.journal(.ledger, to: output?.text)
        case .beancount: try await job.journal(.beancount, to: output?.text)
        case .sql: try await job.script(to: output?.text)
        case .ballots: try await job.ballots(to: output?.text)
        case .csv:
            guard let output else { throw UsageError(ExportTexts.folderMissing) }
            try await job.files(to: output.text)
        case .xlsx:
            guard let output, let period else { throw UsageError(ExportTexts.workbookIncomplete) }
            try await job.workbook(Period(period.text), to: output.text)
        case .gbt24589:
            try await dataInterface(job)
        }
    }

    private func dataInterface(_ job: ExportJob) async throws {
        guard let output, let period, case let year = try Period(period.text), year.span == .year else {
            throw UsageError(ExportTexts.interfaceIncomplete)
        }
        try await job.dataInterface(year, to: output.text)
    }
}
