import FundDesk

/// The questions that single kinds of voucher have.
extension VoucherQuestions {
    func home(_ form: VoucherForm) -> Step {
        let names = HomeNames(state.register)
        let standing = state.register.order.filter { state.register.departure(of: $0) == nil }
        let homes = standing.map { state.register.units[$0].code }
        var question = Question<String>(AddTexts.home, help: AddTexts.homeHelp) { text in
            if case .home(let code) = names.match(text) { return code }
            // A part of codes: what is suggested is looked through.
            return homes.contains { $0.contains(text.halfWidth.trimmed) } ? nil : try names.code(text)
        }
        question.typing = AddTexts.typeHome
        let owed = homes.map { ($0, past.owed(by: $0, through: today.month)) }
        // Who owes is who may have come.
        let owing = owed.filter { ($0.1 ?? 0) > 0 }
        question.suggestions = (owing + owed.filter { ($0.1 ?? 0) <= 0 }).map { code, fen in
            let hint = fen.flatMap { $0 > 0 ? AddTexts.owes.filled(Money(fen: $0).grouped) : nil }
            return Suggestion(code, .plain(code), hint)
        }
        question.preset = (form.original?.body as? Contribution)?.unit
        return step("home", question) { $0.home = $1 }
    }

    func income(_ form: VoucherForm) -> Step {
        let choices = Income.Category.allCases.map { Suggestion($0, $0.name) }
        var question = Question(AddTexts.income, choices: choices)
        question.preset = (form.original?.body as? Income).map { $0.category.name.local }
        return step("income", question) { $0.income = $1 }
    }

    func expense(_ form: VoucherForm) -> Step {
        let choices = Expense.Category.allCases.map { Suggestion($0, $0.name) }
        var question = Question(AddTexts.expense, choices: choices)
        question.preset = (form.original?.body as? Expense).map { $0.category.name.local }
        return step("expense", question) { $0.expense = $1 }
    }

    func project(_ form: VoucherForm) -> Step {
        let open = state.projects.filter { $0.life.completed == nil }.reversed()
        let choices = open.map { project in
            let left = Money(fen: project.budget - project.cost).grouped
            return Suggestion(project.id, .plain(project.id), AddTexts.projectDetail.filled(project.title, left))
        }
        var question = Question<String>(AddTexts.project, help: AddTexts.projectHelp, choices: Array(choices))
        if open.isEmpty { question = Question(AddTexts.noProject) { try InputText.code($0) } }
        question.preset = (form.original?.body as? Payment)?.project
        return step("project", question) { $0.project = $1 }
    }

    func part(_ form: VoucherForm) -> Step {
        let works = Suggestion<Payment.Part?>(nil, Payment.Part.works)
        let others = Payment.Part.allCases.map { Suggestion<Payment.Part?>($0, $0.name) }
        var question = Question(AddTexts.part, help: AddTexts.partHelp, choices: [works] + others)
        question.preset = (form.original?.body as? Payment)?.part.map(\.name.local) ?? "1"
        return step("part", question) { $0.part = $1 }
    }

    /// Between which accounts money moves.
    func way(_ form: VoucherForm) -> Step {
        let ways: [(AccountCode, AccountCode, Wording)] = [
            (.bank, .bonds, AddTexts.buyBonds), (.bonds, .bank, AddTexts.sellBonds),
            (.bank, .imprest, AddTexts.drawCash), (.imprest, .bank, AddTexts.returnCash),
        ]
        let choices = ways.map { from, to, name in
            Suggestion((from, to), name, AddTexts.wayDetail.filled(Money(fen: balance(from)).grouped))
        }
        var question = Question(AddTexts.way, choices: choices)
        if let before = form.original?.body as? Transfer,
            let place = ways.firstIndex(where: { $0.0 == before.from && $0.1 == before.to })
        {
            question.preset = String(place + 1)
        }
        return step("way", question) { ($0.from, $0.to) = $1 }
    }

    var interest: Step {
        var question = Question<Money?>(AddTexts.interest, help: AddTexts.interestHelp) {
            .some(try AmountText.money($0))
        }
        question.whenEmpty = .some(nil)
        return step("interest", question) { $0.interest = $1 }
    }

    /// Which contribution goes back.
    var refunded: Step {
        let contributions = past.latest.filter { $0.body is Contribution }
        return step("entry", voucher(AddTexts.refunded, AddTexts.voucherHelp, contributions)) { $0.entry = $1 }
    }

    /// Whether something was recorded wrongly or is missing in a closed year.
    var missing: Step {
        let choices = [
            Suggestion(false, AddTexts.wrong, AddTexts.wrongDetail),
            Suggestion(true, AddTexts.missing, AddTexts.missingDetail),
        ]
        var question = Question(AddTexts.mistake, choices: choices)
        question.preset = "1"
        return step("missing", question) { $0.isMissing = $1 }
    }

    func year(_ form: VoucherForm) -> Step {
        let today = today
        var question = Question<Year>(AddTexts.year, help: AddTexts.yearHelp) { try MonthWords.year($0, today: today) }
        question.preset = String(today.year - 1)
        return step("year", question) { $0.year = $1 }
    }

    /// What is missing there: then that is asked for.
    var missingKind: Step {
        let choices = Happening.correctable.map { Suggestion($0, $0.name, $0.meaning) }
        return step("missingKind", Question(AddTexts.missingKind, choices: choices)) { $0.happening = $1 }
    }

    /// Which voucher is taken back.
    var mistaken: Step {
        let vouchers = past.latest.filter { type(of: $0.body).isReversible }
        return step("entry", voucher(AddTexts.mistaken, AddTexts.voucherHelp, vouchers)) { $0.entry = $1 }
    }

    var reason: Step {
        var question = Question<String>(AddTexts.reason, help: AddTexts.reasonHelp) {
            try InputText.text($0, AddTexts.reason.zh)
        }
        question.typing = DialogueTexts.own
        question.suggestions = AddTexts.reasons.map { Suggestion($0.local, $0) }
        return step("reason", question) { $0.reason = $1 }
    }

    private func voucher(
        _ text: Wording,
        _ help: Wording,
        _ vouchers: [PastVouchers.Voucher]
    ) -> Question<PastVouchers.Voucher> {
        var question = Question<PastVouchers.Voucher>(text, help: help) { _ in nil }
        question.suggestions = vouchers.map { Suggestion($0, .plain($0.name), $0.summary) }
        return question
    }
}
