/// `distribution` (分配累计收益): undistributed income goes to the units of a scope. Dr 3101 Cr 3001 and 3002.
public struct Distribution: VoucherBody {
    /// `distribution`.
    public static let kind = "distribution"
    /// 分配累计收益.
    public static let name = Wording("分配累计收益", "distribution")

    /// The amount in fen.
    public let amount: Int64
    /// The request that it draws on; nil where it needs none.
    public let request: Int?
    /// Buildings and unit codes, or `all`.
    public let scope: [String]
    /// How it is shared; nil: as the fund says.
    public let sharing: SharingBasis?

    /// A distribution.
    public init(amount: Money, scope: [String], sharing: SharingBasis? = nil, request: Int? = nil) {
        self.amount = amount.fen
        self.request = request
        self.scope = scope
        self.sharing = sharing
    }

    /// A share of income.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { .distribution }

    /// The same scope.
    public func likeness(on date: CalendarDate) -> Likeness? { Likeness(self, of: scope, amount, on: date) }

    /// What goes to the homes of a scope.
    public var about: Concern {
        Concern(.scope(scope), project: nil, payee: nil, amount: .moved(amount), tie: Tie(request: request))
    }
    /// The scope.
    public var subject: Wording { Scope.name(of: scope) }
    /// How it is shared.
    public var particulars: Particulars { [.sharing(sharing)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.member("scope")
        scope = try reader.array { reader throws(CanonicalError) in try reader.code() }
        sharing = reader.optionalMember("sharing") ? try reader.choice() : nil
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            if let request { $0.member("request", Int64(request)) }
            $0.member("scope") { $0.array(scope) { $0.string($1) } }
            $0.member("sharing", sharing?.rawValue)
        }
    }

    private func basis(in state: FundState) -> SharingBasis { sharing ?? state.fund?.sharing ?? .area }

    /// Dr 3101 Cr 3001 and 3002, never more than what stands undistributed.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        let scope = Scope(names: scope, sequence: state.size)
        let weights = state.checkedWeights(of: scope, by: basis(in: state), &judgement)
        guard weights.sum > 0 else { return nil }
        if amount > state.undistributed {
            judgement.add(.distributionTooLarge, .money(amount), .money(state.undistributed))
        }
        let split = Apportionment.shares(of: amount, by: [weights.commercial, weights.public])
        return Postings(
            .debit(.undistributed, amount),
            .credit(.commercialFund, split[0]),
            .credit(.publicFund, split[1])
        )
    }

    /// Each unit of the scope receives its share.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        let amounts = TenureAmounts(
            commercial: 0 &- postings.net(.commercialFund),
            public: 0 &- postings.net(.publicFund)
        )
        let scope = Scope(names: scope, sequence: sequence)
        return .distribution(scope, basis(in: state), amounts, sign: 1)
    }
}

/// What is given to units is spent like money that leaves.
extension Distribution: Spending {
    /// The scope's names, a space between them.
    public func payee(in state: FundState, _ history: any EntryHistory) -> String? { scope.joined(separator: " ") }
}
