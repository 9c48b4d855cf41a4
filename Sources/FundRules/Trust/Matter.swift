public import TransparencyLog

/// What waits for approvals: a request, a change of members or a change of policy.
public struct Matter: Sendable {
    /// What is asked for.
    public enum Subject: Sendable {
        case request(Request)
        case member(MemberChange)
        case policy(PolicyChange)

        /// The body of the entry that asks.
        public var body: any EntryBody {
            switch self {
            case .request(let body): body
            case .member(let body): body
            case .policy(let body): body
            }
        }
    }

    /// One approval.
    public struct Approver: Sendable {
        /// The approver's key.
        public let key: KeyID
        /// The approver's role when the approval was recorded.
        public let role: Role
        /// The approval's entry.
        public let entry: Int
    }

    /// Where an emergency was published.
    public struct Published: Hashable, Sendable {
        /// The publication's entry.
        public let entry: Int
        /// Its business date.
        public let date: CalendarDate
    }

    /// How it ended, where it ended.
    public enum Outcome: String, Sendable, CaseIterable {
        /// A change took effect.
        case effective
        /// An approver said no.
        case rejected
        /// It was taken back.
        case withdrawn
    }

    /// The entry that asks.
    public let sequence: Int
    /// Who recorded it.
    public let maker: KeyID
    /// Its business date.
    public let date: CalendarDate
    /// What is asked for.
    public let subject: Subject
    /// What the tier is chosen by: the amount and whatever else goes to the payee on that day, in fen; 0 of a change.
    public let weighed: Int64
    /// The last day to publish an emergency, by the policy in force when it was asked for; nil of everything else.
    public internal(set) var deadline: CalendarDate?
    /// The approvals so far.
    public internal(set) var approvers: [Approver] = []
    /// What was paid on a request, in fen.
    public internal(set) var paid: Int64 = 0
    /// The first publication of an emergency; nil while there is none.
    public internal(set) var published: Published?
    /// How it ended; nil while it stands.
    public internal(set) var outcome: Outcome?

    /// The request, if it is one.
    public var request: Request? {
        if case .request(let request) = subject { request } else { nil }
    }

    /// Whether a request's last day is over on a day.
    public func isExpired(on day: CalendarDate) -> Bool { request?.until.map { $0 < day } ?? false }

    /// How many approvals a policy asks for, and of which roles; nil: none.
    public func approvers(by policy: Policy) -> (count: Int64, roles: [Role])? {
        switch subject {
        case .request: policy.tier(for: weighed).map { ($0.approvals, $0.roles) }
        case .member, .policy: policy.changes.map { ($0.count, $0.roles) }
        }
    }

    /// The role that must confirm an emergency, where a policy has one.
    func confirming(by policy: Policy) -> Role? { request?.ground == nil ? nil : policy.emergency?.role }

    /// Whether an approval by a role counts.
    func accepts(_ role: Role, by policy: Policy) -> Bool {
        guard let needed = approvers(by: policy), needed.count > 0 else {
            return confirming(by: policy).map { $0 == role } ?? true
        }
        return needed.roles.contains(role) || confirming(by: policy) == role
    }

    /// Whether enough have approved.
    public func isApproved(by policy: Policy) -> Bool {
        if let needed = approvers(by: policy) {
            guard approvers.count(where: { needed.roles.contains($0.role) }) >= needed.count else { return false }
        }
        guard let role = confirming(by: policy) else { return true }
        return approvers.contains { $0.role == role }
    }
}
