/// Whose word counts: the keys of logs, and how many of which witnesses must have cosigned (C2SP tlog-policy).
public struct TrustPolicy: Hashable, Sendable {
    /// A log's key; its name is the origin.
    public struct Log: Hashable, Sendable {
        /// The key.
        public let key: VerifierKey
        /// Where it is found; nothing here goes there.
        public let url: String?
    }

    /// A witness under the name that the policy gives it.
    public struct Witness: Hashable, Sendable {
        /// The name, as its octets decode; names are compared as octets.
        public let name: String
        /// The key.
        public let key: CosignerKey
        /// The prefix under which it takes submissions.
        public let url: String?
    }

    /// What a line defines that a later one may name.
    enum Definition: Hashable, Sendable {
        case witness(Witness)
        /// So many of what earlier lines define, by their places.
        case group(name: String, threshold: Int, members: [Int])
    }

    /// What a quorum asks, and how far some cosignatures go.
    public struct Standing: Hashable, Sendable {
        /// How many are needed; 0 where none is.
        public let needed: Int
        /// Of how many members of the quorum.
        public let members: Int
        /// How many of them hold.
        public let held: Int
        /// Whether that is enough.
        public var isMet: Bool { held >= needed }
    }

    /// The keys of logs, in order.
    public private(set) var logs: [Log]
    /// The octets that it was read from.
    public let source: [UInt8]
    private let definitions: [Definition]
    private let quorum: Int?

    init(source: [UInt8], logs: [Log], definitions: [Definition], quorum: Int?) {
        self.source = source
        self.logs = logs
        self.definitions = definitions
        self.quorum = quorum
    }

    /// A policy of keys alone: any of them, and no witness.
    public init(pins: [VerifierKey]) {
        self.init(source: [], logs: pins.map { Log(key: $0, url: nil) }, definitions: [], quorum: nil)
    }

    /// The same policy, with more keys that count as listed.
    public func adding(_ keys: [VerifierKey]) -> TrustPolicy {
        var policy = self
        let new = keys.filter { key in !logs.contains { $0.key.publicKey == key.publicKey } }
        policy.logs += new.map { Log(key: $0, url: nil) }
        return policy
    }

    /// The witnesses that it names, in order, whether or not the quorum rests on them.
    public var witnesses: [Witness] {
        definitions.compactMap { if case .witness(let witness) = $0 { witness } else { nil } }
    }

    /// Whether any witness is needed.
    public var asksForWitnesses: Bool { quorum != nil }

    /// What the quorum asks, and how far the cosignatures of some keys go.
    public func standing(with keys: Set<CosignerKey>) -> Standing {
        guard let quorum else { return Standing(needed: 0, members: 0, held: 0) }
        // In order, because members stand before their groups: no depth of groups takes more than a place.
        var holds: [Bool] = []
        var standing = Standing(needed: 1, members: 1, held: 0)
        for definition in definitions.prefix(quorum + 1) {
            switch definition {
            case .witness(let witness):
                standing = Standing(needed: 1, members: 1, held: keys.contains(witness.key) ? 1 : 0)
            case .group(_, let threshold, let members):
                let held = members.count { holds[$0] }
                standing = Standing(needed: threshold, members: members.count, held: held)
            }
            holds.append(standing.isMet)
        }
        return standing
    }
}
