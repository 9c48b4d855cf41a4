/// `transfer` (内部划转): money moves between bank, bonds and imprest. Dr the one Cr the other.
public struct Transfer: VoucherBody {
    /// `transfer`.
    public static let kind = "transfer"
    /// 内部划转.
    public static let name = Wording("内部划转", "transfer")

    /// The amount in fen.
    public let amount: Int64
    /// The account the money leaves: 1001, 1101 or 1201.
    public let from: AccountCode
    /// The account it goes to.
    public let to: AccountCode
    /// Interest that came with redeemed bonds, in fen.
    public let interest: Int64?
    /// 银行流水号.
    public let reference: String?
    /// The request that it draws on; nil where it needs none.
    public let request: Int?

    /// A transfer.
    ///
    /// - Parameter interest: of bonds that are redeemed into the bank; nil where there is none.
    public init(
        amount: Money,
        from: AccountCode,
        to: AccountCode,
        interest: Money? = nil,
        reference: String?,
        request: Int? = nil
    ) {
        self.amount = amount.fen
        self.from = from
        self.to = to
        self.interest = interest?.fen
        self.reference = reference
        self.request = request
    }

    /// No home is concerned.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { nil }

    /// The same two accounts.
    public func likeness(on date: CalendarDate) -> Likeness? {
        Likeness(self, of: [from.description, to.description], amount, on: date)
    }

    /// What moves between accounts.
    public var about: Concern {
        Concern(.none, project: nil, payee: nil, amount: .moved(amount), tie: Tie(request: request))
    }
    /// The accounts.
    public var subject: Wording { .plain("\(from) → \(to)") }
    /// The interest that came with it.
    public var particulars: Particulars { [Particular(Wording("利息", "interest"), fen: interest)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        try reader.member("from")
        from = try reader.account()
        interest = reader.optionalMember("interest") ? try reader.amount() : nil
        reference = reader.optionalMember("reference") ? try reader.code() : nil
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.member("to")
        to = try reader.account()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("from", from.description)
            if let interest { $0.member("interest", interest) }
            $0.member("reference", reference)
            if let request { $0.member("request", Int64(request)) }
            $0.member("to", to.description)
        }
    }

    /// Dr `to` Cr `from`; bonds may be redeemed with their interest, Cr 4102, in one go.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        for account in [from, to] where ![.bank, .bonds, .imprest].contains(account) {
            judgement.add(.accountNotAllowed, .account(account))
            return nil
        }
        guard from != to else {
            judgement.add(.transferToItself, .account(from))
            return nil
        }
        if interest != nil, from != .bonds || to != .bank {
            judgement.add(.interestNotAllowed, .account(from), .account(to))
            return nil
        }
        let interest = interest ?? 0
        return Postings(.debit(to, amount + interest), .credit(from, amount), .credit(.bondInterest, interest))
    }
}

/// Money that goes into bonds or cash, wherever it comes from, needs what any spending of it needs; what comes back to the
/// bank does not.
extension Transfer: Spending {
    /// Where it does not come back to the bank.
    public var isSpent: Bool { to == .bonds || to == .imprest }

    /// The account it goes to, by its code.
    public func payee(in state: FundState, _ history: any EntryHistory) -> String? { to.description }
}
