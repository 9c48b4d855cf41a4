import FundDesk

/// The questions of every kind of voucher, and what is suggested for each: from the register, the rates, the requests and
/// what was recorded before.
struct VoucherQuestions {
    typealias Step = FormStep<VoucherForm>

    /// A question's name, and the question, which is made only where it is asked: suggestions take their time.
    typealias Named = (name: String, make: () -> Step)

    /// The state of the books.
    let state: FundState
    /// What was recorded before.
    let past: PastVouchers
    /// The day it is.
    let today: CalendarDate

    /// The next question; nil where everything is answered but the last yes.
    func next(_ form: VoucherForm) -> Step? { steps(form).first { !form.answered.contains($0.name) }?.make() }

    /// Which answer is to be changed; what happened stays.
    func change(_ form: VoucherForm) -> Question<String> {
        let names = steps(form).map(\.name)
        let told = form.told.filter { names.contains($0.name) }
        let choices = told.map { told in
            Suggestion(told.name, told.text, told.typed == "-" ? AddTexts.none : .plain(told.typed))
        }
        return Question(AddTexts.change, help: AddTexts.changeHelp, choices: choices)
    }

    private func steps(_ form: VoucherForm) -> [Named] {
        guard let happening = form.happening else { return [("happening", { happeningStep })] }
        func ask(_ name: String, _ make: @escaping (VoucherForm) -> Step) -> Named { (name, { make(form) }) }
        let (amount, date, memo) = (ask("amount", self.amount), ask("date", self.date), ask("memo", self.memo))
        let reference = ask("reference", self.reference)
        let (payee, invoice) = (ask("payee", self.payee), ask("invoice", self.invoice))
        switch happening {
        case .contribution: return [ask("home", home), amount, date, reference, memo]
        case .cash: return [ask("home", home), amount, date, memo]
        case .banking: return [amount, date, reference, memo]
        case .income: return [ask("income", income), amount, date, reference, memo]
        case .payment:
            let payment = [ask("part", part), payee, amount, invoice] + source
            return requests(form) + [ask("project", project)] + payment + [date, reference, memo]
        case .expense:
            let cost = [ask("expense", expense), payee, amount, invoice] + source
            return requests(form) + cost + [date, reference, memo]
        case .refund: return [("entry", { refunded })] + requests(form) + [amount, date, reference, memo]
        case .transfer:
            let interest: [Named] = form.from == .bonds ? [("interest", { self.interest })] : []
            return [ask("way", way)] + requests(form) + [amount] + interest + [date, reference, memo]
        case .mistake where form.isMissing:
            return [("missing", { missing }), ask("year", year), ("missingKind", { missingKind })]
        case .mistake:
            let voucher: [Named] = [("missing", { missing }), ("entry", { mistaken })]
            return voucher + requests(form) + [("reason", { reason }), date]
        }
    }

    /// A step that keeps that it was answered, and how.
    func step<Value>(
        _ name: String,
        _ question: Question<Value>,
        _ take: @escaping (inout VoucherForm, Value) -> Void
    ) -> Step {
        Step(name, question) { form, value, typed in
            form.answered.insert(name)
            let told = VoucherForm.Told(name: name, text: question.text, typed: typed)
            if let place = form.told.firstIndex(where: { $0.name == name }) {
                form.told[place] = told
            } else {
                form.told.append(told)
            }
            take(&form, value)
        }
    }

    private var happeningStep: Step {
        let choices = Happening.allCases.map { Suggestion($0, $0.name, $0.meaning) }
        return step("happening", Question(AddTexts.happening, help: AddTexts.happeningHelp, choices: choices)) {
            $0.happening = $1
        }
    }

    /// What was recorded last that is most like what is asked for: of the same home, category, or project and payee.
    func similar(_ form: VoucherForm) -> PastVouchers.Voucher? {
        if let original = form.original { return original }
        return past.last { body in
            switch (form.happening, body) {
            case (.contribution, let body as Contribution), (.cash, let body as Contribution): body.unit == form.home
            case (.income, let body as Income): body.category == form.income
            case (.payment, let body as Payment):
                body.project == form.project && (form.payee.isEmpty || body.payee == form.payee)
            case (.expense, let body as Expense):
                body.category == form.expense && (form.payee.isEmpty || body.payee == form.payee)
            case (.banking, let body as Transfer): body.from == .imprest && body.to == .bank
            case (.transfer, let body as Transfer): body.from == form.from && body.to == form.to
            default: false
            }
        }
    }

    /// Debits less credits of an account, in fen.
    func balance(_ account: AccountCode) -> Int64 {
        guard let index = state.fund?.chart.index(of: account), state.balances.indices.contains(index) else { return 0 }
        return state.balances[index]
    }
}
