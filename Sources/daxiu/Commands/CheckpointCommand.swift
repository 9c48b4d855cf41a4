import ArgumentParser
import FundDesk

/// `checkpoint`: the seals of a ledger, and what witnesses say of them.
struct CheckpointCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "checkpoint",
            CosignatureTexts.checkpoint,
            CosignatureTexts.checkpointDiscussion,
            subcommands: [
                CheckpointRequestCommand.self, CheckpointAddCommand.self, CheckpointSendCommand.self,
                CheckpointShowCommand.self, CheckpointListCommand.self, CheckpointNoticeCommand.self,
            ]
        )
    }
}

/// `checkpoint request`: what a witness is asked to cosign, as a file.
struct CheckpointRequestCommand: Command {
    static var configuration: CommandConfiguration {
        .init("request", CosignatureTexts.request, CosignatureTexts.requestDiscussion)
    }

    @Option(name: .customLong("for"), help: CosignatureTexts.requestFor.help("witness"))
    var witness: Word

    @Option(help: CosignatureTexts.requestFrom.help("entries"))
    var from: Word?

    @Option(help: OptionTexts.output.help("file"))
    var output: Word?

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let old = try from.map { try Typed.count($0, else: ReadingTexts.countMalformed) }
        let named = try surroundings.rememberedPolicy(of: file)?.witnesses.first { $0.name == witness.text }?.key
        // A name has no plus sign.
        let key = try named ?? (witness.text.contains("+") ? Typed.cosigner(witness.text) : nil)
        let name = key?.name ?? witness.text
        let request =
            try old.map(file.witnessRequest(after:)) ?? file.witnessRequest(for: name, keyID: key?.keyID)
        guard let output else {
            try surroundings.output.write(request.text)
            return
        }
        try FileAccess.write(output.text, Array(request.text.utf8), replacing: replacement.replace)
        try surroundings.say(
            request.oldSize == 0 ? CosignatureTexts.requestedFirst : CosignatureTexts.requested,
            output.text,
            String(request.checkpoint.size),
            String(request.oldSize),
            Visible.text(name)
        )
    }
}

/// `checkpoint add`: puts what a witness answered beside the checkpoints that it is over.
struct CheckpointAddCommand: Command {
    static var configuration: CommandConfiguration {
        .init("add", CosignatureTexts.add, CosignatureTexts.addDiscussion)
    }

    @Argument(help: CosignatureTexts.answer.help)
    var file: Word

    @Option(help: CosignatureTexts.witness.help("vkey"))
    var witness: [Word] = []

    @Option(help: CosignatureTexts.policy.help("file"))
    var policy: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let path = try ledger.path(surroundings)
        let answer = try CosignatureFile(path: file.text)
        var keys = try witness.map { word throws(Problem) in try Typed.cosigner(word.text) }
        let opened = try LedgerFile(opening: path)
        let trust = try TrustOptions.named(policy) ?? surroundings.rememberedPolicy(of: opened)
        keys += (trust?.witnesses ?? []).map(\.key)
        let target = try LedgerFile(opening: path, writable: true)
        let outcomes = try answer.add(to: target, of: keys, now: try surroundings.now())
        try surroundings.say(outcomes, of: answer)
    }
}

extension Surroundings {
    /// Says what became of each line of an answer.
    func say(_ outcomes: [CosignatureOutcome], of answer: CosignatureFile) throws {
        for (line, outcome) in zip(answer.lines, outcomes) {
            let (wording, arguments) = outcome.reason
            let said = wording.text(language, arguments.map { $0.text(in: language) })
            try say(CosignatureTexts.outcome, Visible.text(line.name), line.keyID.description, said)
        }
    }
}

/// `checkpoint show`: a checkpoint with its signatures and cosignatures, as anybody's program reads it.
struct CheckpointShowCommand: Command {
    static var configuration: CommandConfiguration { .init("show", CosignatureTexts.show) }

    @Argument(help: CosignatureTexts.shown.help)
    var entries: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let size = try entries.map { try Typed.count($0, else: ReadingTexts.countMalformed) }
        try surroundings.output.write(file.existingNote(over: size).encoded)
    }
}

/// `checkpoint list`: the newest checkpoints, who sealed and who cosigned them, from a verified pass.
struct CheckpointListCommand: PagedCommand {
    static var configuration: CommandConfiguration { .init("list", CosignatureTexts.list) }

    private static let usualLimit = 20

    @Option(help: OptionTexts.limit.help)
    var limit: Word?

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let limit = try limit.map { try Typed.count($0, else: ReadingTexts.countMalformed) }
        let file = try reading.ledger.open(surroundings)
        let last = try await file.verified(observing: LastState(), surroundings)
        let list = try CheckpointList(
            file,
            limit: limit ?? CheckpointListCommand.usualLimit,
            notes: [last.verdict.basis]
        )
        try surroundings.show(list, json: reading.json)
    }
}
