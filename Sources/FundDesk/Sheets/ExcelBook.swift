/// A workbook of Excel 2007 and later (.xlsx, ECMA-376): the values of its cells, as they were last computed.
struct ExcelBook {
    /// Texts that sheets share.
    static let textLimit = 2_000_000
    /// Sheets that are read.
    static let sheetLimit = 64

    private let archive: ZipArchive
    private var texts: [String] = []
    private var styles: [SheetNumber.Style] = []
    private var counts1904 = false

    /// The sheets that are shown, in their order.
    ///
    /// - Throws: `Problem` with `bookDamaged`, `bookProtected`, `formatOther` or `tableTooLong`.
    static func sheets(_ bytes: [UInt8], _ path: String) throws(Problem) -> [Sheet] {
        let archive: ZipArchive
        do throws(ZipArchive.Failure) { archive = try ZipArchive(bytes) } catch { throw error.problem(".xlsx", path) }
        if let other = ExcelBook.other(archive) { throw other.problem(path) }
        do throws(ZipArchive.Failure) {
            var book = ExcelBook(archive: archive)
            return try book.read()
        } catch { throw error.problem(".xlsx", path) }
    }

    private init(archive: ZipArchive) {
        self.archive = archive
    }

    /// What an archive is that is no workbook; nil where it is one.
    private static func other(_ archive: ZipArchive) -> ForeignFormat? {
        if archive.has("xl/workbook.xml") { return nil }
        if archive.has("xl/workbook.bin") { return .binaryWorkbook }
        if archive.has("word/document.xml") { return .word }
        if archive.has("Index/Document.iwa") { return .numbers }
        return archive.has("content.xml") && archive.has("mimetype") ? .openDocument : .archive
    }

    private mutating func read() throws(ZipArchive.Failure) -> [Sheet] {
        let (names, isOld) = try index()
        counts1904 = isOld
        let targets = try relations()
        texts = try sharedTexts()
        styles = try cellStyles()
        var sheets: [Sheet] = []
        var unpacked = 0
        for (name, relation) in names.prefix(ExcelBook.sheetLimit) {
            guard let target = targets[relation], let content = try archive.entry(target) else { continue }
            // Several may name one entry.
            unpacked += content.count
            guard unpacked <= ZipArchive.entryLimit else { throw .tooLarge }
            var reader = ExcelSheet(texts: texts, styles: styles, counts1904: counts1904)
            sheets.append(try reader.read(content, name))
        }
        guard !sheets.isEmpty else { throw .damaged }
        return sheets
    }

    private func pull(_ name: String) throws(ZipArchive.Failure) -> XMLPull? {
        guard let content = try archive.entry(name) else { return nil }
        guard let pull = XMLPull(content) else { throw .damaged }
        return pull
    }

    /// Calls with every element that begins.
    private func each(_ name: String, _ take: (String, [String: String]) -> Void) throws(ZipArchive.Failure) {
        guard let pull = try pull(name) else { return }
        while true {
            switch pull.next() {
            case .start(let element): take(element, pull.attributes())
            case .finished: return
            case .broken: throw .damaged
            case .end, .text: continue
            }
        }
    }

    /// The names of the sheets that are shown, each with its relation, and whether days are counted from 1904.
    private func index() throws(ZipArchive.Failure) -> (sheets: [(String, String)], counts1904: Bool) {
        var sheets: [(String, String)] = []
        var counts1904 = false
        try each("xl/workbook.xml") { element, attributes in
            if element == "workbookPr" { counts1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
            if element == "sheet", attributes["state"] == nil || attributes["state"] == "visible" {
                sheets.append((attributes["name"] ?? "", attributes["id"] ?? ""))
            }
        }
        return (sheets, counts1904)
    }

    /// The entries of the archive by relation.
    private func relations() throws(ZipArchive.Failure) -> [String: String] {
        var targets: [String: String] = [:]
        try each("xl/_rels/workbook.xml.rels") { element, attributes in
            guard element == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else {
                return
            }
            targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        }
        return targets
    }

    private func sharedTexts() throws(ZipArchive.Failure) -> [String] {
        guard let pull = try pull("xl/sharedStrings.xml") else { return [] }
        var texts: [String] = []
        var (text, isText, isPhonetic) = ("", false, false)
        while true {
            switch pull.next() {
            case .start("si"): text = ""
            case .start("t"): isText = true
            case .start("rPh"): isPhonetic = true
            case .end("rPh"): isPhonetic = false
            case .end("t"): isText = false
            case .text(let piece) where isText && !isPhonetic: text += piece
            case .end("si"):
                guard texts.count < ExcelBook.textLimit else { throw .tooLarge }
                texts.append(text)
            case .finished: return texts
            case .broken: throw .damaged
            default: continue
            }
        }
    }

    /// What the styles of cells make of numbers.
    private func cellStyles() throws(ZipArchive.Failure) -> [SheetNumber.Style] {
        guard let pull = try pull("xl/styles.xml") else { return [] }
        var codes: [Int: String] = [:]
        var styles: [SheetNumber.Style] = []
        var isOfCells = false
        while true {
            switch pull.next() {
            case .start("numFmt"):
                let attributes = pull.attributes()
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] }
            case .start("cellXfs"): isOfCells = true
            case .end("cellXfs"): isOfCells = false
            case .start("xf") where isOfCells:
                let id = pull.attributes()["numFmtId"].flatMap { Int($0) } ?? 0
                styles.append(SheetNumber.style(id, codes[id]))
            case .finished: return styles
            case .broken: throw .damaged
            default: continue
            }
        }
    }
}

extension ZipArchive.Failure {
    /// The problem of a file that could not be unpacked.
    func problem(_ sort: String, _ path: String) -> Problem {
        let place = Problem.Place(file: path)
        let limits: [Problem.Argument] = [.number(SheetBuilder.rowLimit), .number(SheetBuilder.columnLimit)]
        return switch self {
        case .damaged: Problem(.bookDamaged, [.text(sort)], place: place)
        case .encrypted: Problem(.bookProtected, place: place)
        case .tooLarge: Problem(.tableTooLong, limits, place: place)
        }
    }
}
