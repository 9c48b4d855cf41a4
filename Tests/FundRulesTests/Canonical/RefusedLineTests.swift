import Testing

@testable import FundRules

/// Protects: no line can be written in two ways, so no two ledgers can differ in bytes and say the same.
@Suite struct RefusedLineTests {
    /// What is done to a good line, by replacing a piece of it.
    struct Change: Sendable, CustomTestStringConvertible {
        let what: String
        let old: String
        let new: [UInt8]
        let reason: CanonicalError.Reason?

        init(_ what: String, _ old: String, _ new: String, _ reason: CanonicalError.Reason?) {
            self.init(what, old, Array(new.utf8), reason)
        }

        init(_ what: String, _ old: String, _ new: [UInt8], _ reason: CanonicalError.Reason?) {
            self.what = what
            self.old = old
            self.new = new
            self.reason = reason
        }

        var testDescription: String { what }
    }

    /// Protects: the members of an entry are these, in this order, each once.
    static let members: [Change] = [
        Change("nothing", "}", "}", nil),
        Change("an unknown member", "\"date\":", "\"dates\":1,\"date\":", .expectedMember),
        Change("an unknown member at the end", "\"v\":1", "\"v\":1,\"w\":1", .expectedByte),
        Change("an unknown member in the body", "\"unit\":\"1-101\"", "\"unit\":\"1-101\",\"x\":1", .expectedByte),
        Change("a member twice", "\"kind\":", "\"kind\":\"contribution\",\"kind\":", .expectedMember),
        Change("a member missing", "\"seq\":4,", "", .expectedMember),
        Change(
            "members in another order",
            "\"seq\":4,\"time\":\"2025-06-30T08:00:00Z\"",
            "\"time\":\"2025-06-30T08:00:00Z\",\"seq\":4",
            .expectedMember
        ),
        Change(
            "body members in another order",
            "\"amount\":1234,\"reference\":\"B1\"",
            "\"reference\":\"B1\",\"amount\":1234",
            .expectedMember
        ),
        Change(
            "a piece of no line of the bank's",
            "\"amount\":1234,\"reference\":\"B1\"",
            "\"amount\":1234,\"piece\":1",
            .malformedValue
        ),
        Change("a piece numbered 0", "\"reference\":\"B1\"", "\"piece\":0,\"reference\":\"B1\"", .integerOutOfRange),
        Change("a piece too many", "\"reference\":\"B1\"", "\"piece\":10000,\"reference\":\"B1\"", .integerOutOfRange),
        Change("the bank named where it is meant", "\"unit\":", "\"to\":\"1001\",\"unit\":", .malformedValue),
        Change("a member name with an escape", "\"seq\"", "\"s\\u0065q\"", .expectedMember),
        Change("a member name in capitals", "\"seq\"", "\"Seq\"", .expectedMember),
        Change("null for an optional member", "\"memo\":\"交存\"", "\"memo\":null", .expectedByte),
        Change("null in the body", "\"B1\"", "null", .expectedByte),
        Change("a number without postings", ",\"postings\":[", ",\"posting\":[", .expectedMember),
        Change("postings without a number", "\"number\":\"2025-03/0001\",", "", .expectedMember),
        Change("an unknown kind", "\"contribution\"", "\"donation\"", .unknownKind),
        Change("an empty kind", "\"contribution\"", "\"\"", .textLength),
        Change("a kind of 64 bytes", "contribution", String(repeating: "k", count: 64), .unknownKind),
        Change("a kind of 65 bytes", "contribution", String(repeating: "k", count: 65), .textLength),
        Change("a kind in Chinese", "contribution", "捐款", .unknownKind),
        Change("a kind with a space", "contribution", "contri bution", .malformedValue),
        Change("a kind that is no string", "\"contribution\"", "1", .expectedByte),
        Change("an array for the body", "\"body\":{", "\"body\":[{", .expectedMember),
        Change("another version", "\"v\":1", "\"v\":2", .integerOutOfRange),
        Change("a byte after the line", "\"v\":1}", "\"v\":1}\n", .trailingBytes),
        Change("another object after the line", "\"v\":1}", "\"v\":1}{}", .trailingBytes),
        Change("a comma before the end", "\"v\":1}", "\"v\":1,}", .expectedByte),
        Change("a comma before the first member", "{\"body\"", "{,\"body\"", .expectedMember),
        Change("a byte order mark", "{\"body\"", "\u{FEFF}{\"body\"", .expectedByte),
        Change("postings with a comma at the end", "\"debit\":1234}", "\"debit\":1234},", .expectedByte),
        Change("a posting with both sides", "\"debit\":1234", "\"credit\":1234,\"debit\":1234", .expectedByte),
        Change("no attachments, written out", "{\"body\"", "{\"attachments\":[],\"body\"", .malformedValue),
        Change("no private details, written out", "\"recorder\"", "\"private\":{},\"recorder\"", .malformedValue),
    ]

