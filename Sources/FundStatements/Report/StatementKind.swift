public import FundRules

/// The statements there are, by the names the command line has for them.
public enum StatementKind: String, Sendable, CaseIterable {
    /// 资产负债表.
    case balanceSheet = "balance-sheet"
    /// 收支表.
    case income
    /// 净资产变动表.
    case netAssets = "net-assets"
    /// The three statutory statements and the projects.
    case annual
    /// 分户账 of one unit, or of every unit.
    case unit
    /// 分户余额表.
    case units
    /// 维修项目表.
    case projects
    /// 科目余额表.
    case trialBalance = "trial-balance"
    /// 序时账.
    case journal
    /// 明细账 of one account.
    case account
    /// Everything other programs compare: `annual` and the units.
    case all
}

/// How a report is written.
public enum StatementFormat: String, Sendable, CaseIterable {
    /// For a terminal: aligned by display width.
    case text
    /// For a spreadsheet: RFC 4180, amounts in yuan.
    case csv
    /// For programs: amounts in fen.
    case json
}

/// What somebody asked for.
public struct StatementRequest: Hashable, Sendable {
    /// Which statement.
    public let kind: StatementKind
    /// What it covers.
    public let period: Period
    /// What a pass must keep for it.
    public let needs: StatementNeeds

    /// A statement of a period.
    ///
    /// - Parameter subject: for `unit` the unit's code, nil for all units; for `account` the account's code; otherwise
    ///   nothing is done with it.
    /// - Throws: `Problem` with `accountMalformed`.
    public init(_ kind: StatementKind, period: Period, subject: String? = nil) throws(Problem) {
        self.kind = kind
        self.period = period
        switch kind {
        case .unit: needs = StatementNeeds(units: subject.map { .one($0) } ?? .all)
        case .journal: needs = StatementNeeds(vouchers: true)
        case .account:
            guard let account = AccountCode(subject ?? "") else { throw Problem(.accountMalformed, [subject ?? ""]) }
            needs = StatementNeeds(account: account)
        case .balanceSheet, .income, .netAssets, .annual, .units, .projects, .trialBalance, .all:
            needs = StatementNeeds()
        }
    }
}

extension Books {
    /// Books for what was asked.
    public init(for request: StatementRequest) {
        self.init(period: request.period, needs: request.needs)
    }
}
