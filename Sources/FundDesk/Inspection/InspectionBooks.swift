/// What one pass over a ledger leaves for whoever looks after many.
struct InspectionBooks: LedgerObserver, Sendable {
    /// The state after the last entry.
    private(set) var state = FundState()
    /// What was recorded after comparisons with the bank.
    private(set) var watch = ReconciliationWatch()
    /// The business date of the last entry.
    private(set) var lastDate: CalendarDate?

    /// None.
    var daysRead: ClosedRange<CalendarDate>? { nil }

    mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        watch.observe(judged.entry)
        lastDate = judged.entry.date
    }

    mutating func finish(_ state: FundState) { self.state = state }
}
