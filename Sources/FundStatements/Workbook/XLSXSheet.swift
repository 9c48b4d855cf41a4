import CXLSXWriter

/// One sheet of a workbook; rows and columns count from 0.
struct XLSXSheet {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let file: XLSXFile
    /// Characters of a cell, of 32,767 that Excel takes.
    private static let limit = 32_000

    init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, in file: XLSXFile) {
        self.sheet = sheet
        self.file = file
    }

    /// Puts a text into a cell, whatever it looks like.
    func write(_ text: String, _ row: Int, _ column: Int, _ style: XLSXFile.Style) {
        let text = String(text.prefix(XLSXSheet.limit))
        file.check(worksheet_write_string(sheet, UInt32(row), UInt16(column), text, file.format(style)))
    }

    /// Puts hundredths into a cell as a number with two decimals.
    func write(hundredths: Int64, _ row: Int, _ column: Int, _ style: XLSXFile.Style) {
        let value = Double(hundredths) / 100
        file.check(worksheet_write_number(sheet, UInt32(row), UInt16(column), value, file.format(style)))
    }

    /// Puts a sum of other cells of the sheet, with what it comes to for programs that do not calculate.
    func write(sum formula: String, hundredths: Int64, _ row: Int, _ column: Int, _ style: XLSXFile.Style) {
        let (value, format) = (Double(hundredths) / 100, file.format(style))
        file.check(worksheet_write_formula_num(sheet, UInt32(row), UInt16(column), "=\(formula)", format, value))
    }

    /// Puts a number that a style shows as what it is: a day or a moment in days since 30 December 1899.
    func write(number: Double, _ row: Int, _ column: Int, _ style: XLSXFile.Style) {
        file.check(worksheet_write_number(sheet, UInt32(row), UInt16(column), number, file.format(style)))
    }

    /// Puts an empty cell with its border.
    func blank(_ row: Int, _ column: Int, _ style: XLSXFile.Style) {
        file.check(worksheet_write_blank(sheet, UInt32(row), UInt16(column), file.format(style)))
    }

    /// Puts a text over the columns of a row from the first to one.
    func merge(_ text: String, _ row: Int, through column: Int, _ style: XLSXFile.Style, height: Double? = nil) {
        if column > 0 {
            let (row, column) = (UInt32(row), UInt16(column))
            file.check(worksheet_merge_range(sheet, row, 0, row, column, text, file.format(style)))
        } else {
            write(text, row, 0, style)
        }
        if let height { setHeight(height, of: row) }
    }

    /// Puts a text over some columns of a row.
    func merge(_ text: String, _ row: Int, columns: Range<Int>, _ style: XLSXFile.Style) {
        guard columns.count > 1 else { return write(text, row, columns.lowerBound, style) }
        let (first, last) = (UInt16(columns.lowerBound), UInt16(columns.upperBound - 1))
        file.check(worksheet_merge_range(sheet, UInt32(row), first, UInt32(row), last, text, file.format(style)))
    }

    /// Puts a text over two rows of a column.
    func mergeDown(_ text: String, _ row: Int, _ column: Int, _ style: XLSXFile.Style) {
        let (row, column) = (UInt32(row), UInt16(column))
        file.check(worksheet_merge_range(sheet, row, column, row + 1, column, text, file.format(style)))
    }

    /// Lets whoever works on the rows between two choose among them by what stands in a column; `heading` stays.
    func filter(heading: Int, through last: Int, columns: Int) {
        file.check(worksheet_autofilter(sheet, UInt32(heading), 0, UInt32(last), UInt16(columns - 1)))
    }

    /// Sets a row's height in points.
    func setHeight(_ height: Double, of row: Int) {
        file.check(worksheet_set_row(sheet, UInt32(row), height, nil))
    }

    /// Sets a column's width in characters of the font.
    func setWidth(_ width: Int, of column: Int) {
        file.check(worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), nil))
    }

    /// Sets up A4 paper: one page wide, the heading's rows on every page and in sight on the screen.
    func setUpPage(isLandscape: Bool, heading: ClosedRange<Int>, columns: Int, rows: Int, footer: String) {
        worksheet_set_default_row(sheet, 18, 0)
        worksheet_set_paper(sheet, 9)
        if isLandscape { worksheet_set_landscape(sheet) } else { worksheet_set_portrait(sheet) }
        worksheet_set_margins(sheet, 0.6, 0.6, 0.7, 0.8)
        worksheet_center_horizontally(sheet)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_freeze_panes(sheet, UInt32(heading.upperBound + 1), 0)
        file.check(worksheet_repeat_rows(sheet, UInt32(heading.lowerBound), UInt32(heading.upperBound)))
        file.check(worksheet_print_area(sheet, 0, 0, UInt32(rows), UInt16(columns - 1)))
        file.check(worksheet_set_footer(sheet, footer))
        // Account codes and references are text that looks like numbers, on purpose.
        file.check(worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"))
    }
}
