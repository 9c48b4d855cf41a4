import FundRules

/// 欠交表: what the units owe by the recorded rates, less what they contributed, by how long it is overdue.
///
/// A month is owed when it is over. Contributions pay the oldest month first, whatever they were meant for; those of
/// before the first rate pay nothing. A unit owes from the month it was registered in, and no more from the month in
/// which it was split, merged or destroyed.
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
    struct Line: Sendable {
        let unit: RegisteredUnit
        /// What is owed from the first rate to the end of the period.
        var due: Int64 = 0
        /// What was contributed in that time.
        var paid: Int64 = 0
        /// What is overdue, by age.
        var overdue = [Int64](repeating: 0, count: Age.allCases.count)

        /// Everything that is overdue.
        var owed: Int64 { overdue.reduce(0, &+) }
    }

    /// The month the first rate begins with; nil where there is no rate.
    let start: Month?
    /// The units that owe something, in order of code.
    let lines: [Line]
    /// All units together, those too that owe nothing: what was due, what was paid of it, what is overdue by age.
    let total: (due: Int64, paid: Int64, overdue: [Int64])
    /// How many units owe something by the rates at all.
    let unitCount: Int

    init(_ books: Books) {
        let lastDay = books.period.lastDay
        start = books.state.rates.map(\.from).min()
        guard let start else {
            let nothing = [Int64](repeating: 0, count: Age.allCases.count)
            (lines, total, unitCount) = ([], (0, 0, nothing), 0)
            return
        }
        let months = (Period(start.firstDay, lastDay)?.months ?? []).filter { $0.lastDay <= lastDay }
        let register = books.state.register
        let all = register.order.compactMap { index in Arrears.line(index, months, start, books) }
        unitCount = all.count
        total = all.reduce((0, 0, [Int64](repeating: 0, count: Age.allCases.count))) { sum, line in
            // What is paid ahead pays nobody else's months.
            (sum.0 &+ line.due, sum.1 &+ (line.due &- line.owed), zip(sum.2, line.overdue).map { $0 &+ $1 })
        }
        lines = all.filter { $0.owed > 0 }
    }

    private static func line(_ index: Int, _ months: [Month], _ start: Month, _ books: Books) -> Line? {
        let register = books.state.register
        let unit = register.units[index]
        let end = register.departure(of: index)?.date.month
        let owed: [(month: Month, amount: Int64)] = months.compactMap { month in
            guard month >= books.registrations[index].month, end.map({ month < $0 }) ?? true,
                let amount = books.state.due(unit, for: month), amount > 0
            else { return nil }
            return (month, amount)
        }
        guard !owed.isEmpty else { return nil }
        var line = Line(unit: unit)
        line.due = owed.reduce(0) { $0 &+ $1.amount }
        line.paid = books.contributions.paid(index, from: start)
        var left = max(line.paid, 0)
        for (month, amount) in owed {
            let settled = min(left, amount)
            left -= settled
            guard settled < amount else { continue }
            let days = books.period.lastDay.daysSinceEpoch - month.lastDay.daysSinceEpoch
            line.overdue[Age(days: days).rawValue] &+= amount - settled
        }
        return line
    }
}
