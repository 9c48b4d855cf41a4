/// An emergency that was paid and has not been published.
public struct DuePublication: Hashable, Sendable {
    /// The request's entry.
    public let request: Int
    /// What was paid on it, in fen.
    public let paid: Int64
    /// The last day to publish it.
    public let deadline: CalendarDate
    /// Whether that day was over when the last entry was recorded.
    public let isOverdue: Bool

    /// Whether it is over on some other day, such as that of whoever reads.
    public func isOverdue(on day: CalendarDate) -> Bool { deadline < day }
}

extension FundState {
    /// The emergencies that were paid and have not been published, in order of entry.
    ///
    /// Late is what is late by the ledger's own clock, the day on which its last entry was recorded: so every machine
    /// says the same of the same ledger.
    public var duePublications: [DuePublication] {
        let today = lastTime.day(in: zone)
        return trust.matters.compactMap { matter in
            guard matter.isUnpublished, let deadline = matter.deadline else { return nil }
            return DuePublication(
                request: matter.sequence,
                paid: matter.paid,
                deadline: deadline,
                isOverdue: deadline < today
            )
        }
    }

    /// A violation where emergency money is drawn while an earlier emergency is past its deadline unpublished.
    func checkPublications(_ judgement: inout Judgement) {
        guard let overdue = trust.firstUnpublished, let deadline = overdue.deadline, deadline < judgement.day else {
            return
        }
        judgement.add(.publicationOverdue, .entry(overdue.sequence), .date(deadline), .date(judgement.day))
    }
}

extension Matter {
    /// Whether something was paid on an emergency that has not been published.
    var isUnpublished: Bool { deadline != nil && paid > 0 && published == nil }
}
