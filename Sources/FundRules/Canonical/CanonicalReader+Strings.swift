import Foundation

extension CanonicalReader {
    /// Reads a string of 1…`limit` bytes and leaves it in the line.
    ///
    /// Refuses malformed UTF-8, strings not in NFC, escapes where RFC 8785 §3.2.2.2 wants the character itself, and
    /// control characters other than a line feed (none may reach a terminal or a printed page).
    public mutating func text(limit: Int = Limits.textBytes) throws(CanonicalError) -> Text {
        try expect(UInt8(ascii: "\""))
        let start = position
        var plain = true
        var hasEscapes = false
        while true {
            guard position < bytes.count else { throw failure(.malformedString, at: start) }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                try escape()
            } else if byte < 0x80 {
                guard byte >= 0x20, byte != 0x7F else {
                    throw failure(.controlCharacter, NormalText.name(of: UnicodeScalar(byte)))
                }
                position += 1
            } else if NormalText.isCommonScalar(bytes, at: position) {
                position += 3
            } else {
                plain = false
                position += 1
            }
        }
        let count = position - start
        guard count > 0, count <= limit else { throw failure(.textLength, at: start, String(limit)) }
        position += 1
        let text = Text(range: ByteRange(start: start, count: count), hasEscapes: hasEscapes)
        if !plain { try checkScalars(start, count, hasEscapes) }
        return text
    }

    /// Reads a string.
    public mutating func string(limit: Int = Limits.textBytes) throws(CanonicalError) -> String {
        let text = try text(limit: limit)
        return text.string(in: UnsafeRawBufferPointer(bytes))
    }

    /// Reads a code: a string of at most `Limits.codeBytes` without white space,
    /// anything that shows nothing and anything that needs an escape.
    public mutating func code() throws(CanonicalError) -> String {
        if let plain = plainCode() { return plain }
        let start = position
        let text = try text(limit: Limits.codeBytes)
        try checkCode(text, start)
        return text.string(in: UnsafeRawBufferPointer(bytes))
    }

    /// A code of visible ASCII characters, as nearly all are, in one look at each byte; nil, with nothing read, where
    /// the long way must decide.
    @inline(__always)
    private mutating func plainCode() -> String? {
        plain(limit: Limits.codeBytes).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A code that fits a `ShortCode`; nil, with nothing read, for any other string.
    @inline(__always)
    mutating func shortCode() -> ShortCode? {
        plain(limit: ShortCode.capacity).map { ShortCode(plain: $0) }
    }

    /// The bytes of a code of visible ASCII characters; nil, with nothing read, where there may be something else.
    @inline(__always)
    mutating func plain(limit: Int) -> UnsafeBufferPointer<UInt8>? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
        let first = position + 1
        var end = first
        let stop = min(bytes.count, first + limit + 1)
        while end < stop {
            let byte = bytes[end]
            if byte == UInt8(ascii: "\"") {
                guard end > first else { return nil }
                position = end + 1
                return UnsafeBufferPointer(rebasing: bytes[first..<end])
            }
            guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\\") else { return nil }
            end += 1
        }
        return nil
    }

    /// The bytes of a string that has a fixed form (a date, a digest) and so needs no check of its own here.
    @inline(__always)
    mutating func fixed(_ count: Int) throws(CanonicalError) -> UnsafeBufferPointer<UInt8> {
        try expect(UInt8(ascii: "\""))
        guard position + count < bytes.count, bytes[position + count] == UInt8(ascii: "\"") else {
            throw failure(.malformedString)
        }
        defer { position += count + 1 }
        return UnsafeBufferPointer(rebasing: bytes[position..<position + count])
    }

    private func checkCode(_ text: Text, _ start: Int) throws(CanonicalError) {
        let first = Int(text.range.start)
        let slice = UnsafeBufferPointer(rebasing: bytes[first..<first + Int(text.range.count)])
        var isASCII = true
        for byte in slice {
            guard byte != 0x20, byte != UInt8(ascii: "\\") else { throw failure(.malformedValue, at: start) }
            if byte >= 0x80 { isASCII = false }
        }
        // Two codes that look the same must be the same: U+3000 is typed unseen, U+00A0 and U+200B are pasted unseen.
        guard isASCII || !String(decoding: slice, as: UTF8.self).unicodeScalars.contains(where: \.isUnseen) else {
            throw failure(.malformedValue, at: start)
        }
    }

    private func checkScalars(_ start: Int, _ count: Int, _ hasEscapes: Bool) throws(CanonicalError) {
        let slice = UnsafeBufferPointer(rebasing: bytes[start..<start + count])
        guard let string = String(validating: slice, as: UTF8.self) else {
            throw failure(.malformedUTF8, at: start)
        }
        if let scalar = string.unicodeScalars.first(where: NormalText.isForbidden) {
            throw failure(.controlCharacter, at: start, NormalText.name(of: scalar))
        }
        // Of the text itself: a combining mark after `\n` stands after a line feed, not after an n.
        guard NormalText.isNormal(hasEscapes ? CanonicalReader.unescaped(string) : string) else {
            throw failure(.notNormalized, at: start)
        }
    }

    /// RFC 8785 leaves three escapes in a line that has no control characters but the line feed.
    private mutating func escape() throws(CanonicalError) {
        guard position + 1 < bytes.count else { throw failure(.malformedString) }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "n"): position += 2
        default: throw failure(.malformedString)
        }
    }

    static func unescaped(_ raw: String) -> String {
        var result = ""
        var characters = raw.unicodeScalars.makeIterator()
        while let scalar = characters.next() {
            guard scalar == "\\", let escaped = characters.next() else {
                result.unicodeScalars.append(scalar)
                continue
            }
            result.unicodeScalars.append(escaped == "n" ? "\n" : escaped)
        }
        return result
    }
}

