import ArgumentParser
import FundDesk

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
        try file.entry(at: resolved.sequence)?.body as? Resolution
    }

    /// Every ballot of a vote; nil where they are not here.
    func ballots(_ resolved: Resolved, _ body: Resolution) throws -> Ballots? {
        try body.ballots ?? file.ballots(of: resolved.sequence)?.open
    }

    /// All of them.
    func list() throws -> ResolutionList {
        let items = try resolutions.compactMap { resolved in
            try body(resolved).map { ResolutionList.Item(resolved, $0) }
        }
        return ResolutionList(items, notes: [verdict.basis])
    }
}

/// `resolution list`: every vote and its result.
struct ResolutionListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", HelpTexts.resolutionList) }

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        try surroundings.show(await ResolutionBook(reading.ledger, surroundings).list(), json: reading.json)
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
        let language = surroundings.language
        if reading.json {
            return try surroundings.output.write(ResolutionList([.init(resolved, body)]).row(language).text())
        }
        let report = TallyReport(body: body, tally: resolved.tally)
        try surroundings.output.write(report.text(language))
        try surroundings.say(book.verdict.basis)
    }
}

/// `resolution ballot`: how a unit voted.
struct ResolutionBallotCommand: Command {
    static var configuration: CommandConfiguration { .init("ballot", HelpTexts.resolutionBallot) }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let book = try await ResolutionBook(reading.ledger, surroundings)
        let unit = try HomeNames(book.register).code(unit.text)
        guard let index = book.register.index(of: unit) else { throw Problem(.unitUnknown, [.name(unit)]) }
        let names: Set<String> = [Scope.all, book.register.units[index].building, unit]
        if reading.json {
            let rows = try book.resolutions.map { resolved in
                let body = try book.body(resolved)
                let ballots = try body.flatMap { try book.ballots(resolved, $0) }
                return JSONValue.object(of: [
                    "entry": .count(resolved.sequence), "title": .string(body?.title ?? ""), "unit": .string(unit),
                    "inScope": .boolean(body.map { !names.isDisjoint(with: $0.scope) } ?? false),
                    "choice": ballots?.choice(of: unit).map { .string($0.rawValue) },
                    // Left out where the ballots are here.
                    "ballotsMissing": ballots == nil ? .boolean(true) : nil,
                ])
            }
            return try surroundings.output.write(JSONWriter.text(rows))
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
                try surroundings.say(TrustTexts.ballot, sequence, title, unit, choice.name[language])
            } else {
                let wording = isOutside ? TrustTexts.outOfScope : TrustTexts.noBallot
                try surroundings.say(wording, sequence, title, unit)
            }
        }
        try surroundings.say(TrustTexts.requestCount, String(book.resolutions.count))
        try surroundings.say(book.verdict.basis)
    }
}
