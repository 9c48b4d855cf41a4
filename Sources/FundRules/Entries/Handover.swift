/// `handover` (划转): the fund's money goes to another custodian, or comes from one, with the units' balances by list.
///
/// In: Dr 1001, Cr 3001 and 3002 by the tenure of the units, Cr 3101. Out: the reverse. What does not fit one entry is
/// recorded as several, each with money of its own.
public struct Handover: VoucherBody {
    /// `handover`.
    public static let kind = "handover"
    /// 划转.
    public static let name = Wording("划转", "handover")

    /// Which way the money goes.
    public enum Direction: String, Sendable, CaseIterable {
        /// 转入: taken over from another custodian.
        case `in`
        /// 转出: handed to another custodian.
        case out
    }

    /// Which way the money goes.
    public let direction: Direction
    /// The other custodian: an office or a company.
    public let custodian: String
    /// What of it belongs to 3101 待分配累计收益, in fen; may be negative.
    public let undistributed: Int64
    /// What of it belongs to units, in fen, in order of code; may be negative, as a debt that is handed over.
    public let units: [(unit: String, amount: Int64)]
    /// 银行流水号.
    public let reference: String?
    /// The request that money going out draws on; nil where it needs none.
    public let request: Int?

    /// The money that moves, in fen.
    public var amount: Int64 { units.reduce(undistributed) { $0 &+ $1.amount } }

    /// A handover.
    public init(
        _ direction: Direction,
        custodian: String,
        undistributed: Int64,
        units: [(unit: String, amount: Int64)],
        reference: String?,
        request: Int? = nil
    ) {
        self.direction = direction
        self.custodian = custodian
        self.undistributed = undistributed
        self.units = units.sorted { $0.unit < $1.unit }
        self.reference = reference
        self.request = request
    }

    /// The other custodian.
    public var texts: [FreeText] { [FreeText(.custodian, custodian)] }

    /// What goes out of a home is there.
    public var isBoundByHomes: Bool { direction == .out }

    /// Brought by another custodian, or taken.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { .handover }

    /// The same custodian and homes, in the same direction.
    public func likeness(on date: CalendarDate) -> Likeness? {
        Likeness(self, of: [direction.rawValue, custodian] + units.map(\.unit), amount, on: date)
    }

    /// The money that comes from the other custodian, or goes there.
    public var about: Concern {
        let moved = direction == .out ? Concern.Amount.paid(amount) : .received(amount)
        return Concern(.none, project: nil, payee: custodian, amount: moved, tie: Tie(request: request))
    }
    /// The other custodian.
    public var subject: Wording {
        let wording = direction == .in ? Wording("从 {0} 转入", "from {0}") : Wording("转出到 {0}", "to {0}")
        return wording.filled(custodian)
    }
    /// Whose it is.
    public var particulars: Particulars {
        let rest = undistributed == 0 ? nil : undistributed
        return [Particular(Wording("待分配累计收益", "undistributed"), fen: rest), .balances(units)]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("custodian")
        custodian = try reader.string()
        try reader.member("direction")
        direction = try reader.choice()
        reference = reader.optionalMember("reference") ? try reader.code() : nil
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.member("undistributed")
        undistributed = try reader.integer(in: -Limits.amount...Limits.amount)
        try reader.member("units")
        units = try reader.list { reader throws(CanonicalError) in try reader.unitAmount() }
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("custodian", custodian)
            $0.member("direction", direction.rawValue)
            $0.member("reference", reference)
            if let request { $0.member("request", Int64(request)) }
            $0.member("undistributed", undistributed)
            $0.member("units") { $0.array(units) { $0.unitAmount($1) } }
        }
    }

    /// Bank against the funds; the debit side first.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        var funds = TenureAmounts()
        for (position, line) in units.enumerated() {
            guard let index = state.standingUnit(line.unit, &judgement) else { return nil }
            if position > 0, !(units[position - 1].unit < line.unit) { judgement.add(.unitsUnsorted) }
            funds[state.register.units[index].tenure] &+= line.amount
        }
        let amount = amount
        guard (1...Limits.amount).contains(amount) else {
            judgement.add(.handoverEmpty, .money(amount))
            return nil
        }
        if direction == .out, undistributed > max(state.undistributed, 0) {
            judgement.add(.distributionTooLarge, .money(undistributed), .money(state.undistributed))
        }
        let parts: [(AccountCode, Int64)] = [
            (.commercialFund, funds.commercial), (.publicFund, funds.public), (.undistributed, undistributed),
        ]
        var postings = Postings()
        if direction == .in { postings.append(.debit(.bank, amount)) }
        for (account, part) in parts where part != 0 {
            let isCredit = (part > 0) == (direction == .in)
            postings.append(isCredit ? .credit(account, abs(part)) : .debit(account, abs(part)))
        }
        if direction == .out { postings.append(.credit(.bank, amount)) }
        return postings
    }

    /// The units' balances come, or go.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        let sign: Int64 = direction == .in ? 1 : -1
        return .units(
            units.compactMap { line in state.register.index(of: line.unit).map { ($0, line.amount * sign) } }
        )
    }
}

extension CanonicalReader {
    /// Reads `{"amount":…,"unit":…}`.
    mutating func unitAmount() throws(CanonicalError) -> (unit: String, amount: Int64) {
        try beginObject()
        try member("amount")
        let amount = try integer(in: -Limits.amount...Limits.amount)
        try member("unit")
        let unit = try code()
        try endObject()
        return (unit, amount)
    }
}

extension CanonicalWriter {
    /// Writes `{"amount":…,"unit":…}`.
    mutating func unitAmount(_ line: (unit: String, amount: Int64)) {
        object {
            $0.member("amount", line.amount)
            $0.member("unit", line.unit)
        }
    }
}

/// Money that goes to another custodian is spent like any other: the whole fund could go that way, or from one unit to
/// another.
extension Handover: Spending {
    /// Where it goes out, or takes from some what it gives to others.
    public var isSpent: Bool { direction == .out || spent > 0 }

    /// What it takes, also where it gives as much to others: out, all that is above zero; in, all that is below.
    public var spent: Int64 {
        let parts = units.map(\.amount) + [undistributed]
        let taken = parts.reduce(Int64(0)) { $0 &+ max(direction == .out ? $1 : 0 &- $1, 0) }
        return min(taken, Limits.integer)
    }

    /// Out: that the money goes to another custodian.
    public var votedOn: OwnersSubject? { direction == .out ? .custody(custodian) : nil }

    /// The other custodian.
    public func payee(in state: FundState, _ history: any EntryHistory) -> String? { custodian }
}
