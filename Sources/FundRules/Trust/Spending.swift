import TransparencyLog

/// A voucher by which money leaves or is given away, and which so needs what the policy asks of its amount.
public protocol Spending: VoucherBody {
    /// In fen.
    var amount: Int64 { get }
    /// What the policy judges, in fen: the amount, if nothing is given away besides.
    var spent: Int64 { get }
    /// Whether it spends; of the kinds whose money may also come, or come back.
    var isSpent: Bool { get }
    /// The project that bears it; nil where the fund does.
    var chargedProject: String? { get }
    /// What the owners must have voted on, where the tier asks for a resolution; nil: nothing.
    var votedOn: OwnersSubject? { get }
    /// Whether it is a cost, which a year's budget has lines for.
    var isBudgeted: Bool { get }
    /// The line of a budget that is for nothing else; nil where there is none such.
    var citedLine: String? { get }

    /// Who receives it, as a request names it; nil where the voucher names nobody, which its own rules refuse.
    func payee(in state: FundState, _ history: any EntryHistory) -> String?
}

extension Spending {
    /// The amount.
    public var spent: Int64 { amount }
    /// It does.
    public var isSpent: Bool { true }
    /// The fund.
    public var chargedProject: String? { nil }
    /// Nothing.
    public var votedOn: OwnersSubject? { nil }
    /// It is none.
    public var isBudgeted: Bool { false }
    /// None.
    public var citedLine: String? { nil }

    /// Records the voucher, if the policy has what it asks for.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        state.checkSpending(self, by: entry.recorder, &judgement)
        state.record(self, entry, &judgement)
    }

    /// Draws on the request, or counts as spent without one.
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {
        rememberSpending(entry, in: &state, history)
    }

    /// Gives back what was drawn on the request.
    public func forget(_ sequence: Int, in state: inout FundState) { forgetSpending(sequence, in: &state) }

    func rememberSpending(_ entry: Entry, in state: inout FundState, _ history: any EntryHistory) {
        if let outlay = Outlay(self, in: state, history) { state.remember(outlay, entry) }
    }

    func forgetSpending(_ sequence: Int, in state: inout FundState) {
        guard isSpent else { return }
        if let index = request.flatMap(state.trust.matter) {
            state.trust.update(index) { $0.paid &-= spent }
        } else if request == nil {
            state.trust.takeBack(sequence)
        }
    }
}

extension Trust {
    /// A remark where an amount is in another tier together with what else goes to the payee on its day, and no window of the
    /// policy weighs them together. It names the last of the entries that it is counted with.
    func remarkSplit(_ amount: Int64, _ payee: String, with others: Claims.Sum, _ judgement: inout Judgement) {
        let sum = others.amount &+ amount
        guard policy.window == nil, let tier = policy.tier(for: sum), tier != policy.tier(for: amount) else { return }
        judgement.remark(
            .spendingSplit,
            .name(payee),
            .date(judgement.date),
            .money(sum),
            .money(tier.from),
            .entries(others.entries.suffix(20))
        )
    }
}

extension FundState {
    /// Violation where a payee may never be paid.
    func checkPayee(_ payee: String, _ judgement: inout Judgement) {
        if trust.forbids(payee) { judgement.add(.payeeForbidden, .name(payee)) }
    }

    /// Violations where spending lacks what the policy asks for.
    func checkSpending(_ body: some Spending, by recorder: KeyID, _ judgement: inout Judgement) {
        guard let outlay = Outlay(body, in: self, judgement.history) else { return }
        check(outlay, by: recorder, &judgement)
    }

    /// Draws on the request, or counts as spent without one.
    mutating func remember(_ outlay: Outlay, _ entry: Entry) {
        if let index = outlay.request.flatMap(trust.matter) {
            trust.update(index) { $0.paid &+= outlay.spent }
        } else if outlay.request == nil, !trust.policy.tiers.isEmpty {
            let spending = DirectSpending(
                entry: size,
                date: entry.date,
                payee: outlay.payee,
                amount: outlay.spent
            )
            trust.spend(spending, closedThrough: closedThrough)
        }
    }

    /// Violations where money that leaves lacks what the policy asks for.
    func check(_ body: Outlay, by recorder: KeyID, _ judgement: inout Judgement) {
        let payee = body.payee
        checkPayee(payee, &judgement)
        guard let request = body.request else { return checkUnrequested(body, payee, &judgement) }
        guard let index = standingMatter(request, on: judgement.date, &judgement) else { return }
        guard let asked = trust.matters[index].request else {
            judgement.add(.requestOfNothing, .entry(request))
            return
        }
        if asked.ground != nil { checkPublications(&judgement) }
        checkDrawing(body, payee, asked, trust.matters[index], &judgement)
        checkHands(trust.matters[index], recorder, &judgement)
        if let tier = trust.policy.tier(for: trust.matters[index].weighed),
            !body.isBudgeted || !trust.policy.isEmergency(asked)
        {
            checkResolution(tier, body, &judgement)
        }
    }

