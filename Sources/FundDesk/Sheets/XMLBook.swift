/// A workbook that Excel 2003 saved as XML (SpreadsheetML), which some banks' pages write.
enum XMLBook {
    /// The sheets, in their order.
    ///
    /// - Throws: `Problem` with `bookDamaged` or `tableTooLong`.
    static func sheets(_ text: ArraySlice<UInt8>, _ path: String) throws(Problem) -> [Sheet] {
        do throws(ZipArchive.Failure) { return try read(text) } catch { throw error.problem("XML", path) }
    }

    private static func read(_ text: ArraySlice<UInt8>) throws(ZipArchive.Failure) -> [Sheet] {
        guard let pull = XMLPull(text) else { throw .damaged }
        var sheets: [Sheet] = []
        var (builder, name, line) = (SheetBuilder(), "", 0)
        var (value, type, isData) = ("", "", false)
        while true {
            switch pull.next() {
            case .start("Worksheet"): (builder, name, line) = (SheetBuilder(), pull.attributes()["Name"] ?? "", 0)
            case .end("Worksheet"): sheets.append(builder.sheet(name: name))
            case .start("Row"): line = SheetBuilder.line(pull.attributes()["Index"]) ?? line + 1
            case .end("Row"): builder.endRow(line: line)
            case .start("Cell"):
                let index = SheetBuilder.line(pull.attributes()["Index"]) ?? 0
                while builder.width < index - 1, !builder.isTooLong { builder.append("") }
                value = ""
            case .start("Data"): (type, isData) = (pull.attributes()["Type"] ?? "", true)
            case .end("Data"): isData = false
            case .text(let piece) where isData: value += piece
            case .end("Cell"):
                builder.append(type == "Number" ? Double(value).map { SheetNumber.text($0) } ?? value : value)
            case .finished: return sheets
            case .broken: throw .damaged
            default: continue
            }
            guard !builder.isTooLong, sheets.count <= ExcelBook.sheetLimit else { throw .tooLarge }
        }
    }
}
