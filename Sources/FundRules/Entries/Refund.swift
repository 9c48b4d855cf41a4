/// `refund` (返还): a contribution goes back, whole or in part. Cr 1001; Dr 4001.1 or .2 for a contribution of this year,
/// Dr 5101.1 or .2 for one of an earlier year.
///
/// Source: 财会〔2020〕7号, 5101 返还支出. What remains of a contribution is its amount less the refunds of it that stand.
public struct Refund: VoucherBody {
    /// `refund`.
    public static let kind = "refund"
    /// 返还.
    public static let name = Wording("返还", "refund")

    /// The contribution's entry.
    public let entry: Int
    /// The amount in fen.
    public let amount: Int64
    /// 银行流水号.
    public let reference: String?
    /// The request that it draws on; nil where it needs none.
    public let request: Int?

    /// A refund.
    public init(of entry: Int, amount: Money, reference: String?, request: Int? = nil) {
        self.entry = entry
        self.amount = amount.fen
        self.reference = reference
        self.request = request
    }

    /// What it takes from a home is there.
    public var isBoundByHomes: Bool { true }

    /// Given back; what goes back of this year's contributions was never contributed.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? {
        postings.contains { $0.account.parent == .contributions } ? .contribution : .returned
    }

    /// The same contribution.
    public func likeness(on date: CalendarDate) -> Likeness? { Likeness(self, of: [String(entry)], amount, on: date) }

    /// What is given back of a contribution.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: .paid(amount), tie: .entry(entry)) }
    /// The contribution.
    public var subject: Wording { Reversal.of.filled(String(entry)) }
    /// No more.
    public var particulars: Particulars { [] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        try reader.member("entry")
        entry = Int(try reader.integer(in: 0...Limits.integer))
        reference = reader.optionalMember("reference") ? try reader.code() : nil
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("entry", Int64(entry))
            $0.member("reference", reference)
            if let request { $0.member("request", Int64(request)) }
        }
    }

    /// Dr 4001.x or 5101.x Cr 1001, never more than remains of a contribution that stands.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard entry < state.size, let original = judgement.history.entry(at: entry)?.entry else {
            judgement.add(.refundOfNothing, .entry(entry))
            return nil
        }
        guard let contribution = Refund.contribution(original.body),
            let unit = state.register.index(of: contribution.unit)
        else {
            judgement.add(.refundNotPossible, .entry(entry), .kind(original.kind))
            return nil
        }
        guard !state.reversed.contains(entry) else {
            judgement.add(.refundOfReversed, .entry(entry))
            return nil
        }
        // What was left of a destroyed home's money has been returned as a whole.
        if state.register.departed[unit]?.successors.isEmpty == true { state.addGone(unit, &judgement) }
        if judgement.date < original.date {
            judgement.add(.refundTooEarly, .date(judgement.date), .date(original.date))
        }
        let remaining = contribution.amount &- (state.refunded[entry] ?? 0)
        if amount > remaining {
            judgement.add(
                .refundTooLarge,
                .entry(entry),
                .money(amount),
                .money(remaining),
                .money(contribution.amount)
            )
        }
        let isOfThisYear = original.body is Contribution && original.date.year == judgement.date.year
        let account = isOfThisYear ? AccountCode.contributions : .returns
        return Postings(.debit(account.detail(for: state.register.units[unit].tenure), amount), .credit(.bank, amount))
    }

    /// The contribution that an entry is, or that a correction of an earlier year says there should have been.
    static func contribution(_ body: any EntryBody) -> Contribution? {
        body as? Contribution ?? (body as? Correction)?.voucher as? Contribution
    }

    /// The unit's balance falls.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        guard let body = history.entry(at: entry)?.entry.body, let contribution = Refund.contribution(body),
            let unit = state.register.index(of: contribution.unit)
        else { return .none }
        return .unit(unit, 0 &- amount)
    }
}

extension Refund: Spending {
    /// The unit whose contribution it was.
    public func payee(in state: FundState, _ history: any EntryHistory) -> String? {
        guard entry < state.size, let original = history.entry(at: entry)?.entry else { return nil }
        return Refund.contribution(original.body)?.unit
    }

    /// The contribution has so much less to give back.
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {
        state.refunded[self.entry, default: 0] &+= amount
        rememberSpending(entry, in: &state, history)
    }

    /// A reversed refund gives it back.
    public func forget(_ sequence: Int, in state: inout FundState) {
        let left = (state.refunded[entry] ?? 0) &- amount
        state.refunded[entry] = left == 0 ? nil : left
        forgetSpending(sequence, in: &state)
    }
}
