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
            judgement.add(.contractPartyUnknown, account.id, party)
            return nil
        }
        let folded = FoldedName(other)
        guard !account.life.contracts.contains(where: { $0.names(folded) }) else {
            judgement.add(.contractPartyTaken, account.id, other)
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
            let arguments = [project, party, Money(fen: left).grouped, String(tier.approvals)]
            if trust.policy.contracts == nil {
                judgement.remark(Problem(.partyChangeAlone, arguments))
            } else {
                judgement.add(Problem(.partyChangeUnapproved, arguments))
            }
            return
        }
        guard let index = standingMatter(request, on: judgement.date, &judgement) else { return }
        let matter = trust.matters[index]
        guard let asked = matter.request else { return judgement.add(.requestOfNothing, String(request)) }
        if FoldedName(party) != FoldedName(asked.payee) {
            judgement.add(.payeeDiffers, String(request), asked.payee, party)
        }
        if project != asked.project { judgement.add(.projectDiffers, String(request), asked.project ?? "—", project) }
        checkApproved(matter, &judgement)
        if left > asked.amount {
            let figures = [asked.amount, 0, left].map { Money(fen: $0).grouped }
            judgement.add(.paidOverRequest, String(request), figures[0], figures[1], figures[2])
        }
        checkHands(matter, recorder, &judgement)
    }
}
