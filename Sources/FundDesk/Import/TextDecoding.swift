import Foundation

/// Text files as Chinese programs write them: UTF-8 with or without a mark, or GBK.
package enum TextDecoding {
    /// The text of a file's bytes.
    ///
    /// GBK is read as GB 18030, which contains it, by the C library's `iconv`: Foundation on Linux has no such encoding
    /// without the C library's.
    ///
    /// - Throws: `Problem` with `textEncodingUnknown`.
    package static func text(_ bytes: [UInt8], _ path: String) throws(Problem) -> String {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if let text = String(validating: bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes, as: UTF8.self) {
            return text
        }
        guard let converted = converted(bytes), let text = String(validating: converted, as: UTF8.self) else {
            throw Problem(.textEncodingUnknown, place: Problem.Place(file: path))
        }
        return text
    }

    private static func converted(_ bytes: [UInt8]) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map(CChar.init(bitPattern:))
        // GB 18030 has no character that takes more than twice its bytes in UTF-8.
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
        return written.map { output.prefix($0).map(UInt8.init(bitPattern:)) }
    }
}
