/// One table of a file: its rows that are not blank, each with the line that it begins on.
package struct Sheet: RandomAccessCollection, Sendable {
    /// A row that is not blank.
    package struct Row: Sendable {
        /// The line it begins on, or its number in a workbook, from 1.
        package let line: Int
        /// Where its fields lie among those of the sheet.
        let range: Range<Int>
        let cells: SheetCells

        /// How many fields it has.
        package var count: Int { range.count }

        /// A field as the file has it.
        package subscript(index: Int) -> String { cells[range.lowerBound + index] }

        /// All of them.
        package var fields: [String] { range.map { cells[$0] } }

        /// Whether a field has nothing but blanks.
        package func isBlank(_ index: Int) -> Bool { cells.isBlank(range.lowerBound + index) }
    }

    /// Where a row lies.
    struct Span {
        let line: Int
        let range: Range<Int>
    }

    /// What the workbook calls it; nil in a file of text.
    package let name: String?
    /// What stands between the fields of a line; nil in a workbook, whose cells have names.
    package let delimiter: Character?
    private let spans: [Span]
    private let cells: SheetCells

    init(name: String?, delimiter: Character?, _ spans: [Span], _ cells: SheetCells) {
        self.name = name
        self.delimiter = delimiter
        self.spans = spans
        self.cells = cells
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { spans.count }
    package subscript(index: Int) -> Row { Row(line: spans[index].line, range: spans[index].range, cells: cells) }

    /// The row on a line.
    package func row(onLine line: Int) -> Row? {
        var range = spans.startIndex..<spans.endIndex
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if spans[middle].line < line {
                range = middle + 1..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        guard range.lowerBound < spans.endIndex, spans[range.lowerBound].line == line else { return nil }
        return self[range.lowerBound]
    }

    /// The name of a cell of a workbook, such as `C5`; nil in a file of text.
    package func cell(_ column: Int, onLine line: Int) -> String? {
        delimiter == nil ? Sheet.letters(column) + String(line) : nil
    }

    /// The letters of a column, from 0: A…Z, AA….
    package static func letters(_ column: Int) -> String {
        guard column >= 26 else { return String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(Swift.max(0, column)))) }
        return letters(column / 26 - 1) + letters(column % 26)
    }
}

/// The fields of a sheet, one behind the other: a `String` for each of millions would take many times their bytes.
struct SheetCells: Sendable {
    private let bytes: [UInt8]
    private let ends: [UInt32]

    init(_ bytes: [UInt8], _ ends: [UInt32]) {
        self.bytes = bytes
        self.ends = ends
    }

    private func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

    /// A field as text.
    subscript(index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

    func isBlank(_ index: Int) -> Bool { bytes[range(index)].allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}

/// Takes the fields of a sheet one after the other.
struct SheetBuilder {
    /// The most rows that are read.
    static let rowLimit = 250_000
    /// The most columns that are read.
    static let columnLimit = 256
    /// The most bytes that all fields of a sheet together may have.
    static let byteLimit = 1 << 28

    /// The number of a row or column that a workbook names; nil where no sheet has it (1…1,048,576).
    static func line(_ text: String?) -> Int? {
        text.flatMap { Int($0) }.flatMap { (1...1_048_576).contains($0) ? $0 : nil }
    }

    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var spans: [Sheet.Span] = []
    /// Fields of the rows before the one in hand.
    private var taken = 0
    /// Whether it is no table that anybody made for us.
    private(set) var isTooLong = false

    /// Fields of the row in hand.
    var width: Int { ends.count - taken }

    /// Adds a field.
    mutating func append(_ field: UnsafeRawBufferPointer) {
        guard hasRoom(field.count) else { return }
        bytes.append(contentsOf: field)
        end()
    }

    /// Adds a field.
    mutating func append(_ field: String) {
        guard hasRoom(field.utf8.count) else { return }
        bytes.append(contentsOf: field.utf8)
        end()
    }

    /// Whether some more bytes are taken: whoever builds throws away what is too long, and asks a row late.
    private mutating func hasRoom(_ count: Int) -> Bool {
        if bytes.count + count > SheetBuilder.byteLimit { isTooLong = true }
        return !isTooLong
    }

    private mutating func end() {
        ends.append(UInt32(clamping: bytes.count))
        if width > SheetBuilder.columnLimit { isTooLong = true }
    }

    /// Ends a row; one that has nothing but blanks is forgotten.
    mutating func endRow(line: Int) {
        let start = taken == 0 ? 0 : Int(ends[taken - 1])
        if bytes[start...].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
            ends.removeLast(width)
            bytes.removeLast(bytes.count - start)
        } else {
            spans.append(Sheet.Span(line: line, range: taken..<ends.count))
            if spans.count > SheetBuilder.rowLimit { isTooLong = true }
        }
        taken = ends.count
    }

    /// What was taken.
    func sheet(name: String? = nil, delimiter: Character? = nil) -> Sheet {
        Sheet(name: name, delimiter: delimiter, spans, SheetCells(bytes, ends))
    }
}
