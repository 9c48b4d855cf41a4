import ArgumentParser
import FundDesk

/// `export`: the ledger in another form, given out only when all of it was verified.
struct ExportCommand: Command {
    static var configuration: CommandConfiguration { .init("export", HelpTexts.export, ExportTexts.formats) }

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
        let file = try ledger.open(surroundings)
        let home = try unit.map { try surroundings.home($0, in: file) }
        let pass = try ProfilePass(
            profile,
            Typed.period(period, surroundings),
            unit: home,
            in: file,
            issued: surroundings.today(),
            words: .commandLine
        )
        let names = try ProfileExport(file, to: output.text, surroundings.language)
            .write(await file.verified(observing: pass, surroundings))
        try surroundings.say(ProfileTexts.written, output.text, String(names.count))
        if names.contains(ProfileExport.privateFile) { try surroundings.say(ProfileTexts.hasPrivate) }
    }

    private func export(_ format: Format, _ surroundings: Surroundings) async throws {
        if ![.xlsx, .gbt24589].contains(format), let period {
            throw UsageError(ExportTexts.periodUnexpected, period.text)
        }
        let file = try ledger.open(surroundings)
        let job = ExportJob(
            file,
            surroundings.language,
            output: surroundings.output.descriptor,
            replacing: replacement.replace,
            words: .commandLine
        )
        func verified<Observer: LedgerObserver>(_ observer: Observer) async throws -> Verified<Observer> {
            try await file.verified(observing: observer, surroundings)
        }
        func journal(_ program: JournalProgram) async throws {
            let writer = JournalWriter(program, surroundings.language, try DaySpool())
            try job.journal(await verified(writer), to: output?.text)
        }
        switch format {
        case .jsonl: try job.lines(await verified(LineExport()), to: output?.text)
        case .hledger: try await journal(.hledger)
        case .ledger: try await journal(.ledger)
        case .beancount: try await journal(.beancount)
        case .sql: try job.script(await verified(LedgerRecords(.copy, RecordSpools())), to: output?.text)
        case .ballots:
            let votes = try job.ballots(await verified(LastState()), to: output?.text)
            try surroundings.say(BallotTexts.exported, String(votes))
        case .csv:
            guard let output else { throw UsageError(ExportTexts.folderMissing) }
            try job.files(await verified(LedgerRecords(.csv, RecordSpools())), to: output.text)
        case .xlsx:
            guard let output, let period else { throw UsageError(ExportTexts.workbookIncomplete) }
            let needs = StatementNeeds(vouchers: true, movements: true, cash: true, issued: try surroundings.today())
            try job.workbook(
                await verified(Books(period: Typed.period(period, surroundings), needs: needs)),
                to: output.text
            )
        case .gbt24589:
            guard let output, let period, case let year = try Typed.period(period, surroundings), year.span == .year
            else {
                throw UsageError(ExportTexts.interfaceIncomplete)
            }
            let books = try DataInterfaceBooks(year: year, DaySpool(), issued: surroundings.today())
            try job.dataInterface(await verified(books), version: Daxiu.version, to: output.text)
        }
    }
}
