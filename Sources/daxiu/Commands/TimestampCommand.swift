import ArgumentParser
import FundDesk

/// `timestamp`: when a ledger's checkpoints existed, by the word of timestamp authorities (RFC 3161).
struct TimestampCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "timestamp",
            TimestampTexts.timestamp,
            TimestampTexts.discussion,
            subcommands: [
                TimestampSendCommand.self, TimestampRequestCommand.self, TimestampAddCommand.self,
                TimestampShowCommand.self,
            ]
        )
    }
}

/// `timestamp request`: what an authority is asked, as a file.
struct TimestampRequestCommand: Command {
    static var configuration: CommandConfiguration {
        .init("request", TimestampTexts.request, TimestampTexts.requestDiscussion)
    }

    @Argument(help: CosignatureTexts.shown.help)
    var entries: Word?

    @Option(help: TimestampTexts.requestOutput.help("file"))
    var output: Word

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let size = try entries.map { try Typed.count($0, else: ReadingTexts.countMalformed) }
        let checkpoint = try file.stampedCheckpoint(over: size)
        let query = try TimestampQuery(over: checkpoint, nonce: .random(in: 1...(.max)))
        try FileAccess.write(output.text, query.bytes, replacing: replacement.replace)
        try surroundings.say(TimestampTexts.requested, output.text, String(checkpoint.size))
    }
}

/// `timestamp add`: puts what an authority answered beside the checkpoint that it is over.
struct TimestampAddCommand: Command {
    static var configuration: CommandConfiguration {
        .init("add", TimestampTexts.add, TimestampTexts.addDiscussion)
    }

    @Argument(help: TimestampTexts.answer.help)
    var file: Word

    @Option(help: TimestampTexts.sent.help("file"))
    var request: Word?

    @OptionGroup
    var authority: AuthorityOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let path = try ledger.path(surroundings)
        let token = try TimestampFile.token(file.text)
        let query = try request.map { ($0.text, try TimestampFile.query($0.text)) }
        let trusted = try authority.counting(for: LedgerFile(opening: path), surroundings)
        let brought = try BroughtTimestamp(token, from: file.text, answering: query, trusting: trusted)
        try surroundings.add(brought, toLedgerAt: path)
    }
}

/// `timestamp send`: asks an authority over HTTP, and takes in what it answers.
struct TimestampSendCommand: Command {
    static var configuration: CommandConfiguration {
        .init("send", TimestampTexts.send, TimestampTexts.sendDiscussion)
    }

    @Argument(help: TimestampTexts.address.help)
    var address: Word

    @OptionGroup
    var authority: AuthorityOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let path = try ledger.path(surroundings)
        let submission = try TimestampSubmission(address.text)
        let file = try LedgerFile(opening: path)
        let trusted = try authority.counting(for: file, surroundings)
        let query = try TimestampQuery(over: file.stampedCheckpoint(over: nil), nonce: .random(in: 1...(.max)))
        let brought = try submission.submit(query, trusting: trusted)
        try surroundings.add(brought, toLedgerAt: path)
    }
}

extension Surroundings {
    /// Puts a timestamp beside the checkpoint that it is over, and says so.
    fileprivate func add(_ brought: BroughtTimestamp, toLedgerAt path: String) throws {
        let target = try LedgerFile(opening: path, writable: true)
        let (size, isNew) = try brought.add(to: target, now: now())
        let time = Timestamp(seconds: Int64(brought.token.time)).description
        try say(isNew ? TimestampTexts.added : TimestampTexts.known, String(size), time, Visible.text(brought.name))
        if !brought.isTrusted { try say(TimestampTexts.untrusted) }
    }
}

/// `timestamp show`: the timestamps of a ledger, from a verified pass.
struct TimestampShowCommand: Command {
    static var configuration: CommandConfiguration {
        .init("show", TimestampTexts.show, TimestampTexts.showDiscussion)
    }

    @Argument(help: TimestampTexts.shown.help)
    var entries: Word?

    @Option(help: TimestampTexts.tokenOutput.help("file"))
    var output: Word?

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var authority: AuthorityOption

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let size = try entries.map { try Typed.count($0, else: ReadingTexts.countMalformed) }
        let file = try reading.ledger.open(surroundings)
        let trusted = try authority.counting(for: file, surroundings)
        let last = try await file.verified(observing: LastState(), surroundings)
        guard let output else {
            let list = try TimestampList(
                file,
                over: size,
                trusting: trusted,
                now: try surroundings.now(),
                notes: [last.verdict.basis] + (trusted == nil ? [TimestampTexts.untrusted] : [])
            )
            return try surroundings.show(list, json: reading.json)
        }
        let checkpoint = try file.stampedCheckpoint(over: size)
        guard let token = try file.timestamps().last(where: { size == nil || $0.size == checkpoint.size })?.token else {
            throw Problem(.checkpointUnknown, [.number(checkpoint.size), .number(try file.size())])
        }
        try FileAccess.write(output.text, token.bytes, replacing: replacement.replace)
    }
}
