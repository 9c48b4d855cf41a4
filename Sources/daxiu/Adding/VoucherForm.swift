import FundDesk

/// What is known of a voucher while it is asked for.
struct VoucherForm {
    /// What happened; nil until that is answered.
    var happening: Happening?
    /// The names of the questions that are answered.
    var answered: Set<String> = []
    /// An answer as it was given.
    struct Told {
        /// The question's name.
        let name: String
        /// The question.
        let text: Wording
        /// What was typed or chosen.
        let typed: String
    }

    /// The answers, in order.
    var told: [Told] = []
    /// A voucher that was taken back and is recorded anew: what it said is offered.
    var original: PastVouchers.Voucher?

    var home = ""
    var amount = Money(fen: 0)
    var income = Income.Category.other
    var expense = Expense.Category.other
    var project = ""
    var part: Payment.Part?
    var payee = ""
    var from = AccountCode.bank
    var to = AccountCode.bank
    var interest: Money?
    /// The request that it draws on.
    var request: Int?
    /// The entry that is given back or taken back.
    var entry: PastVouchers.Voucher?
    var reason = ""
    var invoice: String?
    var reference: String?
    var memo: String?
    var date = CalendarDate(daysSinceEpoch: 0)
    /// The closed year whose books it belongs to.
    var year: Year?
    /// Whether a mistake is one that is missing in a closed year, not one that was recorded.
    var isMissing = false
    /// The last yes.
    var isMeant = false

    init(_ happening: Happening? = nil, anew original: PastVouchers.Voucher? = nil) {
        self.happening = happening
        self.original = original
    }

    /// What is to be recorded; nil before it is known what happened.
    var draft: EntryDraft? {
        guard let body else { return nil }
        guard let year, let voucher = body as? any CorrectingVoucher else {
            return EntryDraft(body, date: date, memo: memo)
        }
        return EntryDraft(Correction(of: year, voucher), date: date, memo: memo)
    }

    private var body: (any EntryBody)? {
        switch happening {
        case nil: nil
        case .contribution, .cash:
            Contribution(unit: home, amount: amount, reference: reference, isCash: happening == .cash)
        case .banking: Transfer(amount: amount, from: .imprest, to: .bank, reference: reference)
        case .income: Income(category: income, amount: amount, reference: reference)
        case .payment:
            Payment(
                project: project,
                amount: amount,
                part: part,
                payee: payee,
                from: from,
                invoice: invoice,
                reference: reference,
                request: request
            )
        case .expense:
            Expense(
                category: expense,
                amount: amount,
                payee: payee,
                from: from,
                invoice: invoice,
                reference: reference,
                request: request
            )
        case .refund:
            Refund(of: entry?.entry.sequence ?? 0, amount: amount, reference: reference, request: request)
        case .transfer:
            Transfer(amount: amount, from: from, to: to, interest: interest, reference: reference, request: request)
        case .mistake: Reversal(entry: entry?.entry.sequence ?? 0, reason: reason, request: request)
        }
    }
}