    /// What has no request is judged by its own amount, and that it is one of several is remarked; by a window, by what goes
    /// to the payee within it.
    private func checkUnrequested(_ body: Outlay, _ payee: String, _ judgement: inout Judgement) {
        guard !trust.policy.tiers.isEmpty else { return }
        let others = trust.others(to: payee, on: judgement.date)
        let weighed = trust.policy.window == nil ? body.spent : min(body.spent &+ others.amount, Limits.integer)
        if let tier = trust.policy.tier(for: weighed) {
            if tier.approvals > 0 { addRequestMissing(tier, body.spent, payee, weighed, with: others, &judgement) }
            checkResolution(tier, body, &judgement)
        }
        trust.remarkSplit(body.spent, payee, with: others, &judgement)
    }

    /// Names the window and what is weighed with it, where it is weighed with something.
    private func addRequestMissing(
        _ tier: Tier,
        _ amount: Int64,
        _ payee: String,
        _ weighed: Int64,
        with others: Claims.Sum,
        _ judgement: inout Judgement
    ) {
        var sum = Problem.Argument.money(amount)
        if let window = trust.policy.window, weighed != amount {
            let others = Problem.Argument.entries(others.entries.suffix(20))
            sum = .wording(ProblemWording.window, [sum, .number(window), .money(weighed), others])
        }
        judgement.add(
            .requestMissing,
            .name(payee),
            .date(judgement.date),
            sum,
            .number(tier.approvals),
            .roles(tier.roles)
        )
    }

    /// The same payee, the same project, approved by then, and not more than was approved in sum.
    private func checkDrawing(
        _ body: Outlay,
        _ payee: String,
        _ asked: Request,
        _ matter: Matter,
        _ judgement: inout Judgement
    ) {
        let sequence = matter.sequence
        if payee != asked.payee, FoldedName(payee) != FoldedName(asked.payee) {
            judgement.add(.payeeDiffers, .entry(sequence), .name(asked.payee), .name(payee))
        }
        if body.chargedProject != asked.project {
            judgement.add(.projectDiffers, .entry(sequence), .project(asked.project), .project(body.chargedProject))
        }
        // What was asked for before there was a budget was approved as over its line.
        if body.isBudgeted, matter.overrun == nil { checkCites(asked, matter.date.year, &judgement) }
        if let line = asked.line, let cited = body.citedLine, line.hasPrefix("expense "), line != cited {
            judgement.add(.lineOfAnother, .name(line), .name(cited))
        }
        checkApproved(matter, &judgement)
        if body.spent > asked.amount &- matter.paid {
            judgement.add(
                .paidOverRequest,
                .entry(sequence),
                .money(asked.amount),
                .money(matter.paid),
                .money(body.spent)
            )
        }
    }

    /// Enough have approved, on this day or before.
    func checkApproved(_ matter: Matter, _ judgement: inout Judgement) {
        let sequence = matter.sequence
        if let (need, given) = matter.lack(by: trust.policy) {
            judgement.add(.approvalsMissing, .entry(sequence), .number(need.count), .roles(need.roles), .number(given))
        } else if let day = matter.approvedOn(by: trust.policy), judgement.date < day {
            judgement.add(.approvalLate, .entry(sequence), .date(judgement.date), .date(day))
        } else if trust.policy.backdating != nil, let day = matter.approvalRecorded(by: trust.policy),
            judgement.date < day
        {
            judgement.remark(.approvalRecordedLater, .entry(sequence), .date(judgement.date), .date(day))
        }
    }

    /// Who approved does not pay; where the policy says so, neither does who asked.
    func checkHands(_ matter: Matter, _ recorder: KeyID, _ judgement: inout Judgement) {
        let payer = trust.person(recorder)
        let isMaker = trust.policy.separation != nil && trust.person(matter.maker) == payer
        if isMaker || matter.approvers.contains(where: { trust.person($0.key) == payer }) {
            judgement.add(.handsNotSeparate, .key(recorder), .entry(matter.sequence))
        }
    }

    /// What the owners must vote on, a use for a project or another custodian, has passed by this day.
    private func checkResolution(_ tier: Tier, _ body: Outlay, _ judgement: inout Judgement) {
        guard tier.resolution != nil, let subject = body.votedOn else { return }
        guard let ended = trust.resolved(subject) else {
            judgement.add(.resolutionMissing, .name(subject.name), .money(tier.from))
            return
        }
        let day = judgement.date
        if day < ended {
            judgement.add(.resolutionLate, .name(subject.name), .date(day), .date(ended))
        }
        let votes = trust.sealedVotes(on: subject, by: day)
        if !votes.isEmpty { judgement.votes.append(.rests(on: votes)) }
    }
}

extension Policy {
    /// Whether a request need not wait for a vote on a use.
    package func isEmergency(_ request: Request) -> Bool {
        request.ground.map { emergency?.grounds.contains($0) ?? false } ?? false
    }
}
