import ArgumentParser
import FundDesk
import FundRules

/// `title`: a home changes hands; its balance follows it.
struct TitleCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "title",
            abstract: HelpTexts.title.local,
            discussion: HelpTexts.titleDiscussion.local
        )
    }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @Option(help: OptionTexts.newGroup.help)
    var group: Word?

    @Option(help: OptionTexts.deed.help("number"))
    var deed: Word?

    @OptionGroup
    var asking: AskingOptions

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let body = Title(
            unit: try Typed.code(unit, "<unit>"),
            group: try group.code("--group"),
            deed: try deed.code("--deed")
        )
        try recording.recordChange(surroundings, asking) { _ in body }
    }
}
