/// `destruction` (房屋灭失): a home is no more, and what is left on its account is due to its owner.
/// Dr 5101.1 or .2 Cr 2001.
///
/// From then on the unit accepts no contribution and has no part in later projects and distributions; its shares of
/// projects entered before stay as they were registered. Source: 财会〔2020〕7号, 2001 应付房屋灭失返还资金.
public struct Destruction: VoucherBody {
    /// `destruction`.
    public static let kind = "destruction"
    /// 房屋灭失.
    public static let name = Wording("房屋灭失", "destruction")

    /// The unit.
    public let unit: String
    /// Its whole balance in fen; nothing where that is not above zero.
    public let amount: Int64

    /// The destruction of a home as the books have it now.
    public init(unit: String, in state: FundState) {
        self.unit = unit
        amount = state.register.index(of: unit).map { Destruction.due($0, in: state) } ?? 0
    }

    /// The home is gone.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { .destroyed }

    /// A home is destroyed once.
    public func likeness(on date: CalendarDate) -> Likeness? { nil }

    /// A home, and what is due to its owner.
    public var about: Concern { Concern(.one(unit), project: nil, payee: nil, amount: .stated(amount), tie: .none) }
    /// The home.
    public var subject: Wording { .plain(unit) }
    /// No more.
    public var particulars: Particulars { [] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.integer(in: 0...Limits.amount)
        try reader.member("unit")
        unit = try reader.code()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("unit", unit)
        }
    }

    private static func due(_ unit: Int, in state: FundState) -> Int64 {
        min(max(state.balance(of: unit), 0), Limits.amount)
    }

    /// Dr 5101.x Cr 2001, the whole balance over all vouchers recorded so far.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard let index = state.standingUnit(unit, &judgement) else { return nil }
        let due = Destruction.due(index, in: state)
        if amount != due {
            judgement.add(.balanceNotReturned, .name(unit), .money(due), .money(amount))
        }
        state.remarkDuringProject([state.register.units[index]], &judgement)
        let account = AccountCode.returns.detail(for: state.register.units[index].tenure)
        return Postings(.debit(account, amount), .credit(.destroyedHomesPayable, amount))
    }

    /// The unit's balance goes to zero.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        guard let index = state.register.index(of: unit) else { return .none }
        return .unit(index, 0 &- amount)
    }

    /// What was paid out of it, or written off, must be reversed first.
    public func checkReversal(of sequence: Int, in state: FundState, _ judgement: inout Judgement) {
        let owed = state.register.index(of: unit).flatMap { state.payables[$0] } ?? 0
        if owed != amount {
            judgement.add(.reversalBlocked, .entry(sequence), .money(amount &- owed))
        }
        if let settled = state.register.index(of: unit).flatMap({ state.settled[$0] }) {
            judgement.add(.reversalBlocked, .entry(sequence), .money(settled))
        }
    }

    /// The unit leaves the register, and its owner is owed the balance.
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {
        guard let index = state.register.index(of: unit) else { return }
        state.payables[index] = amount == 0 ? nil : amount
        state.keepDay(of: entry)
        state.register.depart(index, at: state.size, on: entry.date)
    }

    /// The unit stands again.
    public func forget(_ sequence: Int, in state: inout FundState) {
        guard let index = state.register.index(of: unit) else { return }
        state.payables[index] = nil
        state.register.revive(index, at: state.size)
    }
}
