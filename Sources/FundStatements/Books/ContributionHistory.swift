import FundRules

/// What every unit contributed in every month, refunds taken off: as much memory as months and units, not vouchers.
struct ContributionHistory: Sendable {
    /// By month, then by unit index; shorter than the register where the last units paid nothing. Sums wrap.
    private var months: [Month: [Int64]] = [:]

    mutating func add(_ effect: SubLedgerEffect, in month: Month) {
        switch effect {
        case .unit(let unit, let amount): add(unit, amount, month)
        case .units(let list): for (unit, amount) in list { add(unit, amount, month) }
        case .none, .charge, .resolved, .distribution: break
        }
    }

    private mutating func add(_ unit: Int, _ amount: Int64, _ month: Month) {
        var amounts = months.removeValue(forKey: month) ?? []
        if unit >= amounts.count { amounts += Array(repeating: 0, count: unit + 1 - amounts.count) }
        amounts[unit] &+= amount
        months[month] = amounts
    }

    /// What a unit contributed from a month on, in fen.
    func paid(_ unit: Int, from month: Month) -> Int64 {
        months.reduce(0) { sum, entry in
            entry.key >= month && unit < entry.value.count ? sum &+ entry.value[unit] : sum
        }
    }
}