/// What a string in a line may contain.
enum NormalText {
    /// Control characters except the line feed, the bidirectional controls that can make a text read backwards (the
    /// Unicode property Bidi_Control), the byte order mark, and what Unicode 14 does not assign.
    static func isForbidden(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        case ..<0x0300, 0x20000...0x3FFFF: false
        default: isUnsettled(scalar)
        }
    }

    /// A code point as people look it up, such as `U+0007`.
    static func name(of scalar: UnicodeScalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Whether a later Unicode may decide how the scalar combines: then a line would be in NFC for one verifier and not
    /// for another.
    private static func isUnsettled(_ scalar: UnicodeScalar) -> Bool {
        let properties = scalar.properties
        return properties.generalCategory == .unassigned || properties.age.map { $0.major > 14 } ?? true
    }

    /// Whether a three-byte scalar stands at an index that is in NFC whatever stands beside it; where not, the slow check
    /// must decide.
    ///
    /// U+4E00–9FFF (CJK ideographs), U+3001–3029 (CJK punctuation) and U+FF01–FF60 (full-width forms) have no
    /// canonical decompositions and combine with nothing; nearly every memo consists of these and ASCII.
    @inline(__always)
    static func isCommonScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        let first = bytes[index]
        let second = bytes[index + 1]
        let third = bytes[index + 2]
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return false }
        switch first {
        case 0xE5...0xE9: return true
        case 0xE4: return second >= 0xB8
        case 0xE3: return second == 0x80 && third >= 0x81 && third <= 0xA9
        case 0xEF: return (second == 0xBC && third >= 0x81) || (second == 0xBD && third <= 0xA0)
        default: return false
        }
    }

    /// Whether a text consists of such scalars and ASCII that needs no escape.
    static func isCommon(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
                    return false
                }
                index += 1
            } else {
                guard isCommonScalar(bytes, at: index) else { return false }
                index += 3
            }
        }
        return true
    }

    /// Whether the string is in Unicode normal form C.
    static func isNormal(_ string: String) -> Bool {
        string.composed.unicodeScalars.elementsEqual(string.unicodeScalars)
    }
}
