public import TransparencyLog

/// One ballot of a sealed vote, as it stands in the ballots beside the ledger (`Schema/FORMAT.md`, "Ballots").
public struct Ballot: Hashable, Sendable {
    /// The unit that voted.
    public let unit: String
    /// How.
    public let choice: Ballots.Choice
    /// 16 random bytes that no other ballot has, so that nobody can try what a leaf hash may stand for.
    public let salt: Bytes16

    /// A ballot.
    public init(unit: String, choice: Ballots.Choice, salt: Bytes16) {
        self.unit = unit
        self.choice = choice
        self.salt = salt
    }

    /// `ballot UNIT VOTE SALT`, without a line feed: a leaf of the vote's tree.
    public var line: [UInt8] { Array("ballot \(unit) \(choice.rawValue) \(salt.base64)".utf8) }

    /// Reads a line; nil where it is none.
    public init?(line: some Sequence<UInt8>) {
        guard let text = String(validating: Array(line), as: UTF8.self) else { return nil }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 4, words[0].utf8.elementsEqual("ballot".utf8),
            (1...Limits.codeBytes).contains(words[1].utf8.count),
            let choice = Ballots.Choice.allCases.first(where: { $0.rawValue.utf8.elementsEqual(words[2].utf8) }),
            let salt = Array(words[3].utf8).withUnsafeBufferPointer({ Bytes16(base64: $0) })
        else { return nil }
        self.init(unit: String(words[1]), choice: choice, salt: salt)
    }
}

/// Every ballot of a sealed vote, in order of unit (UTF-8 bytes).
public struct BallotSheet: Hashable, Sendable {
    /// The ballots.
    public let ballots: [Ballot]

    /// The ballots of a vote, each with a salt of its own.
    ///
    /// - Parameter salt: makes bytes for a unit that nobody can guess.
    public init<Failure>(
        _ ballots: Ballots,
        salt: (_ unit: String) throws(Failure) -> Bytes16
    ) throws(Failure) {
        var list: [Ballot] = []
        for choice in Ballots.Choice.allCases {
            for unit in ballots.units(choice) {
                list.append(Ballot(unit: unit, choice: choice, salt: try salt(unit)))
            }
        }
        self.ballots = list.sorted { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }
    }

    /// Reads lines, each ended by 0x0A; nil where one is no ballot, or they do not ascend strictly by unit, or are longer
    /// than `Limits.ballotBytes` together.
    public init?(lines: UnsafeRawBufferPointer) {
        guard lines.count <= Limits.ballotBytes, lines.isEmpty || lines.last == 0x0A else { return nil }
        var ballots: [Ballot] = []
        for line in lines.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            guard let ballot = Ballot(line: line),
                ballots.last.map({ $0.unit.utf8.lexicographicallyPrecedes(ballot.unit.utf8) }) ?? true
            else { return nil }
            ballots.append(ballot)
        }
        self.ballots = ballots
    }

    /// The lines, each ended by 0x0A.
    public var lines: [UInt8] { ballots.flatMap { $0.line + [0x0A] } }

    /// The root over the lines.
    public var root: Digest {
        let hasher = TreeHasher()
        return hasher.root(of: ballots.map { hasher.leaf($0.line) })
    }

    /// The ballots without their salts.
    public var open: Ballots { Ballots(ballots.map { (unit: $0.unit, choice: $0.choice) }) }

    /// How a unit voted; nil where it did not.
    public func ballot(of unit: String) -> Ballot? { index(of: unit).map { ballots[$0] } }

    /// The proof that a unit's ballot is one of those under `root`; nil where it has none.
    public func proof(of unit: String) -> BallotProof? {
        guard let index = index(of: unit) else { return nil }
        let hasher = TreeHasher()
        var leaves = HeldLeaves(ballots.map { hasher.leaf($0.line) })
        let inclusion = try? InclusionProof.make(index: index, size: ballots.count, from: &leaves, hasher: hasher)
        return inclusion.map { BallotProof(ballot: ballots[index], inclusion: $0) }
    }

    private func index(of unit: String) -> Int? { ballots.firstIndex { $0.unit == unit } }
}
