import TransparencyLog

/// A voucher that pays somebody, and so needs what the policy asks of its amount.
protocol Spending: VoucherBody {
    /// In fen.
    var amount: Int64 { get }
    /// Who is paid.
    var payee: String { get }
    /// The project that bears it; nil where the fund does.
    var chargedProject: String? { get }
    /// The request that it draws on.
    var request: Int? { get }
}

extension Spending {
    /// Draws on the request, or counts as spent without one.
    func rememberSpending(_ entry: Entry, in state: inout FundState) {
        if let index = request.flatMap(state.trust.matter) {
            state.trust.matters[index].paid += amount
        } else if !state.trust.policy.tiers.isEmpty {
            state.trust.addDirect(amount, to: payee, on: entry.date, closedThrough: state.closedThrough)
        }
    }

    /// Gives back what was drawn on the request.
    func forgetSpending(in state: inout FundState) {
        if let index = request.flatMap(state.trust.matter) { state.trust.matters[index].paid -= amount }
    }
}

extension Trust {
    /// What goes to a payee on a day: requests that stand, and what was paid without one, in fen. So an amount is weighed
    /// as a whole, however it is split.
    func spending(on day: CalendarDate, to payee: String) -> Int64 {
        let requested = matters.reduce(Int64(0)) { sum, matter in
            guard let request = matter.request, matter.outcome == nil, matter.date == day, request.payee == payee else {
                return sum
            }
            return sum &+ request.amount
        }
        return requested &+ (direct.first { $0.date == day && $0.payee == payee }?.amount ?? 0)
    }

    /// Days of closed months are dropped: nothing can come that is weighed with them.
    fileprivate mutating func addDirect(
        _ amount: Int64,
        to payee: String,
        on day: CalendarDate,
        closedThrough: Month?
    ) {
        if let closedThrough { direct.removeAll { $0.date.month <= closedThrough } }
        if let index = direct.firstIndex(where: { $0.date == day && $0.payee == payee }) {
            direct[index].amount &+= amount
        } else {
            direct.append(DirectSpending(date: day, payee: payee, amount: amount))
        }
    }
}

extension FundState {
    /// Violation where a payee may never be paid.
    func checkPayee(_ payee: String, _ judgement: inout Judgement) {
        if trust.policy.forbidden.contains(payee) { judgement.add(.payeeForbidden, payee) }
    }

    /// Violations where spending lacks what the policy asks for.
    func checkSpending(_ body: some Spending, by recorder: KeyID, _ judgement: inout Judgement) {
        checkPayee(body.payee, &judgement)
        guard let request = body.request else {
            guard !trust.policy.tiers.isEmpty else { return }
            let sum = trust.spending(on: judgement.date, to: body.payee) &+ body.amount
            guard let tier = trust.policy.tier(for: sum) else { return }
            if tier.approvals > 0 {
                judgement.add(
                    .requestMissing,
                    body.payee,
                    judgement.date.description,
                    Money(fen: sum).grouped,
                    String(tier.approvals)
                )
            }
            checkResolution(tier, body.chargedProject, &judgement)
            return
        }
        guard let index = standingMatter(request, on: judgement.date, &judgement) else { return }
        guard let asked = trust.matters[index].request else {
            judgement.add(.requestOfNothing, String(request))
            return
        }
        if asked.ground != nil { checkPublications(&judgement) }
        checkDrawing(body, asked, trust.matters[index], &judgement)
        checkHands(trust.matters[index], recorder, &judgement)
        if let tier = trust.policy.tier(for: trust.matters[index].weighed), asked.ground == nil {
            checkResolution(tier, body.chargedProject, &judgement)
        }
    }

    /// The same payee, the same project, approved, and not more than was approved in sum.
    private func checkDrawing(
        _ body: some Spending,
        _ asked: Request,
        _ matter: Matter,
        _ judgement: inout Judgement
    ) {
        let name = String(matter.sequence)
        if body.payee != asked.payee { judgement.add(.payeeDiffers, name, asked.payee, body.payee) }
        if body.chargedProject != asked.project {
            judgement.add(.projectDiffers, name, asked.project ?? "—", body.chargedProject ?? "—")
        }
        if !matter.isApproved(by: trust.policy) {
            let needed = matter.approvers(by: trust.policy)?.count ?? 0
            judgement.add(.approvalsMissing, name, String(max(needed, 1)), String(matter.approvers.count))
        }
        if body.amount > asked.amount - matter.paid {
            judgement.add(
                .paidOverRequest,
                name,
                Money(fen: asked.amount).grouped,
                Money(fen: matter.paid).grouped,
                Money(fen: body.amount).grouped
            )
        }
    }

    /// Who approved does not pay; where the policy says so, neither does who asked.
    private func checkHands(_ matter: Matter, _ recorder: KeyID, _ judgement: inout Judgement) {
        let isMaker = trust.policy.separation != nil && matter.maker == recorder
        if isMaker || matter.approvers.contains(where: { $0.key == recorder }) {
            judgement.add(.handsNotSeparate, recorder.description, String(matter.sequence))
        }
    }

    private func checkResolution(_ tier: Tier, _ project: String?, _ judgement: inout Judgement) {
        guard tier.resolution != nil, let project, !trust.hasResolution(for: project) else { return }
        judgement.add(.resolutionMissing, project, Money(fen: tier.from).grouped)
    }
}
