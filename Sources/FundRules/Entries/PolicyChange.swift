/// `policy` (修改制度): another policy, in force when the approvals are there that the present one asks for.
public struct PolicyChange: EntryBody {
    /// `policy`.
    public static let kind = "policy"

    /// The policy that is to be in force.
    public let policy: Policy

    /// A change.
    public init(_ policy: Policy) {
        self.policy = policy
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("policy")
        policy = try Policy(from: &reader)
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object { $0.member("policy") { policy.encode(to: &$0) } }
    }

    /// Proposes the change, which takes effect at once where the policy asks for no approvals.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        state.propose(.policy(self), entry, &judgement)
    }
}

extension FundState {
    /// Enters a change of members or policy that can be made, and makes it where nobody need approve.
    mutating func propose(_ subject: Matter.Subject, _ entry: Entry, _ judgement: inout Judgement) {
        guard let after = outcome(of: subject, &judgement) else { return }
        var matter = Matter(sequence: size, maker: entry.recorder, date: entry.date, subject: subject)
        if matter.isApproved(by: trust.policy) {
            matter.outcome = .effective
            takeEffect(after)
        }
        trust.enter(matter)
    }

    /// Members and policy as a change leaves them; nil, with a violation, where they could not go on so: nobody who may
    /// record, or a policy that asks for approvals nobody could give.
    func outcome(
        of subject: Matter.Subject,
        _ judgement: inout Judgement
    ) -> (members: [Membership], policy: Policy)? {
        var (members, policy) = (trust.members, trust.policy)
        switch subject {
        case .request: return nil
        case .member(let body):
            guard let after = self.members(after: body.change, &judgement) else { return nil }
            members = after
        case .policy(let body): policy = body.policy
        }
        return checkSound(policy, members, &judgement) ? (members, policy) : nil
    }

    /// Whether a fund can work under a policy with its members.
    func checkSound(_ policy: Policy, _ members: [Membership], _ judgement: inout Judgement) -> Bool {
        let active = members.filter { $0.until == nil }.map(\.member)
        if !active.contains(where: { $0.role.mayRecord }) {
            judgement.add(.recorderMissing)
            return false
        }
        if let tiers = policy.unsortedTiers {
            judgement.add(.policyTiersUnsorted, tiers)
            return false
        }
        if let lack = Trust.shortfall(policy, active) {
            let roles = lack.roles.map(\.rawValue).joined(separator: " ")
            judgement.add(.policyUnworkable, String(lack.needed), roles)
            return false
        }
        return true
    }

    mutating func takeEffect(_ after: (members: [Membership], policy: Policy)) {
        trust.members = after.members
        trust.policy = after.policy
        forgetRecent()
    }
}
