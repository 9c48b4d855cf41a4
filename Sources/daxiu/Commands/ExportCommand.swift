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

    @Option(help: OptionTexts.exportFormat.help)
    var format: Word

    @Option(help: OptionTexts.output.help("file"))
    var output: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let format = try Choice.value(Format.self, format.text, "--format")
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
private struct LineExport: LedgerObserver {
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
