import FundRules

/// A month's comparison with the bank, and where it is recorded.
struct ReconciledStatement: Sendable {
    /// The entry.
    let entry: Int
    /// Its business date.
    let date: CalendarDate
    /// The comparison.
    let result: Reconciliation
    /// What moved 1001 since, which it does not know; nil where it is up to date.
    var since: SinceReconciled?
}
