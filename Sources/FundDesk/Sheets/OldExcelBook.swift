import CFreeXL
import Foundation

/// A workbook of Excel 97 to 2003 (.xls), by FreeXL.
enum OldExcelBook {
    /// Cells that a sheet may say it has: FreeXL makes room for all of them before it reads one.
    private static let cellLimit = 8_000_000

    /// The sheets, in their order.
    ///
    /// - Throws: `Problem` with `bookDamaged`, `bookProtected`, `formatOther` or `tableTooLong`.
    static func sheets(_ bytes: [UInt8], _ path: String) throws(Problem) -> [Sheet] {
        let place = Problem.Place(file: path)
        if contains(bytes, "EncryptedPackage") { throw Problem(.bookProtected, place: place) }
        if contains(bytes, "WordDocument") { throw ForeignFormat.word.problem(path) }
        guard !isTooLarge(bytes) else { throw ZipArchive.Failure.tooLarge.problem(".xls", path) }
        // FreeXL reads nothing but files; one without a name is gone with this process, whatever ends it.
        let copy = try TemporaryFolder.namelessFile()
        defer { close(copy) }
        try FileAccess.writeAll(bytes, to: copy, path: TemporaryFolder.root)
        var handle: UnsafeRawPointer?
        let status = freexl_open("/proc/self/fd/\(copy)", &handle)
        defer { if handle != nil { freexl_close(handle) } }
        guard status == FREEXL_OK, let handle else {
            throw Problem(.bookDamaged, [.text(".xls")], place: place)
        }
        var info: UInt32 = 0
        if freexl_get_info(handle, UInt16(FREEXL_BIFF_PASSWORD), &info) == FREEXL_OK,
            info == UInt32(FREEXL_BIFF_OBFUSCATED)
        {
            throw Problem(.bookProtected, place: place)
        }
        guard freexl_get_info(handle, UInt16(FREEXL_BIFF_SHEET_COUNT), &info) == FREEXL_OK else {
            throw Problem(.bookDamaged, [.text(".xls")], place: place)
        }
        var sheets: [Sheet] = []
        for index in 0..<min(Int(info), ExcelBook.sheetLimit) {
            do throws(ZipArchive.Failure) { sheets.append(try sheet(handle, index)) } catch {
                throw error.problem(".xls", path)
            }
        }
        guard !sheets.isEmpty else { throw Problem(.bookDamaged, [.text(".xls")], place: place) }
        return sheets
    }

    private static func sheet(_ handle: UnsafeRawPointer, _ index: Int) throws(ZipArchive.Failure) -> Sheet {
        var name: UnsafePointer<CChar>?
        guard freexl_get_worksheet_name(handle, UInt16(index), &name) == FREEXL_OK,
            freexl_select_active_worksheet(handle, UInt16(index)) == FREEXL_OK
        else { throw .damaged }
        var (rows, columns) = (UInt32(0), UInt16(0))
        guard freexl_worksheet_dimensions(handle, &rows, &columns) == FREEXL_OK else { throw .damaged }
        var builder = SheetBuilder()
        for row in 0..<rows {
            for column in 0..<min(columns, UInt16(SheetBuilder.columnLimit)) {
                var cell = FreeXL_CellValue()
                guard freexl_get_cell_value(handle, row, column, &cell) == FREEXL_OK else { throw .damaged }
                builder.append(text(cell))
            }
            builder.endRow(line: Int(row) + 1)
            guard !builder.isTooLong else { throw .tooLarge }
        }
        return builder.sheet(name: name.map { String(cString: $0) } ?? "")
    }

    private static func text(_ cell: FreeXL_CellValue) -> String {
        switch Int32(cell.type) {
        case FREEXL_CELL_INT: String(cell.value.int_value)
        case FREEXL_CELL_DOUBLE: SheetNumber.text(cell.value.double_value)
        case FREEXL_CELL_TEXT, FREEXL_CELL_SST_TEXT, FREEXL_CELL_DATE, FREEXL_CELL_DATETIME, FREEXL_CELL_TIME:
            cell.value.text_value.map { String(cString: $0) } ?? ""
        default: ""
        }
    }

    /// Whether a name of the compound file's folder stands in it, in UTF-16.
    private static func contains(_ bytes: [UInt8], _ name: String) -> Bool {
        let wanted: [UInt8] = name.utf8.reduce(into: []) { $0 += [$1, 0] }
        return bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
    }

    /// Whether a DIMENSIONS record ([MS-XLS] 2.4.90) asks for more cells than a table has.
    private static func isTooLarge(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 18 else { return false }
        func number(_ start: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
        }
        for start in 0..<bytes.count - 18 where bytes[start] == 0 && bytes[start + 1] == 2 {
            guard bytes[start + 2] == 14, bytes[start + 3] == 0, bytes[start + 16] == 0, bytes[start + 17] == 0 else {
                continue
            }
            if number(start + 8, 4) * number(start + 14, 2) > cellLimit { return true }
        }
        return false
    }
}
