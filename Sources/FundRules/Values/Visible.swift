/// Text from outside, made harmless for a terminal.
package enum Visible {
    /// The longest text that is quoted whole, in characters.
    package static let limit = 300

    /// The text with control characters, escapes and everything that turns the direction of writing spelled out, cut
    /// to `limit`.
    package static func text(_ text: String) -> String { visible(text, limit) }

    /// The same for a whole line of a report, which is not cut.
    package static func line(_ line: String) -> String { visible(line, Int.max) }

    /// The same for a text of several lines.
    package static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
    }

    private static func visible(_ text: String, _ limit: Int) -> String {
        var text = text
        // Nearly every text is ideographs and ASCII; the properties below are slow to look up.
        if text.withUTF8({ $0.count <= limit && NormalText.isCommon($0) }) { return text }
        var result = ""
        for (count, character) in text.enumerated() {
            guard count < limit else { return result + "…" }
            for scalar in character.unicodeScalars {
                if isHarmless(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                }
            }
        }
        return result
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
        default: true
        }
    }
}
