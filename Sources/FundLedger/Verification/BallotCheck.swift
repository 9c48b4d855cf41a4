import FundRules
import GRDB

/// Counts the ballots beside sealed votes again, each when the pass meets its resolution: by the register as it was then.
struct BallotCheck {
    private let database: Database
    /// The votes whose ballots were counted, and found to be what was sealed.
    private(set) var checked: Set<Int> = []
    private var missing: Set<Int> = []
    private var wrong: Set<Int> = []
    private var rests: [(payment: Int, votes: [Int])] = []
    private var left: Int
    private(set) var findings: [Problem] = []
    /// What the disk did not give.
    private(set) var failure: (any Error)?

    init(_ database: Database) {
        self.database = database
        left = LedgerRows.bytes(in: database)
    }

    /// Takes what an entry has to do with sealed votes.
    mutating func take(_ notes: [VoteNote], at sequence: Int) {
        for note in notes {
            switch note {
            case .held(let electorate):
                do {
                    try count(electorate, of: sequence)
                } catch {
                    failure = failure ?? error
                }
            case .rests(let votes): rests.append((sequence, votes))
            }
        }
    }

    private mutating func count(_ electorate: Electorate, of sequence: Int) throws {
        guard let found = try BallotRows.found(sequence, in: database) else {
            missing.insert(sequence)
            return
        }
        // Ballots that overlap: a few pages could be read as many times as there are rows.
        left -= found.bytes
        guard left >= 0 else { throw RawRows.damaged("ballots: lines longer than the file") }
        let problems = electorate.problems(in: found.sheet)
        findings += problems.prefix(BallotCheck.limit).map { $0.at(entry: sequence) }
        if problems.isEmpty { checked.insert(sequence) } else { wrong.insert(sequence) }
    }

    /// Problems of one vote that are named.
    private static let limit = 100

    /// Looks for ballots that are no vote's.
    mutating func finish() throws {
        var strays = 0
        try BallotRows.forEach(database) { entry in
            guard !checked.contains(entry), !wrong.contains(entry) else { return true }
            findings.append(Problem(.ballotsUnnamed, [.entry(entry)]))
            strays += 1
            return strays < CompanionRows.strayLimit
        }
    }

    /// The votes without ballots, with what rests on none but such, in order.
    var unchecked: [UncheckedVote] {
        let resting = rests.filter { missing.isSuperset(of: $0.votes) }
        return missing.sorted().map { vote in
            UncheckedVote(entry: vote, payments: resting.filter { $0.votes.contains(vote) }.map(\.payment))
        }
    }
}
