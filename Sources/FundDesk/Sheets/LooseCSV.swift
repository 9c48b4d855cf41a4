/// Reads text with separators whose fields have quotes within, as banks guard numbers from spreadsheets: `="123"`,
/// `5" pipe`. A field that begins with a quote is still read strictly.
enum LooseCSV {
    /// The sheet; nil where a quoted field does not end, or something follows its end.
    ///
    /// - Parameter bytes: valid UTF-8 without a byte order mark.
    static func read(_ bytes: ArraySlice<UInt8>, _ delimiter: Character, line first: Int) -> Sheet? {
        guard let separator = delimiter.asciiValue else { return nil }
        var builder = SheetBuilder()
        var (position, line) = (bytes.startIndex, first)
        while position < bytes.endIndex {
            let start = line
            var isInRow = true
            while isInRow {
                guard let field = field(bytes, &position, separator, &line), !builder.isTooLong else { return nil }
                builder.append(field)
                isInRow = position < bytes.endIndex && bytes[position] == separator
                if isInRow { position += 1 }
            }
            builder.endRow(line: start)
            if position < bytes.endIndex, bytes[position] == 0x0D { position += 1 }
            if position < bytes.endIndex, bytes[position] == 0x0A { position += 1 }
            line += 1
        }
        return builder.isTooLong ? nil : builder.sheet(delimiter: delimiter)
    }

    private static let quote = UInt8(ascii: "\"")

    private static func isEnd(_ byte: UInt8, _ separator: UInt8) -> Bool {
        byte == separator || byte == 0x0A || byte == 0x0D
    }

    /// The field at a position, which is left at what ends it.
    private static func field(
        _ bytes: ArraySlice<UInt8>,
        _ position: inout Int,
        _ separator: UInt8,
        _ line: inout Int
    ) -> String? {
        guard position < bytes.endIndex, bytes[position] == quote else {
            let rest = bytes[position...]
            let end = rest.firstIndex { isEnd($0, separator) } ?? bytes.endIndex
            position = end
            return String(decoding: rest[..<end], as: UTF8.self)
        }
        var text: [UInt8] = []
        position += 1
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            guard byte == quote else {
                if byte == 0x0A { line += 1 }
                text.append(byte)
                continue
            }
            guard position < bytes.endIndex, !isEnd(bytes[position], separator) else {
                return String(decoding: text, as: UTF8.self)
            }
            guard bytes[position] == quote else { return nil }
            text.append(quote)
            position += 1
        }
        return nil
    }
}
