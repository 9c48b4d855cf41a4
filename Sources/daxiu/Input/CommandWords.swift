import ArgumentParser
import FundDesk

/// The words of a command line, made ready for the parser.
struct CommandWords {
    private let words: [String]

    init(_ words: [String]) {
        self.words = words
    }

    /// The words without `--lang`, which is taken anywhere and was read before; negative numbers marked.
    ///
    /// - Throws: `Problem` with `choiceUnknown` for a language there is not.
    var parsable: [String] {
        get throws(Problem) {
            var result: [String] = []
            var rest = words[...]
            while let word = rest.popFirst() {
                if word == "--" { return result + [word] + rest }
                if word == "--lang", let language = rest.first {
                    rest.removeFirst()
                    try check(language)
                } else if word.hasPrefix("--lang=") {
                    try check(String(word.dropFirst("--lang=".count)))
                } else {
                    result.append(Word.marked(word))
                }
            }
            return result
        }
    }

    private func check(_ language: String) throws(Problem) {
        _ = try Choice.value(Language.self, language, "--lang")
    }
}

/// A word of the command line, as it was typed.
struct Word: ExpressibleByArgument, Sendable {
    /// What was typed.
    let text: String

    init(argument: String) {
        text = Word.unmarked(argument)
    }

    /// The parser takes `-5` for an option; with this private-use letter before it, it is a word like any other.
    private static let mark = "\u{F8FF}"

    static func marked(_ word: String) -> String {
        guard word.hasPrefix("-"), let first = word.first(where: { $0 != "-" }), first.isNumber || first == "." else {
            return word
        }
        return mark + word
    }

    /// A text without marks.
    static func unmarked(_ text: String) -> String {
        text.replacing(mark, with: "")
    }
}
