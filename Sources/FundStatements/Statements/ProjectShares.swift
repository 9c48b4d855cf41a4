public import FundRules

/// 维修项目分摊明细: one project's vouchers and what each unit bears of it, up to the end of the period.
public struct ProjectShares: Sendable {
    /// What a unit bears.
    public struct Line: Hashable, Sendable {
        /// The unit.
        public let unit: RegisteredUnit
        /// 本期分摊, in fen.
        public let inPeriod: Int64
        /// 累计分摊, in fen.
        public let cost: Int64
    }

    /// The project's line in 维修项目表.
    let project: ProjectStatement.Line
    /// How it is shared.
    let basis: SharingBasis
    /// Its vouchers of the period, by date.
    let vouchers: [RecordedVoucher]
    /// The units that bear it, in order of code.
    public let lines: [Line]

    /// - Throws: `Problem` with `projectUnknown`; `subLedgerDiffers` where the shares do not sum to the cost.
    init(_ books: Books, _ projects: ProjectStatement, _ id: String) throws(Problem) {
        guard let index = books.state.projects.firstIndex(where: { $0.id == id }),
            let line = projects.lines.first(where: { $0.id == id })
        else { throw Problem(.projectUnknown, [id]) }
        let account = books.state.projects[index]
        project = line
        basis = account.basis
        vouchers = books.listed.filter { $0.effect.project(in: books.state) == id }
        let inPeriod = books.movements.cost(of: index, in: books.state)
        let costs = books.projectAtEnd.balances(in: books.state)
        let register = books.state.register
        // A home that was split or merged has others in its place, which bear what came later.
        let members = Set(Tenure.allCases.flatMap { register.members(of: account.scope, $0) })
        let bearers = register.units.indices.filter { members.contains($0) || inPeriod[$0] != 0 || costs[$0] != 0 }
            .sorted { register.units[$0].code < register.units[$1].code }
        lines = bearers.map { Line(unit: register.units[$0], inPeriod: -inPeriod[$0], cost: -costs[$0]) }
        let shared = lines.reduce(Int64(0)) { $0 &+ $1.cost }
        guard shared == line.cost else {
            throw Problem(.subLedgerDiffers, [id, Money(fen: line.cost).grouped, Money(fen: shared).grouped])
        }
    }
}
