import ArgumentParser
import FundDesk

/// The commands there are, by the words that lead to them.
enum CommandSearch {
    /// Refuses a command line whose command there is not, and says which may have been meant; the parser would only call
    /// the word unexpected.
    ///
    /// - Throws: `UsageError`.
    static func check(_ words: [String]) throws(UsageError) {
        let (type, path) = CommandInfo.descend(words)
        guard let word = words.dropFirst(path.count).first, !word.hasPrefix("-") else { return }
        if path.isEmpty, word == "tour", words.count > 1 {
            let names = TourVisitor.allCases.map { "daxiu help tour \($0.rawValue)" }.joined(separator: " / ")
            throw UsageError(ParserTexts.noTour, Word.unmarked(words[1]), names)
        }
        // The parser's own; and what a command takes, or the one below it that is meant where none is named.
        let configuration = type.configuration
        guard word != "help", !configuration.subcommands.isEmpty, configuration.defaultSubcommand == nil else { return }
        throw refusal(word, path, type)
    }

    private static func refusal(_ word: String, _ path: [String], _ type: any ParsableCommand.Type) -> UsageError {
        let word = Word.unmarked(word)
        let whole = (["daxiu"] + path).joined(separator: " ")
        let near = near(word, path, type).map { "daxiu \($0)" }.joined(separator: " / ")
        guard near.isEmpty else { return UsageError(ParserTexts.noCommandNear, "\(whole) \(word)", near) }
        return UsageError(ParserTexts.noCommand, "\(whole) \(word)", whole)
    }

    /// The commands that a word may have been meant as: by what people also say, by its letters, as a command below
    /// another, and by what commands say they do.
    private static func near(_ word: String, _ path: [String], _ type: any ParsableCommand.Type) -> [String] {
        let typed = word.lowercased()
        let said = OtherWords.commands.first { $0.words.contains(typed) }?.commands.filter(exists) ?? []
        // Below a command only what stands below it is meant.
        let fitting = said.filter { path.isEmpty || $0.hasPrefix(path[0] + " ") }
        if !fitting.isEmpty { return fitting }
        let names = type.configuration.subcommands.map { $0._commandName }
        let close = Closeness.near(word, in: names).map { (path + [$0]).joined(separator: " ") }
        if !close.isEmpty { return close }
        guard path.isEmpty else { return [] }
        let below = Daxiu.configuration.subcommands.filter { parent in
            parent.configuration.subcommands.contains { $0._commandName == typed }
        }
        if !below.isEmpty { return below.prefix(3).map { "\($0._commandName) \(typed)" } }
        guard word.unicodeScalars.count >= 2, !word.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
        let members = CommandFamily.all.flatMap(\.members)
        return members.filter { $0.brief.zh.contains(word) }.prefix(3).map(\.name)
    }

    /// Whether a command line begins with a command that there is, at both of its first levels.
    static func exists(_ line: String) -> Bool {
        let words = line.split(separator: " ").prefix(2).map(String.init)
        let (type, path) = CommandInfo.descend(words)
        guard !path.isEmpty else { return false }
        // What is no command below it is what the one that is meant without a name takes.
        let configuration = type.configuration
        return path == words || configuration.subcommands.isEmpty || configuration.defaultSubcommand != nil
    }
}
