/// What would stop a fund if one member's key were lost.
public struct KeyLoss: Hashable, Sendable {
    /// What could not be done any more.
    public enum Effect: Sendable {
        /// Nobody could record, and nobody could be put in office.
        case everything
        /// No change of members or policy could be approved.
        case changes
        /// Others could be put in office by the owners' vote alone, after 30 days.
        case vote
    }

    /// Whose key.
    public let member: Member
    /// What would stop.
    public let effect: Effect
}

extension Policy {
    /// The members whose key alone, lost, would stop a fund with this policy, and what would stop (FORMAT §6.31).
    public func losses(among members: [Member]) -> [KeyLoss] {
        members.compactMap { member in
            effect(ofLosing: member, members).map { KeyLoss(member: member, effect: $0) }
        }
    }

    /// Nil where a change of members could still be recorded and approved.
    private func effect(ofLosing lost: Member, _ members: [Member]) -> KeyLoss.Effect? {
        let remaining = members.filter { $0 != lost }
        let count = Int(changes?.count ?? 0)
        func approvers(among members: [Member], besides maker: Member) -> Int {
            members.count { $0 != maker && changes?.roles.contains($0.role) == true }
        }
        let isPossible = remaining.contains {
            count == 0 ? $0.role.mayRecord : approvers(among: remaining, besides: $0) >= count
        }
        if isPossible { return nil }
        // The ledger does not know that the key is lost: it counts its member among those who could approve.
        let isVoted = remaining.contains {
            !$0.role.mayRecord && (count == 0 || approvers(among: members, besides: $0) < count)
        }
        if isVoted { return .vote }
        return remaining.contains(where: \.role.mayRecord) ? .changes : .everything
    }
}
