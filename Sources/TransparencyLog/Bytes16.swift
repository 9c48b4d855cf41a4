/// Sixteen bytes held inline, without a heap allocation: a salt, or a code of authentication cut to 128 bits.
public struct Bytes16: Hashable, Sendable {
    /// The length in bytes.
    public static let byteCount = 16
    /// The number of base64 characters: 22 and two `=`.
    public static let base64Count = 24

    // As they lie in memory; two words, because every entry of a pass holds one.
    @usableFromInline let word0: UInt64
    @usableFromInline let word1: UInt64

    /// The first 16 bytes of a digest.
    @inline(__always)
    public init(_ digest: Digest) {
        (word0, word1) = (digest.word0, digest.word1)
    }

    /// Fresh bytes that nobody can guess, from libcrypto's generator, so many times sixteen.
    ///
    /// - Throws: `LogError` where the system has none.
    public static func random(_ count: Int) throws(LogError) -> [Bytes16] {
        let bytes = try RandomBytes.make(count * byteCount)
        return bytes.withUnsafeBytes { bytes in
            (0..<count).map { Bytes16(unsafeBytes: UnsafeRawBufferPointer(rebasing: bytes[($0 * byteCount)...])) }
        }
    }

    private init(unsafeBytes bytes: UnsafeRawBufferPointer) {
        word0 = bytes.loadUnaligned(as: UInt64.self)
        word1 = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    }

    /// Reads the base64 form: exactly 24 characters, two `=` at the end, the four unused bits zero (RFC 4648 §3.5).
    ///
    /// Allocates nothing: a verifier reads one on every entry line.
    public init?(base64: UnsafeBufferPointer<UInt8>) {
        guard base64.count == Bytes16.base64Count, base64[22] == UInt8(ascii: "="), base64[23] == UInt8(ascii: "=")
        else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        let seen = Base64Alphabet.values.withUnsafeBufferPointer { values in
            Swift.withUnsafeMutableBytes(of: &words) { bytes in
                var seen: UInt64 = 0
                Base64Alphabet.decode(groups: 2, of: base64, values, &seen, into: bytes)
                let bits = Base64Alphabet.sextets(16..<22, of: base64, values, &seen)
                bytes.storeBytes(of: UInt32(truncatingIfNeeded: bits >> 4).bigEndian, toByteOffset: 12, as: UInt32.self)
                return seen | (bits & 15) << 6
            }
        }
        guard seen < 64 else { return nil }
        (word0, word1) = words
    }

    /// Lends the 16 bytes for the duration of the call.
    @inlinable
    @inline(__always)
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R { Swift.withUnsafeBytes(of: self, body) }

    /// Appends the 24 ASCII bytes of the base64 form.
    public func writeBase64(into output: inout [UInt8]) {
        let alphabet = Base64Alphabet.characters.utf8Start
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Bytes16.base64Count) { buffer in
            withUnsafeBytes { bytes in
                Base64Alphabet.encode(groups: 5, of: bytes, into: buffer)
                let bits = Int(bytes[15])
                buffer[20] = alphabet[bits >> 2]
                buffer[21] = alphabet[bits << 4 & 63]
                buffer[22] = UInt8(ascii: "=")
                buffer[23] = UInt8(ascii: "=")
            }
            output.append(contentsOf: UnsafeBufferPointer(buffer))
        }
    }

    /// The 24 characters of the base64 form (RFC 4648 §4).
    public var base64: String {
        var bytes: [UInt8] = []
        writeBase64(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Bytes16: CustomStringConvertible {
    /// The 24 characters of the base64 form.
    public var description: String { base64 }
}
