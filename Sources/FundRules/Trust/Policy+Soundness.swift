extension Policy {
    /// What is wrong with the policy whoever the members are: tiers out of order, or nobody to approve its own change; nil
    /// where nothing is.
    public var flaw: Problem? {
        if zip(tiers, tiers.dropFirst()).contains(where: { $0.from >= $1.from }) {
            return Problem(.policyTiersUnsorted, [.list(tiers.map { .money($0.from) }, " ")])
        }
        return asksOthers && (changes?.count ?? 0) == 0 ? Problem(.policyUnguarded) : nil
    }

    /// Whether spending or the register needs somebody else: then changing the policy or the members must too, or whoever
    /// records could do away with that, or admit an approver of their own.
    private var asksOthers: Bool {
        let asked = tiers.map(\.approvals) + [overruns?.count ?? 0]
        return asked.contains { $0 > 0 } || emergency != nil || separation != nil || register != nil
    }

    /// What the policy asks for and too few members could give; nil where they suffice. Who asks does not approve, nor does
    /// who pays, and under `separation` those are two; who may not approve anyway does either where there is somebody.
    func shortfall(of members: [Member]) -> (needed: Int64, roles: [Role])? {
        let hands = separation == nil ? 1 : 2
        let recorders = members.filter(\.role.mayRecord)
        if recorders.count < hands { return (Int64(hands), Role.allCases.filter(\.mayRecord)) }
        var needs = tiers.map { (asked: Approvers(count: $0.approvals, roles: $0.roles), hands: hands) }
        if let changes { needs.append((changes, 1)) }
        if let overruns { needs.append((overruns, hands)) }
        if let emergency { needs.append((Approvers(count: 1, roles: [emergency.role]), hands)) }
        for need in needs where need.asked.count > 0 {
            let others = recorders.count { !need.asked.roles.contains($0.role) }
            let approvers = members.count { need.asked.roles.contains($0.role) } - max(0, need.hands - others)
            if need.asked.count > approvers { return (need.asked.count, need.asked.roles) }
        }
        return nil
    }
}
