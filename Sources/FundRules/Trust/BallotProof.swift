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
        let lines =
            [
                BallotProof.header, String(decoding: ballot.line, as: UTF8.self), "index \(inclusion.index)",
                "size \(inclusion.size)",
            ] + inclusion.path.map(\.base64)
        return lines.joined(separator: "\n") + "\n\n"
    }

    /// Reads the part of a receipt that stands before the resolution's own receipt, and gives the rest.
    ///
    /// - Throws: `LogError` with `malformedProof`.
    public static func read(_ text: String) throws(LogError) -> (proof: BallotProof, rest: String) {
        guard let end = text.utf8.firstRange(of: Array("\n\n".utf8)) else {
            throw LogError(.malformedProof, reason: "no empty line after the ballot's path")
        }
        let lines = text[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, lines[0] == header, let ballot = Ballot(line: lines[1].utf8),
            let index = number("index ", lines[2]), let size = number("size ", lines[3])
        else { throw LogError(.malformedProof, reason: "not \(header), a ballot, its index and the size") }
        var path: [Digest] = []
        for line in lines.dropFirst(4) {
            guard let hash = Digest(base64: String(line)) else {
                throw LogError(.malformedProof, reason: "not a hash: \(String(line).debugDescription)")
            }
            path.append(hash)
        }
        let inclusion = InclusionProof(index: index, size: size, path: path)
        return (BallotProof(ballot: ballot, inclusion: inclusion), String(text[end.upperBound...]))
    }

    private static func number(_ word: String, _ line: Substring) -> Int? {
        guard line.hasPrefix(word), let number = Int(canonical: line.dropFirst(word.count)), number >= 0 else {
            return nil
        }
        return number
    }
}
