public import FundRules
import TransparencyLog

/// 维修项目分摊明细: one project's vouchers and what each unit bears of it, up to the end of the period.
public struct ProjectShares: Sendable {
    /// What a unit bears.
    public struct Line: Hashable, Sendable {
        /// The unit, as it counts: with what was registered of it when the project was entered.
        public let unit: RegisteredUnit
        /// What is registered of it now.
        public let now: RegisteredUnit
        /// Whether it is of the project's scope; others stand in the place of units that are, and count nothing themselves.
        public let isCounted: Bool
        /// 本期分摊, in fen.
        public let inPeriod: Int64
        /// 以前年度更正: what corrections of earlier years in the period added to it, in fen.
        public let adjusted: Int64
        /// 累计分摊, in fen.
        public let cost: Int64
    }

    /// The project's line in 维修项目表.
    let project: ProjectStatement.Line
    /// How it is shared.
    let basis: SharingBasis
    /// Its vouchers of the period, by date; those that correct earlier years among them.
    let vouchers: [RecordedVoucher]
    /// The units that bear it, in order of code.
    public let lines: [Line]
    /// What it cost by kind of cost.
    let parts: [CostParts.Sums]
    /// When the project was completed and the root over the units' shares, which are final then; nil before.
    let completion: (date: CalendarDate, root: Digest)?

    /// - Throws: `Problem` with `projectUnknown`; `subLedgerDiffers` where vouchers and shares do not sum to the cost,
    ///   `statementsDiffer` where those of a completed project are not those that its completion sealed.
    init(_ books: Books, _ projects: ProjectStatement, _ id: String) throws(Problem) {
        guard let index = books.state.projects.firstIndex(where: { $0.id == id }),
            let line = projects.lines.first(where: { $0.id == id })
        else { throw Problem(.projectUnknown, [.name(id)]) }
        let account = books.state.projects[index]
        project = line
        basis = account.basis
        parts = books.costParts.sums(of: index)
        vouchers = books.listed.filter { $0.effect.project(in: books.state) == id }
        let inPeriod = books.movements.cost(of: index, in: books.state)
        let adjusted = books.projectAdjusted.balances(in: books.state)
        let costs = books.projectAtEnd.balances(in: books.state)
        let register = books.state.register
        // A home that was split or merged has others in its place, which bear what came later.
        let members = Set(Tenure.allCases.flatMap { register.members(of: account.scope, $0) })
        let bearers = register.units.indices.filter {
            members.contains($0) || inPeriod[$0] != 0 || adjusted[$0] != 0 || costs[$0] != 0
        }.sorted { register.units[$0].code < register.units[$1].code }
        lines = bearers.map { index in
            let (now, counted) = (register.units[index], register.counted(index, in: account.scope))
            return Line(
                unit: counted ?? now,
                now: now,
                isCounted: counted != nil,
                inPeriod: -inPeriod[index],
                adjusted: -adjusted[index],
                cost: -costs[index]
            )
        }
        try ProjectShares.check(lines, line, vouchers)
        guard let date = account.life.completed, let root = books.state.sealedShares(of: account),
            date <= books.period.lastDay
        else {
            completion = nil
            return
        }
        // What only passed through a unit in the period is no share of it.
        let final = bearers.filter { members.contains($0) || costs[$0] != 0 }
        let sealed = books.state.shares(of: account)
        guard final == sealed.map(\.unit), zip(final, sealed).allSatisfy({ 0 &- costs[$0] == $1.share }) else {
            throw Problem(.statementsDiffer, [.list([.name(id), .hash(root)], ": ")])
        }
        completion = (date, root)
    }

    /// What the units bear is what the project's line says, and so is what its vouchers come to.
    private static func check(
        _ lines: [Line],
        _ project: ProjectStatement.Line,
        _ vouchers: [RecordedVoucher]
    ) throws(Problem) {
        func sum(_ isWanted: (RecordedVoucher) -> Bool) -> Int64 {
            vouchers.filter(isWanted).reduce(0) { $0 &+ ($1.effect.charge?.amounts.sum ?? 0) }
        }
        let ties = [
            (project.cost, lines.reduce(Int64(0)) { $0 &+ $1.cost }),
            (project.paidInPeriod, lines.reduce(Int64(0)) { $0 &+ $1.inPeriod }),
            (project.adjusted, lines.reduce(Int64(0)) { $0 &+ $1.adjusted }),
            (project.paidInPeriod, sum { $0.bearing == .movement }),
            (project.adjusted, sum { $0.bearing == .adjustment }),
        ]
        for (stated, reached) in ties where stated != reached {
            throw Problem(.subLedgerDiffers, [.name(project.id), .money(stated), .money(reached)])
        }
    }
}
