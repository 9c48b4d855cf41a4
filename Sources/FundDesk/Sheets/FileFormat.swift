/// What a file is, by its bytes: names are wrong as often as not.
enum FileFormat: Equatable {
    /// Text with separators.
    case text
    /// A workbook in a zip archive (.xlsx), one of Excel 97 to 2003 (.xls), a page with tables, a workbook in XML.
    case xlsx, xls, html, xml
    /// What no table is read from.
    case other(ForeignFormat)

    /// Bytes that are looked at.
    private static let probe = 1 << 16

    /// What binary bytes are; nil where they may be text.
    static func binary(_ bytes: [UInt8]) -> FileFormat? {
        let heads: [([UInt8], ForeignFormat)] = [
            (Array("%PDF".utf8), .pdf), ([0xFF, 0xD8, 0xFF], .image), ([0x89, 0x50, 0x4E, 0x47], .image),
            (Array("GIF8".utf8), .image), (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive),
            ([0x1F, 0x8B], .archive), (Array("SQLite format 3".utf8), .ledger),
        ]
        if let (_, other) = heads.first(where: { bytes.starts(with: $0.0) }) { return .other(other) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return .xlsx
        }
        return bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? .xls : nil
    }

    /// What a text is.
    ///
    /// - Parameter text: UTF-8 without a mark.
    static func text(_ text: ArraySlice<UInt8>) -> FileFormat {
        let start = text.prefix(probe).drop { $0 <= 0x20 }
        guard let first = start.first, "<!:O{[".utf8.contains(first) else { return .text }
        let head = String(decoding: start, as: UTF8.self)
        let small = head.prefix(4_096).lowercased()
        if small.hasPrefix("ofxheader") || small.contains("<ofx>") { return .other(.ofx) }
        if small.hasPrefix("!type:") || small.hasPrefix("!account") || small.hasPrefix("!option") {
            return .other(.qif)
        }
        if head.hasPrefix(":20:"), head.contains(":60F:") || head.contains(":25:") { return .other(.mt940) }
        if first == UInt8(ascii: "{") || small.hasPrefix("[{") { return .other(.json) }
        guard first == UInt8(ascii: "<") else { return .text }
        if head.contains("BkToCstmr") || small.contains("camt.05") { return .other(.camt) }
        if small.contains("urn:schemas-microsoft-com:office:spreadsheet"), !small.contains("<html") { return .xml }
        let marks = ["<html", "<!doctype html", "<table", "<tr", "<body", "<head", "<meta", "<div"]
        if marks.contains(where: small.contains) || head.lowercased().contains("<table") { return .html }
        return .other(.xml)
    }
}

/// Formats that are known and not read.
enum ForeignFormat: CaseIterable {
    case ofx, qif, camt, mt940, json, xml
    case pdf, image, archive, ledger, word, openDocument, numbers, binaryWorkbook

    /// The problem of a file in the format: what it is, and how to get one that is read.
    func problem(_ path: String) -> Problem {
        let (name, advice) = TableTexts.other(self)
        return Problem(.formatOther, [.wording(name), .wording(advice)], place: Problem.Place(file: path))
    }
}
