public import FundRules

/// 勾稽关系核对表: figures that must agree between the statements, the books and the sub-ledger.
public struct TieOuts: Hashable, Sendable {
    /// Two figures that must agree.
    public struct Tie: Hashable, Sendable {
        /// What ties them, such as `02 surplus = 03 surplus`: a name that is the same in every language.
        public let key: String
        /// The same for people.
        public let name: Wording
        /// The figure on the left, in fen.
        public let left: Int64
        /// The figure on the right, in fen.
        public let right: Int64
        /// The tenure whose sub-ledger and fund are compared; nil for figures of the books.
        public let tenure: Tenure?

        init(_ key: String, _ name: Wording, _ left: Int64, _ right: Int64, tenure: Tenure? = nil) {
            self.key = key
            self.name = name
            self.left = left
            self.right = right
            self.tenure = tenure
        }

        /// Whether they agree.
        public var holds: Bool { left == right }
    }

    /// The ledger and the bank at the end of the period, as the last comparison of its month found them.
    public struct BankTie: Hashable, Sendable {
        /// The entry that records the comparison.
        public let entry: Int
        /// 账面调节后余额, in fen.
        public let book: Int64
        /// 银行调节后余额, in fen.
        public let bank: Int64
        /// Whether vouchers were recorded since that the comparison does not know.
        public let isStale: Bool
        /// Those vouchers.
        public let since: SinceReconciled?
    }

    /// Everything that must agree.
    public let list: [Tie]
    /// What was compared with the bank; nil where nothing was.
    public let bank: BankTie?

    /// - Parameter isInOneYear: whether the statements are of a year or a part of one, and open with it.
    init(
        isInOneYear: Bool,
        balanceSheet sheet: BalanceSheet,
        income: IncomeStatement,
        netAssets: NetAssetsStatement,
        trialBalance: TrialBalance,
        projects: ProjectStatement,
        units: UnitBalances,
        lines: [Tie],
        reconciled: ReconciledStatement?
    ) {
        bank = reconciled.map { statement in
            BankTie(
                entry: statement.entry,
                book: statement.result.adjustedBook,
                bank: statement.result.adjustedBank,
                isStale: statement.since != nil || statement.result.book != sheet.bank.closing,
                since: statement.since
            )
        }
        let (assets, claims) = (sheet.assets, sheet.liabilitiesAndNetAssets)
        let turnover = trialBalance.lines.reduce(Turnover()) { $0 + $1.turnover }
        list =
            [
                Tie("01 assets = liabilitiesAndNetAssets (closing)", TieLabel.sheet, assets.closing, claims.closing),
                Tie(
                    "01 assets = liabilitiesAndNetAssets (opening)",
                    isInOneYear ? TieLabel.sheetOpening : TieLabel.sheetOpeningOfPeriod,
                    assets.opening,
                    claims.opening
                ),
                Tie(
                    "02 surplus = 03 surplus",
                    isInOneYear ? TieLabel.surplus : TieLabel.surplusOfPeriod,
                    income.yearToDate.surplus,
                    netAssets.surplus.total
                ),
                Tie("03 distribution = 0", TieLabel.distribution, netAssets.distribution.total, 0),
                Tie("03 transfer = handed over", TieLabel.transfer, netAssets.transfer.total, netAssets.handedOver),
            ] + TieOuts.columns(sheet, netAssets, isInOneYear ? TieLabel.opening : TieLabel.openingOfPeriod) + [
                Tie("debits = credits", TieLabel.turnover, turnover.debit, turnover.credit),
                Tie("02 repairs = projects", TieLabel.projects, income.current.repairs, projects.totals.paidInPeriod),
            ]
            + Tenure.allCases.map { tenure in
                let fund = tenure == .commercial ? sheet.commercialFund : sheet.publicFund
                return Tie(
                    "units = \(tenure.fund)",
                    TieLabel.units.filled(with: Label.tenure(tenure), .plain(tenure.fund.description)),
                    units.totals[tenure],
                    fund.closing,
                    tenure: tenure
                )
            } + lines
    }

    /// Column by column: 03 adds up, and agrees with 01 at both ends.
    private static func columns(_ sheet: BalanceSheet, _ netAssets: NetAssetsStatement, _ name: Wording) -> [Tie] {
        let columns = [("3001", sheet.commercialFund), ("3002", sheet.publicFund), ("3101", sheet.undistributed)]
        return columns.enumerated().flatMap { index, column in
            let (account, line) = column
            let (opening, change) = (netAssets.opening.amounts[index], netAssets.change.amounts[index])
            return [
                Tie("03 \(account) opening = 01", name.filled(account), opening, line.opening),
                Tie(
                    "03 \(account) closing = 01",
                    TieLabel.closing.filled(account),
                    netAssets.closing.amounts[index],
                    line.closing
                ),
                Tie(
                    "03 \(account) opening + change = closing",
                    TieLabel.change.filled(account),
                    opening &+ change,
                    line.closing
                ),
            ]
        }
    }

    /// - Throws: `Problem` with `statementsDiffer` for two statements, `subLedgerDiffers` for units and funds.
    func check() throws(Problem) { try TieOuts.check(list) }

    /// - Throws: as above, for the first of some ties that does not hold.
    static func check(_ list: [Tie]) throws(Problem) {
        for tie in list where !tie.holds {
            guard let tenure = tie.tenure else { throw Problem(untied: tie.key, [tie.left], [tie.right]) }
            throw Problem(.subLedgerDiffers, [.account(tenure.fund), .money(tie.right), .money(tie.left)])
        }
    }
}

extension Problem {
    /// Two statements, or parts of one, do not say the same.
    init(untied place: String, _ left: [Int64], _ right: [Int64]) {
        let sides = [left, right].map { Argument.list($0.map { .money($0) }, " / ") }
        self.init(.statementsDiffer, [.wording(Wording("{0}: {1} ≠ {2}", "{0}: {1} ≠ {2}"), [.text(place)] + sides)])
    }
}
