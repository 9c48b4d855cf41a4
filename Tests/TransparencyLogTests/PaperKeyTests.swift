import Testing

@testable import TransparencyLog

/// A key on paper comes back as it was, and a slip of the hand is found on its line.
@Suite("Keys on paper")
struct PaperKeyTests {
    private let key: SigningKey
    private let paper: PaperKey

    init() throws {
        key = try SigningKey(name: "example.org/paper", seed: (0..<32).map { UInt8($0 * 7 & 255) })
        paper = PaperKey(key)
    }

    private func read(_ lines: [String], name: String = "example.org/paper") throws -> SigningKey {
        let lines = try lines.enumerated().map { try PaperKey.line($0.element, number: $0.offset + 1) }
        return try PaperKey.key(name: name, lines: lines)
    }

    /// Frozen: papers lie in drawers for years.
    @Test func theLinesAreThose() {
        #expect(paper.lines.count == PaperKey.lineCount)
        #expect(
            paper.lines == [
                "0400 E3GN 3GHJ MC9R 0", "7X34 TN2V C9MQ 0XVY 2", "GP69 76N1 N2QV DFE4 G", "SF9D KX52 022X 6WSK 0",
            ]
        )
    }

    @Test func itComesBack() throws {
        #expect(try read(paper.lines).seed == key.seed)
        for _ in 0..<20 {
            let other = try SigningKey.generate(name: "样例苑")
            #expect(try read(PaperKey(other).lines, name: "样例苑").seed == other.seed)
        }
    }

    @Test("any usual way of typing will do")
    func tolerance() throws {
        let ways: [(String, Int) -> String] = [
            { text, _ in text.lowercased() }, { text, _ in text.replacing(" ", with: "") },
            { text, _ in text.replacing(" ", with: "-") }, { text, _ in text.replacing(" ", with: "\u{A0}\u{3000}") },
            { text, number in "\(number). \(text)" }, { text, number in "\(number)、\(text)" }, { "\($1) \($0)" },
            { text, _ in text.replacing("0", with: "O").replacing("1", with: "I") },
            { text, _ in text.replacing("0", with: "o").replacing("1", with: "l") },
            { text, _ in
                String(
                    String.UnicodeScalarView(
                        text.unicodeScalars.map { $0 == " " ? $0 : .init($0.value + 0xFEE0) ?? $0 }
                    )
                )
            },
        ]
        for way in ways {
            let lines = paper.lines.enumerated().map { way($0.element, $0.offset + 1) }
            #expect(try read(lines).seed == key.seed, "\(lines)")
        }
    }

    @Test("one wrong character, two exchanged, or two lines exchanged are always found")
    func slips() throws {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        for (index, text) in paper.lines.enumerated() {
            let line = Array(text.filter { $0 != " " })
            for place in line.indices {
                for character in alphabet where character != line[place] {
                    var wrong = line
                    wrong[place] = character
                    #expect(throws: PaperKey.LineFault.check) { try PaperKey.line(String(wrong), number: index + 1) }
                }
                for second in line.indices.dropFirst(place + 1) where line[second] != line[place] {
                    var wrong = line
                    wrong.swapAt(place, second)
                    #expect(throws: PaperKey.LineFault.check) { try PaperKey.line(String(wrong), number: index + 1) }
                }
            }
            for number in 1...PaperKey.lineCount where number != index + 1 {
                #expect(throws: PaperKey.LineFault.check) { try PaperKey.line(text, number: number) }
            }
        }
    }

    @Test func whatIsWrongIsNamed() {
        #expect(throws: PaperKey.LineFault.length(3)) { try PaperKey.line("AB C", number: 1) }
        #expect(throws: PaperKey.LineFault.length(0)) { try PaperKey.line("", number: 1) }
        #expect(throws: PaperKey.LineFault.character("U", 3)) { try PaperKey.line("ABUC", number: 1) }
        #expect(throws: PaperKey.LineFault.character("甲", 1)) { try PaperKey.line("甲", number: 1) }
        #expect(throws: PaperKey.LineFault.length(2_000)) {
            try PaperKey.line(String(repeating: "A", count: 2_000), number: 1)
        }
    }

    @Test func linesOfTwoPapersAndAnotherNameAreRefused() throws {
        let other = PaperKey(try SigningKey.generate(name: "example.org/paper"))
        let mixed = Array(paper.lines[..<2] + other.lines[2...])
        #expect(throws: LogError(.notAKeyFile, reason: "")) { try read(mixed) }
        #expect(throws: LogError(.notAKeyFile, reason: "")) { try read(Array(paper.lines[..<3])) }
        #expect(throws: LogError(.keyMismatch, reason: "")) { try read(paper.lines, name: "example.org/papers") }
    }

    @Test func aCameraReadsItToo() throws {
        let parts = try #require(PaperKey.parts(ofCompact: " \(paper.compact)\n"))
        #expect(parts.name == "example.org/paper")
        #expect(try read(parts.lines).seed == key.seed)
        for text in ["", "DAXIU1:", "DAXIU1:ABC:x", "DAXIU2:" + paper.compact.dropFirst(7)] {
            #expect(PaperKey.parts(ofCompact: text) == nil)
        }
    }
}
