/// `contribution` (交存): one payment by one unit. Dr 1001, or 1201 for cash in hand, Cr 4001.1 or 4001.2 by the unit's
/// tenure.
public struct Contribution: VoucherBody {
    /// `contribution`.
    public static let kind = "contribution"
    /// 交存.
    public static let name = Wording("交存", "contribution")

    /// The unit.
    public let unit: String
    /// The amount in fen.
    public let amount: Int64
    /// 银行流水号.
    public let reference: String?
    /// Which part of the bank's line it is, 1…9,999, where several vouchers share one.
    public let piece: Int?
    /// Whether the money is in hand (1201) and not at the bank.
    public let isCash: Bool

    /// A contribution.
    public init(unit: String, amount: Money, reference: String?, piece: Int? = nil, isCash: Bool = false) {
        self.unit = unit
        self.amount = amount.fen
        self.reference = reference
        self.piece = piece
        self.isCash = isCash
    }

    /// The account that the money is on.
    public var to: AccountCode { isCash ? .imprest : .bank }

    /// Paid in.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { .contribution }

    /// The same home.
    public func likeness(on date: CalendarDate) -> Likeness? { Likeness(self, of: [unit], amount, on: date) }

    /// What a home pays in.
    public var about: Concern { Concern(.one(unit), project: nil, payee: nil, amount: .received(amount), tie: .none) }
    /// The home.
    public var subject: Wording { .plain(unit) }
    /// No more.
    public var particulars: Particulars { [] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        (piece, reference) = try reader.sharedReference()
        isCash = reader.optionalMember("to")
        if isCash { try reader.imprest() }
        try reader.member("unit")
        unit = try reader.code()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            if let piece { $0.member("piece", Int64(piece)) }
            $0.member("reference", reference)
            if isCash { $0.member("to", AccountCode.imprest.description) }
            $0.member("unit", unit)
        }
    }

    /// Dr 1001 or 1201 Cr 4001.x.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard let index = state.standingUnit(unit, &judgement) else { return nil }
        return Contribution.postings(amount, to: to, of: index, in: state)
    }

    @inline(__always)
    static func postings(_ amount: Int64, to asset: AccountCode, of index: Int, in state: FundState) -> Postings {
        let account = AccountCode.contributions.detail(for: state.register.tenure(of: index))
        return Postings(debit: asset, credit: account, amount)
    }

    /// What was refunded of it must be reversed first.
    public func checkReversal(of sequence: Int, in state: FundState, _ judgement: inout Judgement) {
        if let refunded = state.refunded[sequence] {
            judgement.add(.reversalBlocked, .entry(sequence), .money(refunded))
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
