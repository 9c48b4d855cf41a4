import FundStatements

/// Which homes owe an amount by the rates: of one month, a quarter, half a year or a year.
struct DueAmounts {
    private let state: FundState
    private var tables: [Int: [Int64: [Int]]] = [:]

    /// The months that people pay at once.
    static let months: [Int64] = [1, 3, 6, 12]
    /// The most months that one deposit for several homes is looked through for.
    static let mostMonths: Int64 = 60

    init(_ state: FundState) { self.state = state }

    /// The homes that stand and owe an amount, by a day's rates, in order of code.
    mutating func homes(owing amount: Int64, on date: CalendarDate) -> [String] {
        guard !state.rates.isEmpty else { return [] }
        // The rates in force are the same until one more begins.
        let inForce = state.rates.count { $0.from <= date.month }
        if tables[inForce] == nil { tables[inForce] = table(date.month) }
        return (tables[inForce]?[amount] ?? []).map { state.register.units[$0].code }
    }

    private func table(_ month: Month) -> [Int64: [Int]] {
        var table: [Int64: [Int]] = [:]
        for index in state.register.order where state.register.stands(index) {
            guard let due = state.due(state.register.units[index], for: month), due > 0 else { continue }
            for months in DueAmounts.months { table[due &* months, default: []].append(index) }
        }
        return table
    }

    /// What homes owe for a month by a day's rates, in fen; nil where one owes nothing.
    func dues(of units: [String], on date: CalendarDate) -> [Int64]? {
        var dues: [Int64] = []
        for unit in units {
            guard let index = state.register.index(of: unit),
                let due = state.due(state.register.units[index], for: date.month), due > 0
            else { return nil }
            dues.append(due)
        }
        return dues
    }

    /// A deposit divided among homes: each pays the same number of months.
    func split(_ amount: Int64, among units: [String], on date: CalendarDate) -> [HomeShare]? {
        guard let dues = dues(of: units, on: date) else { return nil }
        let sum = dues.reduce(0, &+)
        guard sum > 0, amount % sum == 0, (1...DueAmounts.mostMonths).contains(amount / sum) else { return nil }
        return zip(units, dues).map { HomeShare(unit: $0, amount: $1 &* (amount / sum)) }
    }
}
