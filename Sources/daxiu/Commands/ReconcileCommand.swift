import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import FundStatements

/// `reconcile`: the bank's statement beside the ledger's.
struct ReconcileCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init("reconcile", HelpTexts.reconcile, subcommands: [ReconcileImportCommand.self])
    }
}

/// `reconcile import`: compares a bank's file with a month of 1001, prints what only one side has, and records it.
struct ReconcileImportCommand: Command {
    static var configuration: CommandConfiguration {
        .init("import", HelpTexts.reconcileImport, HelpTexts.reconcileColumns)
    }

    @Argument(help: OptionTexts.bankFile.help)
    var file: Word

    @Option(help: OptionTexts.reconciledMonth.help("month"))
    var period: Word

    @Option(help: OptionTexts.bankBalance.help("amount"))
    var balance: Word?

    @Flag(help: OptionTexts.dryRun.help)
    var dryRun = false

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let month = try Typed.month(period, "--period")
        let given = try balance.map { try Typed.amount($0, "--balance", signed: true).fen }
        let (date, memo) = try recording.voucher.checked()
        let bank = try BankFile(file.text)
        guard let closing = given ?? bank.statement.balance(at: month) else {
            throw Problem(.bankBalanceMissing, [.month(month)], place: Problem.Place(file: file.text))
        }
        let recorder = try recording.recorder(surroundings)
        let book = try await recorder.desk.ledger
            .verified(observing: BankBook(period: month), surroundings, isRecording: true)
        let comparison = BankComparison(bank.statement, balance: closing, with: book)
        let report = ReconciliationReport(comparison)
        let language = surroundings.language
        try surroundings.output.write(json ? JSONWriter.text(report.json) : report.text(language))
        try recorder.record(dryRun: dryRun, isSilent: json) { state in
            [
                EntryDraft(
                    comparison.reconciliation(file: bank.digest),
                    date: date ?? recorder.desk.today(state),
                    memo: memo
                )
            ]
        }
    }
}
