import ArgumentParser
import FundDesk

/// The parser's own words, which are English, in the language of the run.
enum HelpScreen {
    /// A help screen, ending in one newline.
    static func localized(_ screen: String, _ language: Language) -> String {
        let screen = screen.replacing(/\n*$/, with: "") + "\n"
        guard language != .en else { return screen }
        var lines: [String] = []
        for line in screen.split(separator: "\n", omittingEmptySubsequences: false) {
            var text = String(line)
            for phrase in ParserTexts.screen {
                if text.hasPrefix(phrase.en) {
                    text = phrase.zh + text.dropFirst(phrase.en.count)
                } else if text.hasSuffix(phrase.en) {
                    text = text.dropLast(phrase.en.count) + phrase.zh
                }
            }
            lines.append(text.replacing(ParserTexts.standard.en, with: ParserTexts.standard[language]))
        }
        return lines.joined(separator: "\n")
    }

    /// What is wrong with a command line, and how the command is used.
    static func usageError(_ error: any Error, _ language: Language) -> String {
        let message = Word.unmarked(Daxiu.message(for: error))
        // The whole message is the error, then a line of help for the argument, then usage; only the last is wanted.
        let lines = Daxiu.fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
        let usage = lines.drop { !$0.hasPrefix("Usage:") }.joined(separator: "\n")
        let text = ErrorTexts.usage.text(language, [Visible.text(translated(message, language))]) + "\n"
        return text + (usage.isEmpty ? "" : localized(usage, language))
    }

    /// The parser's message by the patterns of the catalogue; one that is not there stays as it is.
    static func translated(_ message: String, _ language: Language) -> String {
        for pattern in ParserTexts.messages {
            if let arguments = match(message, pattern.en) { return pattern.text(language, arguments) }
        }
        return message
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
