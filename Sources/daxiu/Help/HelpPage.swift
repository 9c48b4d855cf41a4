import ArgumentParser
import FundDesk

/// The help screen of one command.
struct HelpPage {
    private let info: CommandInfo
    private let language: Language
    /// The columns of the terminal.
    private let width: Int

    /// What stands on most pages, and so last.
    private static let common: Set = [
        "ledger", "lang", "key", "passphrase-file", "clock-is-right", "yes", "version", "help",
    ]
    /// The widest label that its text stands beside.
    private static let widestLabel = 26

    /// - Parameter width: the columns of the terminal.
    /// - Returns: nil where no command has the path.
    init?(_ path: [String], _ language: Language, width: Int) {
        guard let info = Speech.$language.withValue(language, operation: { CommandInfo.at(path) }) else { return nil }
        (self.info, self.language, self.width) = (info, language, width)
    }

    /// The page, ending in one newline; its last lines are examples.
    var text: String {
        let blocks = [
            folded(info.abstract), usage, discussion,
            section(HelpWords.arguments, info.arguments.filter(\.isPositional)),
            section(HelpWords.options, options.filter { !HelpPage.common.contains($0.option ?? "") }),
            section(HelpWords.commonOptions, options.filter { HelpPage.common.contains($0.option ?? "") }),
            subcommands, examples,
        ]
        return blocks.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    }

    /// How the command is written.
    var usage: [String] {
        let required = options.filter { !$0.isOptional && !$0.isFlag }.map { label($0) }
        let words =
            info.arguments.filter(\.isPositional).map { argument in
                let name = label(argument) + (argument.isRepeating ? "…" : "")
                return argument.isOptional ? "[\(name)]" : name
            } + required
        let rest = options.contains { $0.isOptional } ? ["[\(HelpWords.option[language])]"] : []
        let below = info.subcommands.isEmpty ? [] : ["<\(HelpWords.subcommand[language])>"]
        let head = HelpWords.usage[language] + info.command
        let line = ([head] + (below.isEmpty ? words + rest : below)).joined(separator: " ")
        let lines = DisplayWidth.folded(line, to: width)
        let indent = String(repeating: " ", count: DisplayWidth.columns(of: HelpWords.usage[language]) + 2)
        return lines.prefix(1)
            + lines.dropFirst().flatMap { line in
                DisplayWidth.folded(line, to: width - indent.count).map { indent + $0 }
            }
    }

    /// How a command is written, in one line.
    static func synopsis(of info: CommandInfo, _ language: Language) -> String {
        let page = HelpPage(info: info, language: language, width: 10_000)
        guard let line = page.usage.first else { return "" }
        return String(line.dropFirst(HelpWords.usage[language].count))
    }

    /// What a command takes: labels, and what they mean.
    static func entries(of info: CommandInfo, _ language: Language) -> [(label: String, text: String)] {
        let page = HelpPage(info: info, language: language, width: 80)
        return info.arguments.map { (page.label($0), page.about($0)) }
    }

    private init(info: CommandInfo, language: Language, width: Int) {
        (self.info, self.language, self.width) = (info, language, width)
    }

    /// How a command is written, and where its help is, for a command line that is wrong.
    static func usage(of path: [String], _ language: Language) -> String {
        guard let page = HelpPage(path, language, width: 80) else { return "" }
        let lines = page.usage + [HelpWords.seeHelp.text(language, [page.info.command])]
        return lines.map { $0 + "\n" }.joined()
    }

    private var options: [CommandInfo.Argument] { info.arguments.filter { !$0.isPositional } }

    private var discussion: [String] {
        info.discussion.isEmpty
            ? []
            : info.discussion.split(separator: "\n", omittingEmptySubsequences: false).flatMap { folded(String($0)) }
    }

    private var subcommands: [String] {
        guard !info.subcommands.isEmpty else { return [] }
        let rows = info.subcommands.map { type in
            let configuration = Speech.$language.withValue(language) { type.configuration }
            let name = type._commandName
            let mark = name == info.standard ? HelpWords.standard[language] : ""
            return (name + mark, configuration.abstract)
        }
        return [HelpWords.subcommands[language]] + entries(rows) + ["", HelpWords.more.text(language, [info.command])]
    }

    private var examples: [String] {
        let examples = Examples.of(info.path)
        guard !examples.isEmpty else { return [] }
        return [HelpWords.examples[language]] + examples.map { "  " + $0.line[language] }
    }

    private func section(_ title: Wording, _ arguments: [CommandInfo.Argument]) -> [String] {
        guard !arguments.isEmpty else { return [] }
        return [title[language]] + entries(arguments.map { (label($0), about($0)) })
    }

    private func about(_ argument: CommandInfo.Argument) -> String {
        switch argument.option {
        case "help"?: HelpWords.help[language]
        case "version"?: HelpWords.version[language]
        default: argument.abstract ?? ""
        }
    }

    /// The argument's names and its value.
    private func label(_ argument: CommandInfo.Argument) -> String {
        let value = "<\(ValueNames.of(argument, in: info.path)[language])>"
        if argument.isPositional { return value }
        let names = (argument.names ?? []).map(\.text).joined(separator: ", ")
        return argument.isFlag ? names : "\(names) \(value)"
    }

    /// Labels and what they mean, beside them or below those that are too long.
    private func entries(_ rows: [(label: String, text: String)]) -> [String] {
        let labels = rows.map { DisplayWidth.columns(of: $0.label) }.filter { $0 <= HelpPage.widestLabel }
        let indent = 2 + (labels.max() ?? HelpPage.widestLabel) + 2
        return rows.flatMap { row in
            let lines = DisplayWidth.folded(row.text, to: max(20, width - indent))
            let label = "  " + row.label
            let fill = String(repeating: " ", count: indent)
            guard DisplayWidth.columns(of: label) + 2 <= indent, let first = lines.first else {
                return [label] + lines.map { fill + $0 }
            }
            return [Columns.trimmed(DisplayWidth.padded(label, to: indent) + first)]
                + lines.dropFirst().map { fill + $0 }
        }
    }

    /// A line of prose; what is laid out by spaces keeps its beginning.
    private func folded(_ line: String) -> [String] {
        let indent = line.prefix { $0 == " " }
        let lines = DisplayWidth.folded(String(line.dropFirst(indent.count)), to: max(20, width - indent.count))
        return lines.map { indent + $0 }
    }
}
