import ArgumentParser
import FundLedger
import FundRules

/// `erase`: a private detail leaves the file, by a decision that stays in the ledger.
struct EraseCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase",
            abstract: EnclosureTexts.erase.local,
            discussion: EnclosureTexts.eraseDiscussion.local
        )
    }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

    @Argument(help: EnclosureTexts.field.help)
    var field: Word

    @Option(help: EnclosureTexts.eraseReason.help)
    var reason: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let field = try Typed.code(field, "<field>")
        let reason = try Typed.text(reason, "--reason")
        try recording.record(surroundings) { ledger in
            let sequence = try EntryLookup(ledger).sequence(entry.text)
            return Erasure(Erasure.Detail(entry: sequence, field: field), reason: reason)
        }
        let ledger = try LedgerFile(opening: recording.ledger.path(surroundings), writable: true)
        let freed = try ledger.compact()
        try surroundings.say(freed > 0 ? EnclosureTexts.erased : EnclosureTexts.gone, String(freed))
    }
}
