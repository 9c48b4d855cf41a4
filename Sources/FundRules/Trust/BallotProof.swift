public import TransparencyLog

/// One ballot with its path to the root of a vote: how one home voted, and nothing of how any other did.
public struct BallotProof: Hashable, Sendable {
    /// The ballot.
    public let ballot: Ballot
    /// Its path.
    public let inclusion: InclusionProof

    /// The first line of a ballot's receipt.
    public static let header = "daxiu/ballot-proof/v1"

    /// A ballot with its path.
    public init(ballot: Ballot, inclusion: InclusionProof) {
        self.ballot = ballot
        self.inclusion = inclusion
    }

    /// Whether the path leads from the ballot to a vote's root.
    public func leads(to root: Digest) -> Bool {
        let hasher = TreeHasher()
        return inclusion.isValid(leaf: hasher.leaf(ballot.line), root: root, hasher: hasher)
    }

    /// The part of the receipt that stands before the resolution's own receipt, with the empty line that ends it.
    public var text: String {
        LineProof(line: String(decoding: ballot.line, as: UTF8.self), inclusion: inclusion).text(BallotProof.header)
    }

    /// Reads the part of a receipt that stands before the resolution's own receipt, and gives the rest.
    ///
    /// - Throws: `LogError` with `malformedProof`.
    public static func read(_ text: String) throws(LogError) -> (proof: BallotProof, rest: String) {
        let (proof, rest) = try LineProof.read(text, header)
        guard let ballot = Ballot(line: proof.line.utf8) else {
            throw LogError(.malformedProof, reason: "not a ballot: \(proof.line.debugDescription)")
        }
        return (BallotProof(ballot: ballot, inclusion: proof.inclusion), rest)
    }
}
