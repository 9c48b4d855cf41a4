import TransparencyLog

/// `policy` (修改制度): another policy, in force when the approvals are there that the present one asks for.
public struct PolicyChange: EntryBody {
    /// `policy`.
    public static let kind = "policy"
    /// 修改制度.
    public static let name = Wording("修改制度", "policy change")

    /// The policy that is to be in force.
    public let policy: Policy

    /// A change.
    public init(_ policy: Policy) {
        self.policy = policy
    }

    /// Those that are never paid.
    public var names: [String] { policy.forbidden }

    /// What it takes to act.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .authority) }
    /// How many tiers, and what is tolerated.
    public var subject: Wording {
        Wording("{0} 档，容忍 {1}%", "{0} tiers, tolerance {1}%")
            .filled(String(policy.tiers.count), Money(fen: policy.budgetTolerance).plain)
    }
    /// The policy.
    public var particulars: Particulars { [.policy(policy)] }

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
    /// What a change leaves behind when it takes effect.
    enum Outcome {
        /// Members and policy.
        case trust([Membership], Policy)
        /// What was recorded since a jump counts as recorded when the clock was.
        case clock(ClockJump)
        /// What another copy of the history had is replaced.
        case incarnation(Checkpoint)
        /// A year has another budget.
        case budget(Budget)
    }

    /// Enters a change that can be made, and makes it where nobody need approve.
    ///
    /// - Parameter isDecided: whether it was decided already, by the owners.
    mutating func propose(
        _ subject: Matter.Subject,
        _ entry: Entry,
        isDecided: Bool = false,
        _ judgement: inout Judgement
    ) {
        guard let outcome = outcome(of: subject, &judgement) else { return }
        var matter = Matter(sequence: size, maker: entry.recorder, date: entry.date, subject: subject)
        if isDecided || matter.isApproved(by: trust.policy) {
            matter.outcome = .effective
            takeEffect(outcome, of: matter, recordedAt: entry.time, &judgement)
        }
        trust.enter(matter)
    }

    /// What a change would leave behind; nil, with a violation, where the fund could not go on so: nobody who may record, a
    /// policy that asks for approvals nobody could give, a jump that no longer stands.
    func outcome(of subject: Matter.Subject, _ judgement: inout Judgement) -> Outcome? {
        var (members, policy) = (trust.members, trust.policy)
        switch subject {
        case .request, .register: return nil
        case .member(let body):
            guard let after = self.members(after: body.change, &judgement) else { return nil }
            members = after
        case .policy(let body): policy = body.policy
        case .clock(let body): return jump(of: body, &judgement).map { .clock($0) }
        case .incarnation(let body): return body.lostCheckpoint.map { .incarnation($0) }
        case .budget(let body): return .budget(body)
        }
        return checkSound(policy, members, &judgement) ? .trust(members, policy) : nil
    }

    /// Whether a fund can work under a policy with its members.
    func checkSound(_ policy: Policy, _ members: [Membership], _ judgement: inout Judgement) -> Bool {
        let active = members.filter { $0.until == nil }.map(\.member)
        if !active.contains(where: { $0.role.mayRecord }) {
            judgement.add(.recorderMissing)
            return false
        }
        if let flaw = policy.flaw {
            judgement.add(flaw)
            return false
        }
        if let lack = policy.shortfall(of: active) {
            judgement.add(.policyUnworkable, .number(lack.needed), .roles(lack.roles))
            return false
        }
        return true
    }

    /// Makes a change.
    ///
    /// - Parameter time: the time of the entry that asks for it.
    mutating func takeEffect(
        _ outcome: Outcome,
        of matter: Matter,
        recordedAt time: Timestamp,
        _ judgement: inout Judgement
    ) {
        switch outcome {
        case .trust(let members, let policy):
            trust.members = members
            trust.adopt(policy)
            forgetRecent()
        case .clock(let jump): setClock(matter.sequence, after: jump, recordedAt: time, &judgement)
        case .incarnation(let lost): remarkIncarnation(matter, lost, &judgement)
        case .budget(let budget): adopt(budget)
        }
    }
}
