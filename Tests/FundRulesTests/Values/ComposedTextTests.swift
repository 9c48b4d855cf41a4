import Testing

@testable import FundRules

/// Protects: what is one text to Unicode is one text to every verifier, also where Foundation errs.
@Suite struct ComposedTextTests {
    /// A text → its normal form C, as Python's unicodedata has it.
    @Test(arguments: [
        ("e\u{301}", "\u{E9}"), ("\u{1100}\u{1161}", "\u{AC00}"), ("\u{212B}", "\u{C5}"),
        ("\u{11099}\u{110BA}", "\u{1109A}"), ("\u{344}", "\u{308}\u{301}"),
        ("\u{10041}\u{301}", "\u{10041}\u{301}"), ("\u{1113}\u{1161}", "\u{1113}\u{1161}"),
        ("e\u{301}\u{10041}\u{301}\u{323}x", "\u{E9}\u{10041}\u{323}\u{301}x"),
        ("修\u{10041}\u{301}\u{10041}\u{323}\u{301}", "修\u{10041}\u{301}\u{10041}\u{323}\u{301}"),
    ]) func isNormalFormC(_ text: String, _ composed: String) {
        #expect(Array(text.composed.unicodeScalars) == Array(composed.unicodeScalars))
        #expect(NormalText.isNormal(composed))
    }
}
