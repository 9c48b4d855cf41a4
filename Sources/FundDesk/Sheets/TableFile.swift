/// A file with a table in it, as a bank, a spreadsheet or a person made it: what it is, its bytes say and never its name.
package struct TableFile {
    /// The path as the user named it.
    package let path: String
    /// The file's bytes.
    package let bytes: [UInt8]
    private let content: Content

    private enum Content {
        /// UTF-8 with separators, and the line it begins on.
        case text(ArraySlice<UInt8>, line: Int, delimiters: [Character])
        case sheets([Sheet])
    }

    /// A heading, and where it was found.
    package struct Found<Heading> {
        package let heading: Heading
        package let sheet: Sheet
        /// The rows of the heading; what follows them is the table.
        package let rows: Range<Int>
    }

    /// Rows of a sheet that may be its heading: a bank's preamble is long, and no table begins further down.
    package static let headingLimit = 200
    /// Bytes in which a separator must stand to be one.
    private static let probe = 1 << 16

    /// Reads a file.
    ///
    /// - Throws: `Problem` with `textEncodingUnknown`, `formatOther`, `bookDamaged`, `bookProtected`, `tableTooLong`, or one
    ///   of the file.
    package init(_ path: String) throws(Problem) {
        try self.init(path, FileAccess.bytes(path, .table))
    }

    /// Reads what a file has.
    package init(_ path: String, _ bytes: [UInt8]) throws(Problem) {
        self.path = path
        self.bytes = bytes
        content = try TableFile.content(bytes, path)
    }

    private static func content(_ bytes: [UInt8], _ path: String) throws(Problem) -> Content {
        switch FileFormat.binary(bytes) {
        case .xlsx: return .sheets(try ExcelBook.sheets(bytes, path))
        case .xls: return .sheets(try OldExcelBook.sheets(bytes, path))
        case .other(let other): throw other.problem(path)
        default: break
        }
        let text = try TextDecoding.utf8(bytes, path)
        switch FileFormat.text(text) {
        case .html: return .sheets(try HTMLTables.sheets(text, path))
        case .xml: return .sheets(try XMLBook.sheets(text, path))
        case .other(let other): throw other.problem(path)
        default: break
        }
        if let (delimiter, rest) = declared(text) { return .text(rest, line: 2, delimiters: [delimiter]) }
        let head = text.prefix(probe)
        let others: [Character] = ["\t", ";", "|"].filter { head.contains($0.asciiValue ?? 0) }
        return .text(text, line: 1, delimiters: [","] + others)
    }

    /// The separator that a first line `sep=;` names, and what follows it.
    private static func declared(_ text: ArraySlice<UInt8>) -> (Character, ArraySlice<UInt8>)? {
        let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        let words = String(decoding: line.prefix(16), as: UTF8.self).filter { $0 != "\"" && $0 != " " }.lowercased()
        guard line.count <= 16, words.hasPrefix("sep=") else { return nil }
        let rest = text[line.endIndex...].drop { $0 == 0x0D }
        let separator = line.contains(0x09) ? "\t" : words.dropFirst(4).first ?? ","
        return [",", ";", "\t", "|"].contains(separator) ? (separator, rest.dropFirst(rest.first == 0x0A ? 1 : 0)) : nil
    }

    /// The first sheet and row that something takes for its heading, in one row or two; nil where there is none.
    ///
    /// - Throws: `Problem` with `csvMalformed` or `tableTooLong`.
    package func find<Heading>(_ read: ([String]) -> Heading?) throws(Problem) -> Found<Heading>? {
        var failure: Problem?
        var isRead = false
        for attempt in attempts {
            do throws(Problem) {
                let sheet = try sheet(attempt)
                isRead = true
                if let found = TableFile.find(in: sheet, read) { return found }
            } catch {
                failure = failure ?? error
            }
        }
        if !isRead, let failure { throw failure }
        return nil
    }

    /// The row that looks most like a heading, by how much it has of what is asked for and by its words; nil where there is
    /// no row.
    ///
    /// - Throws: `Problem` with `csvMalformed` or `tableTooLong`.
    func likeliest<Heading>(
        _ read: ([String]) -> Heading,
        score: (Heading) -> Int
    ) throws(Problem) -> Found<Heading>? {
        var best: (found: Found<Heading>, score: Int)?
        for sheet in try sheets() {
            for (index, row) in sheet.prefix(TableFile.headingLimit).enumerated() {
                let fields = row.fields.map(CellText.clean)
                let heading = read(fields)
                let score = score(heading) + fields.count { $0.contains(where: \.isLetter) && DayText.date($0) == nil }
                if let best, best.score >= score { continue }
                best = (Found(heading: heading, sheet: sheet, rows: index..<index + 1), score)
            }
        }
        return best?.found
    }

    /// The sheets, in every way that the file may be read.
    ///
    /// - Throws: `Problem` with `csvMalformed` or `tableTooLong` where it can be read in none.
    package func sheets() throws(Problem) -> [Sheet] {
        var sheets: [Sheet] = []
        var failure: Problem?
        for attempt in attempts {
            do throws(Problem) { sheets.append(try sheet(attempt)) } catch { failure = failure ?? error }
        }
        if sheets.isEmpty, let failure { throw failure }
        return sheets
    }

    /// A way to read the file.
    private enum Attempt {
        case read(Sheet)
        case separated(ArraySlice<UInt8>, line: Int, Character)
    }

    private var attempts: [Attempt] {
        switch content {
        case .sheets(let sheets): sheets.map(Attempt.read)
        case .text(let text, let line, let delimiters): delimiters.map { .separated(text, line: line, $0) }
        }
    }

    private func sheet(_ attempt: Attempt) throws(Problem) -> Sheet {
        switch attempt {
        case .read(let sheet): sheet
        case .separated(let text, let line, let delimiter): try separated(text, delimiter, line)
        }
    }

    private static func find<Heading>(in sheet: Sheet, _ read: ([String]) -> Heading?) -> Found<Heading>? {
        let rows = sheet.prefix(headingLimit).map { $0.fields.map(CellText.clean) }
        for (index, row) in rows.enumerated() {
            let below = index + 1 < rows.count ? rows[index + 1] : []
            // 发生额 over 借方 and 贷方; what has a digit is no heading, and what is one by itself needs no row above it.
            if !below.isEmpty, !below.contains(where: { $0.contains(where: \.isNumber) }), read(below) == nil,
                let heading = read(joined(row, below))
            {
                return Found(heading: heading, sheet: sheet, rows: index..<index + 2)
            }
            if let heading = read(row) { return Found(heading: heading, sheet: sheet, rows: index..<index + 1) }
        }
        return nil
    }

    /// The names of a heading of two rows.
    private static func joined(_ above: [String], _ below: [String]) -> [String] {
        (0..<max(above.count, below.count)).map { column in
            column < below.count && !below[column].isEmpty ? below[column] : column < above.count ? above[column] : ""
        }
    }

    private func separated(_ text: ArraySlice<UInt8>, _ delimiter: Character, _ first: Int) throws(Problem) -> Sheet {
        switch CSVRows.read(text, delimiter, line: first) {
        case .whole(let sheet): return sheet
        case .misquoted(let line):
            if let sheet = LooseCSV.read(text, delimiter, line: first) { return sheet }
            throw misquoted(text, line, first)
        case .tooLong:
            throw Problem(
                .tableTooLong,
                [.number(SheetBuilder.rowLimit), .number(SheetBuilder.columnLimit)],
                place: Problem.Place(file: path)
            )
        }
    }

    private func misquoted(_ text: ArraySlice<UInt8>, _ line: Int, _ first: Int) -> Problem {
        let text = String(decoding: text, as: UTF8.self)
        let index = line - first
        let lines = text.split(maxSplits: index + 1, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let excerpt = String(lines[min(index, lines.count - 1)].prefix(60))
        return Problem(.csvMalformed, [.text(excerpt)], place: Problem.Place(file: path, line: line))
    }
}
