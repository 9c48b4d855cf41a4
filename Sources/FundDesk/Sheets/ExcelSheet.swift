/// Reads one sheet of a workbook of Excel 2007 and later.
struct ExcelSheet {
    /// Cells of a sheet.
    private static let cellLimit = 4_000_000
    /// Rows that are looked at for cells that are merged with one above them.
    private static let mergeLimit = 250_000

    private let texts: [String]
    private let styles: [SheetNumber.Style]
    private let counts1904: Bool
    private var rows: [(line: Int, cells: [String])] = []
    private var cells = 0
    private var merges: [(column: Int, lines: ClosedRange<Int>)] = []

    init(texts: [String], styles: [SheetNumber.Style], counts1904: Bool) {
        self.texts = texts
        self.styles = styles
        self.counts1904 = counts1904
    }

    /// The sheet.
    mutating func read(_ content: [UInt8], _ name: String) throws(ZipArchive.Failure) -> Sheet {
        guard let pull = XMLPull(content) else { throw .damaged }
        reading: while true {
            switch pull.next() {
            case .start("row"):
                let line = SheetBuilder.line(pull.attributes()["r"]) ?? 0
                rows.append((max(line, (rows.last?.line ?? 0) + 1), []))
                guard rows.count <= SheetBuilder.rowLimit else { throw .tooLarge }
            case .start("c"): try cell(pull)
            case .start("mergeCell"): merge(pull.attributes()["ref"] ?? "")
            case .finished: break reading
            case .broken: throw .damaged
            default: continue
            }
        }
        try fill()
        var builder = SheetBuilder()
        for row in rows {
            for cell in row.cells { builder.append(cell) }
            builder.endRow(line: row.line)
            guard !builder.isTooLong else { throw .tooLarge }
        }
        return builder.sheet(name: name)
    }

    /// A cell, to its end.
    private mutating func cell(_ pull: XMLPull) throws(ZipArchive.Failure) {
        let attributes = pull.attributes()
        var (value, isValue, isPhonetic) = ("", false, false)
        reading: while true {
            switch pull.next() {
            case .start("v"), .start("t"): isValue = true
            case .end("v"), .end("t"): isValue = false
            case .start("rPh"): isPhonetic = true
            case .end("rPh"): isPhonetic = false
            case .text(let piece) where isValue && !isPhonetic: value += piece
            case .end("c"): break reading
            case .finished, .broken: throw .damaged
            default: continue
            }
        }
        try count(1)
        let named = ExcelSheet.column(attributes["r"] ?? "")
        // One without a name takes its place though nothing stands in it.
        guard !value.isEmpty || named == nil, !rows.isEmpty else { return }
        let column = named ?? rows[rows.count - 1].cells.count
        guard column < SheetBuilder.columnLimit else { throw .tooLarge }
        try put(value.isEmpty ? "" : text(value, attributes), column, rows.count - 1)
    }

    private mutating func put(_ text: String, _ column: Int, _ row: Int) throws(ZipArchive.Failure) {
        let missing = column + 1 - rows[row].cells.count
        if missing > 0 {
            // Those before it take room, too.
            try count(missing - 1)
            rows[row].cells += Array(repeating: "", count: missing)
        }
        rows[row].cells[column] = text
    }

    private mutating func count(_ more: Int) throws(ZipArchive.Failure) {
        cells += more
        guard cells <= ExcelSheet.cellLimit else { throw .tooLarge }
    }

    private func text(_ value: String, _ attributes: [String: String]) throws(ZipArchive.Failure) -> String {
        switch attributes["t"] {
        case "s":
            guard let index = Int(value), texts.indices.contains(index) else { throw .damaged }
            return texts[index]
        case nil, "n":
            let style = attributes["s"].flatMap { Int($0) } ?? 0
            let format = styles.indices.contains(style) ? styles[style] : .number
            return SheetNumber.text(value, format, counts1904: counts1904)
        case "b": return value == "1" ? "TRUE" : "FALSE"
        default: return value
        }
    }

    /// Cells below each other that are merged all have the value of the first: a building beside its homes.
    private mutating func merge(_ reference: String) {
        let corners = reference.split(separator: ":")
        guard corners.count == 2, let column = ExcelSheet.column(String(corners[0])),
            column == ExcelSheet.column(String(corners[1])), let first = Int(corners[0].drop { !$0.isNumber }),
            let last = Int(corners[1].drop { !$0.isNumber }), first < last, merges.count < ExcelSheet.mergeLimit
        else { return }
        merges.append((column, first...last))
    }

    private mutating func fill() throws(ZipArchive.Failure) {
        guard !merges.isEmpty else { return }
        let indexes = Dictionary(rows.enumerated().map { ($1.line, $0) }) { first, _ in first }
        var seen = 0
        for merge in merges where merge.column < SheetBuilder.columnLimit {
            guard let first = indexes[merge.lines.lowerBound], merge.column < rows[first].cells.count else { continue }
            let text = rows[first].cells[merge.column]
            for index in rows.indices[(first + 1)...] {
                guard rows[index].line <= merge.lines.upperBound, seen < ExcelSheet.mergeLimit else { break }
                seen += 1
                // A row that has nothing else is blank.
                guard rows[index].cells.contains(where: { !$0.isEmpty }) else { continue }
                try put(text, merge.column, index)
            }
        }
    }

    /// The column of a cell's name, from 0; nil where it has none, or none that a sheet has.
    static func column(_ name: String) -> Int? {
        var column = 0
        for byte in name.utf8 {
            guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { break }
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            guard column <= 1 << 20 else { return nil }
        }
        return column > 0 ? column - 1 : nil
    }
}
