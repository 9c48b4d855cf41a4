import Foundation

/// Text files as Chinese programs write them: UTF-8, UTF-16 or GB 18030, with or without a mark.
package enum TextDecoding {
    /// The text of a file's bytes in UTF-8, without a mark.
    ///
    /// UTF-16 without a mark is known by its zero bytes, which no other text has. GBK is read as GB 18030, which contains
    /// it, by the C library's `iconv`: Foundation on Linux has no such encoding without the C library's.
    ///
    /// - Throws: `Problem` with `textEncodingUnknown`.
    package static func utf8(_ bytes: [UInt8], _ path: String) throws(Problem) -> ArraySlice<UInt8> {
        let marks: [(mark: [UInt8], name: String)] = [
            ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE, 0, 0], ""), ([0xFF, 0xFE], "UTF-16LE"),
            ([0xFE, 0xFF], "UTF-16BE"),
        ]
        if let (mark, name) = marks.first(where: { bytes.starts(with: $0.mark) }) {
            let rest = bytes.dropFirst(mark.count)
            if name == "UTF-8", isUTF8(rest) { return rest }
            if name.hasPrefix("UTF-16"), let text = converted(rest, from: name) { return text }
            throw Problem(.textEncodingUnknown, place: Problem.Place(file: path))
        }
        if !bytes.contains(0) {
            if isUTF8(bytes[...]) { return bytes[...] }
            if let text = converted(bytes[...], from: "GB18030") { return text }
        } else if let name = wideEncoding(bytes), let text = converted(bytes[...], from: name), isPlain(text) {
            return text
        }
        throw Problem(.textEncodingUnknown, place: Problem.Place(file: path))
    }

    /// The text of a file's bytes.
    ///
    /// - Throws: `Problem` with `textEncodingUnknown`.
    package static func text(_ bytes: [UInt8], _ path: String) throws(Problem) -> String {
        String(decoding: try utf8(bytes, path), as: UTF8.self)
    }

    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// UTF-16 in the order in which separators, digits and line ends have their zero byte.
    private static func wideEncoding(_ bytes: [UInt8]) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        var zeros = (even: 0, odd: 0)
        for index in bytes.indices where bytes[index] == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        // A character such as 一 (U+4E00) has its zero on the other side; a text has few of them.
        if zeros.odd > 8 * zeros.even { return "UTF-16LE" }
        return zeros.even > 8 * zeros.odd ? "UTF-16BE" : nil
    }

    /// Whether there are no control characters but tabs and line ends.
    private static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
        text.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }

    private static func converted(_ bytes: ArraySlice<UInt8>, from name: String) -> ArraySlice<UInt8>? {
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map(CChar.init(bitPattern:))
        // Neither has a character that takes more than twice its bytes in UTF-8.
        var output = [CChar](repeating: 0, count: bytes.count * 2 + 16)
        let count = output.count
        let written: Int? = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                var left = source.count
                var room = count
                guard iconv(converter, &from, &left, &to, &room) != Int(bitPattern: UInt.max), left == 0 else {
                    return nil
                }
                return count - room
            }
        }
        guard let written else { return nil }
        let text = output.prefix(written).map(UInt8.init(bitPattern:))
        return isUTF8(text[...]) ? text[...] : nil
    }
}
