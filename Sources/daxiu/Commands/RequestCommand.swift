import ArgumentParser
import FundDesk

/// `request`: what is to be paid, or changed on the register, before it is.
struct RequestCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "request",
            HelpTexts.request,
            HelpTexts.requestDiscussion,
            subcommands: [
                RequestMakeCommand.self, RequestListCommand.self, RequestPublishCommand.self,
                RequestCarryCommand.self,
            ],
            defaultSubcommand: RequestMakeCommand.self
        )
    }
}

/// `request make`, or simply `request`: asks for money.
struct RequestMakeCommand: Command {
    static var configuration: CommandConfiguration { .init("make", HelpTexts.requestMake) }

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @Option(help: OptionTexts.requestPayee.help)
    var payee: Word

    @Option(help: OptionTexts.purpose.help)
    var purpose: Word

    @Option(help: OptionTexts.requestProject.help)
    var project: Word?

    @Option(help: OptionTexts.budgetLine.help)
    var line: Word?

    @Option(help: OptionTexts.ground.help)
    var ground: Word?

    @Option(help: OptionTexts.until.help)
    var until: Word?

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let body = Request(
            amount: try Typed.amount(amount, "<amount>"),
            payee: try Typed.text(payee, "--payee"),
            purpose: try Typed.text(purpose, "--purpose"),
            project: try project.code("--project"),
            line: try line.map(RequestMakeCommand.line),
            ground: try ground.map { try Choice.value(Ground.self, $0.text, "--ground") },
            until: try until.map { try Typed.date($0, "--until", surroundings, .future) }
        )
        try recording.recordRequest(body, surroundings)
    }

    /// A budget line as it is called, typed as `budget` takes it or as errors name it: `expense:audit`, `expense audit`.
    private static func line(_ word: Word) throws -> String {
        let text = try Typed.text(word, "--line")
        let parts = text.split(maxSplits: 1) { $0 == ":" || $0 == " " }.map(String.init)
        guard parts.count == 2, let item = try? Budget.Item(parts[0], parts[1]) else { return text }
        return item.name
    }
}

/// `withdraw`: a request or a change is taken back.
struct WithdrawCommand: Command {
    static var configuration: CommandConfiguration { .init("withdraw", HelpTexts.withdraw) }

    @Argument(help: OptionTexts.decided.help)
    var entry: Word

    @Option(help: OptionTexts.withdrawReason.help)
    var reason: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let reason = try Typed.text(reason, "--reason")
        try recording.record(surroundings) { ledger in
            Withdrawal(of: try EntryLookup(ledger).sequence(entry.text), reason: reason)
        }
    }
}
