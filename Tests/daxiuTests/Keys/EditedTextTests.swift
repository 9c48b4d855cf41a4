import Foundation
import FundDesk
import Testing

/// Texts that went through an editor: what it added is taken away again, and nothing else.
@Suite("Edited texts")
struct EditedTextTests {
    private static let text = "审批单\n\n金额  80.00\n— example.org/test YWJj\n"

    private static func utf16(_ text: String, isLittle: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isLittle ? bytes : bytes.reversed()
        }
    }

    @Test(
        "editors' additions do not count",
        arguments: [
            Array(text.utf8), Array(text.replacing("\n", with: "\r\n").utf8),
            Array(text.replacing("\n", with: "\r").utf8),
            Array(text.replacing("\n", with: "\r\r\n").utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
            Array(text.replacing("\n", with: " \t\u{3000}\u{A0}\n").utf8), Array((text + "\n \n\r\n").utf8),
            Array(("\r\n" + text.dropLast()).utf8),
            utf16(text, isLittle: true, mark: true), utf16(text, isLittle: false, mark: true),
            utf16(text, isLittle: true, mark: false), utf16(text, isLittle: false, mark: false),
            utf16(text.replacing("\n", with: "\r\n"), isLittle: true, mark: true),
        ]
    )
    func cleaned(_ bytes: [UInt8]) throws {
        #expect(try EditedText(bytes, path: "x").forms == [EditedTextTests.text])
    }

    @Test("spaces that do not break are a second reading, never the first")
    func spaces() throws {
        let text = EditedTextTests.text.replacing(" ", with: "\u{A0}")
        #expect(try EditedText(Array(text.utf8), path: "x").forms == [text, EditedTextTests.text])
    }

    /// GBK, which Chinese Windows writes by default.
    @Test("the text of GB 18030 is read")
    func gbk() throws {
        let bytes: [UInt8] = [0xC9, 0xF3, 0xC5, 0xFA, 0xB5, 0xA5, 0x0D, 0x0A]
        #expect(try EditedText(bytes, path: "x").forms == ["审批单\n"])
    }

    @Test(
        "what is no text is said to be none",
        arguments: [
            Array("PK\u{3}\u{4}x".utf8), Array("{\\rtf1 x}".utf8), Array("%PDF-1.7".utf8), [0xD0, 0xCF, 0x11, 0xE0],
            Array("<html>".utf8), [0xFF, 0xFE, 0x00], [0xFF, 0xFE, 0x00, 0xD8], [0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0],
            Array("abc\0def".utf8),
        ] as [[UInt8]]
    )
    func refused(_ bytes: [UInt8]) {
        #expect(throws: Problem.self) { try EditedText(bytes, path: "x") }
    }

    @Test("hostile bytes are read or refused, in little time")
    func hostile() throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...200)).map { _ in UInt8.random(in: 0...255, using: &random) }
            if let text = try? EditedText(bytes, path: "x") { #expect((1...2).contains(text.forms.count)) }
        }
        for byte in [0x0D, 0x0A, 0x20, 0x3E] as [UInt8] {
            let bytes = [UInt8](repeating: byte, count: 1_000_000)
            #expect(try EditedText(bytes, path: "x").forms.count == 1)
        }
    }
}
