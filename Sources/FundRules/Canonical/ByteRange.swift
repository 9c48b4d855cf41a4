/// A run of bytes inside one entry line.
public struct ByteRange: Hashable, Sendable {
    /// Offset of the first byte in the line.
    public let start: UInt32
    /// Number of bytes.
    public let count: UInt32

    init(start: Int, count: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.count = UInt32(truncatingIfNeeded: count)
    }
}

/// A string that stays where it is in its entry line until somebody wants to read it.
///
/// Verifying a million entries reads a million memos and needs none of them as a `String`.
public struct Text: Hashable, Sendable {
    let range: ByteRange
    let hasEscapes: Bool

    /// The bytes as they are written; `line` is the line of the entry that this text was decoded from.
    public func bytes(in line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: line[Int(range.start)..<Int(range.start) + Int(range.count)])
    }

    /// The string; `line` is the line of the entry that this text was decoded from.
    public func string(in line: UnsafeRawBufferPointer) -> String {
        let bytes = bytes(in: line)
        let raw = String(decoding: bytes, as: UTF8.self)
        return hasEscapes ? CanonicalReader.unescaped(raw) : raw
    }

    /// The string; `line` is the line of the entry that this text was decoded from.
    public func string(in line: [UInt8]) -> String {
        line.withUnsafeBytes { string(in: $0) }
    }
}
