import FundRules

/// What a writer asks of sealed votes: that their ballots go with them, and that nothing is spent on ones that nobody can
/// count.
struct BallotBooth {
    private let verify: () throws -> Set<Int>
    /// The votes whose ballots were counted; nil until something rests on one.
    private var verified: Set<Int>?
    /// The votes that this recording adds.
    private var added: Set<Int> = []

    /// - Parameter verify: finds the sealed votes whose ballots are in the file and what was sealed; asked only where
    ///   something rests on one.
    init(_ verify: @escaping () throws -> Set<Int>) {
        self.verify = verify
    }

    /// What stands in the way of an entry that breaks no rule.
    ///
    /// - Parameter sheet: the ballots that go with it.
    mutating func problems(_ notes: [VoteNote], _ sheet: BallotSheet?, at sequence: Int) throws -> [Problem] {
        var problems: [Problem] = []
        for note in notes {
            switch note {
            case .held(let electorate):
                guard let sheet else {
                    problems.append(Problem(.ballotsMissing, [.entry(sequence)]))
                    continue
                }
                problems += electorate.problems(in: sheet)
                added.insert(sequence)
            case .rests(let votes):
                if try added.isDisjoint(with: votes) && counted().isDisjoint(with: votes) {
                    problems.append(Problem(.ballotsUnchecked, [.entries(votes)]))
                }
            }
        }
        return problems
    }

    private mutating func counted() throws -> Set<Int> {
        let counted = try verified ?? verify()
        verified = counted
        return counted
    }
}
