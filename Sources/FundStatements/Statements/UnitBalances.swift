public import FundRules

/// 分户余额表: what every unit owns of the fund at the end of the period; negative where it has to pay in (应补交), or
/// where a destroyed home owes what is to be written off.
public struct UnitBalances: Hashable, Sendable {
    /// One unit.
    public struct Line: Hashable, Sendable {
        /// The unit, as it was registered at the end of the period.
        public let home: StatedHome
        /// Its balance in fen.
        public let closing: Int64

        /// The unit's code.
        public var unit: String { home.unit.code }
        /// The building it stands in.
        public var building: String { home.unit.building }
        /// Its area in 0.01 m².
        public var area: Int64 { home.unit.area }
        /// Its tenure.
        public var tenure: Tenure { home.unit.tenure }
    }

    /// Every unit that was registered by the end of the period, in order of code, and whichever else has a balance.
    public let lines: [Line]

    /// What the units of each tenure own together.
    public var totals: TenureAmounts {
        lines.reduce(into: TenureAmounts()) { $0[$1.tenure] += $1.closing }
    }

    /// The units by building.
    var byBuilding: ByBuilding<Line> { ByBuilding(lines, \.building) }

    init(_ books: Books) {
        let balances = books.unitBalances()
        lines = books.state.register.order.map { Line(home: books.home($0), closing: balances[$0]) }
            .filter { $0.home.isRegistered || $0.closing != 0 }
    }
}
