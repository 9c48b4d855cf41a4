import TransparencyLog

/// Who might vote on a sealed resolution, by the register as it was then: what its ballots are counted by.
public struct Electorate: Sendable {
    /// What the entry says of the ballots.
    public let vote: SealedVote
    private let heads: Resolution.Heads
    private let units: [String: RegisteredUnit]

    init(_ vote: SealedVote, _ heads: Resolution.Heads, _ units: some Sequence<RegisteredUnit>) {
        self.vote = vote
        self.heads = heads
        self.units = Dictionary(units.map { ($0.code, $0) }) { first, _ in first }
    }

    /// Everything by which ballots are not those that were sealed, or do not come to what the entry says.
    ///
    /// - Parameter sheet: the ballots; nil where what stands there are none.
    public func problems(in sheet: BallotSheet?) -> [Problem] {
        guard let sheet else { return [Problem(.ballotsMalformed)] }
        let root = sheet.root
        guard root == vote.root else { return [Problem(.ballotsRootDiffers, [.hash(vote.root), .hash(root)])] }
        var problems: [Problem] = []
        var cast: [Ballots.Choice: [RegisteredUnit]] = [:]
        var groups: [String: Ballots.Choice] = [:]
        for ballot in sheet.ballots {
            // Equal as text is not enough: another form of the same letters would be a second ballot.
            guard let unit = units[ballot.unit], unit.code.utf8.elementsEqual(ballot.unit.utf8) else {
                problems.append(Problem(.ballotOfNobody, [.name(ballot.unit)]))
                continue
            }
            cast[ballot.choice, default: []].append(unit)
            if heads == .group, let group = unit.group,
                groups.updateValue(ballot.choice, forKey: group).map({ $0 != ballot.choice }) ?? false
            {
                problems.append(Problem(.sealedGroupDiffers, [.name(group), .name(ballot.unit)]))
            }
        }
        guard problems.isEmpty else { return problems }
        let tally = Tally(
            all: vote.tally.all,
            inFavour: Tally.Count(of: cast[.for] ?? [], heads),
            against: Tally.Count(of: cast[.against] ?? [], heads),
            abstain: Tally.Count(of: cast[.abstain] ?? [], heads)
        )
        return tally == vote.tally ? [] : [Problem(.sealedTallyDiffers, [vote.tally.told, tally.told])]
    }
}

/// What an entry has to do with votes whose ballots stand beside the ledger.
public enum VoteNote: Sendable {
    /// It is such a vote.
    case held(Electorate)
    /// It needs one of these resolutions, all of them such votes, by their entries.
    case rests(on: [Int])
}
