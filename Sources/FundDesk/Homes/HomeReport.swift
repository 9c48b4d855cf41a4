/// What a resident asks of one home: is it true, what for, why this much?
package struct HomeReport {
    /// A vote that it could take part in.
    package struct Vote {
        package let sequence: Int
        package let body: Resolution
        package let passed: Bool
        /// The home that had the vote: itself, or one in whose place it stands.
        package let unit: String
        /// How it voted; nil where it did not, or the ballots are not here.
        package let choice: Ballots.Choice?
        /// Whether the ballots are not here.
        package let isMissing: Bool
        /// Whether the ballots stand beside the ledger, so that a proof of one can be made.
        package let isSealed: Bool

        /// Whether there is a ballot that can be proved.
        var isProvable: Bool { isSealed && choice != nil }
    }

    /// An objection and its first reply.
    package struct Doubt {
        package let sequence: Int
        package let date: CalendarDate
        package let body: Objection
        package let due: CalendarDate?
        package let reply: (sequence: Int, date: CalendarDate, text: String)?
    }

    /// An entry's receipt; a ballot's where it is a vote that the home took part in.
    package struct Proof {
        package let entry: Int
        package let unit: String?
        package let text: String
    }

    package let account: HomeAccount
    package let home: RegisteredUnit
    package let departure: Departure?
    package let successors: [String]
    package let votes: [Vote]
    /// What it raised itself, and what others raised against an entry that moved its balance.
    package let objections: [Doubt]
    package private(set) var proofs: [Proof] = []
    package let day: CalendarDate

    /// What is neither contributed nor charged nor distributed.
    var others: [UnitSlip.Line] {
        let usual: [UnitMovement] = [.contribution, .cost, .distribution]
        return UnitMovement.allCases.filter { !usual.contains($0) }.flatMap { account.slip.lines($0) }
    }

    /// - Parameter proves: whether receipts are added.
    init(_ account: HomeAccount, _ books: HomeBooks, in file: LedgerFile, on day: CalendarDate, proves: Bool) throws {
        self.account = account
        self.day = day
        let register = books.state.register
        home = account.slip.ledger.home.now
        let index = register.index(of: home.code)
        departure = index.flatMap { register.departure(of: $0) }
        successors = departure?.successors.map { register.units[$0.unit].code } ?? []
        let codes = account.codes
        votes = try HomeReport.votes(of: codes, books, in: file)
        let moved = Set(account.slip.ledger.lines.map(\.voucher.sequence))
        objections = books.objections.filter { objection in
            objection.body.unit.map(codes.contains) ?? false || moved.contains(objection.body.entry)
        }.map { objection in
            let reply = books.replies.first { $0.body.objection == objection.sequence }
            return Doubt(
                sequence: objection.sequence,
                date: objection.date,
                body: objection.body,
                due: CalendarDate(daysSinceEpoch: objection.date.daysSinceEpoch + Limits.replyDays),
                reply: reply.map { ($0.sequence, $0.date, $0.body.text) }
            )
        }
        guard proves else { return }
        let named = Set(
            moved + account.slip.events.map(\.sequence) + objections.map(\.sequence)
                + objections.compactMap { $0.reply?.sequence }
        )
        proofs = try HomeReport.proofs(of: named, votes, in: file)
    }

    private static func votes(of codes: [String], _ books: HomeBooks, in file: LedgerFile) throws -> [Vote] {
        let register = books.state.register
        let indexes = codes.compactMap { register.index(of: $0) }
        var votes: [Vote] = []
        for (sequence, body) in books.votes {
            let scope = Scope(names: body.scope, sequence: sequence)
            let voters = indexes.filter { register.counted($0, in: scope) != nil }.map { register.units[$0].code }
            guard !voters.isEmpty, let resolved = books.state.trust.resolution(sequence) else { continue }
            let ballots = try body.ballots ?? file.ballots(of: sequence)?.open
            for unit in voters {
                votes.append(
                    Vote(
                        sequence: sequence,
                        body: body,
                        passed: resolved.passed,
                        unit: unit,
                        choice: ballots?.choice(of: unit),
                        isMissing: ballots == nil,
                        isSealed: resolved.isSealed
                    )
                )
            }
        }
        return votes
    }

    /// The receipts of some entries, and of votes; with the ballot's proof where there is one.
    static func proofs(of entries: Set<Int>, _ votes: [Vote], in file: LedgerFile) throws -> [Proof] {
        var proofs = try entries.sorted().map { entry in
            Proof(entry: entry, unit: nil, text: try file.receipt(for: entry).text)
        }
        for vote in votes {
            let receipt = try file.receipt(for: vote.sequence)
            guard vote.isProvable else {
                proofs.append(Proof(entry: vote.sequence, unit: nil, text: receipt.text))
                continue
            }
            let ballot = try file.ballotProof(of: vote.unit, in: vote.sequence, receipt)
            proofs.append(Proof(entry: vote.sequence, unit: vote.unit, text: ballot.text + receipt.text))
        }
        return proofs
    }
}

/// The reports of the homes that somebody asked for, and what they come to together.
package struct HomeReports {
    package let reports: [HomeReport]
    let basis: Wording
    let verdict: Verdict

    /// - Parameter proves: whether receipts are added.
    /// - Throws: what `HomeAccount.accounts` throws.
    package init(
        _ verified: Verified<HomeBooks>,
        in file: LedgerFile,
        on day: CalendarDate,
        proves: Bool
    ) throws {
        let books = verified.value
        reports = try HomeAccount.accounts(verified.map { $0.books }).map {
            try HomeReport($0, books, in: file, on: day, proves: proves)
        }
        (basis, verdict) = (verified.verdict.basis, verified.verdict)
    }

    /// What an amount comes to for all homes, in fen.
    func sum(_ amount: (HomeReport) -> Int64) -> Int64 { reports.reduce(0) { $0 &+ amount($1) } }
}
