import Foundation
public import TransparencyLog

/// Writes canonical JSON (RFC 8785, restricted as in `CanonicalReader`); the caller writes members in their order.
public struct CanonicalWriter {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    /// An empty writer.
    public init() {
        bytes.reserveCapacity(512)
    }

    private mutating func separate() {
        switch bytes.last {
        case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
        default: bytes.append(UInt8(ascii: ","))
        }
    }

    /// Writes a member's name and lets `value` write its value.
    public mutating func member(_ name: StaticString, _ value: (inout CanonicalWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        value(&self)
    }

    /// Writes a member whose name is a code without anything to escape.
    mutating func member(named name: String, _ value: (inout CanonicalWriter) -> Void) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        value(&self)
    }

    /// Writes a member with an integer.
    public mutating func member(_ name: StaticString, _ value: Int64) { member(name) { $0.integer(value) } }

    /// Writes a member with a string.
    public mutating func member(_ name: StaticString, _ value: String) { member(name) { $0.string(value) } }

    /// Writes a member with a string, or nothing.
    public mutating func member(_ name: StaticString, _ value: String?) {
        if let value { member(name, value) }
    }

    /// Writes an object.
    public mutating func object(_ members: (inout CanonicalWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        members(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    /// Writes an array.
    public mutating func array<Elements: Sequence>(
        _ elements: Elements,
        _ write: (inout CanonicalWriter, Elements.Element) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: "["))
        for element in elements { write(&self, element) }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int64) {
        separate()
        ASCIIDigits.append(value, to: &bytes)
    }

    /// Writes `true` or `false`.
    public mutating func boolean(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes a string in NFC.
    public mutating func string(_ value: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = value
        let isDone = text.withUTF8 { utf8 in
            // Nearly every text is in NFC already and has nothing to escape.
            guard NormalText.isCommon(utf8) else { return false }
            bytes.append(contentsOf: utf8)
            return true
        }
        if !isDone { escaped(value.composed) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escaped(_ value: String) {
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A:
                bytes.append(contentsOf: "\\n".utf8)
            default:
                bytes.append(byte)
            }
        }
    }

    /// Writes a value of fixed form as a string.
    mutating func form(_ value: some ASCIIWritable) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        value.write(to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a digest as a base64 string.
    public mutating func digest(_ value: Digest) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        value.writeBase64(into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a salt as a base64 string.
    mutating func salt(_ value: Bytes16) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        value.writeBase64(into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends JSON that is canonical already.
    public mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }
}
