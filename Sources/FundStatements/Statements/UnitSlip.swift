import FundRules

/// 分户对账单: what one unit owns, what moved it in the period and which vouchers say so.
public struct UnitSlip: Sendable {
    /// One movement, or one project's cost.
    public struct Line: Sendable {
        /// The project, where the line is its cost to the unit.
        let project: Project?
        /// The vouchers, by date.
        let vouchers: [UnitLedger.Line]

        /// What they did to the balance, in fen.
        public var amount: Int64 { vouchers.reduce(0) { $0 &+ $1.amount } }
    }

    /// What a slip says of a project.
    struct Project: Hashable, Sendable {
        let id: String
        let title: String
        /// What it cost in the period, in fen.
        let cost: Int64
        /// How many units share it.
        let unitCount: Int
    }

    /// The unit's ledger, from which everything is taken.
    let ledger: UnitLedger
    /// How many homes its building has, and what they own together at the end of the period, in fen.
    let building: (count: Int, closing: Int64)
    /// What moved the balance, in the order of `UnitMovement`, one line for each project.
    private let lines: [UnitMovement: [Line]]

    func lines(_ movement: UnitMovement) -> [Line] { lines[movement] ?? [] }

    /// What a movement did to the balance in the period, in fen.
    func amount(_ movement: UnitMovement) -> Int64 { lines(movement).reduce(0) { $0 &+ $1.amount } }

    /// The slips of the units that the books were asked for, in order of code.
    ///
    /// - Throws: what `UnitLedger.ledgers` throws.
    static func slips(_ books: Books) throws(Problem) -> [UnitSlip] {
        let projects = books.state.projects.enumerated().map { index, project in
            Project(
                id: project.id,
                title: project.title,
                cost: index < books.projectCosts.count ? books.projectCosts[index].paidInPeriod : 0,
                unitCount: Tenure.allCases.reduce(0) { $0 + books.state.register.members(of: project.scope, $1).count }
            )
        }
        let buildings = UnitBalances(books).byBuilding.groups.map { building, lines in
            (building, (count: lines.count, closing: lines.reduce(0) { $0 &+ $1.closing }))
        }
        let totals = Dictionary(uniqueKeysWithValues: buildings)
        return try UnitLedger.ledgers(books).map { ledger in
            let movements = Dictionary(grouping: ledger.lines) { $0.voucher.movement }
            let lines = movements.mapValues { moved -> [Line] in
                guard moved.first?.voucher.movement == .cost else { return [Line(project: nil, vouchers: moved)] }
                return projects.compactMap { project in
                    let costs = moved.filter { $0.voucher.effect.project(in: books.state) == project.id }
                    return costs.isEmpty ? nil : Line(project: project, vouchers: costs)
                }
            }
            return UnitSlip(ledger: ledger, building: totals[ledger.unit.building] ?? (0, 0), lines: lines)
        }
    }
}
