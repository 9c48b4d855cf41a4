import Foundation

/// Turns UTF-8 into GB 18030, which has every character of Unicode, by the C library's `iconv`.
package final class GB18030Encoder {
    private let converter: iconv_t
    /// The first bytes of a character whose others are yet to come.
    private var rest: [CChar] = []

    /// - Throws: `Problem` with `fileNotWritten` where the C library does not have the encoding.
    package init(_ path: String) throws(Problem) {
        guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1) else {
            throw Problem(.fileNotWritten, [.file(path), .text("iconv: GB18030: \(String(cString: strerror(errno)))")])
        }
        self.converter = converter
    }

    deinit { iconv_close(converter) }

    /// The bytes of a piece of text; a piece may end within a character.
    ///
    /// - Throws: `Problem` with `fileNotWritten` for what is no UTF-8.
    package func encode(_ piece: [UInt8], _ path: String) throws(Problem) -> [UInt8] {
        var input = rest + piece.map(CChar.init(bitPattern:))
        // No character takes more than twice its bytes in UTF-8, and what is ASCII takes as many.
        var output = [CChar](repeating: 0, count: input.count * 2 + 16)
        let size = output.count
        let (left, written, failure) = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var (from, to) = (source.baseAddress, target.baseAddress)
                var (left, room) = (source.count, size)
                let failed = iconv(converter, &from, &left, &to, &room) == Int(bitPattern: UInt.max)
                return (left, size - room, failed ? errno : 0)
            }
        }
        // EINVAL: the piece ends within a character.
        guard failure == 0 || failure == EINVAL else {
            throw Problem(.fileNotWritten, [.file(path), .text("iconv: \(String(cString: strerror(failure)))")])
        }
        rest = Array(input.suffix(left))
        return output.prefix(written).map(UInt8.init(bitPattern:))
    }
}
