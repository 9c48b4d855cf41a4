import FundDesk

/// A line typed at the shell's prompt, taken apart into words as a Unix shell does, without its variables and patterns.
enum ShellWords {
    /// The words: blanks separate them; quotes of either kind, Chinese ones too, keep blanks; a backslash keeps what
    /// follows. What comes after a `#` at a word's beginning is a remark.
    ///
    /// - Throws: `UsageError` for a quote that is not closed.
    static func words(_ line: String) throws(UsageError) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isEscaped = false
        for character in line {
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
            } else if let end = closing(character, of: word) {
                quote = end
                word = word ?? ""
            } else if character.isWhitespace {
                if let done = word { words.append(done) }
                word = nil
            } else if character == "#", word == nil {
                break
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let quote { throw UsageError(ShellTexts.quoteOpen, String(quote)) }
        if let word { words.append(word) }
        return words
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
}
