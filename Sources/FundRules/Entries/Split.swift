/// `split` (分割): one home becomes several, which take over its balance by area. Within 3001 or 3002.
///
/// The home leaves the register; projects entered before keep it in their scopes, and what falls on it from then on is
/// borne by the parts. Cannot be reversed: merge the parts again.
public struct Split: VoucherBody, RegisterChange {
    /// `split`.
    public static let kind = "split"
    /// 房屋分割.
    public static let name = Wording("房屋分割", "split")

    /// The unit that is divided.
    public let unit: String
    /// What it becomes, in order of code; of the same tenure.
    public let parts: [RegisteredUnit]
    /// The request that it carries out; nil where it cites none.
    public var request: Int?

    /// The register does not go back.
    public static var isReversible: Bool { false }

    /// A division.
    public init(unit: String, parts: [RegisteredUnit]) {
        self.unit = unit
        self.parts = parts.sorted { $0.code < $1.code }
    }

    /// Passes to the parts.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { .replaced }

    /// A home is split once.
    public func likeness(on date: CalendarDate) -> Likeness? { nil }

    /// The home.
    public var about: Concern { Concern(.one(unit), project: nil, payee: nil, amount: nil, tie: Tie(request: request)) }
    /// The home, and what it becomes.
    public var subject: Wording {
        Wording("{0} 分成 {1}", "{0} into {1}").filled(unit, parts.map(\.code).joined(separator: " "))
    }
    /// What is registered of the parts.
    public var particulars: Particulars { [Particular(Wording("分成", "part"), parts)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("parts")
        parts = try reader.array { reader throws(CanonicalError) in try RegisteredUnit(from: &reader) }
        request = try reader.optionalRequest()
        try reader.member("unit")
        unit = try reader.code()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("parts") { $0.array(parts) { $1.encode(to: &$0) } }
            $0.request(request)
            $0.member("unit", unit)
        }
    }

    /// The unit's balance in one line, then its parts in theirs.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard let index = state.standingUnit(unit, &judgement) else { return nil }
        guard state.mayReplace([index], by: parts, least: 2, &judgement) else { return nil }
        state.checkRequested(self, &judgement)
        state.remarkDuringProject([state.register.units[index]], by: self, &judgement)
        let balance = state.balance(of: index)
        let fund = state.register.units[index].tenure.fund
        return .between(fund, [balance], shares(of: balance))
    }

    /// Always.
    public func decides(in state: FundState) -> Bool { true }

    /// Each part's share of a balance, of the sign that the balance has.
    private func shares(of balance: Int64) -> [Int64] {
        Apportionment.signedShares(of: balance, by: parts.map(\.area))
    }

    /// The balance moves to the parts.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        guard let index = state.register.index(of: unit) else { return .none }
        let balance = state.balance(of: index)
        let first = state.register.units.count
        let moves = shares(of: balance).enumerated().map { (unit: first + $0.offset, amount: $0.element) }
        return .units([(unit: index, amount: 0 &- balance)] + moves)
    }

    /// The unit leaves the register, its parts enter it.
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {
        guard let index = state.register.index(of: unit) else { return }
        state.keepDay(of: entry)
        state.carryOut(self)
        state.register.split(index, into: parts, at: state.size, on: entry.date)
    }
}
