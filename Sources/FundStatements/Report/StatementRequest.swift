public import FundRules

/// What somebody asked for.
public struct StatementRequest: Hashable, Sendable {
    /// Which statement.
    public let kind: StatementKind
    /// What it covers.
    public let period: Period
    /// What a pass must keep for it.
    public let needs: StatementNeeds
    /// What the paper says that no ledger knows.
    let notice: StatementNotice
    /// Whether it is written as a page, which shows more than a terminal.
    let isPage: Bool
    /// Whether the months of the period stand beside each other.
    let isMonthly: Bool

    /// A statement of a period.
    ///
    /// - Parameter subject: the unit's code, nil for all units; the account's code, nil for the bank's day book; the
    ///   project's id; the vouchers' numbers, nil for all of the period.
    /// - Parameter comparison: what the three statutory statements and the trial balance are compared with.
    /// - Parameter beforeClosing: whether the books of the accounts are wanted as they stood before the closing of the year
    ///   that the period ends with (结账前).
    /// - Parameter monthly: whether the months of the period stand beside each other, with the sum; for kinds that have
    ///   months.
    /// - Parameter notice: what papers say that no ledger knows.
    /// - Parameter issued: the day on which the paper is made, after which it is not dated; nil where nobody says.
    /// - Parameter format: how it will be written; a page lists the vouchers behind the whole book.
    /// - Throws: `Problem` with `accountMalformed` or `voucherRangeMalformed`.
    public init(
        _ kind: StatementKind,
        period: Period,
        subject: String? = nil,
        comparison: Comparison? = nil,
        beforeClosing: Bool = false,
        monthly: Bool = false,
        notice: StatementNotice = StatementNotice(),
        issued: CalendarDate? = nil,
        format: StatementFormat = .text
    ) throws(Problem) {
        self.kind = kind
        self.notice = notice
        isPage = format.isPage
        isMonthly = monthly && kind.hasMonths
        var needs = StatementNeeds(comparison: comparison, beforeClosing: beforeClosing, issued: issued)
        var period = period
        switch kind {
        case .unit, .certificate: needs.units = subject.map { .one($0) } ?? .all
        case .slip:
            needs.units = subject.map { .one($0) } ?? .all
            needs.movements = true
        case .journal: needs.vouchers = true
        case .voucher:
            if let subject {
                let range = try VoucherRange(subject)
                needs.range = range
                period = range.period ?? period
            } else {
                needs.vouchers = true
            }
        case .account: needs.accounts = [try StatementRequest.account(subject ?? "")]
        case .columnar: needs.accounts = [.repairs]
        case .dayBook: needs.accounts = [try StatementRequest.assetAccount(subject)]
        case .project:
            needs.project = subject
            needs.movements = true
        case .commonIncome: needs.accounts = Set(CommonIncome.accounts(of: .standard).map(\.code))
        case .sellers: needs.movements = true
        case .cashFlow: needs.cash = true
        case .arrears:
            needs.arrears = true
            // What falls due later is not owed yet.
            period = issued.flatMap { Period(period.firstDay, min(period.lastDay, $0)) } ?? period
        case .reconciliation: needs.accounts = [.bank]
        case .budget:
            // A budget is a year's, the one that the period ends in, and its categories are told by the vouchers.
            period = Period(period.lastDay.startOfYear, period.lastDay) ?? period
            needs.accounts = Set(
                Chart.standard.accounts.filter { $0.type == .income || $0.type == .expenditure }.map(\.code)
            )
            needs.accounts.remove(.contributions)
        case .disclosure:
            needs.accounts = [.repairs, .otherExpenditure]
            needs.adjustments = true
            needs.movements = true
        case .ties:
            needs.vouchers = true
            needs.movements = true
        case .all:
            needs.vouchers = format.isPage
            needs.movements = true
        case .annual: needs.movements = true
        case .balanceSheet, .income, .netAssets, .trialBalance, .accountSummary, .generalLedger, .units, .projects:
            break
        }
        self.period = period
        self.needs = needs
    }

    private static func account(_ text: String) throws(Problem) -> AccountCode {
        guard let account = AccountCode(text) else { throw Problem(.accountMalformed, [.text(text)]) }
        return account
    }

    /// Only what is owned has a day book.
    private static func assetAccount(_ text: String?) throws(Problem) -> AccountCode {
        let account = try text.map { text throws(Problem) in try self.account(text) } ?? .bank
        guard [.bank, .bonds, .imprest].contains(account) else {
            throw Problem(.accountNotAllowed, [.account(account)])
        }
        return account
    }
}

extension Books {
    /// Books for what was asked.
    public init(for request: StatementRequest) {
        self.init(period: request.period, needs: request.needs)
    }
}
