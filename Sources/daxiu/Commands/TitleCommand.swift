import ArgumentParser
import FundDesk

/// `title`: a home changes hands; its balance follows it.
struct TitleCommand: Command {
    static var configuration: CommandConfiguration { .init("title", HelpTexts.title, HelpTexts.titleDiscussion) }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @Option(help: OptionTexts.newGroup.help)
    var group: Word?

    @Option(help: OptionTexts.deed.help("number"))
    var deed: Word?

    @OptionGroup
    var changing: ChangeOptions

    func run(in surroundings: Surroundings) async throws {
        let (group, deed) = (try group.code("--group"), try deed.code("--deed"))
        try changing.record(surroundings) { state in
            Title(unit: try HomeNames(state.register).code(unit.text), group: group, deed: deed)
        }
    }
}
