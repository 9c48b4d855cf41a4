import CXML

/// The tables of a page, which banks call .xls: read as browsers do, by libxml2.
enum HTMLTables {
    /// Nodes that are looked at.
    private static let nodeLimit = 8_000_000

    /// Every table as a sheet, and all of them as one, their rows numbered from the top of the page.
    ///
    /// - Parameter text: UTF-8.
    /// - Throws: `Problem` with `bookDamaged` or `tableTooLong`.
    static func sheets(_ text: ArraySlice<UInt8>, _ path: String) throws(Problem) -> [Sheet] {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        let document = text.withUnsafeBytes { bytes in
            htmlReadMemory(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(clamping: bytes.count),
                nil,
                "UTF-8",
                Int32(options)
            )
        }
        guard let document else { throw Problem(.bookDamaged, [.text("HTML")], place: Problem.Place(file: path)) }
        defer { xmlFreeDoc(document) }
        var builder = SheetBuilder()
        var line = 0
        var (node, count) = (xmlDocGetRootElement(document), 0)
        while let current = node {
            count += 1
            if name(current) == "tr" {
                line += 1
                for cell in cells(current) {
                    builder.append(content(cell))
                    for _ in 1..<span(cell) { builder.append("") }
                }
                builder.endRow(line: line)
            }
            guard !builder.isTooLong, count < nodeLimit else {
                throw ZipArchive.Failure.tooLarge.problem("HTML", path)
            }
            node = next(after: current)
        }
        return [builder.sheet()]
    }

    /// The node that begins next in the page.
    private static func next(after node: xmlNodePtr) -> xmlNodePtr? {
        if let child = node.pointee.children, node.pointee.type == XML_ELEMENT_NODE { return child }
        return end(of: node)
    }

    /// The node that begins next in the page after everything within one.
    private static func end(of node: xmlNodePtr) -> xmlNodePtr? {
        var current: xmlNodePtr? = node
        while let here = current {
            if let sibling = here.pointee.next { return sibling }
            current = here.pointee.parent
            if current?.pointee.type != XML_ELEMENT_NODE { return nil }
        }
        return nil
    }

    private static func name(_ node: xmlNodePtr) -> String {
        guard node.pointee.type == XML_ELEMENT_NODE, let name = node.pointee.name else { return "" }
        return String(cString: name)
    }

    private static func cells(_ row: xmlNodePtr) -> [xmlNodePtr] {
        var cells: [xmlNodePtr] = []
        var child = row.pointee.children
        while let node = child, cells.count <= SheetBuilder.columnLimit {
            if ["td", "th"].contains(name(node)) { cells.append(node) }
            child = node.pointee.next
        }
        return cells
    }

    /// What a cell says; a new line or paragraph within it is a space, so that `501<br>6` is never 5016.
    private static func content(_ cell: xmlNodePtr) -> String {
        var text = ""
        var node = next(after: cell)
        let end = end(of: cell)
        while let current = node, node != end {
            if current.pointee.type == XML_ELEMENT_NODE {
                if ["br", "p", "div", "li"].contains(name(current)) { text += " " }
            } else if current.pointee.type != XML_COMMENT_NODE, let piece = xmlNodeGetContent(current) {
                text += String(cString: piece)
                CXML_free(piece)
            }
            node = next(after: current)
        }
        return text.halfSpaced
    }

    /// How many columns a cell takes.
    private static func span(_ node: xmlNodePtr) -> Int {
        guard let text = xmlGetProp(node, "colspan") else { return 1 }
        defer { CXML_free(text) }
        return min(max(1, Int(String(cString: text)) ?? 1), SheetBuilder.columnLimit)
    }
}

extension String {
    /// The text with every run of white space as one space, as a browser shows it.
    fileprivate var halfSpaced: String {
        split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
    }
}
