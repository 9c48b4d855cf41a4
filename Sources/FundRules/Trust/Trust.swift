public import TransparencyLog

/// Who acts for the fund, by what policy, and what waits for a decision.
public struct Trust: Sendable {
    /// Everybody who ever was a member, in order of admission.
    public internal(set) var members: [Membership] = []
    /// The policy in force.
    public private(set) var policy = Policy.strict
    /// Requests and changes that needed a decision, in order of entry.
    public private(set) var matters: [Matter] = []
    /// The owners' resolutions, in order of entry.
    public private(set) var resolutions: [Resolved] = []
    /// What was spent without a request, where the policy has tiers, in order of entry: days of open months, and those before
    /// that a window can reach from there.
    private(set) var direct: [DirectSpending] = []
    /// What of all that later rules ask for.
    private(set) var claims = Claims()
    /// How many of the matters are incarnations.
    private(set) var incarnations = 0
    /// What went on since the last entry of one who may record; nil where that was the last entry.
    var silence: Silence?
    private var forbidden: Set<FoldedName> = []
    private var emergencies: [String: [Int]] = [:]
    private var unpublished: [(deadline: CalendarDate, index: Int)] = []
    private var uses: [String: CalendarDate] = [:]
    private var custodies: [FoldedName: CalendarDate] = [:]

    init() {}

    /// What a fund begins with.
    init(_ fund: Open) {
        members = fund.members.map { Membership(member: $0, since: 0) }
        adopt(fund.policy)
    }

    /// Puts a policy in force.
    mutating func adopt(_ policy: Policy) {
        self.policy = policy
        forbidden = Set(policy.forbidden.map { FoldedName($0) })
    }

    /// Whether the policy forbids a payee.
    func forbids(_ payee: String) -> Bool { !forbidden.isEmpty && forbidden.contains(FoldedName(payee)) }

    /// The index of what an entry asks for; nil where it asks for nothing that is decided.
    public func matter(_ sequence: Int) -> Int? {
        let index = matters.partitioning { $0.sequence >= sequence }
        return index < matters.count && matters[index].sequence == sequence ? index : nil
    }

    /// The resolution that an entry is; nil where it is none.
    public func resolution(_ sequence: Int) -> Resolved? {
        let index = resolutions.partitioning { $0.sequence >= sequence }
        return index < resolutions.count && resolutions[index].sequence == sequence ? resolutions[index] : nil
    }

    /// Enters what waits for a decision; its entry is later than that of any before.
    mutating func enter(_ matter: Matter) {
        let index = matters.count
        matters.append(matter)
        if case .incarnation = matter.subject { incarnations += 1 }
        if let request = matter.request {
            claims.count(matter.sequence, request, on: matter.date, from: 0, to: matter.claim)
            if request.ground != nil, let project = request.project { emergencies[project, default: []].append(index) }
        }
        if matter.isUnpublished { keepUnpublished(index) }
    }

    /// Changes what waits, or did.
    mutating func update(_ index: Int, _ change: (inout Matter) -> Void) {
        let (claim, wasUnpublished) = (matters[index].claim, matters[index].isUnpublished)
        change(&matters[index])
        let matter = matters[index]
        if let request = matter.request {
            claims.count(matter.sequence, request, on: matter.date, from: claim, to: matter.claim)
        }
        if matter.isUnpublished != wasUnpublished { keepUnpublished(index) }
    }

    private mutating func keepUnpublished(_ index: Int) {
        guard let deadline = matters[index].deadline else { return }
        let place = unpublished.partitioning { ($0.deadline, $0.index) >= (deadline, index) }
        if matters[index].isUnpublished {
            unpublished.insert((deadline, index), at: place)
        } else {
            unpublished.remove(at: place)
        }
    }

    /// The emergency that was paid, is not published and was due first; nil where there is none.
    var firstUnpublished: Matter? { unpublished.first.map { matters[$0.index] } }

    /// Whether an emergency stands that was asked for on a project, and approved.
    func hasEmergency(for project: String) -> Bool {
        emergencies[project]?.contains { matters[$0].outcome == nil && matters[$0].isApproved(by: policy) } ?? false
    }

