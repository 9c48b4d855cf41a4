import CCSV

/// The fields of a CSV file, one behind the other: a `String` for each of millions would take many times their bytes.
package final class CSVFields {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    /// How many there are.
    package var count: Int { ends.count }

    /// Adds a field.
    package func append(_ field: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: field)
        ends.append(UInt32(clamping: bytes.count))
    }

    /// A field as text.
    package subscript(index: Int) -> String {
        String(decoding: bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])], as: UTF8.self)
    }

    /// Whether a field is empty.
    package func isEmpty(_ index: Int) -> Bool { ends[index] == (index == 0 ? 0 : ends[index - 1]) }
}

/// Takes the rows of a CSV file from libcsv, counting lines as it goes.
package final class CSVRows {
    /// What a file turned out to be.
    package enum Outcome {
        /// Its rows that are not blank.
        case whole([CSVFile.Row])
        /// The quotes of the row on this line do not make sense.
        case misquoted(line: Int)
        /// It is no table that anybody made for us.
        case tooLong
    }

    /// The most rows that are read.
    package static let rowLimit = 250_000
    /// The most columns that are read.
    package static let columnLimit = 256
    /// Bytes that libcsv is given at once.
    private static let piece = 1 << 16

    private var rows: [CSVFile.Row] = []
    private let fields = CSVFields()
    /// Fields of the rows before the one in hand.
    private var taken = 0
    private var isTooLong = false
    /// The line that the row in hand begins on, from 1.
    private var line = 1
    /// Line ends inside the row in hand.
    private var inside = 0
    private var endsInReturn = false

    /// Reads a file strictly.
    ///
    /// - Parameter bytes: valid UTF-8.
    package static func read(_ bytes: [UInt8]) -> Outcome {
        let collector = CSVRows()
        var parser = csv_parser()
        guard csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL)) == 0 else {
            preconditionFailure("libcsv cannot start")
        }
        defer { csv_free(&parser) }
        // Spaces belong to the field they stand in.
        csv_set_space_func(&parser) { _ in 0 }
        let context = Unmanaged.passUnretained(collector).toOpaque()
        let field: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
            CSVRows.collector($2)?.take(UnsafeRawBufferPointer(start: $0, count: $1))
        }
        let row: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { CSVRows.collector($1)?.end(by: $0) }
        // Spreadsheet programs put a byte order mark before UTF-8.
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while position < bytes.count, !collector.isTooLong {
            let end = min(position + piece, bytes.count)
            let isTaken = bytes[position..<end].withUnsafeBytes {
                csv_parse(&parser, $0.baseAddress, $0.count, field, row, context) == $0.count
            }
            guard isTaken else { return .misquoted(line: collector.line) }
            position = end
        }
        guard !collector.isTooLong else { return .tooLong }
        guard csv_fini(&parser, field, row, context) == 0 else { return .misquoted(line: collector.line) }
        return collector.isTooLong ? .tooLong : .whole(collector.rows)
    }

    private static func collector(_ context: UnsafeMutableRawPointer?) -> CSVRows? {
        context.map { Unmanaged<CSVRows>.fromOpaque($0).takeUnretainedValue() }
    }

    private func take(_ bytes: UnsafeRawBufferPointer) {
        endsInReturn = false
        inside += bytes.count { $0 == 0x0A }
        fields.append(bytes)
        if fields.count - taken > CSVRows.columnLimit { isTooLong = true }
    }

    /// A row ends with a line feed, a carriage return, both, or the end of the file.
    private func end(by character: Int32) {
        let range = taken..<fields.count
        let isBlank = range.isEmpty || range.count == 1 && fields.isEmpty(taken)
        if !isBlank { rows.append(CSVFile.Row(line: line, range: range, source: fields)) }
        if rows.count > CSVRows.rowLimit { isTooLong = true }
        let endsPair = endsInReturn && character == CSV_LF && range.isEmpty
        if !endsPair { line += 1 + inside }
        endsInReturn = character == CSV_CR
        taken = fields.count
        inside = 0
    }
}
