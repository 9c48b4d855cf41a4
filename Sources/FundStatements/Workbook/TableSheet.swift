import FundRules

/// A table on a sheet: title, head, columns, rows, notes, what the figures rest on, and where people sign.
struct TableSheet {
    private let table: Table
    private let head: Table.Head
    /// The rows of the table that this sheet has.
    private let rows: ArraySlice<Table.Row>
    private let language: Language
    /// Whether the sheet has all rows, so that what is summed stands on it.
    private let isWhole: Bool
    /// Characters of each column.
    private let widths: [Int]

    /// Nil of a list, which is no form to print.
    init?(table: Table, rows: ArraySlice<Table.Row>, language: Language, isWhole: Bool) {
        guard let head = table.head else { return nil }
        (self.table, self.head, self.rows, self.language, self.isWhole) = (table, head, rows, language, isWhole)
        widths = TableSheet.widths(table, rows, language)
    }

    /// Rows of a table on one sheet; Excel's own limit is 1,048,576.
    static let rowLimit = 1_000_000
    static let titleStyle = XLSXFile.Style(isBold: true, size: 16, alignment: .centre)
    private static let money = "#,##0.00"

    private var last: Int { table.columns.count - 1 }

    func write(to sheet: XLSXSheet) {
        sheet.merge(table.title[language], 0, through: last, TableSheet.titleStyle, height: 30)
        sheet.merge(table.date[language], 1, through: last, XLSXFile.Style(alignment: .centre))
        let top = writeHead(to: sheet, from: 2)
        let heading = writeColumns(to: sheet, top)
        let hasTotals = table.columns.last?.key == "total"
        let sums = isWhole ? TableSums(Array(rows), from: heading + 1, hasTotals: hasTotals).formulas : []
        for (offset, row) in rows.enumerated() {
            write(row, heading + 1 + offset, isWhole ? sums[offset] : [:], to: sheet)
        }
        // Whoever filters a list does not want its sums among the lines; a form is no list.
        let lines = rows.count - rows.reversed().prefix { $0.style == .total }.count
        if isList, lines > 0 { sheet.filter(heading: heading, through: heading + lines, columns: table.columns.count) }
        let end = writeFoot(to: sheet, from: heading + 1 + rows.count)
        for (column, width) in widths.enumerated() { sheet.setWidth(width, of: column) }
        sheet.setUpPage(
            isLandscape: widths.prefix(printed).reduce(0, +) > 120,
            heading: top...heading,
            columns: printed,
            rows: end,
            footer: TableSheet.footer(head, language)
        )
    }

    /// Whose figures these are; gives the row of the columns' headings.
    private func writeHead(to sheet: XLSXSheet, from first: Int) -> Int {
        let basis = [table.form, Label.basis].compactMap { $0?[language] }.joined(separator: "  ")
        let pairs = [
            (Label.entity[language] + head.entity, basis),
            (Label.preparer[language] + head.preparer, Label.money[language]),
        ]
        for (offset, pair) in pairs.enumerated() {
            sheet.write(pair.0, first + offset, 0, XLSXFile.Style())
            sheet.write(pair.1, first + offset, last, XLSXFile.Style(alignment: .right))
        }
        let details = table.details.map { $0.label[language] + Label.colon[language] + $0.value[language] }
        guard !details.isEmpty else { return first + 2 }
        sheet.write(details.joined(separator: "  "), first + 2, 0, XLSXFile.Style())
        return first + 3
    }

    /// The columns' headings, in two rows where some have something in common; gives the last of them.
    private func writeColumns(to sheet: XLSXSheet, _ row: Int) -> Int {
        let style = XLSXFile.Style(isBold: true, alignment: .centre, hasBorder: true, isFilled: true, wraps: true)
        let isGrouped = table.columns.contains { $0.group != nil }
        var first = 0
        while first < table.columns.count {
            let column = table.columns[first]
            guard let group = column.group else {
                if isGrouped {
                    sheet.mergeDown(column.title[language], row, first, style)
                } else {
                    sheet.write(column.title[language], row, first, style)
                }
                first += 1
                continue
            }
            let end = table.columns[first...].firstIndex { $0.group != group } ?? table.columns.count
            sheet.merge(group[language], row, columns: first..<end, style)
            for index in first..<end { sheet.write(table.columns[index].title[language], row + 1, index, style) }
            first = end
        }
        let last = isGrouped ? row + 1 : row
        for index in row...last { sheet.setHeight(24, of: index) }
        return last
    }

    /// Whether it is a list of like lines, and not a form with sections or sides.
    private var isList: Bool {
        rows.allSatisfy { row in
            if case .line(let steps) = row.style { steps == 0 && row.beside.isEmpty } else { row.beside.isEmpty }
        }
    }

    /// The columns that are printed, from the left: those of a journal that are there to be worked on are not.
    private var printed: Int { table.columns.firstIndex { $0.isWorkedOn } ?? table.columns.count }

    private func write(_ row: Table.Row, _ index: Int, _ sums: [Int: String], to sheet: XLSXSheet) {
        // A row's height is fixed: what does not fit its width must be given room.
        let isRemark = row.isRemark
        let lines = lines(of: row, in: isRemark ? max(1, widths.reduce(0, +)) : TableSheet.widest)
        if lines > 1 { sheet.setHeight(Double(lines) * 16 + 2, of: index) }
        if isRemark, lines > 1, case .text(let wording)? = row.cells.first {
            return sheet.merge(wording[language], index, through: last, XLSXFile.Style(hasBorder: true, wraps: true))
        }
        var first = 0
        for part in row.parts {
            write(part, index, from: first, sums, to: sheet)
            first += part.cells.count
        }
    }

