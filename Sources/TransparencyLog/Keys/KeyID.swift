/// The short name of a key: four bytes of a hash over its name and its public part (C2SP signed-note).
///
/// It tells keys apart, it does not protect: anyone can make a key with a given ID, but not its signatures.
public struct KeyID: Hashable, Sendable {
    /// The four bytes as a big-endian number.
    public let value: UInt32

    /// Makes an ID from its number.
    public init(value: UInt32) { self.value = value }

    /// Reads exactly eight lower-case hexadecimal digits; nil for anything else.
    public init?(hexadecimal: some StringProtocol) {
        var value: UInt32 = 0
        var count = 0
        for character in hexadecimal.utf8 {
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(character - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(character - UInt8(ascii: "a") + 10)
            default: return nil
            }
            count += 1
        }
        guard count == 8 else { return nil }
        self.value = value
    }

    /// Reads the first four of some bytes; nil when there are fewer.
    init?(prefixOf bytes: some Collection<UInt8>) {
        guard bytes.count >= KeyID.byteCount else { return nil }
        value = bytes.prefix(KeyID.byteCount).reduce(0) { $0 << 8 | UInt32($1) }
    }

    static let byteCount = 4

    /// The four bytes, in big-endian order.
    var bytes: [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
}

extension KeyID: Comparable {
    /// Orders IDs as numbers, which is the order of their hexadecimal forms.
    public static func < (left: KeyID, right: KeyID) -> Bool { left.value < right.value }
}

extension KeyID: CustomStringConvertible {
    /// Eight lower-case hexadecimal digits.
    public var description: String { Hexadecimal.encode(bytes) }
}
