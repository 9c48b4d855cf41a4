/// What is still open when a month is to be closed: what a person should have seen before it is closed for good.
package struct MonthEndReport {
    private let month: Month
    private let reconciled: ReconciledMonth?
    private let since: SinceReconciled?
    private let waiting: [Matter]
    private let objections: [StandingObjection]
    private let unclear: [NotedLine]

    /// How many of a kind are named.
    private static let named = 8

    /// - Parameter state: the books with the close in them.
    /// - Parameter since: what moved the bank's balance since it was compared.
    /// - Parameter unclear: the bank's lines up to the month's end that wait for a person.
    package init(
        _ month: Month,
        in state: FundState,
        since: SinceReconciled?,
        unclear: [NotedLine],
        on today: CalendarDate
    ) {
        self.month = month
        self.unclear = unclear
        self.since = since
        reconciled = state.reconciled.last { $0.period == month }
        waiting = state.trust.matters(.pending, .approved, on: today).filter { $0.date <= month.lastDay }
        objections = state.objections.filter { $0.reply == nil && $0.date <= month.lastDay }
    }

    /// The lines, the bank first.
    package func text(_ language: Language) -> String {
        var lines = [bank]
        if !unclear.isEmpty {
            let shown = MonthEndReport.names(of: unclear)
            lines.append(MonthEndTexts.unclear.filled(with: .plain(String(unclear.count)), shown))
        }
        if !waiting.isEmpty {
            lines.append(MonthEndTexts.waiting.filled(String(waiting.count), names(waiting.map(\.sequence))))
        }
        if !objections.isEmpty {
            lines.append(MonthEndTexts.objections.filled(String(objections.count), names(objections.map(\.sequence))))
        }
        return lines.map { $0[language] + "\n" }.joined()
    }

    /// Some of the bank's lines, by number, day and amount: who paid is not said.
    private static func names(of unclear: [NotedLine]) -> Wording {
        let shown = unclear.prefix(named).map { noted in
            let amount = Money(fen: noted.line.amount).grouped
            return MonthEndTexts.unclearLine.filled(String(noted.number), noted.line.date.description, amount)
        }
        let rest = unclear.count > named ? " …" : ""
        return shown.joined(separator: Wording("；", "; ")) + .plain(rest)
    }

    private var bank: Wording {
        guard reconciled != nil else { return MonthEndTexts.notCompared.filled(month.description) }
        guard let since else { return MonthEndTexts.compared.filled(month.description) }
        return MonthEndTexts.outOfDate.filled(month.description, String(since.count), Money(fen: since.amount).grouped)
    }

    private func names(_ entries: [Int]) -> String {
        let shown = entries.prefix(MonthEndReport.named).map(String.init).joined(separator: " ")
        return entries.count > MonthEndReport.named ? shown + " …" : shown
    }
}
