import Schema

/// The rules a fund sets itself (制度). What a policy leaves out it does not ask for.
public struct Policy: Hashable, Sendable {
    /// By how much a project may exceed its budget, in 1/10,000 of the budget.
    public let budgetTolerance: Int64
    /// Whether a month closes only when its bank statement has been compared; nil: it may close without.
    public let reconciliation: Requirement?
    /// How many days before the day of recording a voucher may be dated, 0…36,600; nil: any number.
    public let backdating: Int64?
    /// Who approves changes of members and policy; nil: nobody need.
    public let changes: Approvers?
    /// Whether a project's money goes to its contractors alone, where it has contracts, but for what else it says it is for;
    /// nil: anybody may be paid, with a remark.
    public let contracts: Requirement?
    /// What is urgent enough to skip the owners' vote; nil: nothing is.
    public let emergency: Emergency?
    /// Payees that are never paid, because they are related to those who decide.
    public let forbidden: [String]
    /// Who else approves a request that exceeds the budget line it cites; nil: nobody, and none need be cited.
    public let overruns: Approvers?
    /// Whether what changes votes and shares on the register of homes cites an approved request; nil: it need not.
    public let register: Requirement?
    /// Whether a request is paid by somebody else than who made it (钱账分管).
    public let separation: Requirement?
    /// What spending needs, by amount, the smallest first.
    public let tiers: [Tier]
    /// How many days in a row what goes to one payee is weighed together in, 1…366; nil: a day's requests are, and what has
    /// none is only remarked.
    public let window: Int64?

    /// What a policy may ask for.
    public enum Requirement: String, Sendable, CaseIterable {
        /// 必须.
        case required
    }

    /// No tolerance at all, and nothing else that is asked for.
    public static let strict = Policy(budgetTolerance: 0)

    init(budgetTolerance: Int64, reconciliation: Requirement? = nil) {
        self.budgetTolerance = budgetTolerance
        self.reconciliation = reconciliation
        backdating = nil
        changes = nil
        contracts = nil
        emergency = nil
        forbidden = []
        overruns = nil
        register = nil
        separation = nil
        tiers = []
        window = nil
    }

    /// Reads a policy from canonical JSON: `{"budgetTolerance":500}`, `{"budgetTolerance":0,"reconciliation":"required"}`.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        backdating = reader.optionalMember("backdating") ? try reader.integer(in: 0...36_600) : nil
        try reader.member("budgetTolerance")
        budgetTolerance = try reader.integer(in: 0...10_000)
        changes = reader.optionalMember("changes") ? try Approvers(from: &reader) : nil
        contracts = reader.optionalMember("contracts") ? try reader.choice() : nil
        emergency = reader.optionalMember("emergency") ? try Emergency(from: &reader) : nil
        forbidden =
            reader.optionalMember("forbidden")
            ? try reader.array { reader throws(CanonicalError) in try reader.string() } : []
        overruns = reader.optionalMember("overruns") ? try Approvers(from: &reader) : nil
        reconciliation = reader.optionalMember("reconciliation") ? try reader.choice() : nil
        register = reader.optionalMember("register") ? try reader.choice() : nil
        separation = reader.optionalMember("separation") ? try reader.choice() : nil
        tiers =
            reader.optionalMember("tiers")
            ? try reader.array { reader throws(CanonicalError) in try Tier(from: &reader) } : []
        window = reader.optionalMember("window") ? try reader.integer(in: 1...Limits.windowDays) : nil
        try reader.endObject()
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            if let backdating { $0.member("backdating", backdating) }
            $0.member("budgetTolerance", budgetTolerance)
            if let changes { $0.member("changes") { changes.encode(to: &$0) } }
            $0.member("contracts", contracts?.rawValue)
            if let emergency { $0.member("emergency") { emergency.encode(to: &$0) } }
            if !forbidden.isEmpty { $0.member("forbidden") { $0.array(forbidden) { $0.string($1) } } }
            if let overruns { $0.member("overruns") { overruns.encode(to: &$0) } }
            $0.member("reconciliation", reconciliation?.rawValue)
            $0.member("register", register?.rawValue)
            $0.member("separation", separation?.rawValue)
            if !tiers.isEmpty { $0.member("tiers") { $0.array(tiers) { $1.encode(to: &$0) } } }
            if let window { $0.member("window", window) }
        }
    }

    /// The policy as canonical JSON.
    public var encoded: [UInt8] {
        var writer = CanonicalWriter()
        encode(to: &writer)
        return writer.bytes
    }

    /// A ready-made policy as canonical JSON: `small-committee`, `dual-password`, `property-trustee`; nil for other names.
    public static func readyMade(_ name: String) -> [UInt8]? {
        Schema.policies.split(separator: "\n").first { $0.hasPrefix("\(name) ") }
            .map { Array($0.utf8.dropFirst(name.utf8.count + 1)) }
    }

    /// The most that a project with a budget may cost, in fen.
    func limit(for budget: Int64) -> Int64 {
        let (product, overflow) = budget.multipliedReportingOverflow(by: budgetTolerance)
        return overflow ? budget : budget + product / 10_000
    }

    /// The tier of an amount in fen; nil where the policy asks for nothing.
    public func tier(for amount: Int64) -> Tier? { tiers.last { $0.from <= amount } }

    /// The smallest amount above zero, in fen, from which on more is asked for than below it; nil: none.
    public var firstStep: Int64? {
        var below: (approvals: Int64, needsVote: Bool) = (0, false)
        for tier in tiers {
            let needsVote = tier.resolution != nil
            let asksMore = tier.approvals > below.approvals || needsVote && !below.needsVote
            if tier.from > 0, asksMore { return tier.from }
            below = (tier.approvals, needsVote)
        }
        return nil
    }
}
