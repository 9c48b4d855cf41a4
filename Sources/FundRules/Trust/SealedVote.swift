public import TransparencyLog

/// A vote whose ballots stand beside the ledger: their root, and what they come to.
public struct SealedVote: Hashable, Sendable {
    /// The root over the ballots' lines.
    public let root: Digest
    /// What they come to, and who might have voted.
    public let tally: Tally

    /// A vote.
    public init(root: Digest, tally: Tally) {
        self.root = root
        self.tally = tally
    }
}

/// How a resolution has its votes.
public enum Votes: Hashable, Sendable {
    /// Every ballot by its unit.
    case open(Ballots)
    /// As a root and a tally.
    case sealed(SealedVote)

    /// Who voted how, or how many.
    var particulars: [Particular?] {
        switch self {
        case .open(let ballots):
            [Ballots.Choice.for, .against, .abstain].filter { !ballots.units($0).isEmpty }
                .map { Particular($0.name, ballots.units($0).joined(separator: " ")) }
        case .sealed(let vote):
            [
                Particular(Wording("应投", "in scope"), vote.tally.all.wording),
                Particular(Ballots.Choice.for.name, vote.tally.inFavour.wording),
                Particular(Ballots.Choice.against.name, vote.tally.against.wording),
                Particular(Ballots.Choice.abstain.name, vote.tally.abstain.wording),
                Particular(Wording("选票指纹", "ballots' root"), .ballots(vote.root)),
            ]
        }
    }
}

extension Tally.Count {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("area")
        area = try reader.integer(in: 0...Limits.integer)
        try reader.member("heads")
        heads = try reader.integer(in: 0...Limits.integer)
        try reader.endObject()
    }

    fileprivate var wording: Wording {
        Wording("{0} m²，{1} 人", "{0} m², {1} heads").filled(Area(hundredths: area).description, String(heads))
    }

    /// Area and heads, for people.
    var told: Problem.Argument { .wording(Wording("{0} m², {1}", "{0} m², {1}"), [.area(area), .number(heads)]) }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("area", area)
            $0.member("heads", heads)
        }
    }
}

extension Tally {
    /// Whether ballots can come to it: whoever votes has an area, and nobody votes who may not.
    func isPossible(_ unit: Resolution.Heads) -> Bool {
        let isCast = [inFavour, against, abstain].allSatisfy { $0.area >= $0.heads && ($0.heads > 0) == ($0.area > 0) }
        let rest = (area: all.area - participating.area, heads: all.heads - participating.heads)
        // One owner's other homes need not vote where one of them does.
        let isWhole = unit == .group || (rest.heads > 0) == (rest.area > 0)
        return isCast && rest.heads >= 0 && rest.area >= rest.heads && isWhole
    }

    /// What it comes to, for people: for, against and abstained, area before heads.
    var told: Problem.Argument { .list([inFavour, against, abstain].map(\.told), "; ") }
}
