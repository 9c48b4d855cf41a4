import Foundation

/// Workbooks that a test writes by hand: archives whose entries are stored as they are.
enum PaperBook {
    /// A workbook of one sheet.
    ///
    /// - Parameter rows: the rows as XML.
    static func book(_ rows: String, texts: String = "", dates1904: Bool = false, head: String = "") -> Data {
        archive([
            (
                "xl/workbook.xml",
                "<workbook><workbookPr date1904=\"\(dates1904 ? 1 : 0)\"/><sheets><sheet name=\"表\" r:id=\"r1\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            ("xl/sharedStrings.xml", "<sst>\(texts)</sst>"),
            (
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>"
            ),
            ("xl/worksheets/sheet1.xml", "\(head)<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
        ])
    }

    /// A row of inline texts.
    static func row(_ number: Int, _ texts: [String]) -> String {
        let cells = texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
        return "<row r=\"\(number)\">\(cells.joined())</row>"
    }

    /// A zip archive without compression.
    static func archive(_ entries: [(name: String, content: String)]) -> Data {
        var (body, folder) = ([UInt8](), [UInt8]())
        for (name, content) in entries {
            let (name, content) = (Array(name.utf8), Array(content.utf8))
            let common =
                bytes(20, 2) + bytes(0x800, 2) + bytes(0, 2) + bytes(0, 4) + bytes(Int(checksum(content)), 4)
                + bytes(content.count, 4) + bytes(content.count, 4) + bytes(name.count, 2) + bytes(0, 2)
            folder +=
                [0x50, 0x4B, 1, 2] + bytes(20, 2) + common + bytes(0, 6) + bytes(0, 4) + bytes(body.count, 4) + name
            body += [0x50, 0x4B, 3, 4] + common + name + content
        }
        let end =
            [0x50, 0x4B, 5, 6] + bytes(0, 4) + bytes(entries.count, 2) + bytes(entries.count, 2)
            + bytes(folder.count, 4) + bytes(body.count, 4) + bytes(0, 2)
        return Data(body + folder + end)
    }

    private static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> (8 * $0) : 0) }
    }

    private static func checksum(_ content: [UInt8]) -> UInt32 {
        ~content.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
    }
}
