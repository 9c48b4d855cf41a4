public import FundRules

/// 分户账: one unit's balance through the period, movement by movement.
public struct UnitLedger: Sendable {
    /// One movement.
    public struct Line: Sendable {
        /// The voucher.
        public let voucher: RecordedVoucher
        /// What it did to the unit's balance, in fen.
        public let amount: Int64
        /// The balance after it, in fen.
        public let balance: Int64
        /// What the unit counted in it; nil where it is not shared, or came by way of a home that was split or merged.
        let counted: CountedHome?
        /// How its amount was reckoned, where it is shared and slips are asked for.
        package let reckoning: Reckoning?
    }

    /// The unit, as the period's papers name it.
    public let home: StatedHome
    /// The balance with which the period opens, in fen; an opening voucher of the period belongs to it.
    public let opening: Int64
    /// The movements, by date.
    public private(set) var lines: [Line] = []

    /// What was registered of the unit at the end of the period.
    public var unit: RegisteredUnit { home.unit }
    /// The balance with which the period closes, in fen.
    public var closing: Int64 { lines.last?.balance ?? opening }

    /// The ledgers of units, in order of code; of all units those that were registered by the end of the period, and what
    /// else moved in it.
    ///
    /// - Parameter units: whose; unless it is said, of those that the books were asked for.
    /// - Throws: `Problem` with `unitUnknown`; `subLedgerDiffers` where movements do not lead to a unit's balance.
    static func ledgers(_ books: Books, of units: StatementNeeds.Units? = nil) throws(Problem) -> [UnitLedger] {
        let units = units ?? books.needs.units
        let register = books.state.register
        var wanted = register.order
        if units != .all {
            wanted = []
            for code in units.codes {
                guard let index = register.index(of: code) else { throw Problem(.unitUnknown, [.name(code)]) }
                wanted.append(index)
            }
        }
        let openings = books.unitsAtStart.balances(in: books.state)
        var ledgers = wanted.map { UnitLedger(home: books.home($0), opening: openings[$0]) }
        var positions: [Int?] = Array(repeating: nil, count: register.units.count)
        for (position, index) in wanted.enumerated() { positions[index] = position }
        for voucher in books.listed where voucher.bearing != .opening {
            let sharing = books.sharing(of: voucher)
            let sheet = books.needs.movements ? sharing.flatMap { ReckoningSheet(of: voucher, $0, books) } : nil
            for (unit, amount) in voucher.effect.amounts(in: books.state) where amount != 0 {
                guard let position = positions[unit] else { continue }
                ledgers[position].add(
                    voucher,
                    amount,
                    sharing.flatMap { books.counted(unit, in: $0) },
                    sheet?.reckoning(of: unit, amount)
                )
            }
        }
        let closings = books.unitBalances()
        for (ledger, index) in zip(ledgers, wanted) where ledger.closing != closings[index] {
            let figures: [Problem.Argument] = [.money(closings[index]), .money(ledger.closing)]
            throw Problem(.subLedgerDiffers, [.name(ledger.unit.code)] + figures)
        }
        guard units == .all else { return ledgers }
        return ledgers.filter { $0.home.isRegistered || !$0.isEmpty }
    }

    private init(home: StatedHome, opening: Int64) {
        self.home = home
        self.opening = opening
    }

    private var isEmpty: Bool { opening == 0 && lines.isEmpty }

    private mutating func add(
        _ voucher: RecordedVoucher,
        _ amount: Int64,
        _ counted: CountedHome?,
        _ reckoning: Reckoning?
    ) {
        lines.append(
            Line(
                voucher: voucher,
                amount: amount,
                balance: closing + amount,
                counted: counted,
                reckoning: reckoning
            )
        )
    }
}