    private func write(
        _ row: Table.Row,
        _ index: Int,
        from first: Int,
        _ sums: [Int: String],
        to sheet: XLSXSheet
    ) {
        for (position, cell) in row.cells.enumerated() {
            let column = first + position
            var style = XLSXFile.Style(isBold: row.style == .total, hasBorder: true)
            switch cell {
            case .empty: sheet.blank(index, column, style)
            case .money(let fen):
                style.alignment = .right
                style.number = TableSheet.money
                if let sum = sums[column] {
                    sheet.write(sum: sum, hundredths: fen, index, column, style)
                } else {
                    sheet.write(hundredths: fen, index, column, style)
                }
            case .text(let wording):
                let text = wording[language]
                if table.columns[column].isTrailing, let value = TableSheet.hundredths(text) {
                    style.alignment = .right
                    style.number = TableSheet.money
                    sheet.write(hundredths: value, index, column, style)
                } else if let number = table.columns[column].number(text) {
                    style.number = number.format
                    sheet.write(number: number.value, index, column, style)
                } else {
                    if position == 0, case .line(let steps) = row.style { style.indent = steps }
                    if table.columns[column].isTrailing { style.alignment = .right }
                    style.wraps = DisplayWidth.columns(of: text) > TableSheet.widest
                    sheet.write(text, index, column, style)
                }
            }
        }
    }

    /// How many lines the longest text of a row takes.
    private func lines(of row: Table.Row, in room: Int) -> Int {
        row.parts.lazy.flatMap(\.cells).reduce(1) { most, cell in
            // Nothing is wider than the bytes it takes: nearly every text fits, and is not measured again.
            guard case .text(let wording) = cell, wording[language].utf8.count > room else { return most }
            return max(most, (DisplayWidth.columns(of: wording[language]) + room - 1) / room)
        }
    }

    /// Notes, provenance and signatures; gives the last row.
    private func writeFoot(to sheet: XLSXSheet, from first: Int) -> Int {
        let width = max(1, widths.reduce(0, +))
        var row = first
        for note in table.notes + head.provenance.footLines {
            let lines = (DisplayWidth.columns(of: note[language]) + width - 1) / width
            let style = XLSXFile.Style(size: 9, wraps: true)
            sheet.merge(note[language], row, through: last, style, height: Double(max(1, lines)) * 14)
            row += 1
        }
        for line in signatures(within: width) {
            sheet.merge(line, row + 1, through: last, XLSXFile.Style(), height: 24)
            row += 1
        }
        return row
    }

    /// Where people sign, in one line or in two.
    private func signatures(within width: Int) -> [String] {
        let blank = String(repeating: "\u{3000}", count: 4)
        let names = table.signatures.map { $0[language] + Label.colon[language] + blank }
        let line = names.joined()
        guard DisplayWidth.columns(of: line) > width else { return line.isEmpty ? [] : [line] }
        return [names.prefix(2).joined(), names.dropFirst(2).joined()]
    }

    private static let widest = 44

    /// Characters of each column, by what stands in it; the head's ends must find room too.
    private static func widths(_ table: Table, _ rows: ArraySlice<Table.Row>, _ language: Language) -> [Int] {
        var widths = table.columns.map { min(DisplayWidth.columns(of: $0.title[language]), widest) }
        for row in rows where !row.isRemark {
            let parts = row.parts.flatMap { part in
                part.cells.enumerated().map { width(part, $0, $1, language) }
            }
            for (column, width) in parts.enumerated() {
                widths[column] = max(widths[column], min(width, widest))
            }
        }
        return widths.enumerated().map { column, width in
            max(width + 3, table.columns[column].isTrailing ? 16 : 9, table.columns[column].room)
        }
    }

    private static func width(_ row: Table.Row, _ position: Int, _ cell: Table.Cell, _ language: Language) -> Int {
        let indent = if position == 0, case .line(let steps) = row.style { steps * 2 } else { 0 }
        return switch cell {
        case .empty: 0
        case .money(let fen): Money(fen: fen).grouped.count
        case .text(let wording): DisplayWidth.columns(of: wording[language]) + indent
        }
    }

    /// An area: a figure that is not money.
    private static func hundredths(_ text: String) -> Int64? { (try? Area(squareMetres: text))?.hundredths }

    /// Fund and period at the left, the page at the right; `&` is syntax there.
    static func footer(_ head: Table.Head, _ language: Language) -> String {
        let name = "\(head.entity) \(head.title[language])".replacing("&", with: "&&")
        return "&L&9\(String(name.prefix(100)))&R&9\(Label.page.text(language, ["&P", "&N"]))"
    }
}

extension Table.Column {
    /// Whether it is there for whoever works on a workbook, and not printed.
    fileprivate var isWorkedOn: Bool { key == "request" }

    /// A day or a moment as spreadsheets count them, an entry's number; nil in other columns.
    fileprivate func number(_ text: String) -> (value: Double, format: String)? {
        // The days from 30 December 1899 to 1 January 1970.
        let epoch: Int64 = 25_569
        switch key {
        case "date": return CalendarDate(text).map { (Double(Int64($0.daysSinceEpoch) + epoch), "yyyy-mm-dd") }
        case "time":
            return Timestamp(text).map { (Double($0.seconds) / 86_400 + Double(epoch), "yyyy-mm-dd hh:mm:ss") }
        case "entry", "request": return Int32(text).map { (Double($0), "0") }
        default: return nil
        }
    }
}
