import ArgumentParser
import FundDesk

/// `completion`: the script by which a shell completes this program's words.
struct CompletionCommand: Command {
    static var configuration: CommandConfiguration {
        .init("completion", CompletionTexts.abstract, CompletionTexts.discussion)
    }

    @Argument(help: CompletionTexts.shell.help)
    var shell: Word

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        try surroundings.output.write(try Choice.value(CompletionShell.self, shell.text, "<shell>").script)
    }
}

/// `complete`: what can stand where somebody presses Tab; asked by the scripts of `completion`.
struct CompleteCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "complete", abstract: CompletionTexts.complete.local, shouldDisplay: false)
    }

    @Argument(help: CompletionTexts.words.help)
    var words: [Word]

    func run(in surroundings: Surroundings) async throws {
        let typed = words.map(\.text)
        let before = Array(typed.dropLast())
        let completion = TabCompletion(words: before, current: typed.last ?? "", surroundings: surroundings)
        switch completion.answer {
        case .files: try surroundings.output.write(CompletionShell.files + "\n")
        case .words(let candidates):
            let lines = candidates.map { $0.meaning.isEmpty ? $0.word : "\($0.word)\t\($0.meaning)" }
            try surroundings.output.write(lines.map { $0 + "\n" }.joined())
        }
    }
}
