import ArgumentParser
import FundDesk

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

    @Option(help: OptionTexts.pairing.help("line=voucher,voucher"))
    var match: [Word] = []

    @Flag(help: OptionTexts.isComplete.help)
    var complete = false

    @Flag(help: OptionTexts.dryRun.help)
    var dryRun = false

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var columns: ColumnOptions

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let month = try Typed.month(period, "--period", surroundings)
        let given = try balance.map { try Typed.amount($0, "--balance", signed: true).fen }
        let pairings = try match.map { try BankPairing($0.text) }
        let (date, memo) = try recording.voucher.checked(surroundings)
        let bank = try columns.read(
            file.text,
            .bank,
            beside: recording.ledger,
            surroundings,
            isTrial: dryRun,
            isAsking: !recording.writing.consent.yes && !json
        ) { try BankFile($0, $1) }
        guard let closing = given ?? bank.statement.balance(at: month) else {
            throw Problem(.bankBalanceMissing, [.month(month)], place: Problem.Place(file: file.text))
        }
        // Who only looks need have no key; whose key is named is told as well whether it could be recorded.
        let isOnlyRead = try dryRun && !recording.writing.signing.isNamed(surroundings)
        let recorder = isOnlyRead ? nil : try recording.recorder(surroundings)
        let ledger = try recorder?.desk.ledger ?? recording.ledger.open(surroundings)
        let book =
            try await ledger
            .verified(observing: BankBook(period: month), surroundings, isRecording: !isOnlyRead)
        let isAgreed = recording.writing.consent.yes
        let comparison = try surroundings.settling(pairings, isAsking: !json, isTold: isAgreed) { pairings in
            try BankComparison(bank.statement, balance: closing, with: book, pairings: pairings)
        }
        let report = ReconciliationReport(comparison)
        let language = surroundings.language
        try surroundings.output.write(json ? JSONWriter.text(report.json) : report.text(language))
        let today = try (recorder?.desk.clock.now ?? surroundings.now()).day(in: ledger.statedZone)
        // Asked before recording: nobody else could record as long as a question waits.
        if !complete, given == nil {
            let coverage = comparison.coverage(of: bank.statement, on: today)
            try surroundings.check(coverage, of: month, in: file.text, isAsking: !isAgreed)
        }
        guard let recorder else {
            let (bank, book) = (comparison.adjustedBank, comparison.adjustedBook)
            if bank != book { throw Problem(.reconciliationDiffers, [.money(bank), .money(book)]) }
            return json ? () : try surroundings.output.write(RecordTexts.onlyRead[language] + "\n")
        }
        try recorder.record(dryRun: dryRun, isSilent: json) { _ in
            [EntryDraft(comparison.reconciliation(file: bank.digest), date: date ?? today, memo: memo)]
        }
    }
}

extension Surroundings {
    /// Compares, and asks on a terminal of every line that may be the sum of some vouchers whether it is.
    fileprivate func settling(
        _ pairings: [BankPairing],
        isAsking: Bool,
        isTold: Bool,
        _ compare: ([BankPairing]) throws -> BankComparison
    ) throws -> BankComparison {
        var (pairings, comparison) = (pairings, try compare(pairings))
        guard isTold || isAsking && isAttended else { return comparison }
        for proposal in comparison.proposals() {
            let question = ReconciliationReport(comparison).question(proposal, language)
            // What was said yes to may have taken a voucher of the next one.
            guard let settled = try? compare(pairings + [proposal]) else { continue }
            guard try isTold || Dialogue(self).agrees(question) else { continue }
            pairings.append(proposal)
            comparison = settled
        }
        return comparison
    }

    /// Refuses a file that does not reach the month's end. Where nobody can say but who brought it, a terminal asks; without
    /// one, the month that was named counts as the word, and what it rests on is said.
    fileprivate func check(_ coverage: MonthCoverage, of month: Month, in file: String, isAsking: Bool) throws {
        if coverage == .whole { return }
        let problem = Problem(
            .bankFileShort,
            [.month(month), coverage.reason(month)],
            place: Problem.Place(file: file)
        )
        guard case .quiet(let last) = coverage else { throw problem }
        guard isAsking, isAttended else {
            let dates = [last, month.lastDay].map(\.description)
            return try errors.write(BankTexts.takenAsQuiet.text(language, dates) + "\n")
        }
        guard try Dialogue(self).agrees(FileMonths.question(month, last, language)) else { throw problem }
    }
}
