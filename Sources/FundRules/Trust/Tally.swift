/// What a vote comes to, by area and by heads; computed in integers, so that a quorum is met exactly or not at all.
public struct Tally: Hashable, Sendable {
    /// An area in 0.01 m² and a number of heads.
    public struct Count: Hashable, Sendable {
        /// In 0.01 m².
        public internal(set) var area: Int64 = 0
        /// Units, or owners.
        public internal(set) var heads: Int64 = 0

        /// What some units count.
        init(of units: some Sequence<RegisteredUnit>, _ unit: Resolution.Heads) {
            var groups: Set<String> = []
            for home in units {
                area &+= home.area
                if unit == .group, let group = home.group, !groups.insert(group).inserted { continue }
                heads += 1
            }
        }

        /// An area in 0.01 m² and a number of heads.
        public init(area: Int64 = 0, heads: Int64 = 0) {
            self.area = area
            self.heads = heads
        }
    }

    /// Everybody who may vote.
    public let all: Count
    /// Who voted for it.
    public let inFavour: Count
    /// Who voted against it.
    public let against: Count
    /// Who abstained.
    public let abstain: Count

    /// Who took part.
    public var participating: Count {
        Count(
            area: inFavour.area + against.area + abstain.area,
            heads: inFavour.heads + against.heads + abstain.heads
        )
    }

    /// Counts ballots.
    ///
    /// - Parameter electors: the units that may vote, by index.
    public init(_ ballots: Ballots, _ electors: Set<Int>, _ register: UnitRegister, _ heads: Resolution.Heads) {
        func count(_ indexes: some Sequence<Int>) -> Count { Count(of: indexes.map { register.units[$0] }, heads) }
        func count(_ codes: [String]) -> Count { count(codes.compactMap { register.index(of: $0) }) }
        all = count(electors)
        inFavour = count(ballots.inFavour)
        against = count(ballots.against)
        abstain = count(ballots.abstain)
    }

    /// What somebody counted.
    public init(all: Count, inFavour: Count, against: Count, abstain: Count) {
        self.all = all
        self.inFavour = inFavour
        self.against = against
        self.abstain = abstain
    }

    /// The least that must take part: two thirds of area and heads (以上 includes the number).
    public var quorum: Count { all.least { ($0 * 2 + 2) / 3 } }

    /// The least that must be for it: more than half of those who took part for the use of the fund, its custody and its
    /// offices (过半数), three quarters (以上) for what 民法典 §278 asks more of.
    public func majority(_ matter: Resolution.Matter) -> Count {
        participating.least { matter.asksForThreeQuarters ? ($0 * 3 + 3) / 4 : $0 / 2 + 1 }
    }

    /// Whether enough took part.
    public var hasQuorum: Bool { participating.reaches(quorum) }

    /// Whether it passed: with the quorum, and the majority of those who took part.
    public func passes(_ matter: Resolution.Matter) -> Bool { hasQuorum && inFavour.reaches(majority(matter)) }
}

extension Tally.Count {
    /// Area and heads, each turned into the least that suffices.
    fileprivate func least(_ share: (Int64) -> Int64) -> Tally.Count {
        Tally.Count(area: share(area), heads: share(heads))
    }

    /// Whether area and heads are both as much.
    fileprivate func reaches(_ least: Tally.Count) -> Bool { area >= least.area && heads >= least.heads }
}
