package import FundRules

/// 分户对账单: what one unit owns, what moved it in the period and which vouchers say so.
public struct UnitSlip: Sendable {
    /// One movement, or one project's cost.
    public struct Line: Sendable {
        /// The project, where the line is its cost to the unit.
        package let project: Project?
        /// The vouchers, by date.
        package let vouchers: [UnitLedger.Line]

        /// What they did to the balance, in fen.
        public var amount: Int64 { vouchers.reduce(0) { $0 &+ $1.amount } }
    }

    /// What a slip says of a project.
    package struct Project: Hashable, Sendable {
        package let id: String
        package let title: String
        /// What it cost in the period, in fen.
        package let cost: Int64
        /// How many units share it.
        package let unitCount: Int
    }

    /// The unit's ledger, from which everything is taken.
    package let ledger: UnitLedger
    /// How many homes its building has, and what they own together at the end of the period, in fen.
    let building: (count: Int, closing: Int64)
    /// The homes in whose place it stands, by code.
    package let predecessors: [String]
    /// What happened to the home itself in the period, and to those in whose place it stands at any time before.
    package let events: [HomeEvent]
    /// What moved the balance, in the order of `UnitMovement`, one line for each project.
    private let lines: [UnitMovement: [Line]]

    package func lines(_ movement: UnitMovement) -> [Line] { lines[movement] ?? [] }

    /// What a movement did to the balance in the period, in fen.
    package func amount(_ movement: UnitMovement) -> Int64 { lines(movement).reduce(0) { $0 &+ $1.amount } }

    /// The slips of the units that the books were asked for, in order of code.
    ///
    /// - Throws: what `UnitLedger.ledgers` throws; `Problem` with `statementsDiffer` where a slip says something else, line by
    ///   line, than what moved the unit, or all slips something else than what moved the funds.
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
            let standing = lines.count { $0.home.standing == .stands }
            return (building, (count: standing, closing: lines.reduce(0) { $0 &+ $1.closing }))
        }
        let totals = Dictionary(uniqueKeysWithValues: buildings)
        var happened: [String: [HomeEvent]] = [:]
        for event in books.homeEvents {
            for home in event.homes { happened[home, default: []].append(event) }
        }
        let slips = try UnitLedger.ledgers(books).map { ledger in
            var lines: [UnitMovement: [Line]] = [:]
            for (movement, moved) in Dictionary(grouping: ledger.lines, by: { $0.voucher.movement }) {
                guard let movement else { continue }
                lines[movement] =
                    movement == .cost
                    ? costs(moved, projects, books) : [Line(project: nil, vouchers: moved)]
            }
            let register = books.state.register
            let before = register.index(of: ledger.unit.code).map { register.predecessors(of: $0) } ?? []
            let predecessors = before.map { register.units[$0].code }
            return UnitSlip(
                ledger: ledger,
                building: totals[ledger.unit.building] ?? (0, 0),
                predecessors: predecessors,
                events: events(of: ledger.unit.code, predecessors, from: books.period.firstDay, in: happened),
                lines: lines
            )
        }
        try check(slips, books)
        return slips
    }

    /// - Parameter happened: all that happened, by home.
    private static func events(
        of code: String,
        _ predecessors: [String],
        from first: CalendarDate,
        in happened: [String: [HomeEvent]]
    ) -> [HomeEvent] {
        let own = (happened[code] ?? []).filter { $0.date >= first }
        return Set(own + predecessors.flatMap { happened[$0] ?? [] }).sorted { $0.sequence < $1.sequence }
    }

    private static func costs(_ moved: [UnitLedger.Line], _ projects: [Project], _ books: Books) -> [Line] {
        projects.compactMap { project in
            let costs = moved.filter { $0.voucher.effect.project(in: books.state) == project.id }
            return costs.isEmpty ? nil : Line(project: project, vouchers: costs)
        }
    }

    private static func check(_ slips: [UnitSlip], _ books: Books) throws(Problem) {
        guard books.needs.movements else { return }
        let statement = try UnitMovementStatement(books)
        for slip in slips {
            let told = UnitMovement.allCases.map { slip.amount($0) }
            let moved = statement.line(slip.ledger.unit.code)?.amounts ?? UnitMovement.allCases.map { _ in 0 }
            guard let index = told.indices.first(where: { told[$0] != moved[$0] }) else { continue }
            let line = "\(slip.ledger.unit.code) \(UnitMovement.allCases[index].key)"
            throw Problem(untied: line, [told[index]], [moved[index]])
        }
        guard books.needs.units == .all else { return }
        try TieOuts.check(UnitTies.lines(books) { tenure in UnitSlip.total(slips, tenure) })
    }

    /// What the slips of a tenure say together.
    private static func total(_ slips: [UnitSlip], _ tenure: Tenure) -> UnitMovementStatement.Line {
        slips.filter { $0.ledger.unit.tenure == tenure }.reduce(UnitMovementStatement.Line()) { sum, slip in
            sum
                + UnitMovementStatement.Line(
                    opening: slip.ledger.opening,
                    amounts: UnitMovement.allCases.map { slip.amount($0) },
                    closing: slip.ledger.closing
                )
        }
    }
}
