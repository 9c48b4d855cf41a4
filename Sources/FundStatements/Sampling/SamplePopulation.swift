package import FundRules

/// One that may be drawn: a voucher or a home.
package struct SampleItem: Sendable {
    /// The voucher's number or the home's code: what it goes by on paper.
    package let name: String
    /// The voucher; nil for a home.
    package let voucher: RecordedVoucher?
    /// The home; nil for a voucher.
    let home: StatedHome?
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
        if population == .homes {
            return statements.units.lines.map {
                SampleItem(name: $0.unit, voucher: nil, home: $0.home, amount: $0.closing)
            }
        }
        if case .account(let code, _) = population, !books.chart.accounts.contains(where: { $0.code == code }) {
            throw Problem(.accountUnknown, [.account(code)])
        }
        let closings = YearClosings(books, books.period)
        return books.vouchers.filter(closings.counts).map { voucher in
            let amount = population.amount(of: voucher.postings)
            return SampleItem(name: voucher.number.description, voucher: voucher, home: nil, amount: amount)
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
                return sum &+ (side == .debit ? line.turnover.debit : line.turnover.credit)
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
    fileprivate func amount(of postings: Postings) -> Int64 {
        postings.reduce(0) { sum, posting in
            switch self {
            case .vouchers: return posting.isCredit ? sum : sum &+ posting.amount
            case .account(let code, let side):
                let isOfAccount = posting.account == code || posting.account.parent == code
                return isOfAccount && posting.isCredit == (side == .credit) ? sum &+ posting.amount : sum
            case .homes: return sum
            }
        }
    }
}
