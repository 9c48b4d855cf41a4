import ArgumentParser
import FundDesk

/// `import bank`: proposes an entry for every line of a bank's file, and records what is certain once somebody says
/// yes.
struct ImportBankCommand: Command {
    static var configuration: CommandConfiguration {
        .init("bank", BankImportHelp.bank, BankImportHelp.bankDiscussion)
    }

    @Argument(help: BankImportHelp.file.help)
    var file: Word

    @Flag(help: BankImportHelp.dryRun.help)
    var dryRun = false

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var columns: ColumnOptions

    @OptionGroup
    var writing: WritingOptions

    func run(in surroundings: Surroundings) async throws {
        // Read once: what is shown is what is recorded, whatever becomes of the file.
        let bank = try columns.read(
            file.text,
            .bank,
            beside: writing.ledger,
            surroundings,
            isTrial: dryRun,
            isAsking: !writing.consent.yes && !json && !dryRun
        ) { try BankImport($0, $1) }
        let recorder = try writing.recorder(surroundings)
        let notes = try BankNotes(beside: recorder.desk.ledger)
        let proposals = try await recorder.proposals(for: bank, notes)
        let report = BankProposalReport(proposals, of: bank.path, isPrivate: surroundings.output.isTerminal)
        if !json { try surroundings.output.write(report.text(surroundings.language) + "\n") }
        guard !dryRun, try isAgreed(proposals, surroundings) else {
            if json { return try surroundings.output.write(report.json.text()) }
            return try surroundings.say(
                proposals.isIdle
                    ? BankImportTexts.nothingNew : dryRun ? BankImportTexts.notRecorded : BankImportHelp.sayYes
            )
        }
        let takeover = try recorder.take(proposals, of: bank, isSilent: json)
        if json {
            let members = BankProposalReport.json(takeover)
            return try surroundings.output.write(report.json(with: members).text())
        }
        var months: Set<Month> = []
        if !takeover.notes.waiting.isEmpty {
            if surroundings.keyboard.isTerminal, !writing.consent.yes {
                months = try await recorder.offerToSettle(takeover.notes)
            } else {
                try surroundings.say(BankImportHelp.settleNext, String(takeover.notes.waiting.count))
            }
        }
        try await recorder.reconcileMonths(of: bank.file)
        // Lines of earlier files may have been settled too.
        try await recorder.bringUpToDate(months.subtracting(FileMonths.periods(of: bank.file)))
    }

    /// Whether what is certain is to be recorded: by `--yes`, or by whoever sits at the terminal.
    private func isAgreed(_ proposals: BankProposals, _ surroundings: Surroundings) throws -> Bool {
        if writing.consent.yes { return true }
        guard surroundings.keyboard.isTerminal, !json else { return false }
        if proposals.isIdle { return true }
        let (new, unclear) = (proposals.clear.count, proposals.unclear.count)
        let question = new > 0 ? BankImportHelp.record : BankImportHelp.keep
        let text = question.text(surroundings.language, [String(new), String(unclear)])
        return try Dialogue(surroundings).agrees(text)
    }
}