    /// On a line whose kind nobody knows, with the body `{"amount":1234,"reference":"B1","unit":"1-101"}`.
    static let unknown: [Change] = [
        Change("nothing", "}", "}", .unknownKind),
        Change("another body", "1234", "[-1,{\"a\":[],\"b\":{}},\"\"]", .unknownKind),
        Change("an empty body", "{\"amount\":1234,\"reference\":\"B1\",\"unit\":\"1-101\"}", "{}", .unknownKind),
        Change("an array for the body", "{\"amount\":1234", "[{\"amount\":1234", .expectedMember),
        Change("a moment that is none", "08:00:00Z", "08:00:60Z", .malformedValue),
        Change("an unknown member", "\"v\":1", "\"v\":1,\"w\":1", .expectedByte),
        Change("null in the body", "1234", "null", .malformedInteger),
        Change("true in the body", "1234", "true", .malformedInteger),
        Change("a fraction in the body", "1234", "1.5", .expectedByte),
        Change("2⁵³ in the body", "1234", "9007199254740992", .integerOutOfRange),
        Change(
            "members of the body in another order",
            "\"amount\":1234,\"reference\":\"B1\"",
            "\"b\":1,\"a\":1",
            .malformedValue
        ),
        Change(
            "a member of the body twice",
            "\"amount\":1234,\"reference\":\"B1\"",
            "\"a\":1,\"a\":1",
            .malformedValue
        ),
        Change("a member of the body in Chinese", "\"amount\"", "\"Ａ\"", .malformedValue),
        Change("a comma before the body ends", "\"unit\":\"1-101\"", "\"unit\":\"1-101\",", .expectedByte),
        Change("a string not in NFC", "B1", "e\u{301}", .notNormalized),
        Change("a control character", "B1", "\u{7F}", .controlCharacter),
        Change("arrays to the depth of 64", "1234", nested(63), .unknownKind),
        Change("arrays to the depth of 65", "1234", nested(64), .malformedValue),
    ]

    /// Arrays in one another.
    private static func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    /// Protects: nothing stands between the members.
    static let whitespace: [Change] = [
        Change("a space after a colon", "\"seq\":4", "\"seq\": 4", .malformedInteger),
        Change("a space before a colon", "\"seq\":4", "\"seq\" :4", .expectedMember),
        Change("a space after a comma", ",\"seq\"", ", \"seq\"", .expectedMember),
        Change("a space at the beginning", "{\"body\"", " {\"body\"", .expectedByte),
        Change("a space after the brace", "{\"body\"", "{ \"body\"", .expectedMember),
        Change("a space at the end", "\"v\":1}", "\"v\":1 }", .expectedByte),
        Change("a tab in the postings", "[{\"account\"", "[\t{\"account\"", .expectedByte),
        Change("a line feed in the body", "{\"amount\"", "{\n\"amount\"", .expectedMember),
    ]

    /// Protects: a number is written in one way, within its limits.
    static let numbers: [Change] = [
        Change("a leading zero", "\"seq\":4", "\"seq\":04", .malformedInteger),
        Change("minus zero", "\"seq\":4", "\"seq\":-0", .malformedInteger),
        Change("below zero", "\"seq\":4", "\"seq\":-4", .integerOutOfRange),
        Change("a plus sign", "\"seq\":4", "\"seq\":+4", .malformedInteger),
        Change("a fraction", "\"amount\":1234", "\"amount\":1234.0", .expectedMember),
        Change("an exponent", "\"amount\":1234", "\"amount\":1e3", .expectedMember),
        Change("no digits", "\"seq\":4", "\"seq\":", .malformedInteger),
        Change("a lone minus", "\"seq\":4", "\"seq\":-", .malformedInteger),
        Change("hexadecimal", "\"seq\":4", "\"seq\":0x4", .expectedMember),
        Change("in quotation marks", "\"seq\":4", "\"seq\":\"4\"", .malformedInteger),
        Change("2⁵³−1", "\"seq\":4", "\"seq\":9007199254740991", nil),
        Change("2⁵³", "\"seq\":4", "\"seq\":9007199254740992", .integerOutOfRange),
        Change("2⁶⁴ + 4", "\"seq\":4", "\"seq\":18446744073709551620", .integerOutOfRange),
        Change("full-width digits", "\"seq\":4", "\"seq\":４", .malformedInteger),
        Change("true", "\"seq\":4", "\"seq\":true", .malformedInteger),
        Change("an amount of nothing", "\"amount\":1234", "\"amount\":0", .integerOutOfRange),
        Change("an amount below zero", "\"amount\":1234", "\"amount\":-1234", .integerOutOfRange),
        Change("10¹³ fen", "\"amount\":1234", "\"amount\":10000000000000", nil),
        Change("10¹³ + 1 fen", "\"amount\":1234", "\"amount\":10000000000001", .integerOutOfRange),
    ]

