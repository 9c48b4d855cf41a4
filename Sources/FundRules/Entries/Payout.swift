/// `payout` (支付房屋灭失返还资金): the owner of a destroyed home is paid what is owed. Dr 2001 Cr 1001.
public struct Payout: VoucherBody {
    /// `payout`.
    public static let kind = "payout"
    /// 支付灭失返还.
    public static let name = Wording("支付灭失返还", "payout")

    /// The destroyed unit.
    public let unit: String
    /// The amount in fen.
    public let amount: Int64
    /// 银行流水号.
    public let reference: String?
    /// The request that it draws on; nil where it needs none.
    public let request: Int?

    /// A payout.
    public init(unit: String, amount: Money, reference: String?, request: Int? = nil) {
        self.unit = unit
        self.amount = amount.fen
        self.reference = reference
        self.request = request
    }

    /// What is owed to the owner is no longer the home's.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { nil }

    /// The same home.
    public func likeness(on date: CalendarDate) -> Likeness? { Likeness(self, of: [unit], amount, on: date) }

    /// What is paid for a home that is no more.
    public var about: Concern {
        Concern(.one(unit), project: nil, payee: nil, amount: .paid(amount), tie: Tie(request: request))
    }
    /// The home.
    public var subject: Wording { .plain(unit) }
    /// No more.
    public var particulars: Particulars { [] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        reference = reader.optionalMember("reference") ? try reader.code() : nil
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.member("unit")
        unit = try reader.code()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("reference", reference)
            if let request { $0.member("request", Int64(request)) }
            $0.member("unit", unit)
        }
    }

    /// Dr 2001 Cr 1001, never more than is owed to the unit, less what its account has come to lack since.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard let index = state.register.index(of: unit) else {
            judgement.add(.unitUnknown, .name(unit))
            return nil
        }
        let owed = (state.payables[index] ?? 0) &+ min(0, state.balance(of: index))
        if amount > owed {
            judgement.add(.payoutTooLarge, .name(unit), .money(amount), .money(owed))
        }
        return Postings(.debit(.destroyedHomesPayable, amount), .credit(.bank, amount))
    }
}

extension Payout: Spending {
    /// The destroyed unit.
    public func payee(in state: FundState, _ history: any EntryHistory) -> String? { unit }

    /// So much less is owed.
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {
        change(by: 0 &- amount, in: &state)
        rememberSpending(entry, in: &state, history)
    }

    /// It is owed again.
    public func forget(_ sequence: Int, in state: inout FundState) {
        change(by: amount, in: &state)
        forgetSpending(sequence, in: &state)
    }

    private func change(by amount: Int64, in state: inout FundState) {
        guard let index = state.register.index(of: unit) else { return }
        let owed = (state.payables[index] ?? 0) &+ amount
        state.payables[index] = owed == 0 ? nil : owed
    }
}
