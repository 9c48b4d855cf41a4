/// Requests and changes: what was asked, how it stands on a day, what is paid.
public struct RequestList: Listing {
    fileprivate struct Item {
        let matter: Matter
        let standing: RequestStanding
        let isOverdue: Bool

        var request: Request? { matter.request }
    }

    private let items: [Item]
    private let policy: Policy
    private let basis: Wording

    /// - Parameter standing: the only one to list; nil: all.
    /// - Parameter key: the member whose decision is to be waited for; nil: anybody's, and what waits for nobody.
    /// - Parameter isOverdue: whether only what is overdue is listed: what should have been published, and what was not paid
    ///   or carried out by its last day.
    public init(
        _ last: Verified<LastState>,
        on day: CalendarDate,
        only standing: RequestStanding? = nil,
        waitingFor key: KeyID? = nil,
        overdue isOverdue: Bool = false
    ) {
        let trust = last.value.state.trust
        let overdue = Set(last.verdict.unpublished.filter(\.isOverdue).map(\.request))
        policy = trust.policy
        items = trust.matters.compactMap { matter in
            let item = Item(
                matter: matter,
                standing: RequestStanding(matter, trust.policy, on: day),
                isOverdue: overdue.contains(matter.sequence) || matter.isUnpublished(after: day)
            )
            if let key, item.standing != .pending || !last.value.state.waits(matter, for: key) { return nil }
            if isOverdue, !item.isOverdue, item.standing != .expired { return nil }
            return standing == nil || item.standing == standing ? item : nil
        }
        basis = last.verdict.basis
    }

    /// One row a request or change, and what is pending and unpaid.
    public var table: Table { ListField.table("requests", items, fields + facts, notes: notes) }

    /// What people are shown.
    private var fields: [ListField<Item>] {
        [
            .number("entry", ReadingTexts.sequence) { $0.matter.sequence },
            .text("date", ReadingTexts.date) { $0.matter.date.description },
            .coded("state", TrustTexts.state) { (.string($0.standing.rawValue), $0.standing.wording) },
            .money("amount", ReadingTexts.amount) { $0.request?.amount },
            .money("", TrustTexts.paid) { $0.request == nil ? nil : $0.matter.paid },
            .words(TrustTexts.approvals) { item in
                let given = String(item.matter.approvers.count)
                guard item.matter.outcome == nil else { return .plain(given) }
                return .plain("\(given)/\(item.matter.approvalsNeeded(by: policy))")
            },
            .words(TrustTexts.publish) { $0.publication }.spare,
            .words(ReadingTexts.subject) { EntrySummary($0.matter.subject.body).subject },
        ]
    }

    /// What programs are told beside it; what a request has is left out of a change.
    private var facts: [ListField<Item>] {
        [
            .text("kind") { type(of: $0.matter.subject.body).kind },
            .text("payee") { $0.request?.payee },
            .text("purpose") { $0.request?.purpose ?? $0.matter.register?.purpose },
            .text("project") { $0.request?.project },
            .text("line") { $0.request?.line },
            .text("ground") { $0.request?.ground?.rawValue },
            .text("until") { $0.matter.until?.description },
            .money("paid") { $0.matter.paid },
            .number("approvals") { $0.matter.approvers.count },
            .money("needed") { $0.matter.approvalsNeeded(by: policy) },
            .text("publishBy") { $0.matter.deadline?.description },
            .number("publication") { $0.matter.published?.entry },
            .text("publishedOn") { $0.matter.published?.date.description },
            .value("overdue") { item in item.matter.deadline.map { _ in .boolean(item.isOverdue) } },
            .text("register") { $0.matter.register.map { type(of: $0.change).kind } },
            .value("overLine") { OverrunReport($0.matter)?.json },
        ]
    }

    private var notes: [Wording] {
        let pending = items.filter { $0.standing == .pending }.reduce(0) { $0 + ($1.request?.amount ?? 0) }
        let unpaid = items.filter { $0.standing == .approved }.reduce(0) { sum, item in
            sum + (item.request.map { $0.amount - item.matter.paid } ?? 0)
        }
        let sums = [pending, unpaid].map { Money(fen: $0).grouped }
        return items.compactMap { OverrunReport($0.matter)?.sentence($0.matter.sequence) }
            + [TrustTexts.requestTotals.filled(String(items.count), sums[0], sums[1]), basis]
    }
}

extension Matter {
    /// Whether it is an emergency that was paid and should have been published before a day.
    fileprivate func isUnpublished(after day: CalendarDate) -> Bool {
        published == nil && paid > 0 && deadline.map { $0 < day } ?? false
    }
}

extension RequestList.Item {
    /// When an emergency was published, or is to be; nil where nothing was paid and nothing will be.
    fileprivate var publication: Wording? {
        guard let deadline = matter.deadline else { return nil }
        if let published = matter.published {
            let wording = published.date > deadline ? OfficeTexts.publishedLate : OfficeTexts.publishedOn
            return wording.filled(published.date.description, String(published.entry))
        }
        guard matter.outcome == nil || matter.paid > 0 else { return nil }
        return (isOverdue ? OfficeTexts.overdue : OfficeTexts.dueBy).filled(deadline.description)
    }
}
