import FundDesk

/// A line typed at the shell's prompt, taken apart into words as a Unix shell does, without its variables and patterns.
///
/// Blanks separate words; quotes of either kind, Chinese ones too, keep blanks; a backslash keeps what follows. What comes
/// after a `#` at a word's beginning is a remark.
struct ShellWords {
    /// The words that have ended.
    private(set) var words: [String] = []
    /// The one that has not; nil where the next has not begun.
    private(set) var word: String?
    /// What ends the quotation that is open.
    private(set) var quote: Character?
    /// Whether the next character stands for itself.
    private(set) var isEscaped = false
    /// Whether what follows is a remark.
    private(set) var isRemark = false

    /// Takes a line apart, as far as it goes.
    init(_ line: String) {
        for character in line where !isRemark { take(character) }
    }

    /// The words of a whole line.
    ///
    /// - Throws: `UsageError` for a quote that is not closed.
    static func words(_ line: String) throws(UsageError) -> [String] {
        let line = ShellWords(line)
        if let quote = line.quote { throw UsageError(ShellTexts.quoteOpen, String(quote)) }
        return line.words + [line.word].compactMap(\.self)
    }

    private mutating func take(_ character: Character) {
        if isEscaped {
            word = (word ?? "") + String(character)
            isEscaped = false
        } else if let end = quote {
            if character == end {
                quote = nil
            } else if character == "\\", end == "\"" {
                isEscaped = true
            } else {
                word = (word ?? "") + String(character)
            }
        } else if character == "\\" {
            isEscaped = true
        } else if let end = ShellWords.closing(character, of: word) {
            quote = end
            word = word ?? ""
        } else if character.isWhitespace {
            if let done = word { words.append(done) }
            word = nil
        } else if character == "#", word == nil {
            isRemark = true
        } else {
            word = (word ?? "") + String(character)
        }
    }

    /// What ends the quotation that a character begins. Chinese quotes begin one only where a word does: within one they
    /// are what somebody writes.
    private static func closing(_ character: Character, of word: String?) -> Character? {
        switch character {
        case "\"", "'": character
        case "“" where word == nil || word?.hasSuffix("=") == true: "”"
        case "‘" where word == nil || word?.hasSuffix("=") == true: "’"
        default: nil
        }
    }

    /// What to type behind the line so that its last word goes on with a text, and stands for it letter by letter.
    ///
    /// - Parameter isWhole: whether the word ends there: then its quotation does too.
    func typing(_ text: String, isWhole: Bool) -> String {
        var (typed, written, open) = ("", word, isEscaped ? nil : quote)
        for (index, character) in text.enumerated() {
            let isKept = isEscaped && index == 0
            if open == character {
                typed += String(character)
                open = nil
            }
            let isSign: Bool =
                switch open {
                case nil:
                    character.isWhitespace || character == "\\" || character == "#" && written == nil
                        || ShellWords.closing(character, of: written) != nil
                case "\"": character == "\\"
                default: false
                }
            typed += (isSign && !isKept ? "\\" : "") + String(character)
            written = (written ?? "") + String(character)
        }
        return typed + (isWhole ? open.map(String.init) ?? "" : "")
    }
}
