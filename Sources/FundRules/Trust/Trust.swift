public import TransparencyLog

/// Who acts for the fund, by what policy, and what waits for a decision.
public struct Trust: Sendable {
    /// Everybody who ever was a member, in order of admission.
    public internal(set) var members: [Membership] = []
    /// The policy in force.
    public internal(set) var policy = Policy.strict
    /// Requests and changes that needed a decision, in order of entry.
    public internal(set) var matters: [Matter] = []
    /// The indexes of the requests dated on a day.
    private var requests: [CalendarDate: [Int]] = [:]
    /// The owners' resolutions, in order of entry.
    public internal(set) var resolutions: [Resolved] = []
    /// What was spent without a request, where the policy has tiers: days of open months only, in order of entry.
    var direct: [DirectSpending] = []

    init() {}

    /// What a fund begins with.
    init(_ fund: Open) {
        members = fund.members.map { Membership(member: $0, since: 0, until: nil) }
        policy = fund.policy
    }

    /// The index of what an entry asks for; nil where it asks for nothing that is decided.
    public func matter(_ sequence: Int) -> Int? {
        var range = matters.indices
        while let first = range.first {
            let middle = first + range.count / 2
            if matters[middle].sequence == sequence { return middle }
            range = matters[middle].sequence < sequence ? middle + 1..<range.upperBound : first..<middle
        }
        return nil
    }

    /// Enters what waits for a decision; its entry is later than that of any before.
    mutating func enter(_ matter: Matter) {
        if matter.request != nil { requests[matter.date, default: []].append(matters.count) }
        matters.append(matter)
    }

    /// The requests dated on a day, in order of entry.
    func requests(on day: CalendarDate) -> [Matter] { requests[day]?.map { matters[$0] } ?? [] }

    /// The members now.
    public var active: [Member] { members.filter { $0.until == nil }.map(\.member) }

    /// The key with an ID, also of a former member: entries stay verifiable under the keys of their time.
    public func key(_ id: KeyID) -> VerifierKey? { members.first { $0.member.key.keyID == id }?.member.key }

    /// The last day of the vote that first passed the use of the fund for a project; nil where none did.
    func resolved(_ project: String) -> CalendarDate? {
        resolutions.filter { $0.passes(useFor: project) }.map(\.to).min()
    }

    /// What a policy asks for and nobody could give: too few members with the roles; nil where they suffice.
    static func shortfall(_ policy: Policy, _ members: [Member]) -> (needed: Int64, roles: [Role])? {
        var needs = policy.tiers.map { (needed: $0.approvals, roles: $0.roles) }
        for asked in [policy.changes, policy.overruns].compactMap({ $0 }) { needs.append((asked.count, asked.roles)) }
        // Somebody asks, somebody else pays.
        if policy.separation != nil { needs.append((2, Role.allCases.filter(\.mayRecord))) }
        if let emergency = policy.emergency { needs.append((1, [emergency.role])) }
        return needs.first { need in need.needed > members.count { need.roles.contains($0.role) } }
    }
}

/// A member from one entry to another.
public struct Membership: Sendable {
    /// The member.
    public let member: Member
    /// The entry that admitted it.
    public let since: Int
    /// The entry from which it is a member no longer; nil while it is.
    public internal(set) var until: Int?
}

/// A resolution as later rules ask about it.
public struct Resolved: Sendable {
    /// The entry.
    public let sequence: Int
    /// What it decided.
    public let matter: Resolution.Matter
    /// The project, if it is about one.
    public let project: String?
    /// The last day of voting.
    public let to: CalendarDate
    /// How the ballots count.
    public let tally: Tally

    /// Whether it passed.
    public var passed: Bool { tally.passes(matter) }

    /// Whether it passed the use of the fund for a project.
    func passes(useFor project: String) -> Bool { matter == .use && self.project == project && passed }
}

/// What was spent without a request.
struct DirectSpending: Sendable {
    let entry: Int
    let date: CalendarDate
    let payee: String
    let amount: Int64
}
