/// What should have been done for a fund by a day, and was not.
package struct Overdue: Sendable {
    /// Emergencies that were paid and not published in time.
    package let publications: [DuePublication]
    /// Objections that were not answered in time.
    package let replies: [StandingObjection]
    /// Months that were not compared with the bank in time, or whose comparison is out of date.
    package let reconciliations: [Month]
    /// Months that were not closed in time.
    package let closes: [Month]
    /// Years whose months are closed and that were not closed themselves in time.
    package let years: [Year]

    /// Whether nothing is overdue.
    package var isEmpty: Bool {
        publications.isEmpty && replies.isEmpty && reconciliations.isEmpty && closes.isEmpty && years.isEmpty
    }

    /// Policy and law give days for publications and replies. For a month's comparison and closing there is no such day: they
    /// are overdue when the month after it is over, too; a year when the January after it is.
    ///
    /// - Parameter watch: what the comparisons do not know.
    init(_ verdict: Verdict, _ state: FundState, _ watch: ReconciliationWatch, on day: CalendarDate) {
        publications = verdict.unpublished.filter { $0.isOverdue(on: day) }
        replies = verdict.openObjections.filter { $0.isOverdue(on: day) }
        closes = state.isKept ? Overdue.months(from: state.nextToClose, on: day) : []
        reconciliations = state.isKept ? Overdue.reconciliations(state, watch, on: day) : []
        years = state.yearsToClose.filter { $0.december.next.lastDay < day }
    }

    private static func reconciliations(
        _ state: FundState,
        _ watch: ReconciliationWatch,
        on day: CalendarDate
    ) -> [Month] {
        let compared = state.reconciled.map(\.period).filter { month in
            // Of a month that is closed nothing can be compared again.
            watch[month] == nil || state.closedThrough.map { month <= $0 } ?? false
        }
        return months(from: state.comparesEachMonth ? state.nextToClose : state.openedOn.month, on: day)
            .filter { !state.isCompared($0, by: compared) }
    }

    /// The months from one on that are overdue on a day.
    private static func months(from first: Month, on day: CalendarDate) -> [Month] {
        Array(sequence(first: first, next: \.next).prefix { $0.next.lastDay < day })
    }
}

extension Overdue {
    /// In a line; nothing where nothing is.
    package var wording: Wording {
        let parts = [
            publications.isEmpty ? nil : InspectionTexts.publications.filled(String(publications.count)),
            replies.isEmpty ? nil : InspectionTexts.replies.filled(String(replies.count)),
            reconciliations.first.map { InspectionTexts.reconciliations.filled($0.description) },
            closes.first.map { InspectionTexts.closes.filled($0.description) },
            years.first.map { InspectionTexts.years.filled($0.description) },
        ].compactMap { $0 }
        return parts.joined(separator: InspectionTexts.comma)
    }

    /// For programs: lists that are always there.
    var json: JSONValue {
        .object([
            "publications": .array(
                publications.map { due in
                    .object([
                        "entry": .count(due.request), "due": .string(due.deadline.description),
                        "paid": .integer(due.paid),
                    ])
                }
            ),
            "replies": .array(
                replies.map { objection in
                    .object([
                        "entry": .count(objection.sequence), "to": .count(objection.entry),
                        "due": .string(objection.due.description),
                    ])
                }
            ),
            "reconciliations": .strings(reconciliations.map(\.description)),
            "closes": .strings(closes.map(\.description)), "years": .strings(years.map(\.description)),
        ])
    }
}
