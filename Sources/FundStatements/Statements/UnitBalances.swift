public import FundRules

/// 分户余额表: what every unit owns of the fund at the end of the period; negative where it has to pay in (应补交).
public struct UnitBalances: Hashable, Sendable {
    /// One unit.
    public struct Line: Hashable, Sendable {
        /// The unit's code.
        public let unit: String
        /// The building it stands in.
        public let building: String
        /// Its area in 0.01 m².
        public let area: Int64
        /// Its tenure.
        public let tenure: Tenure
        /// Its balance in fen.
        public let closing: Int64
    }

    /// Every registered unit, in order of code.
    public let lines: [Line]

    /// What the units of each tenure own together.
    public var totals: TenureAmounts {
        lines.reduce(into: TenureAmounts()) { $0[$1.tenure] += $1.closing }
    }

    /// The units by building.
    var byBuilding: ByBuilding<Line> { ByBuilding(lines, \.building) }

    init(_ books: Books) {
        let balances = books.unitBalances()
        let register = books.state.register
        lines = register.order.map { index in
            let unit = register.units[index]
            return Line(
                unit: unit.code,
                building: unit.building,
                area: unit.area,
                tenure: unit.tenure,
                closing: balances[index]
            )
        }
    }
}
