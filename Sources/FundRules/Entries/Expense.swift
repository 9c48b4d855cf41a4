/// `expense` (其他支出): running costs of the fund itself, borne by 3101. Dr 5901 Cr 1001 or 1201.
public struct Expense: VoucherBody {
    /// `expense`.
    public static let kind = "expense"
    /// 其他支出.
    public static let name = Wording("其他支出", "expense")

    /// What the money was spent on.
    public enum Category: String, Sendable, CaseIterable {
        /// 账户管理费、手续费.
        case bankFee = "bank-fee"
        /// 审计费.
        case audit
        /// 审价费.
        case appraisal
        /// 公示、印刷费.
        case publication
        /// 其他.
        case other
    }

    /// What the money was spent on.
    public let category: Category
    /// The amount in fen.
    public let amount: Int64
    /// Who was paid.
    public let payee: String
    /// The account it was paid from: 1001 or 1201.
    public let from: AccountCode
    /// 发票号.
    public let invoice: String?
    /// What the invoice comes to, in fen, where it is paid in instalments.
    public let invoiceTotal: Int64?
    /// 银行流水号.
    public let reference: String?
    /// Which part of the bank's line it is, 1…9,999, where several vouchers share one.
    public let piece: Int?
    /// The request that it draws on; nil where it needs none.
    public let request: Int?

    /// An expense.
    public init(
        category: Category,
        amount: Money,
        payee: String,
        from: AccountCode = .bank,
        invoice: String?,
        invoiceTotal: Money? = nil,
        reference: String?,
        piece: Int? = nil,
        request: Int? = nil
    ) {
        self.category = category
        self.amount = amount.fen
        self.payee = payee
        self.from = from
        self.invoice = invoice
        self.invoiceTotal = invoiceTotal?.fen
        self.reference = reference
        self.piece = piece
        self.request = request
    }

    /// What it is of its invoice.
    public var instalment: Instalment? {
        Instalment(invoice: invoice, total: invoiceTotal, payee: payee, amount: amount)
    }

    /// Who was paid.
    public var texts: [FreeText] { [FreeText(.payee, payee)] }

    /// No home is concerned.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { nil }

    /// The same category and payee.
    public func likeness(on date: CalendarDate) -> Likeness? {
        Likeness(self, of: [category.rawValue, payee], amount, on: date)
    }

    /// Its category.
    public var budgetItem: Budget.Item? { .expense(category) }
    /// What is paid to whom.
    public var about: Concern {
        Concern(.none, project: nil, payee: payee, amount: .paid(amount), tie: Tie(request: request))
    }
    /// What for, and to whom.
    public var subject: Wording { Payment.to.filled(with: category.name, .plain(payee)) }
    /// No more.
    public var particulars: Particulars { [] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        try reader.member("category")
        category = try reader.choice()
        try reader.member("from")
        from = try reader.account()
        invoice = reader.optionalMember("invoice") ? try reader.code() : nil
        invoiceTotal = invoice != nil && reader.optionalMember("invoiceTotal") ? try reader.amount() : nil
        try reader.member("payee")
        payee = try reader.string()
        (piece, reference) = try reader.sharedReference()
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("category", category.rawValue)
            $0.member("from", from.description)
            $0.member("invoice", invoice)
            if let invoiceTotal { $0.member("invoiceTotal", invoiceTotal) }
            $0.member("payee", payee)
            if let piece { $0.member("piece", Int64(piece)) }
            $0.member("reference", reference)
            if let request { $0.member("request", Int64(request)) }
        }
    }

    /// Dr 5901 Cr the account paid from.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard from == .bank || from == .imprest else {
            judgement.add(.accountNotAllowed, .account(from))
            return nil
        }
        return Postings(.debit(.otherExpenditure, amount), .credit(from, amount))
    }
}

extension Expense: Spending {
    /// It is.
    public var isBudgeted: Bool { true }
    /// A use of the fund for no project, which no vote covers.
    public var votedOn: OwnersSubject? { .use(nil) }
    /// That of its category.
    public var citedLine: String? { Budget.Item.expense(category).name }

    /// Its payee.
    public func payee(in state: FundState, _ history: any EntryHistory) -> String? { payee }
}
