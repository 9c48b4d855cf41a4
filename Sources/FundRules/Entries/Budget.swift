/// `budget` (年度预算): what a year is meant to bring and to cost, line by line; a later one for the year replaces it.
public struct Budget: EntryBody {
    /// `budget`.
    public static let kind = "budget"
    /// 年度预算.
    public static let name = Wording("年度预算", "budget")

    /// What a line is about.
    public enum Item: Hashable, Sendable {
        /// An account of income or expenditure, with or without details.
        case account(AccountCode)
        /// A category of income.
        case income(Income.Category)
        /// A category of running costs.
        case expense(Expense.Category)
        /// A project, by its id.
        case project(String)
    }

    /// The words for what a line can be about.
    public enum Subject: String, Sendable, CaseIterable {
        case account, income, expense, project
    }

    /// One line.
    public struct Line: Hashable, Sendable {
        /// What it is about.
        public let item: Item
        /// The amount in fen.
        public let amount: Int64

        /// A line.
        public init(_ item: Item, _ amount: Money) {
            self.item = item
            self.amount = amount.fen
        }
    }

    /// The year.
    public let year: Year
    /// The lines, in the order of the budget.
    public let lines: [Line]

    /// A budget.
    public init(year: Year, lines: [Line]) {
        self.year = year
        self.lines = lines
    }

    /// A year.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .none) }
    /// The year, and how many lines.
    public var subject: Wording {
        Wording("{0} 年 {1} 项", "{0}, {1} lines").filled(year.description, String(lines.count))
    }
    /// Its lines.
    public var particulars: Particulars {
        let rows = lines.map { [$0.item.wording, .plain(Money(fen: $0.amount).grouped)] }
        return [Particular(Wording("预算", "line"), .table(rows, figures: [1]))]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("lines")
        lines = try reader.array { reader throws(CanonicalError) in try Line(from: &reader) }
        try reader.member("period")
        year = try reader.year()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("lines") { $0.array(lines) { $1.encode(to: &$0) } }
            $0.member("period", year.description)
        }
    }

    /// Keeps the budget: known projects, accounts of income and expenditure, nothing twice. One that raises a line waits
    /// for the approvals that the policy asks of what exceeds a line.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let before = judgement.violations.count
        var seen: Set<Item> = []
        for line in lines {
            if !seen.insert(line.item).inserted { judgement.add(.budgetRepeats, .name(line.item.name)) }
            switch line.item {
            case .account(let code):
                let type = state.fund?.chart.account(code)?.type
                if type != .income, type != .expenditure { judgement.add(.budgetAccount, .account(code)) }
            case .project(let id): if state.project(id) == nil { judgement.add(.projectUnknown, .name(id)) }
            case .income, .expense: break
            }
        }
        guard judgement.violations.count == before else { return }
        if state.trust.policy.overruns != nil, state.isRaised(by: self) {
            state.propose(.budget(self), entry, &judgement)
        } else {
            state.adopt(self)
        }
    }
}

extension FundState {
    /// The budget of a year that is in effect; nil where none is.
    public func budget(of year: Int) -> Budget? { budgets.first { $0.year.number == year } }

    /// The lines for what is spent that a budget would raise above those of the one in effect for its year, from nothing
    /// where that has no such line, or there is none.
    public func raised(by budget: Budget) -> [Budget.Line] {
        let earlier = self.budget(of: budget.year.number)?.lines ?? []
        let amounts = Dictionary(earlier.map { ($0.item, $0.amount) }) { first, _ in first }
        return budget.lines.filter { isSpent($0.item) && $0.amount > amounts[$0.item] ?? 0 }
    }

    fileprivate func isRaised(by budget: Budget) -> Bool { !raised(by: budget).isEmpty }

    /// Puts a budget in effect, in place of an earlier one of its year.
    mutating func adopt(_ budget: Budget) {
        budgets.removeAll { $0.year == budget.year }
        budgets.append(budget)
    }

    private func isSpent(_ item: Budget.Item) -> Bool {
        switch item {
        case .income: false
        case .expense, .project: true
        case .account(let code): fund?.chart.account(code)?.type != .income
        }
    }
}

extension Budget.Item {
    /// What the line is called in errors: `account 4201`, `project P1`.
    public var name: String {
        switch self {
        case .account(let code): "account \(code)"
        case .income(let category): "income \(category.rawValue)"
        case .expense(let category): "expense \(category.rawValue)"
        case .project(let id): "project \(id)"
        }
    }

    /// What people call the line.
    var wording: Wording {
        switch self {
        case .account(let code): Chart.standard.named(code)
        case .income(let category): category.name
        case .expense(let category): category.name
        case .project(let id): Wording("项目 \(id)", "project \(id)")
        }
    }

    /// A line as a request cites it, `expense audit`, with its name where that is another language's.
    public static func wording(ofCited cited: String) -> Wording {
        let categories =
            Income.Category.allCases.map(Budget.Item.income) + Expense.Category.allCases.map(Budget.Item.expense)
        let account = cited.hasPrefix("account ") ? AccountCode(String(cited.dropFirst(8))) : nil
        let name = categories.first { $0.name == cited }?.wording ?? account.flatMap(Chart.standard.account)?.name
        return name.map { Wording("\($0.zh)（\(cited)）", cited) } ?? .plain(cited)
    }
}

extension Budget.Line {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        var item: Budget.Item?
        if reader.optionalMember("account") { item = .account(try reader.account()) }
        try reader.member("amount")
        amount = try reader.integer(in: 0...Limits.amount)
        if item == nil, reader.optionalMember("expense") { item = .expense(try reader.choice()) }
        if item == nil, reader.optionalMember("income") { item = .income(try reader.choice()) }
        if item == nil {
            try reader.member("project")
            item = .project(try reader.code())
        }
        try reader.endObject()
        guard let item else { throw reader.failure(.malformedValue, at: nil, "lines") }
        self.item = item
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            if case .account(let code) = item { $0.member("account", code.description) }
            $0.member("amount", amount)
            switch item {
            case .account: break
            case .income(let category): $0.member("income", category.rawValue)
            case .expense(let category): $0.member("expense", category.rawValue)
            case .project(let id): $0.member("project", id)
            }
        }
    }
}
