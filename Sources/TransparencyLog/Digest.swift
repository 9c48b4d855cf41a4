/// A SHA-256 value: 32 bytes held inline, without a heap allocation.
public struct Digest: Hashable, Sendable {
    /// The length of a digest in bytes.
    public static let byteCount = 32

    // The 32 bytes as they lie in memory; four words, because a struct of words is copied in registers.
    @usableFromInline let word0: UInt64
    @usableFromInline let word1: UInt64
    @usableFromInline let word2: UInt64
    @usableFromInline let word3: UInt64

    /// Takes 32 bytes; nil unless there are exactly 32.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Digest.byteCount else { return nil }
        self = withUnsafeTemporaryAllocation(byteCount: Digest.byteCount, alignment: 8) { buffer in
            buffer.copyBytes(from: bytes)
            return Digest(unsafeBytes: UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped))
        }
    }

    /// Reads 32 bytes at an address.
    ///
    /// - Precondition: `unsafeBytes` points at 32 readable bytes; no alignment is needed.
    @inlinable
    public init(unsafeBytes: UnsafeRawPointer) {
        word0 = unsafeBytes.loadUnaligned(as: UInt64.self)
        word1 = unsafeBytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        word2 = unsafeBytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        word3 = unsafeBytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    }

    /// Lends the 32 bytes for the duration of the call.
    @inlinable
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try Swift.withUnsafeBytes(of: self, body)
    }

    /// The 32 bytes.
    public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    /// Sixty-four lower-case hexadecimal digits.
    public var hexadecimal: String { Hexadecimal.encode(bytes) }
}

extension Digest: Comparable {
    /// Orders digests by their bytes, the first byte first.
    public static func < (left: Digest, right: Digest) -> Bool {
        if left.word0 != right.word0 { return left.word0.bigEndian < right.word0.bigEndian }
        if left.word1 != right.word1 { return left.word1.bigEndian < right.word1.bigEndian }
        if left.word2 != right.word2 { return left.word2.bigEndian < right.word2.bigEndian }
        return left.word3.bigEndian < right.word3.bigEndian
    }
}

extension Digest: CustomStringConvertible {
    /// The 44 characters of the base64 form.
    public var description: String { base64 }
}
