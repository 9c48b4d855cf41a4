import ArgumentParser
import FundLedger
import FundRules
import FundStatements

/// `export`: the ledger in another form, given out only when all of it was verified.
struct ExportCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: HelpTexts.export.local)
    }

    /// The forms there are.
    enum Format: String, CaseIterable {
        /// The entry lines, byte for byte.
        case jsonl
        /// A journal for hledger and ledger.
        case hledger
    }

    @Argument(help: ProfileTexts.unit.help)
    var unit: Word?

    @Option(help: OptionTexts.exportFormat.help)
    var format: Word?

    @Option(help: ProfileTexts.profile.help)
    var profile: Word?

    @Option(help: ProfileTexts.period.help)
    var period: Word?

    @Option(help: OptionTexts.output.help("file"))
    var output: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        if let profile {
            guard format == nil else { throw UsageError(ProfileTexts.formatOrProfile) }
            return try await export(Choice.value(ExportProfile.self, profile.text, "--profile"), surroundings)
        }
        guard let format, unit == nil, period == nil else { throw UsageError(ProfileTexts.formatOrProfile) }
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
        let file = try ledger.open(surroundings)
        let spool = try Spool()
        defer { spool.close() }
        switch format {
        case .jsonl:
            var lines = LineExport(spool)
            _ = try await file.verifiedPass(observing: &lines, surroundings)
        case .hledger:
            var journal = JournalExport(spool, surroundings.language)
            _ = try await file.verifiedPass(observing: &journal, surroundings)
            spool.append(journal.closing)
        }
        try spool.finish()
        guard let output else { return try spool.copy(to: surroundings.output.descriptor, "stdout") }
        try FileAccess.replace(output.text) { descriptor throws(Problem) in
            try spool.copy(to: descriptor, output.text)
        }
    }
}

/// Spools the entry lines as they are.
struct LineExport: LedgerObserver {
    private let spool: Spool

    init(_ spool: Spool) {
        self.spool = spool
    }

    mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        spool.append(judged.line)
        spool.append("\n")
    }
}

/// Spools the vouchers as a journal.
private struct JournalExport: LedgerObserver {
    private let spool: Spool
    private var journal: HledgerJournal

    init(_ spool: Spool, _ language: Language) {
        self.spool = spool
        journal = HledgerJournal(language)
    }

    mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        spool.append(journal.text(judged))
    }

    /// What stands at the journal's end.
    var closing: String { journal.closing() }
}
