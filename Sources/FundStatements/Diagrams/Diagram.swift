import FundRules

/// A chart, as values: bars with their labels and amounts beside them, or a line through months.
///
/// Nothing is told by colour alone: every mark has its label and its amount, and what lowers the fund is hatched.
struct Diagram: Hashable, Sendable {
    /// A mark.
    struct Mark: Hashable, Sendable {
        let label: Wording
        /// In fen.
        let amount: Int64
        /// Whether it is hatched: spending, deficits.
        let isHatched: Bool
    }

    /// How the marks are set.
    enum Shape: Hashable, Sendable {
        /// One bar under the other.
        case bars
        /// A line from left to right.
        case line
    }

    let key: String
    let title: Wording
    let shape: Shape
    let marks: [Mark]

    /// The charts of a book: the balance over time, income and spending by category, the balances by building.
    static func all(_ books: Books, _ statements: StatementSet) -> [Diagram] {
        [balance(books), categories(statements.incomeStatement, books.chart), buildings(statements.units)]
            .filter { !$0.marks.isEmpty }
    }

    private static func balance(_ books: Books) -> Diagram {
        Diagram(
            key: "chart-balance",
            title: DiagramLabel.balance,
            shape: .line,
            marks: BalanceHistory(books).points.map {
                Mark(label: .plain($0.month.description), amount: $0.netAssets, isHatched: false)
            }
        )
    }

    private static func categories(_ income: IncomeStatement, _ chart: Chart) -> Diagram {
        let column = income.current
        let received: [(AccountCode, Int64)] = [
            (.contributions, column.contributions), (.depositInterest, column.depositInterest),
            (.bondInterest, column.bondInterest), (.commonIncome, column.commonIncome), (.disposal, column.disposal),
            (.otherIncome, column.otherIncome),
        ]
        let spent: [(AccountCode, Int64)] = [
            (.repairs, column.repairs), (.returns, column.returns), (.otherExpenditure, column.otherExpenditure),
        ]
        func marks(_ amounts: [(AccountCode, Int64)], isHatched: Bool) -> [Mark] {
            amounts.filter { $0.1 != 0 }.map { code, amount in
                Mark(label: chart.account(code)?.name ?? .plain("\(code)"), amount: amount, isHatched: isHatched)
            }
        }
        return Diagram(
            key: "chart-categories",
            title: DiagramLabel.categories,
            shape: .bars,
            marks: marks(received, isHatched: false) + marks(spent, isHatched: true)
        )
    }

    private static func buildings(_ units: UnitBalances) -> Diagram {
        let balances = units.lines.reduce(into: [String: Int64]()) { $0[$1.building, default: 0] &+= $1.closing }
        return Diagram(
            key: "chart-buildings",
            title: DiagramLabel.buildings,
            shape: .bars,
            marks: balances.keys.sorted(by: BuildingOrder.precedes).map { building in
                let amount = balances[building] ?? 0
                return Mark(label: DiagramLabel.building.filled(building), amount: amount, isHatched: amount < 0)
            }
        )
    }
}

/// The words of the charts.
enum DiagramLabel {
    static let balance = Wording("资金余额（各月末净资产）", "Balance (net assets at the end of each month)")
    static let categories = Wording("收入（实心）与支出（斜线）", "Income (solid) and expenditure (hatched)")
    static let buildings = Wording("各楼栋分户余额（斜线为不足）", "Balance by building (hatched: in deficit)")
    static let building = Wording("{0}栋", "Building {0}")
}

/// Buildings in the order that people count them: 2 before 10.
enum BuildingOrder {
    static func precedes(_ left: String, _ right: String) -> Bool {
        switch (Int(left), Int(right)) {
        case (let first?, let second?): first != second ? first < second : left < right
        case (_?, nil): true
        case (nil, _?): false
        case (nil, nil): left < right
        }
    }
}
