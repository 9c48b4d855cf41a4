import FundRules

/// 年度公示: what the owners are told every year, in the four parts of 住宅专项维修资金管理办法 (建设部 财政部令第165号)
/// 第三十条: totals, items of expenditure and how they are shared, the units' accounts, and whatever else there is.
public struct Disclosure: Sendable {
    /// One line of the first part over 3001, 3002 and 3101, in fen; an increase is positive.
    struct Line: Hashable, Sendable {
        let name: Wording
        let amounts: [Int64]
        let isTotal: Bool
        let key: String
    }

    /// What one project came to in the period.
    struct Item: Sendable {
        let project: ProjectStatement.Line
        let basis: SharingBasis
        let unitCount: Int
        /// What the period's cost is to each class, in fen.
        let charged: TenureAmounts
        let vouchers: [RecordedVoucher]
        /// The earlier year that the vouchers correct; nil for what the period cost.
        let year: Int?
    }

    /// An expense that corrects an earlier year, with that year.
    typealias CorrectedExpense = (voucher: RecordedVoucher, year: Int)

    /// （一）.
    let totals: [Line]
    /// （二）: the projects that cost something in the period.
    let items: [Item]
    /// （二）: what was spent besides projects.
    let expenses: [RecordedVoucher]
    /// （二）: what the period's corrections of earlier years add to projects, by project and year.
    let correctedItems: [Item]
    /// （二）: and to what was spent besides.
    let correctedExpenses: [CorrectedExpense]
    /// （三）.
    let units: UnitMovementStatement
    /// （四）: the last month that is closed.
    let closedThrough: Month?
    /// （四）: how the ledger stands with the bank.
    let bank: Wording

    private static let funds: [AccountCode] = [.commercialFund, .publicFund, .undistributed]

    /// - Parameter vouchers: the vouchers that were listed, by date.
    /// - Throws: `Problem` with `statementsDiffer` where the first part does not lead to the closing balances or the third says
    ///   otherwise, `subLedgerDiffers` where the third does not lead to them.
    init(_ books: Books, _ set: StatementSet, _ vouchers: [RecordedVoucher]) throws(Problem) {
        units = try UnitMovementStatement(books)
        totals = try Disclosure.totals(books)
        try Disclosure.check(totals, units)
        expenses = vouchers.filter { $0.bearing == .movement && $0.turnover(of: .otherExpenditure) != nil }
        closedThrough = books.state.closedThrough
        bank = set.ties.bankResult
        let plain = vouchers.filter { $0.bearing == .movement }
        items = set.projects.lines.compactMap { Disclosure.item($0, books, plain, of: nil) }
        let years = Dictionary(books.adjustments.map { ($0.entry, $0) }) { first, _ in first }
        let corrections = vouchers.filter { $0.bearing == .adjustment }
        correctedItems = set.projects.lines.flatMap { line in
            let byYear = Dictionary(grouping: corrections) { years[$0.sequence]?.year ?? $0.date.year }
            return byYear.keys.sorted().compactMap { Disclosure.item(line, books, byYear[$0] ?? [], of: $0) }
        }
        correctedExpenses = corrections.compactMap { voucher in
            years[voucher.sequence].flatMap { $0.isExpense ? (voucher, $0.year) : nil }
        }
    }

    /// What some vouchers make of a project; nil where none of them is of it.
    private static func item(
        _ line: ProjectStatement.Line,
        _ books: Books,
        _ vouchers: [RecordedVoucher],
        of year: Int?
    ) -> Item? {
        let own = vouchers.filter { $0.effect.project(in: books.state) == line.id }
        guard !own.isEmpty, let project = books.state.projects.first(where: { $0.id == line.id }) else { return nil }
        let members = Tenure.allCases.map { books.state.register.members(of: project.scope, $0).count }
        return Item(
            project: line,
            basis: project.basis,
            unitCount: members.reduce(0, +),
            charged: own.compactMap(\.effect.charge).reduce(TenureAmounts()) { $0 + $1.amounts },
            vouchers: own,
            year: year
        )
    }

    /// What the third part says of the units of a fund is what the first says of the fund, line by line.
    private static func check(_ totals: [Line], _ units: UnitMovementStatement) throws(Problem) {
        for (index, tenure) in Tenure.allCases.enumerated() {
            let own = units.total(tenure)
            func sum(_ movements: UnitMovement...) -> Int64 { movements.reduce(0) { $0 &+ own.amounts[$1.rawValue] } }
            let told = [
                "opening": own.opening, "contributions": sum(.contribution), "used": sum(.cost),
                "returned": sum(.returned, .destroyed), "distribution": sum(.distribution, .settled),
                "adjustment": sum(.adjustment), "transfer": sum(.handover, .replaced), "closing": own.closing,
            ]
            for line in totals {
                guard let amount = told[line.key], amount != line.amounts[index] else { continue }
                throw Problem(untied: "§30 (3) \(tenure.fund) = (1) \(line.key)", [amount], [line.amounts[index]])
            }
        }
    }

    private static func totals(_ books: Books) throws(Problem) -> [Line] {
        func amounts(_ accounts: [AccountCode]) -> [Int64] {
            funds.map { fund in
                books.chart.postable.filter { accounts.contains($0.code.parent) && $0.closesInto == fund }
                    .reduce(Int64(0)) { $0 &- books.turnover($1.code, in: books.period).net }
            }
        }
        func own(_ bearings: Bearing...) -> [Int64] {
            funds.map { 0 &- books.turnover($0, in: books.period, bearings).net }
        }
        let gains: [AccountCode] = [.depositInterest, .bondInterest, .commonIncome, .disposal, .otherIncome]
        let parts: [(String, Wording, [Int64])] = [
            ("contributions", Label.disclosedContributions, amounts([.contributions])),
            ("used", Label.disclosedUse, amounts([.repairs])),
            ("returned", Label.disclosedReturns, amounts([.returns])),
            ("gains", Label.disclosedGains, amounts(gains)),
            ("expenses", Label.disclosedExpenses, amounts([.otherExpenditure])),
            ("distribution", Label.disclosedDistribution, own(.distribution)),
            ("adjustment", Label.disclosedAdjustment, own(.adjustment)),
            ("transfer", Label.disclosedTransfers, own(.movement, .handover)),
        ]
        let opening = funds.map { 0 &- books.netAtStart($0, of: books.period) }
        let closing = funds.map { 0 &- books.netAtEnd($0, of: books.period) }
        let reached = parts.reduce(opening) { sum, part in zip(sum, part.2).map { $0 &+ $1 } }
        guard reached == closing else {
            throw Problem(untied: "§30 (1)", reached, closing)
        }
        let gainLines = gains.map { account in
            let name = books.chart.account(account)?.name ?? .plain(account.description)
            return Line(name: name, amounts: amounts([account]), isTotal: false, key: account.description)
        }
        return [Line(name: Label.disclosedOpening, amounts: opening, isTotal: true, key: "opening")]
            + parts.flatMap { key, name, amounts in
                [Line(name: name, amounts: amounts, isTotal: true, key: key)] + (key == "gains" ? gainLines : [])
            } + [Line(name: Label.disclosedClosing, amounts: closing, isTotal: true, key: "closing")]
    }
}
