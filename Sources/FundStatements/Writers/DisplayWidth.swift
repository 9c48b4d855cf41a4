/// How many columns of a terminal a text takes.
///
/// Computed here and not by the C library's `wcwidth`, which knows no Chinese under the C locale that a service or a
/// test runs in. Ambiguous characters count one column, as terminals with a UTF-8 locale have it.
public enum DisplayWidth {
    /// Wide and full-width characters (UAX #11, `W` and `F`) but the emoji, which their own property tells.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F,  // Hangul initials
        0x2329...0x232A,  // angle brackets
        0x2E80...0x303E,  // radicals, CJK punctuation
        0x3041...0x3247,  // kana, Bopomofo, Hangul compatibility, enclosed ideographs
        0x3250...0x4DBF,  // enclosed ideographs, CJK compatibility, extension A
        0x4E00...0xA4CF,  // unified ideographs, Yi
        0xA960...0xA97F,  // Hangul initials, extended
        0xAC00...0xD7A3,  // Hangul syllables
        0xF900...0xFAFF,  // compatibility ideographs
        0xFE10...0xFE19,  // vertical forms
        0xFE30...0xFE6F,  // compatibility and small forms
        0xFF01...0xFF60,  // full-width forms
        0xFFE0...0xFFE6,  // full-width signs
        0x16FE0...0x18DFF,  // Tangut, Khitan
        0x1AFF0...0x1B2FF,  // kana supplement
        0x1F200...0x1F265,  // enclosed ideographs
        0x20000...0x3FFFD,  // extensions B and later
    ]

    /// The columns of a text without line feeds.
    public static func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        // Nearly everything is ASCII or a unified ideograph; the properties below are slow to look up.
        if scalar.value < 0x300 { return 1 }
        if (0x4E00...0x9FFF).contains(scalar.value) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        let isWide = scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) }
        return isWide ? 2 : 1
    }

    /// The text filled with spaces to a number of columns; unchanged where it takes as many or more.
    public static func padded(_ text: String, to columns: Int, isTrailing: Bool = false) -> String {
        let fill = String(repeating: " ", count: max(0, columns - self.columns(of: text)))
        return isTrailing ? fill + text : text + fill
    }
}
