/// A code of at most 31 visible ASCII characters, held in place: no allocation, no reference count, compared by words.
///
/// Nearly every unit and bank serial is one; a verifier meets millions of them. What does not fit stays a `String`.
public struct ShortCode: Hashable, Sendable {
    /// The bytes, zeroes behind them, the count in the last byte.
    private var words: InlineArray<4, UInt64>

    static let capacity = 31

    /// Takes bytes that are visible ASCII.
    ///
    /// - Precondition: at most `capacity` of them.
    init(plain bytes: UnsafeBufferPointer<UInt8>) {
        precondition(bytes.count <= ShortCode.capacity, "too long for a short code")
        var words = InlineArray<4, UInt64>(repeating: 0)
        withUnsafeMutableBytes(of: &words) { buffer in
            buffer.copyMemory(from: UnsafeRawBufferPointer(bytes))
            buffer[ShortCode.capacity] = UInt8(bytes.count)
        }
        self.words = words
    }

    /// The code of a string; nil where it is not plain or too long.
    init?(_ text: String) {
        guard ShortCode.isOne(text) else { return nil }
        var text = text
        self = text.withUTF8 { ShortCode(plain: $0) }
    }

    /// Whether a string is a short code; there is nothing in one to escape.
    static func isOne(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            (1...capacity).contains(bytes.count)
                && bytes.allSatisfy {
                    $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
                }
        }
    }

    /// Lends the bytes for the duration of the call.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withUnsafeBytes(of: words) { buffer in
            body(UnsafeRawBufferPointer(rebasing: buffer[..<Int(buffer[ShortCode.capacity])]))
        }
    }

    /// The code as it is compared: `A`–`Z` as `a`–`z`, eight bytes at a time. It is all that folding has to do, because a
    /// short code has neither white space nor anything but ASCII.
    @inline(__always)
    var folded: ShortCode {
        var folded = self
        // Every byte is below 0x80, also the count; so adding carries into the byte's own highest bit and no farther.
        for index in words.indices {
            let isFromA = words[index] &+ 0x3F3F_3F3F_3F3F_3F3F
            let isAfterZ = words[index] &+ 0x2525_2525_2525_2525
            let isCapital = (isFromA ^ isAfterZ) & 0x8080_8080_8080_8080
            folded.words[index] |= isCapital >> 2
        }
        return folded
    }

    /// The code as a string.
    var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// Whether both are the same bytes.
    @inline(__always)
    public static func == (left: ShortCode, right: ShortCode) -> Bool {
        (left.words[0] ^ right.words[0]) | (left.words[1] ^ right.words[1])
            | (left.words[2] ^ right.words[2]) | (left.words[3] ^ right.words[3]) == 0
    }

    /// Feeds the bytes.
    public func hash(into hasher: inout Hasher) {
        for index in words.indices { hasher.combine(words[index]) }
    }

    /// A hash for a table in memory, under a key that is drawn anew in every process.
    @inline(__always)
    var keyedHash: UInt64 {
        KeyedHash.fold(
            KeyedHash.fold(words[0] ^ KeyedHash.keys.0, words[1] ^ KeyedHash.keys.1) ^ words[2],
            words[3] ^ KeyedHash.keys.2
        )
    }
}
