import FundDesk

/// The questions of every kind of voucher, and what is suggested for each: from the register, the rates, the requests and
/// what was recorded before.
struct VoucherQuestions {
    typealias Step = FormStep<VoucherForm>

    /// The state of the books.
    let state: FundState
    /// What was recorded before.
    let past: PastVouchers
    /// The day it is.
    let today: CalendarDate

    /// The next question; nil where everything is answered but the last yes.
    func next(_ form: VoucherForm) -> Step? { steps(form).first { !form.answered.contains($0.name) } }

    /// Which answer is to be changed; what happened stays.
    func change(_ form: VoucherForm) -> Question<String> {
        let names = steps(form).map(\.name)
        let told = form.told.filter { names.contains($0.name) }
        let choices = told.map { told in
            Suggestion(told.name, told.text, told.typed == "-" ? AddTexts.none : .plain(told.typed))
        }
        return Question(AddTexts.change, help: AddTexts.changeHelp, choices: choices)
    }

    private func steps(_ form: VoucherForm) -> [Step] {
        guard let happening = form.happening else { return [happeningStep] }
        switch happening {
        case .contribution: return [home(form), amount(form), date(form), reference(form), memo(form)]
        case .cash: return [home(form), amount(form), date(form), memo(form)]
        case .banking: return [amount(form), date(form), reference(form), memo(form)]
        case .income: return [income(form), amount(form), date(form), reference(form), memo(form)]
        case .payment:
            let payment = [part(form), payee(form), amount(form), invoice(form)] + source
            return requests(form) + [project(form)] + payment + [date(form), reference(form), memo(form)]
        case .expense:
            let cost = [expense(form), payee(form), amount(form), invoice(form)] + source
            return requests(form) + cost + [date(form), reference(form), memo(form)]
        case .refund:
            return [refunded] + requests(form) + [amount(form), date(form), reference(form), memo(form)]
        case .transfer:
            let interest = form.from == .bonds ? [interest] : []
            return [way(form)] + requests(form) + [amount(form)] + interest + [date(form), reference(form), memo(form)]
        case .mistake where form.isMissing: return [missing, year(form), missingKind]
        case .mistake: return [missing, mistaken] + requests(form) + [reason, date(form)]
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
