import ArgumentParser
import FundDesk

/// The parser's own words, which are English, in the language of the run.
enum HelpScreen {
    /// What is wrong with a command line, and how the command is used.
    static func usageError(_ error: any Error, _ language: Language) -> String {
        let message = Word.unmarked(Daxiu.message(for: error))
        // The parser alone knows which command it was; it ends by saying where its help is.
        let end = Daxiu.fullMessage(for: error).firstMatch(of: /See 'daxiu ?([a-z -]*?) ?--help'/)
        let path = end.map { $0.1.split(separator: " ").map(String.init) }
        let sentence =
            path.flatMap { unknownOption(message, $0, language) }
            ?? ValueNames.localized(translated(message, language), language)
        let text = ErrorTexts.usageLine(Visible.text(sentence), language)
        return text + (path.map { HelpPage.usage(of: $0, language) } ?? "")
    }

    /// An option that a command has not, and which of its own may be meant: by what others call it, or by its letters. The
    /// parser would suggest whatever is as short. Nil of other messages.
    private static func unknownOption(_ message: String, _ path: [String], _ language: Language) -> String? {
        guard let match = message.prefixMatch(of: /Unknown option '(-+)([^']+)'/), !message.contains("\n") else {
            return nil
        }
        let (name, typed) = (String(match.2).lowercased(), "\(match.1)\(match.2)")
        let options = (CommandInfo.at(path)?.arguments ?? []).compactMap { $0.isPositional ? nil : $0.option }
        let called = OtherWords.options.filter { $0.words.contains(name) }.map { String($0.option.dropFirst(2)) }
        let meant = called.filter(options.contains)
        let near = (meant.isEmpty ? Closeness.near(name, in: options) : meant).map { "--\($0)" }
        if near.isEmpty { return ParserTexts.noOption.text(language, [typed]) }
        return ParserTexts.optionNear.text(language, [typed, near.joined(separator: " / ")])
    }

    /// The parser's message by the patterns of the catalogue; of one that is not there, that it cannot be read.
    static func translated(_ message: String, _ language: Language) -> String {
        for pattern in ParserTexts.messages {
            guard let arguments = match(message, pattern.en) else { continue }
            // In the parser's own words, but for what is said in better ones here.
            let between = language == .zh ? "、" : "', '"
            return pattern.text(language, arguments.map { $0.replacing("', '", with: between) })
        }
        return language == .en ? message : ParserTexts.unread[language]
    }

    /// What stands in a message where a pattern has `{0}`, `{1}`…, which come in order; nil where it does not fit.
    private static func match(_ message: String, _ pattern: String) -> [String]? {
        var arguments: [String] = []
        var rest = message[...]
        var template = pattern[...]
        while let open = template.firstIndex(of: "{"), let close = template.firstIndex(of: "}") {
            guard rest.hasPrefix(template[..<open]) else { return nil }
            rest = rest.dropFirst(template[..<open].count)
            template = template[template.index(after: close)...]
            let next = template.prefix { $0 != "{" }
            // The last takes all there is, also what looks like the pattern's own end.
            if next.count == template.count {
                guard rest.hasSuffix(next) else { return nil }
                return arguments + [String(rest.dropLast(next.count))]
            }
            guard let end = rest.firstRange(of: next) else { return nil }
            arguments.append(String(rest[..<end.lowerBound]))
            rest = rest[end.lowerBound...]
        }
        return rest == template ? arguments : nil
    }
}
