/// `merge` (合并): several homes become one, which takes over their balances. Within 3001 or 3002.
///
/// The homes leave the register; projects entered before keep them in their scopes, and what falls on them from then on is
/// borne by the new one. Cannot be reversed: split the home again.
public struct Merge: VoucherBody, RegisterChange {
    /// `merge`.
    public static let kind = "merge"
    /// 房屋合并.
    public static let name = Wording("房屋合并", "merge")

    /// The units that are joined, in order of code; of one tenure.
    public let units: [String]
    /// What they become.
    public let whole: RegisteredUnit
    /// The request that it carries out; nil where it cites none.
    public var request: Int?

    /// The register does not go back.
    public static var isReversible: Bool { false }

    /// A merger.
    public init(units: [String], into whole: RegisteredUnit) {
        self.units = units.sorted()
        self.whole = whole
    }

    /// Passes to the new home.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { .replaced }

    /// Homes are merged once.
    public func likeness(on date: CalendarDate) -> Likeness? { nil }

    /// What the homes become.
    public var about: Concern {
        Concern(.one(whole.code), project: nil, payee: nil, amount: nil, tie: Tie(request: request))
    }
    /// Which homes, and what they become.
    public var subject: Wording {
        Wording("{0} 合成 {1}", "{0} into {1}").filled(units.joined(separator: " "), whole.code)
    }
    /// What is registered of it.
    public var particulars: Particulars { [Particular(Wording("房号", "unit"), [whole])] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("into")
        whole = try RegisteredUnit(from: &reader)
        request = try reader.optionalRequest()
        try reader.member("units")
        units = try reader.array { reader throws(CanonicalError) in try reader.code() }
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("into") { whole.encode(to: &$0) }
            $0.request(request)
            $0.member("units") { $0.array(units) { $0.string($1) } }
        }
    }

    /// Every unit's balance in a line, then their sum.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        var indexes: [Int] = []
        for code in units {
            guard let index = state.standingUnit(code, &judgement) else { return nil }
            indexes.append(index)
        }
        if zip(units, units.dropFirst()).contains(where: { !($0 < $1) }) {
            judgement.add(.unitsUnsorted)
            return nil
        }
        guard state.mayReplace(indexes, by: [whole], least: 1, &judgement) else { return nil }
        state.checkRequested(self, &judgement)
        state.remarkDuringProject(indexes.map { state.register.units[$0] }, by: self, &judgement)
        let balances = indexes.map { state.balance(of: $0) }
        return .between(whole.tenure.fund, balances, [balances.reduce(0, &+)])
    }

    /// Always.
    public func decides(in state: FundState) -> Bool { true }

    /// The balances move to the new unit.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        let balances = units.compactMap { state.register.index(of: $0) }.map {
            (unit: $0, amount: state.balance(of: $0))
        }
        let sum = balances.reduce(0) { $0 &+ $1.amount }
        return .units(
            balances.map { (unit: $0.unit, amount: 0 &- $0.amount) }
                + [(unit: state.register.units.count, amount: sum)]
        )
    }

    /// The units leave the register, the new one enters it.
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {
        let indexes = units.compactMap { state.register.index(of: $0) }
        state.keepDay(of: entry)
        state.carryOut(self)
        state.register.merge(indexes, into: whole, at: state.size, on: entry.date)
    }
}

extension Postings {
    /// What moves within one account: each balance leaves on the side that brings it to zero, each new one comes on the
    /// other; nothing for a balance of nothing.
    static func between(_ account: AccountCode, _ leaving: [Int64], _ coming: [Int64]) -> Postings {
        var postings = Postings()
        for amount in leaving + coming.map({ 0 &- $0 }) where amount != 0 {
            postings.append(amount > 0 ? .debit(account, amount) : .credit(account, 0 &- amount))
        }
        return postings
    }
}

extension FundState {
    /// Whether units can leave the register for new ones: names of their own, the same tenure, no fewer than there must be.
    func mayReplace(
        _ old: [Int],
        by new: [RegisteredUnit],
        least: Int,
        _ judgement: inout Judgement
    ) -> Bool {
        let before = judgement.violations.count
        if new.count < least || old.count + new.count < 3 { judgement.add(.unitsTooFew) }
        let pairs = new.lazy.flatMap { unit in old.lazy.map { (unit, register.units[$0]) } }
        if let (unit, index) = pairs.first(where: { $0.0.tenure != $0.1.tenure }) {
            judgement.add(.unitTenureDiffers, .name(unit.code), .name(index.code))
        }
        let fresh = admitted(new, &judgement)
        return fresh.count == new.count && judgement.violations.count == before
    }
}

extension UnitRegister {
    /// Puts new units in the place of old ones.
    mutating func replace(_ old: [Int], by new: [RegisteredUnit], at sequence: Int, on date: CalendarDate) {
        let first = units.count
        append(new, at: sequence)
        for index in old { depart(index, at: sequence, on: date, successors: Array(first..<units.count)) }
    }
}