    /// Protects: a text is normal, visible and within its length, by the tables of one Unicode.
    static let texts: [Change] = [
        Change("not in NFC", "交存", "e\u{301}", .notNormalized),
        Change("in NFC", "交存", "é", nil),
        Change("a mark that Unicode 14 does not know", "交存", "\u{1E08F}", .controlCharacter),
        Change("a picture that Unicode 14 does not know", "交存", "\u{1FAE8}", .controlCharacter),
        Change("what will never be a character", "交存", "\u{FFFE}", .controlCharacter),
        Change("a rare ideograph", "交存", "\u{31350}", nil),
        Change("a combining mark after Chinese", "交存", "交\u{301}", nil),
        Change("a compatibility ideograph, which NFC replaces", "交存", "\u{F900}", .notNormalized),
        Change("Hangul in parts", "交存", "\u{1112}\u{1161}", .notNormalized),
        Change("a combining mark after a line feed", "交存", "交\\n\u{301}", nil),
        Change("beyond the basic plane", "交存", "𠮷😀", nil),
        Change("not UTF-8", "交存", [0xFF], .malformedUTF8),
        Change("UTF-8 cut off", "交存", [0xE4, 0xBA], .malformedUTF8),
        Change("overlong UTF-8", "交存", [0xC0, 0xAF], .malformedUTF8),
        Change("a quotation mark in overlong UTF-8", "交存", [0xE0, 0x80, 0xA2], .malformedUTF8),
        Change("a surrogate", "交存", [0xED, 0xA0, 0x80], .malformedUTF8),
        Change("beyond Unicode", "交存", [0xF4, 0x90, 0x80, 0x80], .malformedUTF8),
        Change("a stray continuation byte", "交存", [0x80], .malformedUTF8),
        Change("a line feed, escaped", "交存", "交\\n存", nil),
        Change("a line feed as it is", "交存", "交\n存", .controlCharacter),
        Change("a tab as it is", "交存", "\t", .controlCharacter),
        Change("a tab, escaped", "交存", "\\t", .malformedString),
        Change("a zero byte", "交存", [0], .controlCharacter),
        Change("an escape to the terminal", "交存", "\u{1B}[31m", .controlCharacter),
        Change("DEL", "交存", "\u{7F}", .controlCharacter),
        Change("a control character of the second block", "交存", "\u{85}", .controlCharacter),
        Change("a right-to-left override", "交存", "\u{202E}", .controlCharacter),
        Change("an isolate", "交存", "\u{2066}", .controlCharacter),
        Change("an Arabic letter mark", "交存", "\u{61C}", .controlCharacter),
        Change("a byte order mark inside", "交存", "\u{FEFF}", .controlCharacter),
        Change("a character, escaped", "交存", "\\u4ea4", .malformedString),
        Change("a surrogate, escaped", "交存", "\\ud800", .malformedString),
        Change("a slash, escaped", "交存", "\\/", .malformedString),
        Change("a quotation mark, escaped", "交存", "\\\"", nil),
        Change("a backslash, escaped", "交存", "\\\\", nil),
        Change("an unknown escape", "交存", "\\q", .malformedString),
        Change("an empty text", "交存", "", .textLength),
        Change("2,000 bytes", "交存", String(repeating: "a", count: 2_000), nil),
        Change("2,001 bytes", "交存", String(repeating: "a", count: 2_001), .textLength),
        Change("1,001 escaped line feeds", "交存", String(repeating: "\\n", count: 1_001), .textLength),
    ]

