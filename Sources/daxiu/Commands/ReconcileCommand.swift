import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import FundStatements

/// `reconcile`: the bank's statement beside the ledger's.
struct ReconcileCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reconcile",
            abstract: HelpTexts.reconcile.local,
            subcommands: [ReconcileImportCommand.self]
        )
    }
}

/// `reconcile import`: compares a bank's file with a month of 1001, prints what only one side has, and records it.
struct ReconcileImportCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: HelpTexts.reconcileImport.local,
            discussion: HelpTexts.reconcileColumns.local
        )
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
        guard let month = Month(period.text) else {
            throw Problem(.periodMalformed, [period.text], place: Problem.Place(file: "--period"))
        }
        let given = try balance.map { try Typed.amount($0, "--balance", signed: true).fen }
        let (date, memo) = try recording.voucher.checked()
        let bank = try BankFile(file.text)
        guard let closing = given ?? bank.statement.balance(at: month) else {
            throw Problem(.bankBalanceMissing, [month.description], place: Problem.Place(file: file.text))
        }
        let recorder = try recording.recorder(surroundings)
        var book = BankBook(period: month)
        _ = try await recorder.desk.ledger.verifiedPass(observing: &book, surroundings, isRecording: true)
        let comparison = BankComparison(bank.statement, balance: closing, with: book)
        let report = ReconciliationReport(comparison)
        let language = surroundings.language
        try surroundings.output.write(json ? JSONReport.text(report.json) : report.text(language))
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
