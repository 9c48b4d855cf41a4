import ArgumentParser
import FundDesk

/// How receipts are written.
enum ReceiptFormat: String, CaseIterable {
    /// As every program reads them.
    case text
    /// For a browser and for paper; the receipt itself is in it.
    case html
}

/// `receipt issue`: an entry, a home's ballot or a home's balance with its path to a signed checkpoint, as a C2SP tlog-proof.
struct ReceiptIssueCommand: Command {
    static var configuration: CommandConfiguration {
        .init("issue", HelpTexts.receiptIssue, ReceiptTexts.discussion)
    }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word?

    @Option(help: ReceiptTexts.unit.help)
    var unit: Word?

    @Option(help: ReceiptTexts.month.help("month"))
    var month: Word?

    @Option(help: ReceiptTexts.all.help("folder"))
    var all: Word?

    @Option(help: ReceiptTexts.format.help)
    var format: Word?

    @Option(help: OptionTexts.receiptOutput.help("file"))
    var output: Word?

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let format = try format.map { try Choice.value(ReceiptFormat.self, $0.text, "--format") } ?? .text
        let file = try ledger.open(surroundings)
        if let entry {
            guard month == nil, all == nil else { throw UsageError(ReceiptTexts.notOfEntry) }
            return try issue(entry, format, file, surroundings)
        }
        guard (unit == nil) != (all == nil) else { throw UsageError(ReceiptTexts.what) }
        guard all == nil || output == nil else { throw UsageError(ReceiptTexts.outputAndAll) }
        let month = try month.map { try Typed.month($0, "--month", surroundings) }
        let books = try BalanceBooks(month, of: file, memory: surroundings.memory())
        let receipts = try BalanceReceipts(
            await file.verified(observing: books, surroundings),
            in: file,
            knowing: surroundings.knownWitnesses(of: file)
        )
        if let all { return try write(receipts, to: all.text, format, file, surroundings) }
        guard let unit else { return }
        let receipt = try receipt(of: unit, receipts, file, surroundings)
        try write(receipt, format, receipts.members, file, surroundings)
        guard let output, let balance = receipt.balance else { return }
        let day = receipts.month.lastDay.description
        try surroundings.say(
            ReceiptTexts.issuedBalance,
            output.text,
            balance.unit,
            day,
            Money(fen: balance.balance).grouped
        )
    }

    /// The receipt of an entry, or of a home's ballot in it.
    private func issue(
        _ entry: Word,
        _ format: ReceiptFormat,
        _ file: LedgerFile,
        _ surroundings: Surroundings
    ) throws {
        let sequence = try EntryLookup(file).sequence(entry.text)
        let proof = try file.receipt(for: sequence, knowing: surroundings.knownWitnesses(of: file))
        let ballot = try unit.map { try ballotProof(of: $0, in: sequence, proof, file, surroundings) }
        let receipt = try Receipt((ballot?.text ?? "") + proof.text, path: output?.text ?? entry.text)
        let members =
            format == .html ? try file.currentState(memory: surroundings.memory()).trust.members.map(\.member.key) : []
        try write(receipt, format, members, file, surroundings)
        guard let output else { return }
        if let ballot {
            try surroundings.say(BallotTexts.issued, output.text, String(sequence), ballot.ballot.unit)
            return
        }
        try surroundings.say(
            ReceiptTexts.issued,
            output.text,
            String(sequence),
            String(proof.inclusion.size),
            String(proof.inclusion.path.count)
        )
    }

    /// The proof of a home's ballot; only by a spelling that none was cast by are the books looked at.
    private func ballotProof(
        of unit: Word,
        in resolution: Int,
        _ proof: LogProof,
        _ file: LedgerFile,
        _ surroundings: Surroundings
    ) throws -> BallotProof {
        do {
            return try file.ballotProof(of: unit.text, in: resolution, proof)
        } catch let problem as Problem where problem.code == .ballotNotCast {
            return try file.ballotProof(of: surroundings.home(unit, in: file), in: resolution, proof)
        }
    }

    /// The receipt of a home's balance; only by a spelling that no home has are the books looked at.
    private func receipt(
        of unit: Word,
        _ receipts: BalanceReceipts,
        _ file: LedgerFile,
        _ surroundings: Surroundings
    ) throws -> Receipt {
        do {
            return try receipts.receipt(of: unit.text)
        } catch let problem where problem.code == .unitUnknown {
            return try receipts.receipt(of: surroundings.home(unit, in: file))
        }
    }

    private func page(_ file: LedgerFile, _ surroundings: Surroundings) throws -> ReceiptPage {
        let name = (try file.entry(at: 0)?.body as? Open).map(\.name) ?? ""
        return ReceiptPage(fund: name, surroundings.language, howTo: ReceiptTexts.howTo)
    }

    /// Where it is wanted.
    private func write(
        _ receipt: Receipt,
        _ format: ReceiptFormat,
        _ members: [VerifierKey],
        _ file: LedgerFile,
        _ surroundings: Surroundings
    ) throws {
        var page = format == .html ? try page(file, surroundings) : nil
        let text = page?.html([receipt], keys: members) ?? receipt.text
        guard let output else { return try surroundings.output.write(text) }
        try FileAccess.write(output.text, Array(text.utf8), replacing: replacement.replace)
    }

    /// A file for each home in a folder that is new or empty, and where they are pages one with all of them.
    private func write(
        _ receipts: BalanceReceipts,
        to folder: String,
        _ format: ReceiptFormat,
        _ file: LedgerFile,
        _ surroundings: Surroundings
    ) throws {
        let all = try receipts.all()
        var page = format == .html ? try page(file, surroundings) : nil
        try FileAccess.makeEmptyFolder(folder)
        for receipt in all {
            guard let unit = receipt.balance?.unit else { continue }
            let ending = format == .text ? BalanceReceipts.ending : format.rawValue
            let text = page?.html([receipt], keys: receipts.members) ?? receipt.text
            try FileAccess.create("\(folder)/\(unit.asFileName).\(ending)", Array(text.utf8), isDurable: false)
        }
        let day = receipts.month.lastDay.description
        try surroundings.say(ReceiptTexts.issuedAll, String(all.count), day, folder)
        guard let pages = page?.html(all, keys: receipts.members) else { return }
        // No home's code has a space.
        let path = "\(folder)/\(ReceiptTexts.allHomes)"
        try FileAccess.create(path, Array(pages.utf8), isDurable: false)
        try surroundings.say(ReceiptTexts.printed, path)
    }
}
