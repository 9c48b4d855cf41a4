package import FundRules

/// 欠交表: what the units owe by the recorded rates, less what they contributed, by how long it is overdue.
///
/// A month is owed when it is over. Contributions pay the oldest month first, whatever they were meant for; those of
/// before the first rate pay nothing. A unit owes from the month it was registered in, and no more from the month in
/// which it was split, merged or destroyed. When a home is split or merged, what it paid ahead and the months that it still
/// owes go with it, like its balance: by the areas of those in its place (largest remainder).
public struct Arrears: Sendable {
    /// How long something is overdue, in days at the end of the period.
    enum Age: Int, CaseIterable, Sendable {
        case upTo30, upTo60, upTo90, upTo365, over365

        init(days: Int64) {
            self =
                switch days {
                case ...30: .upTo30
                case ...60: .upTo60
                case ...90: .upTo90
                case ...365: .upTo365
                default: .over365
                }
        }
    }

    /// One unit, in fen.
    package struct Line: Sendable {
        let home: StatedHome
        /// What is owed from the first rate to the end of the period; that of homes in whose place it stands too, as far as
        /// they had not paid it.
        var due: Int64 = 0
        /// What was contributed in that time; by homes in whose place it stands too, as far as they paid ahead.
        var paid: Int64 = 0
        /// What is overdue, by age.
        var overdue = [Int64](repeating: 0, count: Age.allCases.count)

        /// Everything that is overdue.
        var owed: Int64 { overdue.reduce(0, &+) }
    }

    /// The month the first rate begins with; nil where there is no rate.
    package let start: Month?
    /// The units that owe something, in order of code.
    package let lines: [Line]
    /// All units together, those too that owe nothing: what was due, what was paid of it, what is overdue by age.
    package let total: (due: Int64, paid: Int64, overdue: [Int64])
    /// How many units owe something by the rates at all; of those that were split or merged, the ones in their place.
    let unitCount: Int
    /// Whether any home that owed or paid has others in its place.
    let hasPassedOn: Bool

    /// - Parameter last: the day on which the months that are owed must be over; nil for the period's last.
    package init(_ books: Books, through last: CalendarDate? = nil) {
        start = books.state.rates.map(\.from).min()
        guard let start else {
            let nothing = [Int64](repeating: 0, count: Age.allCases.count)
            (lines, total, unitCount, hasPassedOn) = ([], (0, 0, nothing), 0, false)
            return
        }
        let accounts = DueAccount.accounts(books, from: start, through: last)
        let all = books.state.register.order.compactMap { index in
            Arrears.line(accounts[index], books.home(index), last ?? books.period.lastDay)
        }
        unitCount = all.count { $0.home.standing != .replaced }
        hasPassedOn = books.state.register.units.indices.contains { books.home($0).standing == .replaced }
        total = all.reduce((0, 0, [Int64](repeating: 0, count: Age.allCases.count))) { sum, line in
            // What is paid ahead pays nobody else's months.
            (sum.0 &+ line.due, sum.1 &+ (line.due &- line.owed), zip(sum.2, line.overdue).map { $0 &+ $1 })
        }
        lines = all.filter { $0.owed > 0 }
    }

    private static func line(_ account: DueAccount, _ home: StatedHome, _ lastDay: CalendarDate) -> Line? {
        guard account.due != 0 else { return nil }
        var line = Line(home: home, due: account.due, paid: account.paid)
        for (month, amount) in account.unpaid {
            line.overdue[Age(days: lastDay.daysSinceEpoch - month.lastDay.daysSinceEpoch).rawValue] &+= amount
        }
        return line
    }
}
