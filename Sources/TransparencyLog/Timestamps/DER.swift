import COpenSSL

/// What libcrypto reads and writes as DER, with its errors swept up.
enum DER {
    /// Reads all of some bytes; nil where they are something else, or something follows.
    static func read<Value>(
        _ bytes: [UInt8],
        _ reader: (UnsafeMutablePointer<UnsafePointer<UInt8>?>, Int) -> Value?,
        free: (Value) -> Void
    ) -> Value? {
        defer { ERR_clear_error() }
        return bytes.withUnsafeBufferPointer { buffer in
            var position = buffer.baseAddress
            guard let value = reader(&position, buffer.count) else { return nil }
            guard position == buffer.baseAddress?.advanced(by: buffer.count) else {
                free(value)
                return nil
            }
            return value
        }
    }

    /// The bytes of a value; empty where memory is exhausted.
    static func write(_ writer: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> Int32) -> [UInt8] {
        let count = writer(nil)
        guard count > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, written in
            var position = buffer.baseAddress
            written = Int(writer(&position))
        }
    }

    /// The content of an integer, octet string or text.
    static func content(_ string: UnsafePointer<ASN1_STRING>) -> [UInt8] {
        guard let start = ASN1_STRING_get0_data(string) else { return [] }
        return Array(UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(string))))
    }

    /// An object identifier in its dotted form; at most 255 characters of it.
    static func text(_ object: OpaquePointer) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        OBJ_obj2txt(&buffer, Int32(buffer.count), object, 1)
        return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
