import ArgumentParser
import FundDesk

/// The parser's own words, which are English, in the language of the run.
enum HelpScreen {
    /// What is wrong with a command line, and how the command is used.
    static func usageError(_ error: any Error, _ language: Language) -> String {
        let message = Word.unmarked(Daxiu.message(for: error))
        let text = ErrorTexts.usage.text(language, [Visible.text(translated(message, language))]) + "\n"
        // The parser alone knows which command it was; it ends by saying where its help is.
        let full = Daxiu.fullMessage(for: error)
        guard let end = full.firstMatch(of: /See 'daxiu ?([a-z -]*?) ?--help'/) else { return text }
        return text + HelpPage.usage(of: end.1.split(separator: " ").map(String.init), language)
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
