import ArgumentParser
import FundDesk

/// `objection`: what residents doubt, and what the committee answers.
struct ObjectionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "objection",
            ObjectionTexts.objection,
            subcommands: [
                ObjectionRecordCommand.self, ObjectionSignCommand.self, ObjectionListCommand.self,
                ObjectionReplyCommand.self,
            ]
        )
    }
}

/// `objection record`: the committee writes an objection down, or carries a signed one in.
struct ObjectionRecordCommand: Command {
    static var configuration: CommandConfiguration {
        .init("record", ObjectionTexts.record, ObjectionTexts.recordDiscussion)
    }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

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
        switch (text, note, signer) {
        case (let text?, nil, nil):
            let words = try Typed.text(text, "--text")
            try recording.record(surroundings) { ledger in
                Objection(to: try EntryLookup(ledger).sequence(entry.text), text: words, unit: unit)
            }
        case (nil, let note?, let signer?):
            let key = try Typed.key(signer.text)
            try recording.record(surroundings) { ledger in
                let signed = try SignedObjection(path: note.text, key, to: entry.text, in: ledger)
                return Objection(to: signed.entry, text: signed.text, unit: unit, signature: signed.signature)
            }
        default: throw UsageError(ObjectionTexts.eitherWay)
        }
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
        // Refused now, and not only when the committee carries in what can no longer be reworded.
        if !names.notAName, let name = PersonalName.all(in: words).first {
            throw Problem(.personalName, [.field(.text), .text(name.covered)])
        }
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

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let ledger = try reading.ledger.open(surroundings)
        let state = try ledger.currentState(memory: try surroundings.memory())
        let today = try surroundings.now().day(in: state.zone)
        try surroundings.show(ObjectionList(state.objections, in: ledger, today: today), json: reading.json)
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
