import Foundation

/// Why a line is not canonical, and at which byte.
public struct CanonicalError: Error, Hashable, Sendable {
    /// What the reader expected or refused.
    public enum Reason: String, Sendable {
        case expectedByte, expectedMember, trailingBytes, malformedInteger, integerOutOfRange, malformedString
        case malformedUTF8, notNormalized, controlCharacter, textLength, malformedValue, unknownKind, lineTooLong
    }
    /// What is wrong.
    public let reason: Reason
    /// Offset in the line.
    public let offset: Int
    /// The member or byte that was expected, where one was.
    public let detail: String
}

/// Reads one canonical JSON line from left to right without building a tree.
///
/// Canonical is RFC 8785 (JCS), further restricted: integers only, |n| ≤ 2⁵³−1, no `null`, strings in NFC. Members
/// come in one fixed order, so the caller names each in turn and whatever else stands there is refused: unknown,
/// repeated and misplaced members need no check of their own. This is the hot path of verification: it looks at every
/// byte once and allocates only the strings it is asked for.
public struct CanonicalReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    /// Reads from bytes that must outlive the reader.
    public init(_ line: UnsafeRawBufferPointer) {
        bytes = line.bindMemory(to: UInt8.self)
    }

    func failure(_ reason: CanonicalError.Reason, at offset: Int? = nil, _ detail: String = "") -> CanonicalError {
        CanonicalError(reason: reason, offset: offset ?? position, detail: detail)
    }

    @inline(__always)
    mutating func expect(_ byte: UInt8) throws(CanonicalError) {
        guard position < bytes.count, bytes[position] == byte else {
            throw failure(.expectedByte, String(UnicodeScalar(byte)))
        }
        position += 1
    }

    @inline(__always)
    private func precededBy(_ byte: UInt8) -> Bool {
        position > 0 && bytes[position - 1] == byte
    }

    /// Reads `{`.
    @inline(__always)
    public mutating func beginObject() throws(CanonicalError) { try expect(UInt8(ascii: "{")) }

    /// Reads `}`; anything else is a member that should not be there.
    @inline(__always)
    public mutating func endObject() throws(CanonicalError) { try expect(UInt8(ascii: "}")) }

    /// Reads the name of a member that must come now.
    @inline(__always)
    public mutating func member(_ name: StaticString) throws(CanonicalError) {
        guard optionalMember(name) else { throw failure(.expectedMember, name.description) }
    }

    /// Reads the name of a member if it comes now.
    @inline(__always)
    public mutating func optionalMember(_ name: StaticString) -> Bool {
        var cursor = position
        if !precededBy(UInt8(ascii: "{")) {
            guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: ",") else { return false }
            cursor += 1
        }
        let length = name.utf8CodeUnitCount
        guard cursor + length + 3 <= bytes.count, bytes[cursor] == UInt8(ascii: "\""),
            bytes[cursor + 1 + length] == UInt8(ascii: "\""), bytes[cursor + 2 + length] == UInt8(ascii: ":")
        else { return false }
        guard has(name, at: cursor + 1) else { return false }
        position = cursor + length + 3
        return true
    }

    /// Whether a word stands at an offset, with as many bytes after it as it has; its length is known to the compiler,
    /// which then compares whole machine words.
    @inline(__always)
    func has(_ word: StaticString, at offset: Int) -> Bool {
        guard let start = bytes.baseAddress else { return false }
        return memcmp(start + offset, word.utf8Start, word.utf8CodeUnitCount) == 0
    }

    /// Reads `[`.
    @inline(__always)
    public mutating func beginArray() throws(CanonicalError) { try expect(UInt8(ascii: "[")) }

    /// Whether another element follows; reads the comma before it, or the closing `]`.
    @inline(__always)
    public mutating func nextElement() throws(CanonicalError) -> Bool {
        guard position < bytes.count else { throw failure(.expectedByte, "]") }
        if bytes[position] == UInt8(ascii: "]") {
            // `[1,]` cannot pass: a comma is read only together with the element it announces.
            position += 1
            return false
        }
        if !precededBy(UInt8(ascii: "[")) {
            try expect(UInt8(ascii: ","))
            guard position < bytes.count, bytes[position] != UInt8(ascii: "]") else {
                throw failure(.malformedValue)
            }
        }
        return true
    }

    /// Reads an integer: no leading zeros, no `-0`, no fraction, no exponent, |n| ≤ 2⁵³−1.
    @inline(__always)
    public mutating func integer() throws(CanonicalError) -> Int64 {
        let start = position
        let negative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
        if negative { position += 1 }
        let firstDigit = position
        var value: Int64 = 0
        while position < bytes.count {
            let digit = bytes[position] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            guard position - firstDigit < 16 else { throw failure(.integerOutOfRange, at: start) }
            value = value &* 10 &+ Int64(digit)
            position += 1
        }
        let digits = position - firstDigit
        guard digits > 0, !(bytes[firstDigit] == UInt8(ascii: "0") && (digits > 1 || negative)) else {
            throw failure(.malformedInteger, at: start)
        }
        guard value <= Limits.integer else { throw failure(.integerOutOfRange, at: start) }
        return negative ? -value : value
    }

    /// Reads `true` or `false`.
    public mutating func boolean() throws(CanonicalError) -> Bool {
        let word: StaticString = position < bytes.count && bytes[position] == UInt8(ascii: "t") ? "true" : "false"
        for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
        return word.utf8CodeUnitCount == 4
    }

    /// Checks that the line ends here.
    public func end() throws(CanonicalError) {
        guard position == bytes.count else { throw failure(.trailingBytes) }
    }
}
