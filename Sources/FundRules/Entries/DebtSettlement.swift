/// `settlement` (灭失户欠款核销): what a destroyed home owes is written off to the fund by decision. Dr 3101 Cr 3001 or
/// 3002.
///
/// A project that was entered before the home was destroyed still charges it, and nobody is left to pay. All owners bear
/// it out of what is undistributed; so it is approved as spending of its amount.
public struct DebtSettlement: VoucherBody {
    /// `settlement`.
    public static let kind = "settlement"
    /// 灭失户欠款核销.
    public static let name = Wording("灭失户欠款核销", "settlement")

    /// The destroyed unit.
    public let unit: String
    /// The amount in fen.
    public let amount: Int64
    /// The request that it draws on; nil where it needs none.
    public let request: Int?

    /// A settlement.
    public init(unit: String, amount: Money, request: Int? = nil) {
        self.unit = unit
        self.amount = amount.fen
        self.request = request
    }

    /// What the home owed is written off.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { .settled }

    /// The same home.
    public func likeness(on date: CalendarDate) -> Likeness? { Likeness(self, of: [unit], amount, on: date) }

    /// What a home owed.
    public var about: Concern {
        Concern(.one(unit), project: nil, payee: nil, amount: .moved(amount), tie: Tie(request: request))
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
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.member("unit")
        unit = try reader.code()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            if let request { $0.member("request", Int64(request)) }
            $0.member("unit", unit)
        }
    }

    /// Dr 3101 Cr 3001 or 3002, never more than a destroyed home owes, nor than is undistributed.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard let index = state.register.index(of: unit) else {
            judgement.add(.unitUnknown, .name(unit))
            return nil
        }
        guard state.register.departure(of: index)?.successors.isEmpty == true else {
            judgement.add(.settlementOfStanding, .name(unit))
            return nil
        }
        let owes = max(0 &- state.balance(of: index), 0)
        if amount > owes {
            judgement.add(.settlementTooLarge, .name(unit), .money(amount), .money(owes))
        }
        if amount > state.undistributed {
            judgement.add(.distributionTooLarge, .money(amount), .money(state.undistributed))
        }
        return Postings(.debit(.undistributed, amount), .credit(state.register.units[index].tenure.fund, amount))
    }

    /// The unit owes so much less.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        guard let index = state.register.index(of: unit) else { return .none }
        return .unit(index, amount)
    }
}

extension DebtSettlement: Spending {
    /// The destroyed unit.
    public func payee(in state: FundState, _ history: any EntryHistory) -> String? { unit }

    /// While it stands the home stays destroyed.
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {
        change(by: amount, in: &state)
        rememberSpending(entry, in: &state, history)
    }

    /// The home owes it again.
    public func forget(_ sequence: Int, in state: inout FundState) {
        change(by: 0 &- amount, in: &state)
        forgetSpending(sequence, in: &state)
    }

    private func change(by amount: Int64, in state: inout FundState) {
        guard let index = state.register.index(of: unit) else { return }
        let settled = (state.settled[index] ?? 0) &+ amount
        state.settled[index] = settled == 0 ? nil : settled
    }
}
