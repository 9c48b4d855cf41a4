import CCSV

/// Takes the rows of a CSV file from libcsv, counting lines as it goes.
final class CSVRows {
    private var rows: [CSVFile.Row] = []
    private var fields: [String] = []
    /// The line that the row in hand begins on, from 1.
    private var line = 1
    /// Line ends inside the row in hand.
    private var inside = 0
    private var endsInReturn = false

    /// Reads a file strictly.
    ///
    /// - Parameter bytes: valid UTF-8.
    /// - Returns: the rows that are not blank, and the line of the row whose quotes do not make sense.
    static func read(_ bytes: [UInt8]) -> (rows: [CSVFile.Row], misquotedLine: Int?) {
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
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let isWhole = bytes.withUnsafeBytes { bytes in
            let text = UnsafeRawBufferPointer(rebasing: bytes[start...])
            return csv_parse(&parser, text.baseAddress, text.count, field, row, context) == text.count
                && csv_fini(&parser, field, row, context) == 0
        }
        return (collector.rows, isWhole ? nil : collector.line)
    }

    private static func collector(_ context: UnsafeMutableRawPointer?) -> CSVRows? {
        context.map { Unmanaged<CSVRows>.fromOpaque($0).takeUnretainedValue() }
    }

    private func take(_ bytes: UnsafeRawBufferPointer) {
        endsInReturn = false
        inside += bytes.count { $0 == 0x0A }
        fields.append(String(decoding: bytes, as: UTF8.self))
    }

    /// A row ends with a line feed, a carriage return, both, or the end of the file.
    private func end(by character: Int32) {
        if !fields.isEmpty, fields != [""] { rows.append(CSVFile.Row(line: line, fields: fields)) }
        let endsPair = endsInReturn && character == CSV_LF && fields.isEmpty
        if !endsPair { line += 1 + inside }
        endsInReturn = character == CSV_CR
        fields.removeAll(keepingCapacity: true)
        inside = 0
    }
}
