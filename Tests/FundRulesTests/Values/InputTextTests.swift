import FundRules
import Testing

/// Protects: what a person may type is what a line may hold.
@Suite struct InputTextTests {
    @Test(arguments: ["08-2-1103", "商铺-1", "é", "e\u{301}", "P1"]) func takesCodes(_ text: String) throws {
        #expect(try InputText.code(text) == text)
    }

    @Test(arguments: [
        "", " ", "8 号", "8\u{3000}号", "8\u{A0}", "a\"b", "a\\b", "a\n", String(repeating: "x", count: 65),
    ])
    func refusesCodes(_ text: String) {
        #expect(throws: Problem(.codeUnusable, [text])) { try InputText.code(text) }
    }

    @Test(arguments: ["一行\n又一行", "“引号”\"\\", "n\n\u{301}", String(repeating: "修", count: 666)])
    func takesTexts(_ text: String) throws {
        #expect(try InputText.text(text, "memo") == text)
    }

    @Test(arguments: ["", "\t", "\u{1B}[0m", "\u{202E}", "\u{61C}", String(repeating: "修", count: 667)])
    func refusesTexts(_ text: String) {
        #expect(throws: Problem(.textUnusable, ["memo"])) { try InputText.text(text, "memo") }
    }
}
