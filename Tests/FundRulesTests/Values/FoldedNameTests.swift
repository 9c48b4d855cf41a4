import Testing

@testable import FundRules

/// Protects: names fold alike on every machine, to a text that folds to itself.
@Suite struct FoldedNameTests {
    @Test(arguments: [
        ("某建筑公司", "某建筑公司"),
        ("b2025-01", "b2025-01"),
        ("ＡＢｃ 建筑\u{E0100}", "abc建筑"),
        ("e\u{34F}\u{301}", "e\u{301}"),
        ("\u{C9}", "e\u{301}"),
        ("q\u{301}\u{34F}\u{323}", "q\u{323}\u{301}"),
        ("\u{326E}\u{11A8}", "\u{1100}\u{1161}\u{11A8}"),
        ("\u{10041}\u{301}", "\u{10041}\u{301}"),
        ("㍻\u{A0}①", "平成1"),
        ("\u{FFA0}\u{3164} \n\u{2800}", ""),
    ])
    func folds(_ name: String, _ folded: String) {
        let text = FoldedName(name).text
        #expect(Array(text.unicodeScalars) == Array(folded.unicodeScalars))
        #expect(FoldedName(text).text.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(FoldedName.isBlank(name) == folded.isEmpty)
    }

    @Test func aShortCodeFoldsAsAnyOther() throws {
        for byte in UInt8(0x21)...0x7E where byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
            let text = String(repeating: String(UnicodeScalar(byte)), count: Int(byte) % ShortCode.capacity + 1)
            let code = try #require(ShortCode(text))
            #expect(code.folded.text == FoldedName(text).text)
            #expect(code.folded == ShortCode(FoldedName(text).text))
        }
    }
}
