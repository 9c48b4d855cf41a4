/// The alphabet of RFC 4648 §4, both ways.
enum Base64Alphabet {
    /// The character of each six-bit value.
    static let characters: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    /// The six-bit value of each byte, 255 for a byte outside the alphabet; a literal, so that it costs no start-up.
    static let values: [UInt8] = [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 62, 255, 255, 255, 63,
        52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 255, 255, 255, 255, 255, 255,
        255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
        15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 255, 255, 255, 255, 255,
        255, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
        41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    ]
}

extension Base64Alphabet {
    /// Reads the six-bit values of a run of at most ten characters, the first highest.
    ///
    /// - Parameter seen: takes every value in, so that one above 63 shows that a byte was outside the alphabet.
    @inline(__always)
    static func sextets(
        _ range: Range<Int>,
        of base64: UnsafeBufferPointer<UInt8>,
        _ values: UnsafeBufferPointer<UInt8>,
        _ seen: inout UInt64
    ) -> UInt64 {
        var bits: UInt64 = 0
        for character in range {
            let value = UInt64(values[Int(base64[character])])
            seen |= value
            bits = bits << 6 | value
        }
        return bits
    }

    /// Reads groups of eight characters, which are six bytes.
    ///
    /// Each store writes two bytes too many, which the next one mends: the output has two bytes more than the groups.
    @inline(__always)
    static func decode(
        groups: Int,
        of base64: UnsafeBufferPointer<UInt8>,
        _ values: UnsafeBufferPointer<UInt8>,
        _ seen: inout UInt64,
        into bytes: UnsafeMutableRawBufferPointer
    ) {
        for group in 0..<groups {
            let bits = sextets(group * 8..<group * 8 + 8, of: base64, values, &seen)
            bytes.storeBytes(of: (bits << 16).bigEndian, toByteOffset: group * 6, as: UInt64.self)
        }
    }

    /// Writes groups of three bytes, which are four characters.
    @inline(__always)
    static func encode(
        groups: Int,
        of bytes: UnsafeRawBufferPointer,
        into output: UnsafeMutableBufferPointer<UInt8>
    ) {
        let alphabet = characters.utf8Start
        for group in 0..<groups {
            let first = Int(bytes[group * 3]) << 16
            let bits = first | Int(bytes[group * 3 + 1]) << 8 | Int(bytes[group * 3 + 2])
            output[group * 4] = alphabet[bits >> 18]
            output[group * 4 + 1] = alphabet[bits >> 12 & 63]
            output[group * 4 + 2] = alphabet[bits >> 6 & 63]
            output[group * 4 + 3] = alphabet[bits & 63]
        }
    }
}
