import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// The resolutions of a ledger, from a verified pass.
struct ResolutionBook {
    let file: LedgerFile
    let resolutions: [Resolved]
    let register: UnitRegister
    let verdict: Verdict

    init(_ ledger: LedgerOptions, _ surroundings: Surroundings) async throws {
        file = try ledger.open(surroundings)
        let last = try await file.verified(observing: LastState(), surroundings)
        verdict = last.verdict
        resolutions = last.value.state.trust.resolutions
        register = last.value.state.register
    }

    /// What was voted on, with its ballots.
    func body(_ resolved: Resolved) throws -> Resolution? {
        try file.line(at: resolved.sequence).flatMap { try? Entry(decoding: $0) }?.body as? Resolution
    }

    /// Every ballot of a vote; nil where they are not here.
    func ballots(_ resolved: Resolved, _ body: Resolution) throws -> Ballots? {
        try body.ballots ?? file.ballots(of: resolved.sequence)?.open
    }

    func sayVerified(_ surroundings: Surroundings) throws {
        try surroundings.say(ReadingTexts.verified.filled(String(verdict.size), verdict.root.base64))
    }
}

/// `resolution list`: every vote and its result.
struct ResolutionListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", HelpTexts.resolutionList) }

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let book = try await ResolutionBook(ledger, surroundings)
        if json {
            let rows = try book.resolutions.compactMap { resolved in
                try book.body(resolved).map { TallyRow(resolved, $0) }
            }
            return try surroundings.output.write(JSONReport.text(rows))
        }
        let language = surroundings.language
        let heading = [
            ReadingTexts.sequence, TrustTexts.votedUntil, TrustTexts.matter, ReadingTexts.project, TrustTexts.state,
            ReadingTexts.title,
        ].map { $0[language] }
        let rows = try book.resolutions.map { resolved in
            [
                String(resolved.sequence), resolved.to.description, TrustTexts.matter(resolved.matter)[language],
                resolved.project ?? "",
                (resolved.passed ? TrustTexts.passed : TrustTexts.failed)[language],
                Visible.text(try book.body(resolved)?.title ?? ""),
            ]
        }
        let lines = rows.isEmpty ? [] : [heading] + rows
        try surroundings.output.write(Columns.aligned(lines, trailing: [0]).map { $0 + "\n" }.joined())
        try surroundings.say(TrustTexts.requestCount, String(rows.count))
        try book.sayVerified(surroundings)
    }
}

/// `resolution show`: how a vote was counted.
struct ResolutionShowCommand: Command {
    static var configuration: CommandConfiguration { .init("show", HelpTexts.resolutionShow) }

    @Argument(help: OptionTexts.resolutionEntry.help)
    var entry: Word

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let book = try await ResolutionBook(reading.ledger, surroundings)
        let sequence = try EntryLookup(book.file).sequence(entry.text)
        guard let resolved = book.resolutions.first(where: { $0.sequence == sequence }),
            let body = try book.body(resolved)
        else { throw Problem(.resolutionUnknown, [.text(entry.text)]) }
        if reading.json { return try surroundings.output.write(JSONReport.text(TallyRow(resolved, body))) }
        let report = TallyReport(body: body, tally: resolved.tally)
        try surroundings.output.write(report.text(surroundings.language))
        try book.sayVerified(surroundings)
    }
}

/// `resolution ballot`: how a unit voted.
struct ResolutionBallotCommand: Command {
    static var configuration: CommandConfiguration { .init("ballot", HelpTexts.resolutionBallot) }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @OptionGroup
    var reading: ReadingOptions

    private struct Row: Encodable {
        let entry: Int
        let title: String
        let unit: String
        let inScope: Bool
        let choice: String?
        /// Left out where the ballots are here.
        let ballotsMissing: Bool?
    }

    func run(in surroundings: Surroundings) async throws {
        let unit = try Typed.code(unit, "<unit>")
        let book = try await ResolutionBook(reading.ledger, surroundings)
        guard let index = book.register.index(of: unit) else { throw Problem(.unitUnknown, [.name(unit)]) }
        let names: Set<String> = [Scope.all, book.register.units[index].building, unit]
        if reading.json {
            let rows = try book.resolutions.map { resolved in
                let body = try book.body(resolved)
                let ballots = try body.flatMap { try book.ballots(resolved, $0) }
                let isInScope = body.map { !names.isDisjoint(with: $0.scope) } ?? false
                return Row(
                    entry: resolved.sequence,
                    title: body?.title ?? "",
                    unit: unit,
                    inScope: isInScope,
                    choice: ballots?.choice(of: unit)?.rawValue,
                    ballotsMissing: ballots == nil ? true : nil
                )
            }
            return try surroundings.output.write(JSONReport.text(rows))
        }
        let language = surroundings.language
        for resolved in book.resolutions {
            guard let body = try book.body(resolved) else { continue }
            let (sequence, title) = (String(resolved.sequence), Visible.text(body.title))
            let isOutside = names.isDisjoint(with: body.scope)
            let ballots = try book.ballots(resolved, body)
            if ballots == nil, !isOutside {
                try surroundings.say(BallotTexts.missing, sequence, title, unit)
            } else if let choice = ballots?.choice(of: unit) {
                try surroundings.say(TrustTexts.ballot, sequence, title, unit, TrustTexts.choice(choice)[language])
            } else {
                let wording = isOutside ? TrustTexts.outOfScope : TrustTexts.noBallot
                try surroundings.say(wording, sequence, title, unit)
            }
        }
        try surroundings.say(TrustTexts.requestCount, String(book.resolutions.count))
        try book.sayVerified(surroundings)
    }
}
