/// Something that is to be done next, and about what.
package enum NextStep: Hashable, Sendable {
    /// The ledger has no homes.
    case registerHomes
    /// Nothing but homes is recorded.
    case recordOpening
    /// An emergency that was paid is to be published by a day.
    case publish(entry: Int, by: CalendarDate)
    /// An objection is to be answered by a day.
    case reply(objection: Int, by: CalendarDate)
    /// Lines of the bank's wait to be settled.
    case settleLines(Int)
    /// A request or a change waits for somebody's approval.
    case approve(entry: Int)
    /// An approved change of the register waits to be recorded.
    case carry(entry: Int)
    /// An approved request waits to be paid.
    case pay(entry: Int, project: String?, payee: String, amount: Int64)
    /// A month that is over is to be compared with the bank.
    case reconcile(Month)
    /// A month that was compared is to be compared again.
    case reconcileAgain(Month)
    /// A month that is over is to be closed.
    case close(Month)
    /// A year whose months are closed is to be closed.
    case closeYear(Year)
    /// A copy is to be made.
    case backUp
    /// Homes owe something.
    case remind(homes: Int)
    /// The bank's file is to be brought in.
    case importBank
}

extension NextStep {
    /// Days that a backup is as good as new.
    private static let backupDays: Int64 = 7

    /// What is to be done, the most pressing first.
    static func all(_ standing: FundStanding, _ verdict: Verdict, unclear: Int?, backup: RememberedBackup?)
        -> [NextStep]
    {
        let state = standing.state
        guard !state.register.units.isEmpty else { return [.registerHomes] }
        var steps: [NextStep] = []
        if !state.isKept { steps.append(.recordOpening) }
        steps += verdict.unpublished.sorted { $0.deadline < $1.deadline }
            .map { .publish(entry: $0.request, by: $0.deadline) }
        steps += verdict.openObjections.sorted { $0.due < $1.due }.map { .reply(objection: $0.sequence, by: $0.due) }
        if let unclear, unclear > 0 { steps.append(.settleLines(unclear)) }
        steps += matters(standing) + months(standing)
        if isBackupDue(backup, verdict, on: standing.day, state.zone) { steps.append(.backUp) }
        if let owed = standing.owed, owed.homes > 0 { steps.append(.remind(homes: owed.homes)) }
        if steps.count < 2, state.hasTraded { steps.append(.importBank) }
        return steps
    }

    private static func matters(_ standing: FundStanding) -> [NextStep] {
        let trust = standing.state.trust
        let pending: [NextStep] = trust.matters(.pending, on: standing.day).map { .approve(entry: $0.sequence) }
        let approved: [NextStep] = trust.matters(.approved, on: standing.day).compactMap { matter in
            if matter.register != nil { return .carry(entry: matter.sequence) }
            guard let request = matter.request else { return nil }
            return .pay(
                entry: matter.sequence,
                project: request.project,
                payee: request.payee,
                amount: request.amount - matter.paid
            )
        }
        return pending + approved
    }

    /// The months that are over, one after the other; of each first the comparison.
    private static func months(_ standing: FundStanding) -> [NextStep] {
        let state = standing.state
        let stale = standing.outOfDate.map(\.period).filter { period in
            state.closedThrough.map { period > $0 } ?? true
        }
        var steps: [NextStep] = stale.map(NextStep.reconcileAgain)
        let month = state.nextToClose
        if state.isKept, month.lastDay < standing.day {
            if !state.isCompared(month, by: state.reconciled.map(\.period)) { steps.append(.reconcile(month)) }
            steps.append(.close(month))
        }
        return steps + state.yearsToClose.prefix(1).map(NextStep.closeYear)
    }

    private static func isBackupDue(
        _ backup: RememberedBackup?,
        _ verdict: Verdict,
        on day: CalendarDate,
        _ zone: TimeZoneOffset
    ) -> Bool {
        guard let backup else { return true }
        return backup.size < verdict.size
            && day.daysSinceEpoch - backup.made.day(in: zone).daysSinceEpoch >= backupDays
    }
}
