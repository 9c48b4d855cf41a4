import ArgumentParser
import FundLedger
import FundRules
import TransparencyLog

/// The resolutions of a ledger, from a verified pass.
struct ResolutionBook {
    let file: LedgerFile
    let resolutions: [Resolved]
    let verdict: Verdict

    init(_ ledger: LedgerOptions, _ surroundings: Surroundings) async throws {
        file = try ledger.open(surroundings)
        var last = LastState(try file.size())
        verdict = try await file.verifiedPass(observing: &last, surroundings)
        resolutions = last.state.trust.resolutions
    }

    /// What was voted on, with its ballots.
    func body(_ resolved: Resolved) throws -> Resolution? {
        try file.line(at: resolved.sequence).flatMap { try? Entry(decoding: $0) }?.body as? Resolution
    }

    func sayVerified(_ surroundings: Surroundings) throws {
        try surroundings.say(ReadingTexts.verified.filled(String(verdict.size), verdict.root.base64))
    }
}

/// `resolution list`: every vote and its result.
struct ResolutionListCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: HelpTexts.resolutionList.local)
    }

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let book = try await ResolutionBook(ledger, surroundings)
        let language = surroundings.language
        let heading = [
            ReadingTexts.sequence, TrustTexts.matter, ReadingTexts.project, TrustTexts.state, ReadingTexts.title,
        ].map { $0[language] }
        let rows = try book.resolutions.map { resolved in
            [
                String(resolved.sequence), TrustTexts.matter(resolved.matter)[language], resolved.project ?? "",
                (resolved.passed ? TrustTexts.passed : TrustTexts.failed)[language],
                Visible.text(try book.body(resolved)?.title ?? ""),
            ]
        }
        try surroundings.output.write(Columns.aligned([heading] + rows, trailing: [0]).map { $0 + "\n" }.joined())
        try surroundings.say(TrustTexts.requestCount, String(rows.count))
        try book.sayVerified(surroundings)
    }
}

/// `resolution show`: how a vote was counted.
struct ResolutionShowCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: HelpTexts.resolutionShow.local)
    }

    @Argument(help: OptionTexts.resolutionEntry.help)
    var entry: Word

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let book = try await ResolutionBook(ledger, surroundings)
        let sequence = try EntryLookup(book.file).sequence(entry.text)
        guard let resolved = book.resolutions.first(where: { $0.sequence == sequence }),
            let body = try book.body(resolved)
        else { throw Problem(.resolutionUnknown, [entry.text]) }
        let language = surroundings.language
        let tally = resolved.tally
        let counts = [
            (TrustTexts.everybody, tally.all), (TrustTexts.participating, tally.participating),
            (TrustTexts.inFavour, tally.inFavour), (TrustTexts.against, tally.against),
            (TrustTexts.abstain, tally.abstain),
        ]
        let heading = ["", ReadingTexts.area[language], TrustTexts.heads[language]]
        let rows = counts.map { name, count in
            [name[language], Area(hundredths: count.area).description, String(count.heads)]
        }
        try surroundings.output.write(Visible.text(body.title) + "\n")
        try surroundings.output.write(Columns.aligned([heading] + rows, trailing: [1, 2]).map { $0 + "\n" }.joined())
        let quorum = tally.hasQuorum ? TrustTexts.quorumMet : TrustTexts.quorumMissed
        let result = resolved.passed ? TrustTexts.passed : TrustTexts.failed
        try surroundings.say(TrustTexts.outcome, quorum[language], result[language])
        try book.sayVerified(surroundings)
    }
}

/// `resolution ballot`: how a unit voted.
struct ResolutionBallotCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "ballot", abstract: HelpTexts.resolutionBallot.local)
    }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let unit = try Typed.code(unit, "<unit>")
        let book = try await ResolutionBook(ledger, surroundings)
        let language = surroundings.language
        for resolved in book.resolutions {
            guard let body = try book.body(resolved) else { continue }
            let (sequence, title) = (String(resolved.sequence), Visible.text(body.title))
            if let choice = body.ballots.choice(of: unit) {
                try surroundings.say(TrustTexts.ballot, sequence, title, unit, TrustTexts.choice(choice)[language])
            } else {
                try surroundings.say(TrustTexts.noBallot, sequence, title, unit)
            }
        }
        try surroundings.say(TrustTexts.requestCount, String(book.resolutions.count))
        try book.sayVerified(surroundings)
    }
}
