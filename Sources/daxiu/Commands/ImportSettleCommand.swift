import ArgumentParser
import FundDesk

/// `import settle`: decides what the bank's lines are that were not certain: one by one at a terminal, or by options.
struct ImportSettleCommand: Command {
    static var configuration: CommandConfiguration {
        .init("settle", BankImportHelp.settle, BankImportHelp.settleDiscussion)
    }

    @Argument(help: BankImportHelp.numbers.help)
    var numbers: [Word] = []

    @Option(help: BankImportHelp.home.help("unit[=amount]"))
    var home: [Word] = []

    @Option(help: BankImportHelp.income.help("category"))
    var income: Word?

    @Option(help: BankImportHelp.expense.help("category"))
    var expense: Word?

    @Option(help: OptionTexts.payee.help)
    var payee: Word?

    @Option(help: BankImportHelp.request.help("entry"))
    var request: Word?

    @Option(help: BankImportHelp.transfer.help("account"))
    var transfer: Word?

    @Option(help: BankImportHelp.refund.help("entry"))
    var refund: Word?

    @Option(help: BankImportHelp.returned.help("entry"))
    var returned: Word?

    @Flag(help: BankImportHelp.leaveOut.help)
    var leaveOut = false

    @Flag(help: BankImportHelp.rule.help)
    var rule = false

    @Option(help: BankImportHelp.pattern.help("text"))
    var pattern: Word?

    @Option(help: BankImportHelp.date.help)
    var date: Word?

    @OptionGroup
    var writing: WritingOptions

    func run(in surroundings: Surroundings) async throws {
        let all = try numbers.map { word throws(Problem) in
            guard let ranges = EntryRanges(reading: word.text), !ranges.all.isEmpty else {
                throw Problem(.waitingLineUnknown, [.text(word.text), .number(0)])
            }
            return ranges.all
        }.flatMap(\.self)
        var seen: Set<Int> = []
        let wanted = all.filter { seen.insert($0).inserted }
        let day = try date.map { try Typed.date($0, surroundings) }
        let typed = try pattern.map { word in
            guard let pattern = BankNotes.pattern(try Typed.text(word, "--pattern")) else {
                throw UsageError(BankImportHelp.patternEmpty)
            }
            return pattern
        }
        guard isDecided else { return try await settleOrShow(Set(wanted), surroundings) }
        guard !wanted.isEmpty else { throw UsageError(BankImportHelp.numberNeeded) }
        let recorder = try writing.recorder(surroundings)
        let (lines, found) = try await recorder.waiting()
        var state = found
        var months: Set<Month> = []
        for number in wanted {
            guard let line = lines.first(where: { $0.noted.number == number }) else {
                throw Problem(.waitingLineUnknown, [.number(number), .number(lines.count)])
            }
            let purpose = try purpose(of: line, state, recorder.desk.ledger)
            let settlement = Settlement(purpose, date: day, pattern: typed ?? (rule ? line.pattern : nil))
            guard let recording = try recorder.settle(number, settlement, over: state) else { continue }
            state = recording.recorded.state
            months.insert(line.noted.line.date.month)
        }
        try await recorder.bringUpToDate(months)
    }

    private var isDecided: Bool {
        !home.isEmpty || leaveOut || [income, expense, request, transfer, refund, returned].contains { $0 != nil }
    }

    /// One by one where somebody sits at the terminal; else what waits is shown.
    private func settleOrShow(_ numbers: Set<Int>, _ surroundings: Surroundings) async throws {
        let recorder = try writing.recorder(surroundings)
        if surroundings.keyboard.isTerminal {
            let months = try await recorder.settleAll(numbers.isEmpty ? nil : numbers)
            return try await recorder.bringUpToDate(months)
        }
        let all = try await recorder.waiting().lines
        let lines = all.filter { numbers.isEmpty || numbers.contains($0.noted.number) }
        if let number = numbers.min(), lines.isEmpty {
            throw Problem(.waitingLineUnknown, [.number(number), .number(all.count)])
        }
        let language = surroundings.language
        let text = lines.flatMap { line in
            let name = BankImportTexts.waitingAs.text(language, [String(line.noted.number)])
            return BankProposalReport.lines(line.proposal, called: name, isPrivate: false, language)
        }
        try surroundings.output.write(text.map { $0 + "\n" }.joined())
        try surroundings.say(lines.isEmpty ? BankImportHelp.nothingWaits : BankImportHelp.howToSettle)
    }

    /// What the options say that a line is.
    private func purpose(of line: WaitingLine, _ state: FundState, _ ledger: LedgerFile) throws -> BankPurpose {
        let drawn = try request.map { try EntryLookup(ledger).sequence($0.text) }
        var purposes: [BankPurpose] = []
        if !home.isEmpty {
            let names = HomeNames(state.register)
            purposes.append(.homes(try SettledHomes.shares(home.map(\.text), of: line.noted.line, names, state)))
        }
        if let income {
            let category = try Choice.value(Income.Category.self, income.text, "--income", .categoryUnknown)
            purposes.append(.income(category))
        }
        if let expense {
            let category = try Choice.value(Expense.Category.self, expense.text, "--expense", .categoryUnknown)
            purposes.append(.expense(category, payee: try payee.map { try Typed.text($0, "--payee") } ?? line.payee))
        }
        if let transfer { purposes.append(.transfer(try Typed.account(transfer, "--transfer"))) }
        if let refund {
            purposes.append(.refund(of: try EntryLookup(ledger).sequence(refund.text), request: drawn))
        } else if let drawn {
            purposes.append(.request(drawn))
        }
        if let returned { purposes.append(.returned(try EntryLookup(ledger).sequence(returned.text))) }
        if leaveOut { purposes.append(.leftOut) }
        guard purposes.count == 1 else { throw UsageError(BankImportHelp.oneOnly) }
        return purposes[0]
    }
}