    /// Protects: a code is short and has nothing in it that nobody sees.
    static let codes: [Change] = [
        Change("64 bytes", "B1", String(repeating: "B", count: 64), nil),
        Change("65 bytes", "B1", String(repeating: "B", count: 65), .textLength),
        Change("Chinese", "B1", "八号楼", nil),
        Change("empty", "B1", "", .textLength),
        Change("a space", "B1", "B 1", .malformedValue),
        Change("an ideographic space", "B1", "B\u{3000}1", .malformedValue),
        Change("a space of no width", "B1", "B\u{200B}1", .malformedValue),
        Change("a Hangul filler", "B1", "B\u{3164}1", .malformedValue),
        Change("a variation selector", "B1", "B\u{E0100}1", .malformedValue),
        Change("a combining joiner", "B1", "B\u{34F}1", .malformedValue),
        Change("a Braille blank", "B1", "B\u{2800}1", .malformedValue),
        Change("an interlinear mark", "B1", "B\u{FFF9}1", .malformedValue),
        Change("a no-break space", "B1", "B\u{A0}1", .malformedValue),
        Change("a thin space", "B1", "B1\u{2009}", .malformedValue),
        Change("a line separator", "B1", "\u{2028}B1", .malformedValue),
        Change("a quotation mark", "B1", "B\\\"1", .malformedValue),
        Change("a line feed", "B1", "B\\n1", .malformedValue),
        Change("a backslash", "B1", "B\\\\1", .malformedValue),
    ]

    /// Protects: days, moments, numbers and hashes are whole and real.
    static let fields: [Change] = [
        Change("a day that is not there", "\"2025-03-05\"", "\"2025-02-30\"", .malformedValue),
        Change("a day with a time", "\"2025-03-05\"", "\"2025-03-05T00\"", .malformedString),
        Change("a moment with an offset", "08:00:00Z\"", "08:00:00+\"", .malformedValue),
        Change("a voucher number with three digits", "2025-03/0001", "2025-03/001", .malformedValue),
        Change("a voucher number with an idle zero", "2025-03/0001", "2025-03/00001", .malformedValue),
        Change("an account with five digits", "\"1001\"", "\"10010\"", .malformedValue),
        Change("an account as a number", "\"1001\"", "1001", .expectedByte),
        Change("a detail 0", "\"4001.1\"", "\"4001.0\"", .malformedValue),
        Change("a hash without its padding", "=\",\"recorder\"", "\",\"recorder\"", .malformedString),
        Change("a key ID in capitals", "\"recorder\":\"", "\"recorder\":\"F", .malformedString),
    ]

    @Test(arguments: members + whitespace + numbers + texts + codes + fields)
    func refuses(_ change: Change) throws {
        try check(change, in: goodLine())
    }

    @Test(arguments: unknown) func refusesOfUnknownKind(_ change: Change) throws {
        let line = String(decoding: try goodLine(), as: UTF8.self)
        try check(change, in: Array(line.replacing("\"contribution\"", with: "\"donation\"").utf8))
    }

    private func goodLine() throws -> [UInt8] {
        var fund = try TestFund.small()
        let body = Contribution(unit: "1-101", amount: Money(fen: 1_234), reference: "B1")
        #expect(try fund.record(body, on: "2025-03-05", memo: "交存") == [])
        return try #require(fund.history.contents.entries.last).line
    }

    private func check(_ change: Change, in good: [UInt8]) throws {
        let range = try #require(good.firstRange(of: Array(change.old.utf8)))
        var line = good
        line.replaceSubrange(range, with: change.new)
        do throws(CanonicalError) {
            let entry = try Entry(decoding: line)
            #expect(change.reason == nil)
            #expect(entry.encoded(from: line) == line)
        } catch {
            #expect(error.reason == change.reason)
            #expect((0...line.count).contains(error.offset))
        }
    }

    @Test func hashesWithUnusedBitsSetAreRefused() throws {
        let fund = try TestFund.small()
        let line = String(decoding: try #require(fund.history.contents.entries.last).line, as: UTF8.self)
        let prefix = try #require(line.firstRange(of: "\"prev\":\""))
        var bytes = Array(line.utf8)
        let last = line.utf8.distance(from: line.startIndex, to: prefix.upperBound) + 42
        #expect(bytes[last + 1] == UInt8(ascii: "="))
        bytes[last] += 1
        #expect(throws: CanonicalError.self) { try Entry(decoding: bytes) }
    }
}