    /// Counts what was spent without a request. Days that no window reaches from an open month are dropped: nothing can
    /// come that is weighed with them.
    mutating func spend(_ spending: DirectSpending, closedThrough: Month?) {
        if let closedThrough, let first = claims.forget(through: closedThrough) {
            direct.removeAll { $0.date < first }
        }
        direct.append(spending)
        claims.count(spending)
    }

    /// Counts in no window what was spent without a request by a voucher that is reversed.
    mutating func takeBack(_ entry: Int) {
        let index = direct.partitioning { $0.entry >= entry }
        guard index < direct.count, direct[index].entry == entry, !direct[index].isReversed else { return }
        direct[index].isReversed = true
        claims.takeBack(direct[index])
    }

    /// What else goes to a payee, as the policy in force weighs it: within its window, or else on the day.
    func others(to payee: String, on date: CalendarDate) -> Claims.Sum {
        guard let window = policy.window else { return claims.sum(on: date, to: payee) }
        return claims.sum(within: window, around: date, to: payee)
    }

    /// Keeps a resolution.
    mutating func resolve(_ resolution: Resolved) {
        resolutions.append(resolution)
        guard resolution.passed else { return }
        let to = resolution.to
        if resolution.matter == .use, let project = resolution.project {
            uses[project] = min(uses[project] ?? to, to)
        }
        if resolution.matter == .custody, let custodian = resolution.custodian.map(FoldedName.init) {
            custodies[custodian] = min(custodies[custodian] ?? to, to)
        }
    }

    /// The last day of the vote that first passed what spending needs; nil where none did.
    func resolved(_ subject: OwnersSubject) -> CalendarDate? {
        switch subject {
        case .use(let project): project.flatMap { uses[$0] }
        case .custody(let custodian): custodies[FoldedName(custodian)]
        }
    }

    /// The entries by which what spending needs passed in votes that were over by a day, where the ballots of all of them
    /// stand beside the ledger; none where those of one stand in its entry.
    func sealedVotes(on subject: OwnersSubject, by day: CalendarDate) -> [Int] {
        sealedVotes { $0.passed && $0.isAbout(subject) && $0.to <= day }
    }

    /// The same of votes that are known by their entries.
    func sealedVotes(among votes: [Int]) -> [Int] { sealedVotes { votes.contains($0.sequence) } }

    private func sealedVotes(where isMeant: (Resolved) -> Bool) -> [Int] {
        let votes = resolutions.filter(isMeant)
        return votes.allSatisfy(\.isSealed) ? votes.map(\.sequence) : []
    }

    /// The members now.
    public var active: [Member] { members.filter { $0.until == nil }.map(\.member) }

    /// The key with an ID, also of a former member: entries stay verifiable under the keys of their time.
    public func key(_ id: KeyID) -> VerifierKey? { members.first { $0.member.key.keyID == id }?.member.key }

    /// Whose key it is or was, named by the first key of theirs: rotations lead from one key of a member to another.
    func person(_ id: KeyID) -> KeyID { members.first { $0.member.key.keyID == id }?.person ?? id }
}

/// A resolution as later rules ask about it.
public struct Resolved: Sendable {
    /// The entry.
    public let sequence: Int
    /// What it decided.
    public let matter: Resolution.Matter
    /// The project, if it is about one.
    public let project: String?
    /// The custodian that the money may go to, if it is about one.
    public let custodian: String?
    /// The last day of voting.
    public let to: CalendarDate
    /// How the ballots count.
    public let tally: Tally
    /// Whether the ballots stand beside the ledger.
    public let isSealed: Bool

    /// Whether it passed.
    public var passed: Bool { tally.passes(matter) }

    /// Whether it is about what spending needs.
    func isAbout(_ subject: OwnersSubject) -> Bool {
        switch subject {
        case .use(let project): matter == .use && project != nil && self.project == project
        case .custody(let custodian):
            matter == .custody && self.custodian.map(FoldedName.init) == FoldedName(custodian)
        }
    }
}

/// What was spent without a request.
struct DirectSpending: Sendable {
    let entry: Int
    let date: CalendarDate
    let payee: String
    let amount: Int64
    /// Whether the voucher was reversed.
    var isReversed = false
}
