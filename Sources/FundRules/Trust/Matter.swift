public import TransparencyLog

/// What waits for approvals: a request for spending or for a change of the register, a budget that raises a line, or a
/// change of members, of policy, of the clock or of the copy that goes on.
public struct Matter: Sendable {
    /// What is asked for.
    public enum Subject: Sendable {
        case request(Request)
        case register(RegisterRequest)
        case member(MemberChange)
        case policy(PolicyChange)
        case clock(Clock)
        case incarnation(Incarnation)
        case budget(Budget)

        /// The body of the entry that asks.
        public var body: any EntryBody {
            switch self {
            case .request(let body): body
            case .register(let body): body
            case .member(let body): body
            case .policy(let body): body
            case .clock(let body): body
            case .incarnation(let body): body
            case .budget(let body): body
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
        /// Its business date.
        public let date: CalendarDate
        /// The day on which it was recorded.
        let recordedOn: CalendarDate
    }

    /// Where an emergency was published.
    public struct Published: Hashable, Sendable {
        /// The publication's entry.
        public let entry: Int
        /// The day that it counts from.
        public let date: CalendarDate
    }

    /// How it ended, where it ended.
    public enum Outcome: String, Sendable, CaseIterable {
        /// A change took effect, or was carried out.
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
    /// What the tier is chosen by: the amount and whatever else goes to the payee on that day, or within the
    /// policy's window, in fen; 0 of a change.
    public let weighed: Int64
    /// The budget line that it exceeds; nil where it exceeds none.
    public let overrun: Overrun?
    /// The last day to publish an emergency, by the policy in force when it was asked for; nil of everything else.
    public let deadline: CalendarDate?
    /// The approvals so far.
    public internal(set) var approvers: [Approver] = []
    /// What was paid on a request, in fen.
    public internal(set) var paid: Int64 = 0
    /// The first publication of an emergency; nil while there is none.
    public internal(set) var published: Published?
    /// How it ended; nil while it stands.
    public internal(set) var outcome: Outcome?

    /// The request for spending, if it is one.
    public var request: Request? {
        if case .request(let request) = subject { request } else { nil }
    }

    /// The request for a change of the register, if it is one.
    public var register: RegisterRequest? {
        if case .register(let request) = subject { request } else { nil }
    }

    /// What a request claims of a sum, in fen: its amount, or once it was rejected or withdrawn what was paid on it.
    var claim: Int64 { request.map { outcome == nil ? $0.amount : paid } ?? 0 }

    /// The last day that a request may be drawn on or carried out; nil: any.
    public var until: CalendarDate? {
        switch subject {
        case .request(let request): request.until
        case .register(let request): request.until
        default: nil
        }
    }

    /// Whether a request's last day is over on a day.
    public func isExpired(on day: CalendarDate) -> Bool { until.map { $0 < day } ?? false }

    init(
        sequence: Int,
        maker: KeyID,
        date: CalendarDate,
        subject: Subject,
        weighed: Int64 = 0,
        overrun: Overrun? = nil,
        deadline: CalendarDate? = nil
    ) {
        self.sequence = sequence
        self.maker = maker
        self.date = date
        self.subject = subject
        self.weighed = weighed
        self.overrun = overrun
        self.deadline = deadline
    }

    /// What a policy asks for: so many approvals by members of some roles each; one approval may count for several.
    /// What asks for none is no need, so anybody's word on it counts.
    public func needs(by policy: Policy) -> [Approvers] {
        guard let request else {
            let asked = if case .budget = subject { policy.overruns } else { policy.changes }
            return [asked].compactMap(\.self).filter { $0.count > 0 }
        }
        var needs = policy.tier(for: weighed).map { [Approvers(count: $0.approvals, roles: $0.roles)] } ?? []
        if overrun != nil, let overruns = policy.overruns { needs.append(overruns) }
        if request.ground != nil, let emergency = policy.emergency {
            needs.append(Approvers(count: 1, roles: [emergency.role]))
        }
        return needs.filter { $0.count > 0 }
    }

    /// How many must approve at least.
    public func approvalsNeeded(by policy: Policy) -> Int64 { needs(by: policy).map(\.count).max() ?? 0 }

    /// Whether an approval by a role counts; where nobody need approve, anybody's does.
    func accepts(_ role: Role, by policy: Policy) -> Bool {
        let needs = needs(by: policy)
        return needs.isEmpty || needs.contains { $0.roles.contains(role) }
    }

    /// What a policy asks for and is not there yet; nil: it is approved.
    func lack(by policy: Policy) -> (need: Approvers, given: Int)? {
        needs(by: policy).lazy.map { need in (need, approvers.count { need.roles.contains($0.role) }) }
            .first { need, given in given < need.count }
    }

    /// Whether enough have approved.
    public func isApproved(by policy: Policy) -> Bool { lack(by: policy) == nil }

    /// The day on which enough had approved: the latest date up to the approval that was the last missing one; nil where
    /// they have not.
    func approvedOn(by policy: Policy) -> CalendarDate? {
        decisive(by: policy)?.reduce(date) { max($0, $1.date) }
    }

    /// The day on which the last approval was recorded that was missing; nil where enough have not approved, or nobody need.
    func approvalRecorded(by policy: Policy) -> CalendarDate? { decisive(by: policy)?.map(\.recordedOn).max() }

    /// The approvals up to the one that was the last missing one; nil where it is not there.
    private func decisive(by policy: Policy) -> ArraySlice<Approver>? {
        var count = 0
        for need in needs(by: policy) {
            let places = approvers.indices.lazy.filter { need.roles.contains(approvers[$0].role) }
            guard let last = places.dropFirst(Int(need.count) - 1).first else { return nil }
            count = max(count, last + 1)
        }
        return approvers.prefix(count)
    }
}

/// A budget line that a request exceeds, as it was when the request was made.
public struct Overrun: Hashable, Sendable {
    /// What the budget has, in fen.
    public let budget: Int64
    /// What earlier requests of the year have asked for, in fen.
    public let requested: Int64

    /// A line that is exceeded.
    public init(budget: Int64, requested: Int64) {
        self.budget = budget
        self.requested = requested
    }
}
