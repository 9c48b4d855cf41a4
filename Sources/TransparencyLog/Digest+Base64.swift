extension Digest {
    /// The number of base64 characters of a digest: 43 and one `=`.
    static let base64Count = 44

    /// Reads the base64 form: exactly 44 characters, one `=` at the end, the two unused bits zero (RFC 4648 §3.5).
    ///
    /// Allocates nothing: a verifier reads two of these on every entry line.
    public init?(base64: UnsafeBufferPointer<UInt8>) {
        guard base64.count == Digest.base64Count, base64[43] == UInt8(ascii: "=") else { return nil }
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        // Sextets are six bits, so a table value above 63 marks a byte outside the alphabet: one test at the end.
        let seen = Base64Alphabet.values.withUnsafeBufferPointer { values in
            Swift.withUnsafeMutableBytes(of: &words) { bytes in
                var seen: UInt64 = 0
                // The fifth group's store ends exactly at byte 32.
                Base64Alphabet.decode(groups: 5, of: base64, values, &seen, into: bytes)
                let bits = Base64Alphabet.sextets(40..<43, of: base64, values, &seen)
                bytes.storeBytes(of: UInt16(truncatingIfNeeded: bits >> 2).bigEndian, toByteOffset: 30, as: UInt16.self)
                return seen | (bits & 3) << 6
            }
        }
        guard seen < 64 else { return nil }
        word0 = words.0
        word1 = words.1
        word2 = words.2
        word3 = words.3
    }

    /// Reads the base64 form; as strict as ``init(base64:)-(UnsafeBufferPointer<UInt8>)``.
    public init?(base64: String) {
        var text = base64
        guard let digest = text.withUTF8({ Digest(base64: $0) }) else { return nil }
        self = digest
    }

    /// The 44 characters of the base64 form (RFC 4648 §4).
    public var base64: String {
        String(unsafeUninitializedCapacity: Digest.base64Count) { encodeBase64(into: $0) }
    }

    /// Appends the 44 ASCII bytes of the base64 form.
    public func writeBase64(into output: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Digest.base64Count) { buffer in
            _ = encodeBase64(into: buffer)
            output.append(contentsOf: UnsafeBufferPointer(buffer))
        }
    }

    private func encodeBase64(into output: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let alphabet = Base64Alphabet.characters.utf8Start
        withUnsafeBytes { bytes in
            Base64Alphabet.encode(groups: 10, of: bytes, into: output)
            let bits = Int(bytes[30]) << 10 | Int(bytes[31]) << 2
            output[40] = alphabet[bits >> 12]
            output[41] = alphabet[bits >> 6 & 63]
            output[42] = alphabet[bits & 63]
            output[43] = UInt8(ascii: "=")
        }
        return Digest.base64Count
    }
}
