package import FundRules

/// One that may be drawn: a voucher or a home.
package struct SampleItem: Sendable {
    /// The voucher's number or the home's code: what it goes by on paper.
    package let name: String
    /// The voucher; nil for a home.
    package let voucher: RecordedVoucher?
    /// Its amount in fen, above zero.
    package let amount: Int64
}

/// Everything that is drawn from, which comes to what the trial balance says.
package struct SamplePopulation: Sendable {
    /// What may be drawn, in the order of the ledger; of homes in that of their codes.
    package let items: [SampleItem]
    /// What the items come to, in fen.
    package let total: Int64
    /// How many are below zero, and what they come to in fen: reversals in red, homes that have to pay in. They are never
    /// drawn, as a draw by amount cannot reach them, and are to be looked at by themselves.
    package let below: (count: Int, amount: Int64)
    /// What the trial balance says that all of them come to, in fen.
    package let stated: Int64

    /// - Throws: `Problem` with `statementsDiffer` where the items do not come to what the trial balance says, or what the
    ///   statements throw; `accountUnknown`.
    package init(_ plan: SamplePlan, _ books: Books) throws(Problem) {
        let statements = try StatementSet(books)
        let all = try SamplePopulation.all(plan.population, books, statements)
        try self.init(all, stated: SamplePopulation.stated(plan.population, books, statements.trialBalance))
    }

    /// - Parameter stated: what the trial balance says.
    /// - Throws: `Problem` with `statementsDiffer` where they come to something else.
    init(_ all: [SampleItem], stated: Int64) throws(Problem) {
        items = all.filter { $0.amount > 0 }
        total = items.reduce(0) { $0 &+ $1.amount }
        let red = all.filter { $0.amount < 0 }
        below = (red.count, red.reduce(0) { $0 &+ $1.amount })
        self.stated = stated
        guard total &+ below.amount == stated else {
            throw Problem(untied: "sample population = trial balance", [total &+ below.amount], [stated])
        }
    }

    private static func all(
        _ population: SamplePlan.Population,
        _ books: Books,
        _ statements: StatementSet
    ) throws(Problem) -> [SampleItem] {
        switch population {
        case .homes:
            return statements.units.lines.map { SampleItem(name: $0.unit, voucher: nil, amount: $0.closing) }
        case .account(let code, _) where books.chart.account(code) == nil:
            throw Problem(.accountUnknown, [.account(code)])
        case .account, .vouchers:
            let closings = YearClosings(books, books.period)
            return books.vouchers.filter(closings.counts).map { voucher in
                let amount = population.amount(of: voucher)
                return SampleItem(name: voucher.number.description, voucher: voucher, amount: amount)
            }
        }
    }

    /// What the trial balance says: turnovers of a side; of homes what the funds close with, together with the accounts that
    /// are closed into them.
    private static func stated(
        _ population: SamplePlan.Population,
        _ books: Books,
        _ trialBalance: TrialBalance
    ) -> Int64 {
        trialBalance.lines.reduce(0) { sum, line in
            let account = line.account
            switch population {
            case .vouchers: return sum &+ line.turnover.debit
            case .account(let code, let side):
                guard account.code == code || account.code.parent == code else { return sum }
                return sum &+ line.turnover[side]
            case .homes:
                let funds: [AccountCode] = [.commercialFund, .publicFund]
                let isOfHomes = funds.contains(account.code) || account.closesInto.map(funds.contains) ?? false
                return isOfHomes ? sum &- line.closing : sum
            }
        }
    }
}

extension SamplePlan.Population {
    /// What a voucher counts, in fen: of a red reversal below zero.
    fileprivate func amount(of voucher: RecordedVoucher) -> Int64 {
        switch self {
        case .vouchers: voucher.postings.reduce(0) { $1.isCredit ? $0 : $0 &+ $1.amount }
        case .account(let code, let side): voucher.turnover(of: code)?[side] ?? 0
        case .homes: 0
        }
    }
}

extension Turnover {
    fileprivate subscript(side: SamplePlan.Side) -> Int64 { side == .debit ? debit : credit }
}
