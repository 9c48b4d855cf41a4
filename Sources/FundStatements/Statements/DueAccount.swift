import FundRules

/// What one home owes by the rates, month by month, and what it paid of it.
struct DueAccount {
    /// The months that it owes, in order, in fen.
    private var months: [(month: Month, amount: Int64)] = []
    /// What it contributed, in fen; below zero where it got back what it had paid before the first rate.
    private(set) var paid: Int64 = 0

    /// What it owes in all, in fen.
    var due: Int64 { months.reduce(0) { $0 &+ $1.amount } }

    /// What is left of the months, the oldest paid first.
    var unpaid: [(month: Month, amount: Int64)] {
        var left = max(paid, 0)
        return months.compactMap { month, amount in
            let settled = min(left, amount)
            left -= settled
            return settled < amount ? (month, amount - settled) : nil
        }
    }

    /// The accounts of all units at the end of a period, by unit index.
    ///
    /// In order of registration every home that has others in its place passes on what it paid ahead or still owes; they were
    /// registered later.
    ///
    /// - Parameter last: the day on which the months that are owed must be over; nil for the period's last.
    static func accounts(_ books: Books, from start: Month, through last: CalendarDate? = nil) -> [DueAccount] {
        let lastDay = last ?? books.period.lastDay
        let months = (Period(start.firstDay, lastDay)?.months ?? []).filter { $0.lastDay <= lastDay }
        let units = books.state.register.units.indices
        var accounts = units.map { DueAccount($0, months, start, books) }
        for index in units {
            guard let departure = books.homes.departure(of: index), !departure.successors.isEmpty else { continue }
            let areas = departure.successors.map(\.area)
            let passed = accounts[index].leave()
            let ahead = Apportionment.shares(of: passed.ahead, by: areas)
            let owed = passed.unpaid.map { (month: $0.month, amounts: Apportionment.shares(of: $0.amount, by: areas)) }
            for (position, successor) in departure.successors.enumerated() {
                accounts[successor.unit].paid &+= ahead[position]
                accounts[successor.unit].add(owed.map { ($0.month, $0.amounts[position]) })
            }
        }
        return accounts
    }

    private init(_ index: Int, _ months: [Month], _ start: Month, _ books: Books) {
        let unit = books.home(index).unit
        let (first, last) = (books.homes.registrations[index].month, books.homes.departure(of: index)?.date.month)
        self.months = months.compactMap { month in
            guard month >= first, last.map({ month < $0 }) ?? true, let amount = books.state.due(unit, for: month),
                amount > 0
            else { return nil }
            return (month, amount)
        }
        paid = books.contributions.paid(index, from: start)
    }

    /// Takes over months of a home that was there before.
    private mutating func add(_ others: [(month: Month, amount: Int64)]) {
        months = (months + others.filter { $0.amount > 0 }).sorted { $0.month < $1.month }
    }

    /// Gives up what is paid ahead and what is still owed.
    private mutating func leave() -> (ahead: Int64, unpaid: [(month: Month, amount: Int64)]) {
        let unpaid = unpaid
        let settled = due &- unpaid.reduce(0) { $0 &+ $1.amount }
        let ahead = max(paid, 0) &- settled
        var left = settled
        months = months.compactMap { month, amount in
            let part = min(left, amount)
            left -= part
            return part > 0 ? (month, part) : nil
        }
        paid &-= ahead
        return (ahead, unpaid)
    }
}
