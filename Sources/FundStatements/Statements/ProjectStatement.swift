public import FundRules

/// 维修项目表: what each project may cost, has cost and who bears it.
public struct ProjectStatement: Hashable, Sendable {
    /// One project, in fen.
    public struct Line: Hashable, Sendable {
        /// Its id, such as `P1`.
        public let id: String
        /// Its title.
        public let title: String
        /// Buildings and unit codes, or `all`.
        public let scope: [String]
        /// 预算.
        public let budget: Int64
        /// 本期支出.
        public let paidInPeriod: Int64
        /// 以前年度更正: what corrections of earlier years in the period added to its cost.
        public let adjusted: Int64
        /// What it has cost up to the end of the period, by the class that bears it.
        public let charged: TenureAmounts

        /// 合同金额, of all contracts that were in force at the end of the period; nil without one.
        public let contract: Int64?
        /// 应付质保金: what these keep back and was not paid yet.
        public let retention: Int64

        /// 累计支出.
        public var cost: Int64 { charged.sum }
        /// 预算余额; negative where the policy's tolerance was used.
        public var remaining: Int64 { budget - cost }
    }

    /// The projects proposed up to the end of the period, in order of entry.
    public let lines: [Line]

    /// Whether any project has a contract.
    var hasContracts: Bool { lines.contains { $0.contract != nil } }

    /// Whether the period corrects what any project cost in earlier years.
    var hasAdjusted: Bool { lines.contains { $0.adjusted != 0 } }

    /// What all projects together were budgeted, paid in the period and have cost.
    public var totals: (budget: Int64, paidInPeriod: Int64, charged: TenureAmounts) {
        lines.reduce((0, 0, TenureAmounts())) {
            ($0.0 + $1.budget, $0.1 + $1.paidInPeriod, $0.2 + $1.charged)
        }
    }

    init(_ books: Books) {
        lines = books.state.projects.enumerated().compactMap { index, project in
            guard project.date <= books.period.lastDay else { return nil }
            let cost = index < books.projectCosts.count ? books.projectCosts[index] : ProjectCost()
            let contracts = books.contracts.sums(of: project.id)
            return Line(
                id: project.id,
                title: project.title,
                scope: project.scope.names,
                budget: project.budget,
                paidInPeriod: cost.paidInPeriod,
                adjusted: cost.adjusted,
                charged: cost.charged,
                contract: contracts.contract,
                retention: contracts.retention
            )
        }
    }
}
