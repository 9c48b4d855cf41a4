import ArgumentParser
import FundDesk
import FundNotice

/// `publish`: the ledger as a folder that any web server carries, and what was added to it since.
struct PublishCommand: Command {
    static var configuration: CommandConfiguration { .init("publish", PublishTexts.publish, PublishTexts.discussion) }

    @Argument(help: PublishTexts.target.help)
    var folder: Word

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let pass = try await file.verified(observing: NoticePass(), surroundings)
        let outcome = try NoticeFolder(folder.text).publish(pass, of: file)
        try surroundings.say(
            PublishTexts.published,
            Visible.text(folder.text),
            String(outcome.size),
            String(outcome.size - outcome.before),
            String(outcome.written)
        )
        try surroundings.say(PublishTexts.checker, CheckerDocument.digest())
        try surroundings.say(PublishTexts.forWhom)
    }
}
