import Foundation
public import TransparencyLog

extension CanonicalReader {
    /// Reads a base64 digest.
    @inline(__always)
    public mutating func digest() throws(CanonicalError) -> Digest {
        let start = position
        guard let digest = Digest(base64: try fixed(44)) else { throw failure(.malformedValue, at: start) }
        return digest
    }

    /// Reads a salt, 16 bytes in base64.
    @inline(__always)
    mutating func salt() throws(CanonicalError) -> Bytes16 {
        let start = position
        guard let salt = Bytes16(base64: try fixed(Bytes16.base64Count)) else {
            throw failure(.malformedValue, at: start)
        }
        return salt
    }

    /// Reads a business date.
    @inline(__always)
    public mutating func date() throws(CanonicalError) -> CalendarDate {
        let start = position
        guard let date = CalendarDate(ascii: try fixed(10)) else { throw failure(.malformedValue, at: start) }
        return date
    }

    /// Reads a moment.
    @inline(__always)
    public mutating func timestamp() throws(CanonicalError) -> Timestamp {
        let start = position
        guard let time = Timestamp(ascii: try fixed(20)) else { throw failure(.malformedValue, at: start) }
        return time
    }

    /// Reads a month, `YYYY-MM`.
    public mutating func month() throws(CanonicalError) -> Month {
        let start = position
        guard let month = Month(String(decoding: try fixed(7), as: UTF8.self)) else {
            throw failure(.malformedValue, at: start)
        }
        return month
    }

    /// Reads a key ID of eight lower-case hex digits.
    @inline(__always)
    public mutating func keyID() throws(CanonicalError) -> KeyID {
        let start = position
        var value: UInt32 = 0
        for byte in try fixed(8) {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            default: throw failure(.malformedValue, at: start)
            }
        }
        return KeyID(value: value)
    }

    /// Reads an account code.
    @inline(__always)
    public mutating func account() throws(CanonicalError) -> AccountCode {
        let start = position
        try expect(UInt8(ascii: "\""))
        let first = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\""), position - first < 7 { position += 1 }
        let slice = UnsafeBufferPointer(rebasing: bytes[first..<position])
        guard let account = AccountCode(ascii: slice) else { throw failure(.malformedValue, at: start) }
        try expect(UInt8(ascii: "\""))
        return account
    }

    /// Reads an amount of 1…10¹³ fen.
    @inline(__always)
    public mutating func amount() throws(CanonicalError) -> Int64 {
        try integer(in: 1...Limits.amount)
    }

    /// Reads an integer within a range.
    @inline(__always)
    public mutating func integer(in range: ClosedRange<Int64>) throws(CanonicalError) -> Int64 {
        let start = position
        let value = try integer()
        guard range.contains(value) else {
            throw failure(.integerOutOfRange, at: start, "\(range.lowerBound)…\(range.upperBound)")
        }
        return value
    }

    /// Reads one word of a fixed vocabulary, which the error tells.
    public mutating func choice<Choice: RawRepresentable & CaseIterable>() throws(CanonicalError) -> Choice
    where Choice.RawValue == String {
        let start = position
        guard let choice = Choice(rawValue: try code()) else {
            throw failure(.malformedValue, at: start, Choice.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return choice
    }

    /// Reads an array of at least one element.
    public mutating func array<Element>(
        _ element: (inout CanonicalReader) throws(CanonicalError) -> Element
    ) throws(CanonicalError) -> [Element] {
        var result: [Element] = []
        let start = position
        try beginArray()
        while try nextElement() { result.append(try element(&self)) }
        guard !result.isEmpty else { throw failure(.malformedValue, at: start) }
        return result
    }

    /// Passes over one value, whatever it is; what is inside is checked when it is read.
    mutating func skipValue() throws(CanonicalError) {
        let start = position
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""): try skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                position += 1
            default: position += 1
            }
            if depth <= 0 { return }
        }
        throw failure(.malformedValue, at: start)
    }

    private mutating func skipString() throws(CanonicalError) {
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"): position += 2
            default: position += 1
            }
        }
        throw failure(.malformedString)
    }
}
