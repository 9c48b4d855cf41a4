/// `contribution` (交存): one payment by one unit. Dr 1001 Cr 4001.1 or 4001.2 by the unit's tenure.
public struct Contribution: VoucherBody {
    /// `contribution`.
    public static let kind = "contribution"

    /// The unit.
    public let unit: String
    /// The amount in fen.
    public let amount: Int64
    /// 银行流水号.
    public let reference: String?

    /// A contribution.
    public init(unit: String, amount: Money, reference: String?) {
        self.unit = unit
        self.amount = amount.fen
        self.reference = reference
    }

    /// The same home.
    public func likeness(on date: CalendarDate) -> Likeness? { Likeness(self, of: [unit], amount, on: date) }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        reference = reader.optionalMember("reference") ? try reader.code() : nil
        try reader.member("unit")
        unit = try reader.code()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("reference", reference)
            $0.member("unit", unit)
        }
    }

    /// Dr 1001 Cr 4001.x.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard let index = state.standingUnit(unit, &judgement) else { return nil }
        return Contribution.postings(amount, of: index, in: state)
    }

    @inline(__always)
    static func postings(_ amount: Int64, of index: Int, in state: FundState) -> Postings {
        let account = AccountCode.contributions.detail(for: state.register.tenure(of: index))
        return Postings(debit: .bank, credit: account, amount)
    }

    /// What was refunded of it must be reversed first.
    public func checkReversal(of sequence: Int, in state: FundState, _ judgement: inout Judgement) {
        if let refunded = state.refunded[sequence] {
            judgement.add(.reversalBlocked, String(sequence), Money(fen: refunded).grouped)
        }
    }

    /// The unit's balance grows.
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
