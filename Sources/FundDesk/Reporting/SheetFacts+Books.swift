extension SheetFacts {
    /// What the books say of what is to be decided.
    ///
    /// - Parameter time: what the clock of whoever asks says.
    /// - Parameter line: an earlier entry's line; nil where it cannot be read.
    package init(
        of matter: Matter,
        in state: FundState,
        at time: Timestamp,
        _ line: (Int) throws -> [UInt8]?
    ) throws {
        self.init(zone: state.zone, size: state.size)
        if let request = matter.request {
            rows += try SheetFacts.projectRows(request, matter, state, line)
            rows += SheetFacts.budgetRows(request, matter, state)
            rows += SheetFacts.moneyRows(request, matter, state)
        }
        rows.append(Row(SheetTexts.needs, SheetFacts.needs(of: matter, state.trust.policy)))
        if let deadline = matter.deadline {
            rows.append(Row(TrustTexts.publish, OfficeTexts.dueBy.filled(deadline.description)))
        }
        if let request = matter.request {
            rows += SheetFacts.others(request, matter, state, on: time.day(in: state.zone))
            warnings = Foreboding(request, matter, in: state, at: time).sentences
        }
    }

    // MARK: - The project, its votes and contracts

    private static func projectRows(
        _ request: Request,
        _ matter: Matter,
        _ state: FundState,
        _ line: (Int) throws -> [UInt8]?
    ) throws -> [Row] {
        guard let id = request.project, let index = state.project(id) else { return [] }
        let project = state.projects[index]
        let rest = matter.rest(of: request)
        let own = project.life.contract(of: request.payee)
        let place = Scope.name(of: project.scope.names)
        let title = SheetTexts.projectValue.filled(with: .plain(id), .plain(project.title), place)
        var rows = [
            Row(SheetTexts.project, title),
            Row(SheetTexts.projectBudget, SheetFacts.left(of: project.budget, paid: project.cost, after: rest)),
        ]
        let votes = state.trust.resolutions.filter { $0.matter == .use && $0.project == id }
        rows += try votes.map { Row(SheetTexts.vote, try SheetFacts.vote($0, line)) }
        if votes.isEmpty { rows.append(Row(SheetTexts.vote, SheetTexts.noVote)) }
        for (index, contract) in project.life.contracts.enumerated() {
            rows.append(Row(SheetTexts.contract, SheetFacts.terms(of: contract)))
            let paid = project.life.paid(on: contract)
            let after = index == own ? rest : 0
            rows.append(Row(SheetTexts.onContract, left(of: contract.contract.amount, paid: paid, after: after)))
        }
        if project.life.contracts.isEmpty { rows.append(Row(SheetTexts.contract, SheetTexts.noContract)) }
        if let accepted = project.life.accepted { rows.append(Row(SheetTexts.accepted, .plain(accepted.description))) }
        return rows
    }

    private static func terms(of contract: ProjectContract) -> Wording {
        let body = contract.contract
        guard body.withheld > 0 else {
            return SheetTexts.contractPlain.filled(contract.party, Money(fen: body.amount).grouped)
        }
        return SheetTexts.contractValue.filled(
            contract.party,
            Money(fen: body.amount).grouped,
            Money(fen: body.withheld).grouped,
            body.release.description
        )
    }

    /// When it was voted, what for, and what it came to.
    private static func vote(_ vote: Resolved, _ line: (Int) throws -> [UInt8]?) throws -> Wording {
        let entry = try line(vote.sequence).flatMap { try? Entry(decoding: $0) }
        let body = entry?.body as? Resolution
        let result = vote.passed ? TrustTexts.passed : TrustTexts.failed
        let tally = vote.tally
        return SheetTexts.voteValue.filled(
            with: .plain(String(vote.sequence)),
            .plain(body?.title ?? ""),
            .plain(body?.from.description ?? ""),
            .plain(vote.to.description),
            result,
            .plain("\(tally.inFavour.heads)/\(tally.participating.heads)/\(tally.all.heads)")
        )
    }

    // MARK: - Money

    private static func left(of sum: Int64, paid: Int64, after rest: Int64) -> Wording {
        let amounts = [sum, paid, sum - paid, sum - paid - rest].map { Money(fen: $0).grouped }
        return SheetTexts.leftValue.filled(amounts[0], amounts[1], amounts[2], amounts[3])
    }

    private static func budgetRows(_ request: Request, _ matter: Matter, _ state: FundState) -> [Row] {
        if let overrun = OverrunReport(matter) { return overrun.facts }
        guard let line = state.budgetLine(of: request, matter.date.year) else { return [] }
        let amounts = [line.budget, line.requested, line.budget - line.requested].map { Money(fen: $0).grouped }
        return [Row(SheetTexts.budgetLine, SheetTexts.lineValue.filled(amounts[0], amounts[1], amounts[2]))]
    }

    private static func moneyRows(_ request: Request, _ matter: Matter, _ state: FundState) -> [Row] {
        let bank = state.net(.bank)
        let amounts = [bank, bank - matter.rest(of: request)].map { Money(fen: $0).grouped }
        let paid = matter.paid == 0 ? [] : [Row(SheetTexts.drawn, .plain(Money(fen: matter.paid).grouped))]
        return paid + [Row(SheetTexts.bank, SheetTexts.bankValue.filled(amounts[0], amounts[1]))]
    }

    // MARK: - Who decides, and what else goes to the payee

    /// What the policy asks for, and why.
    private static func needs(of matter: Matter, _ policy: Policy) -> Wording {
        let needs = matter.needs(by: policy).map { Need($0.count, $0.roles) }
        let asked = Wording(Need.text(of: needs, .zh), Need.text(of: needs, .en))
        let by = needs.isEmpty ? TrustTexts.noApproval : asked
        guard let request = matter.request, let tier = policy.tier(for: matter.weighed) else { return by }
        let isUrgent = policy.isEmergency(request)
        let asksVote = tier.resolution != nil && request.project != nil
        let wording =
            asksVote ? isUrgent ? SheetTexts.tierUrgentValue : SheetTexts.tierVoteValue : SheetTexts.tierValue
        let amounts = [matter.weighed, tier.from].map { Wording.plain(Money(fen: $0).grouped) }
        return wording.filled(with: by, amounts[0], amounts[1])
    }

    /// The same payee's other requests and payments within the policy's window, or without one within thirty days.
    private static func others(
        _ request: Request,
        _ matter: Matter,
        _ state: FundState,
        on day: CalendarDate
    ) -> [Row] {
        let days = state.trust.policy.window ?? 30
        let name = FoldedName(request.payee)
        let requests = state.trust.matters.filter { other in
            guard let asked = other.request, other.sequence != matter.sequence else { return false }
            return FoldedName(asked.payee) == name
                && abs(other.date.daysSinceEpoch - matter.date.daysSinceEpoch) < days
        }
        let asked = requests.map { other in
            let amount = Money(fen: other.request?.amount ?? 0).grouped
            let standing = RequestStanding(other, state.trust.policy, on: day).wording
            return SheetTexts.otherRequest.filled(
                with: .plain(String(other.sequence)),
                .plain(other.date.description),
                .plain(amount),
                standing,
                .plain(Money(fen: other.paid).grouped)
            )
        }
        let spent = state.spentDirectly(to: request.payee, within: days, of: matter.date).map {
            SheetTexts.otherPayment.filled(String($0.entry), $0.date.description, Money(fen: $0.amount).grouped)
        }
        let label = SheetTexts.samePayee.filled(String(days))
        let all = asked + spent
        return all.isEmpty ? [Row(label, SheetTexts.nothing)] : all.map { Row(label, $0) }
    }
}

extension Matter {
    /// What is not yet paid of the request that it is, in fen.
    fileprivate func rest(of request: Request) -> Int64 { max(request.amount - paid, 0) }
}
