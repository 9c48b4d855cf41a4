import CCSV

/// Takes the rows of a text with separators from libcsv, counting lines as it goes.
package final class CSVRows {
    /// What a file turned out to be.
    package enum Outcome {
        /// Its rows that are not blank.
        case whole(Sheet)
        /// The quotes of the row on this line do not make sense.
        case misquoted(line: Int)
        /// It is no table that anybody made for us.
        case tooLong
    }

    /// Bytes that libcsv is given at once.
    private static let piece = 1 << 16

    private var builder = SheetBuilder()
    /// The line that the row in hand begins on, from 1.
    private var line: Int
    /// Line ends inside the row in hand.
    private var inside = 0
    private var endsInReturn = false

    private init(line: Int) {
        self.line = line
    }

    /// Reads a text strictly: quotes around a field, doubled within, or none at all.
    ///
    /// - Parameter bytes: valid UTF-8 without a byte order mark.
    /// - Parameter delimiter: what stands between fields, in ASCII.
    /// - Parameter line: the number of the first line.
    package static func read(_ bytes: ArraySlice<UInt8>, _ delimiter: Character = ",", line: Int = 1) -> Outcome {
        let collector = CSVRows(line: line)
        var parser = csv_parser()
        guard csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL)) == 0 else {
            preconditionFailure("libcsv cannot start")
        }
        defer { csv_free(&parser) }
        csv_set_delim(&parser, delimiter.asciiValue ?? UInt8(ascii: ","))
        // Spaces belong to the field they stand in.
        csv_set_space_func(&parser) { _ in 0 }
        let context = Unmanaged.passUnretained(collector).toOpaque()
        let field: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
            CSVRows.collector($2)?.take(UnsafeRawBufferPointer(start: $0, count: $1))
        }
        let row: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { CSVRows.collector($1)?.end(by: $0) }
        var position = bytes.startIndex
        while position < bytes.endIndex, !collector.builder.isTooLong {
            let end = min(position + piece, bytes.endIndex)
            let isTaken = bytes[position..<end].withUnsafeBytes {
                csv_parse(&parser, $0.baseAddress, $0.count, field, row, context) == $0.count
            }
            guard isTaken else { return .misquoted(line: collector.line) }
            position = end
        }
        guard !collector.builder.isTooLong else { return .tooLong }
        guard csv_fini(&parser, field, row, context) == 0 else { return .misquoted(line: collector.line) }
        return collector.builder.isTooLong ? .tooLong : .whole(collector.builder.sheet(delimiter: delimiter))
    }

    private static func collector(_ context: UnsafeMutableRawPointer?) -> CSVRows? {
        context.map { Unmanaged<CSVRows>.fromOpaque($0).takeUnretainedValue() }
    }

    private func take(_ bytes: UnsafeRawBufferPointer) {
        endsInReturn = false
        inside += bytes.count { $0 == 0x0A }
        builder.append(bytes)
    }

    /// A row ends with a line feed, a carriage return, both, or the end of the file.
    private func end(by character: Int32) {
        let endsPair = endsInReturn && character == CSV_LF && builder.width == 0
        builder.endRow(line: line)
        if !endsPair { line += 1 + inside }
        endsInReturn = character == CSV_CR
        inside = 0
    }
}
