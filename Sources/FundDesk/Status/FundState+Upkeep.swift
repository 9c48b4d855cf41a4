extension FundState {
    /// Whether there is anything to be compared and closed: what never had any money in it has nothing.
    var isKept: Bool { hasTraded || net(.bank) != 0 }

    /// Whether the policy asks that each month be compared with the bank.
    var comparesEachMonth: Bool { trust.policy.reconciliation == .required }

    /// Whether comparisons with the bank cover a month: a later one holds what earlier ones left open, unless the policy
    /// asks for each of them.
    ///
    /// - Parameter compared: the months that were compared.
    func isCompared(_ month: Month, by compared: [Month]) -> Bool {
        compared.contains { comparesEachMonth ? $0 == month : $0 >= month }
    }

    /// The years whose months are closed and that are not closed themselves.
    var yearsToClose: [Year] {
        guard let closedThrough else { return [] }
        return years.filter { $0.isOpen && $0.year.december <= closedThrough }.map(\.year)
    }
}
