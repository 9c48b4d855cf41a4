import FundDesk

/// How the homes of a repair voted: made up, but the same every time; six of seven take part, three of four agree.
struct SampleBallots {
    private let homes: [String]

    init(_ job: SampleFiles.Job, _ homes: [(code: String, building: String)]) {
        let isAll = job.scope == [Scope.all]
        self.homes = homes.filter { isAll || job.scope.contains($0.building) }.map(\.code)
    }

    /// The ballots as a file.
    var text: String {
        let rows = homes.enumerated().compactMap { index, home in
            SampleBallots.choice(index).map { [home, $0.rawValue] }
        }
        return CSVWriter(.zh).lines([["unit", "choice"]] + rows)
    }

    private static func choice(_ index: Int) -> Ballots.Choice? {
        if index % 7 == 3 { return nil }
        if index % 11 == 5 { return .abstain }
        return index % 5 == 2 ? .against : .for
    }
}
