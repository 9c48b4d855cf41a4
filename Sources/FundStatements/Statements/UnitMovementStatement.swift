import FundRules

/// 分户账汇总表: what moved every unit's balance in the period, movement by movement.
public struct UnitMovementStatement: Sendable {
    /// One unit, or several together; amounts in fen.
    struct Line: Hashable, Sendable {
        /// 期初余额.
        var opening: Int64 = 0
        /// What each movement did to the balance, in the order of `UnitMovement`.
        var amounts = [Int64](repeating: 0, count: UnitMovement.allCases.count)
        /// 期末余额.
        var closing: Int64 = 0

        static func + (left: Line, right: Line) -> Line {
            Line(
                opening: left.opening &+ right.opening,
                amounts: zip(left.amounts, right.amounts).map { $0 &+ $1 },
                closing: left.closing &+ right.closing
            )
        }
    }

    /// Every unit that was registered by the end of the period, in order of code, and whichever else has a figure.
    let lines: [(home: StatedHome, line: Line)]

    /// The units of a tenure together.
    func total(_ tenure: Tenure) -> Line {
        lines.reduce(Line()) { $1.home.unit.tenure == tenure ? $0 + $1.line : $0 }
    }

    /// The unit with a code; nil where it is not listed.
    func line(_ unit: String) -> Line? { lines.first { $0.home.unit.code == unit }?.line }

    /// - Throws: `Problem` with `subLedgerDiffers` where a unit's movements do not lead to its balance.
    init(_ books: Books) throws(Problem) {
        let openings = books.unitsAtStart.balances(in: books.state)
        let closings = books.unitBalances()
        let movements = UnitMovement.allCases.map { books.movements.amounts($0, in: books.state) }
        let register = books.state.register
        var lines: [(home: StatedHome, line: Line)] = []
        for index in register.order {
            let line = Line(
                opening: openings[index],
                amounts: movements.map { $0[index] },
                closing: closings[index]
            )
            let reached = line.amounts.reduce(line.opening, &+)
            guard reached == line.closing else {
                let name = register.units[index].code
                throw Problem(.subLedgerDiffers, [.name(name), .money(line.closing), .money(reached)])
            }
            let home = books.home(index)
            if home.isRegistered || line != Line() { lines.append((home, line)) }
        }
        self.lines = lines
    }
}
