import TransparencyLog

/// An entry by which what a contract still owes goes to somebody else.
public protocol PartyChange: EntryBody {
    /// The request that approves of it; nil where it needs none.
    var request: Int? { get }

    /// Changes the parties that a project's contracts have.
    func enter(_ life: inout ProjectLife)
}

extension ProjectLife {
    /// What a contract still owes, in fen.
    func left(of contract: ProjectContract) -> Int64 { max(contract.contract.amount &- paid(on: contract), 0) }
}

extension FundState {
    /// The position of the contract on which somebody is paid now who is to be followed by another, who is not and never
    /// was a party of one; a violation where there is none.
    func contract(
        of party: String,
        in account: ProjectAccount,
        for other: String,
        _ judgement: inout Judgement
    ) -> Int? {
        guard let position = account.life.contract(of: party) else {
            judgement.add(.contractPartyUnknown, .name(account.id), .name(party))
            return nil
        }
        let folded = FoldedName(other)
        guard !account.life.contracts.contains(where: { $0.names(folded) }) else {
            judgement.add(.contractPartyTaken, .name(account.id), .name(other))
            return nil
        }
        return position
    }

    /// Where the tier of what is left asks for approvals, an approved request for the new party says so; a violation
    /// under a policy with `contracts`, else a remark, where there is none.
    func checkPartyChange(
        _ body: some PartyChange,
        to party: String,
        _ left: Int64,
        in project: String,
        by recorder: KeyID,
        _ judgement: inout Judgement
    ) {
        checkPayee(party, &judgement)
        guard let request = body.request else {
            guard let tier = trust.policy.tier(for: left), tier.approvals > 0 else { return }
            let (from, to) = (Problem.Argument.name(project), Problem.Argument.name(party))
            if trust.policy.contracts == nil {
                judgement.remark(.partyChangeAlone, from, to, .money(left), .number(tier.approvals))
            } else {
                judgement.add(.partyChangeUnapproved, from, to, .money(left), .number(tier.approvals))
            }
            return
        }
        guard let index = standingMatter(request, on: judgement.date, &judgement) else { return }
        let matter = trust.matters[index]
        guard let asked = matter.request else { return judgement.add(.requestOfNothing, .entry(request)) }
        if FoldedName(party) != FoldedName(asked.payee) {
            judgement.add(.payeeDiffers, .entry(request), .name(asked.payee), .name(party))
        }
        if project != asked.project {
            judgement.add(.projectDiffers, .entry(request), .project(asked.project), .name(project))
        }
        checkApproved(matter, &judgement)
        if left > asked.amount {
            judgement.add(.paidOverRequest, .entry(request), .money(asked.amount), .money(0), .money(left))
        }
        checkHands(matter, recorder, &judgement)
    }
}
