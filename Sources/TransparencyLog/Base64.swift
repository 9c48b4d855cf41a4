import COpenSSL

/// Standard base64 with padding (RFC 4648 §4), in one form only for each run of bytes.
public enum Base64 {
    /// The base64 form; no line breaks.
    ///
    /// - Precondition: at most 1 GiB.
    public static func encode(_ bytes: some Collection<UInt8>) -> String {
        let input = Array(bytes)
        precondition(input.count <= 1 << 30, "base64 of more than 1 GiB")
        let length = (input.count + 2) / 3 * 4
        // EVP_EncodeBlock ends its output with a zero byte, for which the string has no room.
        let output = [UInt8](unsafeUninitializedCapacity: length + 1) { buffer, count in
            count = Int(EVP_EncodeBlock(buffer.baseAddress, input, Int32(input.count)))
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes of a base64 text; nil for whitespace, missing padding, unused bits that are not zero, or over 1 GiB.
    public static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let input = Array(text.utf8)
        guard input.count % 4 == 0, input.count <= 1 << 30 else { return nil }
        guard !input.isEmpty else { return [] }
        var output = [UInt8](repeating: 0, count: input.count / 4 * 3)
        guard EVP_DecodeBlock(&output, input, Int32(input.count)) == output.count else {
            ERR_clear_error()
            return nil
        }
        output.removeLast(input.suffix(2).count { $0 == UInt8(ascii: "=") })
        // EVP_DecodeBlock forgives spaces, stray padding and unused bits; what it forgave does not encode back.
        return encode(output).utf8.elementsEqual(input) ? output : nil
    }
}
