import FundDesk

/// The questions that many kinds of voucher have.
extension VoucherQuestions {
    /// How many different memos, payees and the like are suggested.
    private static let suggested = 6

    func amount(_ form: VoucherForm) -> Step {
        let (known, hint) = knownAmount(form)
        var question = Question(AddTexts.amount, help: AddTexts.amountHelp) { try AmountText.money($0) }
        question.hint = hint
        question.preset = known.map { Money(fen: $0).grouped }
        return step("amount", question) { $0.amount = $1 }
    }

    /// The amount that Enter means, and what is known of it.
    private func knownAmount(_ form: VoucherForm) -> (fen: Int64?, hint: Wording?) {
        if let body = form.original?.body, let fen = body.about.amount?.fen(Postings()) {
            return (fen, AddTexts.amountBefore.filled(Money(fen: fen).grouped))
        }
        if let asked = form.request.flatMap(state.trust.matter).map({ state.trust.matters[$0] }),
            let amount = asked.request?.amount
        {
            let left = amount - asked.paid
            return (left > 0 ? left : nil, AddTexts.amountLeft.filled(Money(fen: left).grouped))
        }
        let last = similar(form)?.body.about.amount?.fen(Postings())
        switch form.happening {
        case .contribution, .cash:
            guard let owed = past.owed(by: form.home, through: today.month) else {
                return (last, last.map { AddTexts.amountLast.filled(Money(fen: $0).grouped) })
            }
            if owed > 0 { return (owed, AddTexts.amountOwed.filled(Money(fen: owed).grouped)) }
            let due = past.due(by: form.home, for: today.month)
            return (due, AddTexts.amountPaid.filled(Money(fen: due ?? 0).grouped))
        case .banking:
            let cash = balance(.imprest)
            return (cash > 0 ? cash : nil, AddTexts.amountInHand.filled(Money(fen: cash).grouped))
        case .refund:
            let paid = form.entry?.body.about.amount?.fen(Postings())
            return (paid, paid.map { AddTexts.amountContributed.filled(Money(fen: $0).grouped) })
        default:
            return (nil, last.map { AddTexts.amountLast.filled(Money(fen: $0).grouped) })
        }
    }

    func date(_ form: VoucherForm) -> Step {
        let today = today
        var question = Question<CalendarDate>(AddTexts.date, help: AddTexts.dateHelp) {
            try DayWords.date($0, today: today)
        }
        let before = form.original.map(\.entry.date).flatMap { day in
            state.closedThrough.map { day.month > $0 } ?? true ? day : nil
        }
        question.preset = (before ?? today).description
        return step("date", question) { $0.date = $1 }
    }

    func reference(_ form: VoucherForm) -> Step {
        step("reference", optionalCode(AddTexts.reference, AddTexts.referenceHelp, form.original?.body.reference)) {
            $0.reference = $1
        }
    }

    func invoice(_ form: VoucherForm) -> Step {
        step("invoice", optionalCode(AddTexts.invoice, AddTexts.invoiceHelp, form.original?.body.invoice)) {
            $0.invoice = $1
        }
    }

    private func optionalCode(_ text: Wording, _ help: Wording, _ before: String?) -> Question<String?> {
        var question = Question<String?>(text, help: help) { .some(try InputText.code($0.halfWidth.trimmed)) }
        question.whenEmpty = .some(nil)
        question.preset = before
        return question
    }

    func memo(_ form: VoucherForm) -> Step {
        var question = Question<String?>(AddTexts.memo, help: AddTexts.memoHelp) {
            .some(try InputText.text($0, AddTexts.memo.zh))
        }
        question.whenEmpty = .some(nil)
        question.preset = form.original?.memo
        let kind = form.happening
        let memos = past.common { voucher in Happening(voucher.body) == kind ? voucher.memo : nil }
        question.typing = DialogueTexts.own
        question.suggestions = memos.prefix(VoucherQuestions.suggested).map { Suggestion($0, .plain($0)) }
        return step("memo", question) { $0.memo = $1 }
    }

    func payee(_ form: VoucherForm) -> Step {
        var question = Question<String>(AddTexts.payee, help: AddTexts.payeeHelp) {
            try InputText.text($0, AddTexts.payee.zh)
        }
        let asked = form.request.flatMap(state.trust.matter).flatMap { state.trust.matters[$0].request?.payee }
        if let asked {
            question.suggestions = [Suggestion(asked, .plain(asked), AddTexts.asRequested)]
        } else {
            let isPayment = form.happening == .payment
            let names = past.common { voucher in
                isPayment ? (voucher.body as? Payment)?.payee : (voucher.body as? Expense)?.payee
            }
            question.typing = DialogueTexts.own
            question.suggestions = names.prefix(Dialogue.shown).map { Suggestion($0, .plain($0)) }
        }
        question.preset = asked ?? similar(form)?.body.about.payee
        return step("payee", question) { $0.payee = $1 }
    }

    /// Whether the bank or the cash in hand pays; asked only where there is cash.
    var source: [Named] {
        let cash = balance(.imprest)
        guard cash > 0 else { return [] }
        let choices = [
            Suggestion(AccountCode.bank, AddTexts.fromBank),
            Suggestion(AccountCode.imprest, AddTexts.fromCash, AddTexts.amountInHand.filled(Money(fen: cash).grouped)),
        ]
        var question = Question(AddTexts.source, choices: choices)
        question.preset = "1"
        return [("source", { step("source", question) { $0.from = $1 } })]
    }

    /// The approved requests that it may draw on; not asked where there are none.
    func requests(_ form: VoucherForm) -> [Named] {
        let open = state.trust.matters(.approved, on: today).filter { matter in
            guard let request = matter.request else { return false }
            return switch form.happening {
            case .payment: request.project != nil
            case .expense: request.project == nil
            case .refund: request.payee == (form.entry?.body as? Contribution)?.unit
            case .transfer: request.payee == form.to.description
            case .mistake: request.payee == form.entry?.body.about.party
            default: false
            }
        }
        return open.isEmpty ? [] : [("request", { request(open) })]
    }

    private func request(_ open: [Matter]) -> Step {
        let choices: [Suggestion<Int?>] = open.map { matter in
            let left = Money(fen: (matter.request?.amount ?? 0) - matter.paid).grouped
            let detail = AddTexts.requestDetail.filled(
                matter.request?.payee ?? "",
                matter.request?.purpose ?? "",
                left
            )
            return Suggestion(matter.sequence, AddTexts.requestName.filled(String(matter.sequence)), detail)
        }
        var question = Question(
            AddTexts.request,
            help: AddTexts.requestHelp,
            choices: choices + [Suggestion(nil, AddTexts.noRequest)]
        )
        question.preset = "1"
        let trust = state.trust
        return step("request", question) { form, sequence in
            form.request = sequence
            let asked = sequence.flatMap(trust.matter).flatMap { trust.matters[$0].request }
            if let project = asked?.project {
                form.project = project
                form.answered.insert("project")
            }
        }
    }
}
