import ArgumentParser
import Foundation
import FundDesk

/// What a command says of itself: the one source of help screens, manual pages and completion.
struct CommandInfo {
    /// An argument, an option or a flag.
    struct Argument: Decodable {
        /// A name with its dashes, as in `--json` or `-h`.
        struct Name: Decodable {
            let kind: String
            let name: String

            var text: String { (kind == "long" ? "--" : "-") + name }
        }

        let kind: String
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let preferredName: Name?
        let valueName: String?
        let abstract: String?

        /// Whether it stands by its place and not behind a name.
        var isPositional: Bool { kind == "positional" }
        /// Whether it stands alone.
        var isFlag: Bool { kind == "flag" }
        /// The long name, without dashes; nil of what stands by its place.
        var option: String? { preferredName?.name }
    }

    /// The names that lead to it, the program's left out; empty of the program.
    let path: [String]
    /// What it does, in a line.
    let abstract: String
    /// What else is to be said.
    let discussion: String
    /// Its subcommands, in order.
    let subcommands: [any ParsableCommand.Type]
    /// The subcommand that is run where none is named.
    let standard: String?
    /// What it takes, in order.
    let arguments: [Argument]

    /// The words that run it.
    var command: String { (["daxiu"] + path).joined(separator: " ") }

    /// What the parser says of a command in JSON, as far as it is wanted here.
    private struct Dump: Decodable {
        struct Command: Decodable {
            let arguments: [Argument]?
        }

        let command: Command
    }

    /// The command that a path of names leads to.
    ///
    /// - Returns: nil where there is none.
    static func at(_ path: [String]) -> CommandInfo? {
        let info = CommandInfo(of: path)
        return info.path == path ? info : nil
    }

    /// The deepest command that the first words name, whatever follows.
    init(of words: some Sequence<String>) {
        let type: any ParsableCommand.Type
        (type, path) = CommandInfo.descend(words)
        let configuration = type.configuration
        abstract = configuration.abstract
        discussion = configuration.discussion
        subcommands = configuration.subcommands.filter { $0.configuration.shouldDisplay }
        standard = configuration.defaultSubcommand?._commandName
        arguments = path.isEmpty ? [] : CommandInfo.arguments(of: type)
    }

    private static func arguments(of type: any ParsableCommand.Type) -> [Argument] {
        let text: String = type._dumpHelp()
        let dump = try? JSONDecoder().decode(Dump.self, from: Data(text.utf8))
        return (dump?.command.arguments ?? []).filter(\.shouldDisplay)
    }

    /// The deepest command that the first words name, whatever follows, and the names that lead to it.
    static func descend(_ words: some Sequence<String>) -> (type: any ParsableCommand.Type, path: [String]) {
        var (type, path): (any ParsableCommand.Type, [String]) = (Daxiu.self, [])
        for word in words {
            guard let next = type.configuration.subcommands.first(where: { $0._commandName == word }) else { break }
            path.append(word)
            type = next
        }
        return (type, path)
    }

    /// The paths of the command and of every one below it.
    static func paths(below path: [String] = [], _ type: any ParsableCommand.Type = Daxiu.self) -> [[String]] {
        let shown = type.configuration.subcommands.filter { $0.configuration.shouldDisplay }
        return [path] + shown.flatMap { paths(below: path + [$0._commandName], $0) }
    }
}
