import FundDesk

/// Asks what a line of the bank's is that was not certain.
struct Settling {
    private let line: WaitingLine
    private let state: FundState
    private let ledger: LedgerFile
    private let homes: HomeNames
    private let dialogue: Dialogue
    private let surroundings: Surroundings

    init(
        _ line: WaitingLine,
        _ state: FundState,
        _ homes: HomeNames,
        _ ledger: LedgerFile,
        _ dialogue: Dialogue,
        _ surroundings: Surroundings
    ) {
        (self.line, self.state, self.homes, self.ledger) = (line, state, homes, ledger)
        (self.dialogue, self.surroundings) = (dialogue, surroundings)
    }

    /// What may be chosen.
    private enum Choice {
        case purpose(BankPurpose)
        case home, income, expense, request, transfer, refund, returned, later
    }

    private var language: Language { surroundings.language }
    private var bankLine: BankLine { line.noted.line }

    /// What was decided; nil: later.
    func ask() throws -> Settlement? {
        let name = BankImportTexts.waitingAs.text(language, [String(line.noted.number)])
        // The bank's own words name people: they are for the screen of whoever decides.
        let isPrivate = surroundings.keyboard.isTerminal
        let shown = BankProposalReport.lines(line.proposal, called: name, isPrivate: isPrivate, language)
        try dialogue.say("\n" + shown.joined(separator: "\n"))
        while true {
            var question = Question(BankImportHelp.whatIsIt, help: BankImportHelp.whatHelp, choices: choices)
            question.preset = BankImportHelp.later[language]
            guard case .value(let choice, _) = try dialogue.ask(question) else { return nil }
            if case .later = choice { return nil }
            guard let purpose = try purpose(choice) else { continue }
            return Settlement(purpose, pattern: try pattern(for: purpose))
        }
    }

    private var choices: [Suggestion<Choice>] {
        let isIn = bankLine.amount > 0
        let offered = line.proposal.standing.guesses.prefix(3).map { Suggestion(Choice.purpose($0), $0.wording) }
        let usual: [Suggestion<Choice>] =
            isIn
            ? [
                Suggestion(.home, BankImportHelp.ofHome), Suggestion(.income, BankImportHelp.ofIncome),
                Suggestion(.returned, BankImportHelp.ofReturned),
            ]
            : [
                Suggestion(.expense, BankImportHelp.ofExpense), Suggestion(.request, BankImportHelp.ofRequest),
                Suggestion(.refund, BankImportHelp.ofRefund),
            ]
        return offered + usual + [
            Suggestion(.transfer, BankImportHelp.ofTransfer), Suggestion(.purpose(.leftOut), BankImportHelp.ofNothing),
            Suggestion(.later, BankImportHelp.later),
        ]
    }

    /// What a choice means, once the rest was asked; nil where somebody went back.
    private func purpose(_ choice: Choice) throws -> BankPurpose? {
        switch choice {
        case .purpose(let purpose): return purpose
        case .later: return nil
        case .home:
            return try value(
                Question(BankImportHelp.whichHome, help: BankImportHelp.homeHelp) { text in
                    .homes(
                        try SettledHomes.shares(
                            text.split(whereSeparator: { " ,，、".contains($0) }).map(String.init),
                            of: bankLine,
                            homes,
                            state
                        )
                    )
                }
            )
        case .income:
            return try value(
                Question(
                    BankImportHelp.whichIncome,
                    choices: Income.Category.allCases.map { Suggestion(.income($0), $0.name) }
                )
            )
        case .expense:
            return try value(
                Question(
                    BankImportHelp.whichExpense,
                    choices: Expense.Category.allCases.map { category in
                        Suggestion(.expense(category, payee: line.payee), category.name)
                    }
                )
            )
        case .transfer:
            return try value(
                Question(
                    BankImportHelp.whichAccount,
                    choices: [AccountCode.imprest, .bonds].map { account in
                        let name = state.fund?.chart.account(account)?.name ?? .plain("")
                        return Suggestion(.transfer(account), .plain("\(account) ") + name)
                    }
                )
            )
        case .request, .refund, .returned: return try value(entry(choice))
        }
    }

    private func value(_ question: Question<BankPurpose>) throws -> BankPurpose? {
        guard case .value(let purpose, _) = try dialogue.ask(question) else { return nil }
        return purpose
    }

    /// Which entry: those that the amount allows are offered, and any other may be typed, by its number or its voucher's.
    private func entry(_ choice: Choice) throws -> Question<BankPurpose> {
        let amount = abs(bankLine.amount)
        switch choice {
        case .request:
            let open = state.trust.matters.filter { matter in
                matter.outcome == nil && matter.request.map { $0.amount - matter.paid >= amount } ?? false
            }
            let offered = open.reversed().map { matter in
                let summary = EntrySummary(matter.subject.body)
                let sum = Money(fen: matter.request?.amount ?? 0).grouped
                let detail = Wording("\(summary.subject.zh) \(sum)", "\(summary.subject.en) \(sum)")
                return Suggestion(matter.sequence, .plain(String(matter.sequence)), detail)
            }
            return question(BankImportHelp.whichRequest, offered) { .request($0) }
        case .refund:
            let offered = try vouchers { $0.body is Contribution && ($0.amount ?? 0) >= amount }
            return question(BankImportHelp.whichContribution, offered) { .refund(of: $0, request: nil) }
        default:
            let offered = try vouchers { voucher in
                !(voucher.body is Contribution || voucher.body is Income) && voucher.amount.map(abs) == amount
            }
            return question(BankImportHelp.whichPayment, offered) { .returned($0) }
        }
    }

    private func vouchers(_ isWanted: (PastVouchers.Voucher) -> Bool) throws -> [Suggestion<Int>] {
        try PastVouchers(ledger, state).latest.filter(isWanted).map { voucher in
            Suggestion(voucher.entry.sequence, .plain(voucher.name), voucher.summary)
        }
    }

    private func question(
        _ text: Wording,
        _ offered: [Suggestion<Int>],
        _ purpose: @escaping (Int) -> BankPurpose
    ) -> Question<BankPurpose> {
        let ledger = ledger
        var question = Question<BankPurpose>(text, help: BankImportHelp.entryHelp) { typed in
            // What is no number is a word to look for among what is offered.
            guard typed.contains(where: \.isNumber) || offered.isEmpty else { return nil }
            do { return purpose(try EntryLookup(ledger).sequence(typed)) } catch let problem as Problem {
                let isWord = offered.contains { "\($0.label.zh) \($0.detail?.zh ?? "")".contains(typed) }
                guard isWord else { throw problem }
                return nil
            }
        }
        question.typing = BankImportHelp.numberOrEntry
        if offered.isEmpty { question.hint = BankImportHelp.entryHint }
        question.suggestions = offered.map { Suggestion(purpose($0.value), $0.label, $0.detail) }
        return question
    }

    /// The words of a rule, where somebody wants one: not of a payer who is remembered anyhow.
    private func pattern(for purpose: BankPurpose) throws -> String? {
        guard purpose.isRule, let pattern = line.pattern, !line.isRemembered(purpose) else { return nil }
        let isPrivate = surroundings.keyboard.isTerminal
        let shown = isPrivate ? Visible.text(pattern) : BankImportHelp.thesePayer[language]
        let question = BankImportHelp.always.text(language, [shown, Visible.text(purpose.wording[language])])
        return try dialogue.agrees(question) ? pattern : nil
    }
}
