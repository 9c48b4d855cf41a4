import Foundation
import FundRules
import Testing

/// Protects: what a person may type is what a line may hold.
@Suite struct InputTextTests {
    @Test(arguments: ["08-2-1103", "商铺-1", "é", "e\u{301}", "P1"]) func takesCodes(_ text: String) throws {
        #expect(try Array(InputText.code(text).utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
    }

    @Test(arguments: [
        "", " ", "8 号", "8\u{3000}号", "8\u{A0}", "a\"b", "a\\b", "a\n", String(repeating: "x", count: 65),
    ])
    func refusesCodes(_ text: String) {
        #expect(throws: Problem(.codeUnusable, [.text(text)])) { try InputText.code(text) }
    }

    @Test(arguments: ["一行\n又一行", "“引号”\"\\", "n\n\u{301}", "e\u{301}", String(repeating: "修", count: 666)])
    func takesTexts(_ text: String) throws {
        #expect(try Array(InputText.text(text, "memo").utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
    }

    @Test(arguments: ["", String(repeating: "修", count: 667)]) func refusesTexts(_ text: String) {
        #expect(throws: Problem(.textUnusable, [.field("memo")])) { try InputText.text(text, "memo") }
    }

    @Test(arguments: [
        ("\t", "U+0009"), ("修\u{7}", "U+0007"), ("\u{1B}[0m", "U+001B"), ("\u{85}", "U+0085"), ("\u{202E}", "U+202E"),
        ("\u{61C}", "U+061C"), ("\u{1FAE8}", "U+1FAE8"),
    ])
    func namesWhatNoLedgerMayHold(_ text: String, _ name: String) {
        let told: [Problem.Argument] = [.field("memo"), .text(name)]
        #expect(throws: Problem(.characterForbidden, told)) { try InputText.text(text, "memo") }
    }
}
