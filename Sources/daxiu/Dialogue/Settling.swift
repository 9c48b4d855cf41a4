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
            let question = Question(BankImportHelp.whatIsIt, help: BankImportHelp.whatHelp, choices: choices)
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
        case .request: return try value(entry(BankImportHelp.whichRequest) { .request($0) })
        case .refund: return try value(entry(BankImportHelp.whichContribution) { .refund(of: $0, request: nil) })
        case .returned: return try value(entry(BankImportHelp.whichPayment) { .returned($0) })
        }
    }

    private func value(_ question: Question<BankPurpose>) throws -> BankPurpose? {
        guard case .value(let purpose, _) = try dialogue.ask(question) else { return nil }
        return purpose
    }

    private func entry(_ text: Wording, _ purpose: @escaping (Int) -> BankPurpose) -> Question<BankPurpose> {
        Question(text) { typed in
            purpose(try EntryLookup(ledger).sequence(typed))
        }
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
