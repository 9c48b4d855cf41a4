/// `rate` (交存标准): what units owe each month, from a month on until a later rate that concerns them.
///
/// The names of its scope are those of buildings and units, also of units that are registered later.
public struct Rate: EntryBody {
    /// `rate`.
    public static let kind = "rate"
    /// 交存标准.
    public static let name = Wording("交存标准", "rate")

    /// What the amount is for.
    public enum Basis: String, Sendable, CaseIterable {
        /// 0.01 fen for every m².
        case area
        /// Fen for every unit.
        case unit
    }

    /// By the month: in 0.01 fen for every m² (15 fen per m² are 1,500), or in fen for every unit.
    public let amount: Int64
    /// What the amount is for.
    public let basis: Basis
    /// The first month it is owed for.
    public let from: Month
    /// Buildings and unit codes, or `all`.
    public let scope: [String]

    /// A rate.
    public init(amount: Int64, basis: Basis, from: Month, scope: [String]) {
        self.amount = amount
        self.basis = basis
        self.from = from
        self.scope = scope
    }

    /// The homes that owe it.
    public var about: Concern { Concern(.scope(scope), project: nil, payee: nil, amount: nil, tie: .none) }
    /// Whose it is, from when, and how much.
    public var subject: Wording {
        let wording =
            basis == .area
            ? Wording("{0} 自 {1} 起每平方米每月 {2} 元", "{0} from {1}, {2} yuan a m² and month")
            : Wording("{0} 自 {1} 起每户每月 {2} 元", "{0} from {1}, {2} yuan a unit and month")
        return wording.filled(with: Scope.name(of: scope), .plain(from.description), .plain(yuan))
    }
    /// No more.
    public var particulars: Particulars { [] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.integer(in: 0...Limits.rate)
        try reader.member("basis")
        basis = try reader.choice()
        try reader.member("from")
        from = try reader.month()
        try reader.member("scope")
        scope = try reader.array { reader throws(CanonicalError) in try reader.code() }
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("basis", basis.rawValue)
            $0.member("from", from.description)
            $0.member("scope") { $0.array(scope) { $0.string($1) } }
        }
    }

    /// Keeps the rate; every name of its scope is known.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let before = judgement.violations.count
        state.checkNames(of: scope, &judgement)
        if judgement.violations.count == before { state.rates.append(self) }
    }

    /// Reads a rate as people type it: yuan a square metre with at most four decimals, or yuan a unit.
    ///
    /// - Throws: `Problem` with `rateMalformed`.
    public static func amount(yuan text: String, _ basis: Basis) throws(Problem) -> Int64 {
        let places = basis == .area ? 4 : 2
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? String(parts[1]) : "0"
        let digits = String(parts[0]) + fraction + String(repeating: "0", count: max(0, places - fraction.count))
        let isPlain = digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isPlain, !parts[0].isEmpty, (1...places).contains(fraction.count), digits.utf8.count <= 18,
            let value = Int64(digits), value <= Limits.rate
        else { throw Problem(.rateMalformed, [.text(text)]) }
        return value
    }

    /// The rate in yuan as people read it, without idle zeros: `0.15`.
    public var yuan: String {
        let places = basis == .area ? 4 : 2
        var digits = String(amount)
        digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let fraction = digits.suffix(places)
        let trimmed = basis == .area && fraction.hasSuffix("00") ? fraction.dropLast(2) : fraction
        return "\(digits.dropLast(places)).\(trimmed)"
    }

    /// What a unit owes for a month at this rate, in fen; half a fen counts as one.
    public func due(area: Int64) -> Int64 {
        switch basis {
        case .unit: return amount
        case .area:
            let (high, low) = amount.multipliedFullWidth(by: area)
            let (quotient, remainder) = Int64(10_000).dividingFullWidth((high, low))
            return remainder >= 5_000 ? quotient + 1 : quotient
        }
    }

    func concerns(_ unit: RegisteredUnit) -> Bool {
        scope.contains { $0 == Scope.all || $0 == unit.building || $0 == unit.code }
    }
}

extension FundState {
    /// What a unit owes for a month, in fen: by the rate recorded last of those that begin by then and concern it; nil
    /// where there is none.
    public func due(_ unit: RegisteredUnit, for month: Month) -> Int64? {
        rates.last { $0.from <= month && $0.concerns(unit) }?.due(area: unit.area)
    }

    /// What a unit owes for all months from one through another, in fen; nil where there is a rate for none of them.
    package func due(_ unit: RegisteredUnit, from first: Month, through last: Month) -> Int64? {
        var (sum, month): (Int64?, Month) = (nil, first)
        while month <= last {
            if let due = due(unit, for: month) { sum = (sum ?? 0) &+ due }
            month = month.next
        }
        return sum
    }
}
