import ArgumentParser
import FundDesk

/// `objection`: what residents doubt, and what the committee answers.
struct ObjectionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "objection",
            ObjectionTexts.objection,
            subcommands: [
                ObjectionWriteCommand.self, ObjectionRecordCommand.self, ObjectionSignCommand.self,
                ObjectionListCommand.self, ObjectionReplyCommand.self,
            ]
        )
    }
}

/// `objection record`: the committee writes an objection down, or carries a signed one in.
struct ObjectionRecordCommand: Command {
    static var configuration: CommandConfiguration {
        .init("record", ObjectionTexts.record, ObjectionTexts.recordDiscussion)
    }

    @Argument(help: ObjectionTexts.entryOrFile.help)
    var entry: Word?

    @Option(help: ObjectionTexts.text.help)
    var text: Word?

    @Option(help: ObjectionTexts.unit.help)
    var unit: Word?

    @Option(help: ObjectionTexts.note.help("file"))
    var note: Word?

    @Option(help: ObjectionTexts.signer.help("vkey"))
    var signer: Word?

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let unit = try unit.map { try Typed.home($0, "--unit") }
        // A signed file tells by itself what it is about.
        let isFile =
            text == nil && note == nil && entry.map { FileAccess.exists($0.text) || EntryName($0.text) == nil } ?? false
        switch (isFile ? nil : entry, text, isFile ? entry : note, signer) {
        case (let entry?, let text?, nil, nil):
            let words = try Typed.text(text, "--text")
            try recording.record(surroundings) { ledger in
                Objection(to: try EntryLookup(ledger).sequence(entry.text), text: words, unit: unit)
            }
        case (let entry, nil, let note?, let signer):
            let key = try signer.map { try Typed.key($0.text) }
            try recording.record(surroundings) { ledger in
                let signed = try SignedObjection(path: note.text, key, to: entry?.text, in: ledger)
                let home = try home(signed, unit, ledger.currentState(memory: surroundings.memory()), ledger)
                return Objection(to: signed.entry, text: signed.text, unit: home, signature: signed.signature)
            }
        default: throw UsageError(ObjectionTexts.eitherWay)
        }
    }

    /// The home that the signed words name, which nobody else can be put in place of; where they name none, the one given.
    private func home(
        _ signed: SignedObjection,
        _ given: String?,
        _ state: FundState,
        _ ledger: LedgerFile
    ) throws -> String? {
        let entry = try EntryLookup(ledger).entry(at: signed.entry)
        guard let said = ObjectionWords(entry).unit(in: signed.text, of: state.register.units) else { return given }
        if let given, try HomeNames(state.register).code(given) != said {
            throw UsageError(ObjectionTexts.otherHome, said, given)
        }
        return said
    }
}

/// `objection sign`: a resident's own words, signed with the resident's own key.
struct ObjectionSignCommand: Command {
    static var configuration: CommandConfiguration { .init("sign", ObjectionTexts.sign) }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

    @Option(help: ObjectionTexts.text.help)
    var text: Word

    @Option(help: ObjectionTexts.output.help("file"))
    var output: Word

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var names: NameOptions

    @OptionGroup
    var ledger: LedgerOptions

    @OptionGroup
    var signing: SigningOptions

    func run(in surroundings: Surroundings) async throws {
        let words = try Typed.text(text, "--text")
        if let problem = names.problem(with: words) { throw problem }
        let ledger = try ledger.open(surroundings)
        let due = try SignedObjection.text(words, to: EntryLookup(ledger).sequence(entry.text), in: ledger)
        let key = try signing.signer(surroundings)
        let note = try Signing.note(due, with: [key])
        try FileAccess.write(output.text, Array(note.encoded.utf8), replacing: replacement.replace)
        try surroundings.say(ObjectionTexts.signed, output.text, key.verifierKey.description)
    }
}

/// `objection list`: all of them, and whether they were answered.
struct ObjectionListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", ObjectionTexts.list) }

    @Option(name: .customLong("for"), help: ObjectionTexts.whose.help("file"))
    var whose: Word?

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let ledger = try reading.ledger.open(surroundings)
        let state = try ledger.currentState(memory: try surroundings.memory())
        let today = try surroundings.now().day(in: state.zone)
        let wanted = try whose.map { try WantedObjections($0.text, state.register) }
        let list = try ObjectionList(state.objections, in: ledger, today: today, only: wanted)
        try surroundings.show(list, json: reading.json)
    }
}

/// `objection reply`: the committee's answer.
struct ObjectionReplyCommand: Command {
    static var configuration: CommandConfiguration { .init("reply", ObjectionTexts.reply) }

    @Argument(help: ObjectionTexts.number.help)
    var objection: Word

    @Option(help: ObjectionTexts.replyText.help)
    var text: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let words = try Typed.text(text, "--text")
        try recording.record(surroundings) { ledger in
            Reply(to: try EntryLookup(ledger).sequence(objection.text), text: words)
        }
    }
}
