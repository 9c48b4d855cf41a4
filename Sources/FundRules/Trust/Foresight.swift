public import TransparencyLog

/// What the rules would say of what has not been recorded.
extension FundState {
    /// What stands in the way of paying what a request asks for, were it paid on a day, and what would be remarked; but for
    /// what is still to come: approvals, and who pays. Nothing of what is neither a project's nor a cost's.
    ///
    /// - Parameter matter: the request where it is recorded; nil of one that is going to be.
    /// - Parameter time: what the clock of whoever asks says.
    public func obstacles(toPaying request: Request, _ matter: Matter?, at time: Timestamp) -> [Problem] {
        let amount = Money(fen: request.amount &- (matter?.paid ?? 0))
        guard amount.fen > 0, let recorder = trust.active.first(where: { $0.role.mayRecord })?.key.keyID else {
            return []
        }
        let body: any EntryBody
        if let project = request.project {
            guard self.project(project) != nil else { return [] }
            body = Payment(
                project: project,
                amount: amount,
                payee: request.payee,
                invoice: nil,
                reference: nil,
                request: matter?.sequence
            )
        } else if case .expense(let category)? = request.item(in: self) {
            body = Expense(
                category: category,
                amount: amount,
                payee: request.payee,
                invoice: nil,
                reference: nil,
                request: matter?.sequence
            )
        } else {
            return []
        }
        let time = max(time, lastTime)
        let trial = try? trial(of: body, dated: time.day(in: zone), at: time, by: recorder)
        guard let judgement = trial ?? nil else { return [] }
        // An emergency need not wait for a vote; of one that is recorded its own rule knows.
        let unasked: Set<ProblemCode> =
            trust.policy.isEmergency(request) ? [.resolutionMissing, .resolutionLate] : []
        let asked = matter == nil ? FundState.askedAtOnce.union(unasked) : []
        return (judgement.violations + judgement.remarks).filter {
            !FundState.stillToCome.contains($0.code) && !asked.contains($0.code)
        }
    }

    /// What is settled between a request and its payment.
    private static let stillToCome: Set<ProblemCode> = [
        .approvalsMissing, .approvalLate, .approvalRecordedLater, .handsNotSeparate, .requestMissing, .requestSettled,
        .publicationOverdue, .monthClosed, .spendingSplit,
    ]

    /// What refuses the request itself already.
    private static let askedAtOnce: Set<ProblemCode> = [
        .payeeForbidden, .budgetLineMissing, .lineOfAnother, .nameInvisible,
    ]

    /// What the rules say of an entry, were it recorded now; nil where it would be too long.
    ///
    /// - Throws: what makes its line one that cannot be read.
    func trial(
        of body: any EntryBody,
        dated date: CalendarDate,
        at time: Timestamp,
        by recorder: KeyID
    ) throws(CanonicalError) -> Judgement? {
        let history = NoHistory()
        let line = EntryDraft(body, date: date).line(
            after: self,
            time: time,
            recorder: recorder,
            salt: Bytes16(lastHash),
            history: history
        )
        var state = self
        guard line.count <= Limits.lineBytes else { return nil }
        return state.apply(try Entry(decoding: line), hash: lastHash, history: history)
    }

    /// What a request is weighed by, were it entered on a day: its amount and whatever else goes to its payee, in fen.
    public func weighed(_ request: Request, on day: CalendarDate) -> Int64 {
        min(trust.others(to: request.payee, on: day).amount &+ request.amount, Limits.integer)
    }

    /// What a request's budget line has, and what the requests of its year ask for of it, in fen; nil where it cites none.
    public func budgetLine(of request: Request, _ year: Int) -> (budget: Int64, requested: Int64)? {
        guard let line = budget(of: year)?.lines.first(where: { $0.item.name == request.line }) else { return nil }
        return (line.amount, trust.claims.sum(of: year, line: line.item.name))
    }

    /// What was spent without a request for a payee within so many days of a day, and not reversed, by entry, in fen.
    public func spentDirectly(
        to payee: String,
        within days: Int64,
        of day: CalendarDate
    ) -> [(entry: Int, date: CalendarDate, amount: Int64)] {
        let name = FoldedName(payee)
        return trust.direct.filter { spending in
            !spending.isReversed && abs(spending.date.daysSinceEpoch - day.daysSinceEpoch) < days
                && FoldedName(spending.payee) == name
        }.map { ($0.entry, $0.date, $0.amount) }
    }

    /// Whether a matter waits for the decision of a member: it stands, asks for a role that the member has and that is
    /// missing, and neither was asked for by the member nor has the member's approval.
    public func waits(_ matter: Matter, for key: KeyID) -> Bool {
        guard matter.outcome == nil, let role = member(key)?.role else { return false }
        let person = trust.person(key)
        let isOwn = ([matter.maker] + matter.approvers.map(\.key)).contains { trust.person($0) == person }
        return !isOwn
            && matter.needs(by: trust.policy).contains { need in
                need.roles.contains(role) && matter.approvers.count { need.roles.contains($0.role) } < need.count
            }
    }

    /// Whether the policy weighs an amount by another tier than another.
    public func isWeighedHigher(_ weighed: Int64, than amount: Int64) -> Bool {
        trust.policy.tier(for: weighed) != trust.policy.tier(for: amount)
    }
}

extension Request {
    /// The line that it cites, as a budget has it.
    fileprivate func item(in state: FundState) -> Budget.Item? {
        state.budgets.lazy.flatMap(\.lines).first { $0.item.name == line }?.item
    }
}

/// The entries before one that asks nothing of them.
final class NoHistory: EntryHistory {
    func entry(at sequence: Int) -> (entry: Entry, line: [UInt8])? { nil }
    func use(_ reference: Reference, by sequence: Int) -> Int? { nil }
}
