import ArgumentParser
import FundDesk

/// `explain`: what an error's code means.
struct ExplainCommand: Command {
    static var configuration: CommandConfiguration { .init("explain", HelpTexts.explain) }

    @Argument(help: OptionTexts.code.help)
    var code: Word

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let text = code.text
        guard let code = ProblemCode.allCases.first(where: { String($0.rawValue) == text || $0.slug == text }) else {
            throw Problem(.codeNotKnown, [.text(text)])
        }
        let problem = Problem(code)
        let language = surroundings.language
        // There are no actual values.
        func told(_ text: String) -> String { text.replacing(/\{\d\}/, with: "…") }
        let lines = [
            ExplainTexts.title.text(language, [String(code.rawValue), code.slug]),
            ExplainTexts.message.text(language, [told(Remedies.message(problem, language))]),
            ExplainTexts.remedy.text(language, [told(Remedies.remedy(problem, language))]),
            ExplainTexts.area(code)[language],
            ExplainTexts.status.text(language, [String(code.exitStatus)]),
        ]
        try surroundings.output.write(lines.map { $0 + "\n" }.joined())
    }
}
