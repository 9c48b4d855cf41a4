import ArgumentParser
import FundDesk

/// `explain`: what an error's code means; every code there is, where none is given.
struct ExplainCommand: Command {
    static var configuration: CommandConfiguration { .init("explain", HelpTexts.explain) }

    @Argument(help: OptionTexts.code.help)
    var code: Word?

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        guard let text = code?.text else {
            return try surroundings.output.write(ExplainCommand.list(surroundings.language))
        }
        guard let code = ProblemCode.allCases.first(where: { String($0.rawValue) == text || $0.slug == text }) else {
            throw Problem(.codeNotKnown, [.text(text)])
        }
        let problem = Problem(code)
        let language = surroundings.language
        let lines = [
            ExplainTexts.title.text(language, [String(code.rawValue), code.slug]),
            ExplainTexts.message.text(language, [ExplainCommand.told(Remedies.message(problem, language))]),
            ExplainTexts.remedy.text(language, [ExplainCommand.told(Remedies.remedy(problem, language))]),
            ExplainTexts.area(code)[language],
            ExplainTexts.status.text(language, [String(code.exitStatus)]),
        ]
        let more = Explanation.of(code).map { ExplainCommand.lines($0, language) } ?? []
        try surroundings.output.write((lines + more).map { $0 + "\n" }.joined())
    }

    /// Why, what usually leads to it, and what to type.
    private static func lines(_ explanation: Explanation, _ language: Language) -> [String] {
        let reasons = [
            ExplainTexts.why.text(language, [explanation.why[language]]),
            ExplainTexts.cause.text(language, [explanation.cause[language]]),
        ]
        let isRefused = !explanation.code.isOnlyFound
        return reasons
            + example(isRefused ? ExplainTexts.causes : ExplainTexts.leads, explanation.causes, language)
            + example(ExplainTexts.cure, explanation.cure.map { [$0] } ?? [], language)
    }

    /// One line beside its label; several below it, to be typed one after the other.
    private static func example(_ label: Wording, _ lines: [String], _ language: Language) -> [String] {
        guard lines.count > 1 else { return lines.map { label.text(language, [$0]) } }
        let label = Columns.trimmed(label.text(language, [""]))
        return [label] + lines.map { "    " + $0 } + [ExplainTexts.practice[language]]
    }

    /// Every code with what it says, by kind.
    private static func list(_ language: Language) -> String {
        var kinds: [Wording] = []
        var rows: [Wording: [String]] = [:]
        for code in ProblemCode.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
            let kind = ExplainTexts.area(code)
            if rows[kind] == nil { kinds.append(kind) }
            let message = told(Remedies.message(Problem(code), language))
            rows[kind, default: []].append("\(code.rawValue)  \(code.slug)\n      \(message)\n")
        }
        return kinds.map { Columns.trimmed($0[language].drop { $0 == " " } + "\n") + (rows[$0] ?? []).joined() }
            .joined(separator: "\n")
    }

    /// A text without the values that there are none of.
    private static func told(_ text: String) -> String { text.replacing(/\{\d\}/, with: "…") }
}

extension ProblemCode {
    /// Whether it refuses nothing that was typed: it is remarked, or found in the file.
    fileprivate var isOnlyFound: Bool { isRemark || isNotice || (2_000..<3_000).contains(rawValue) }
}
