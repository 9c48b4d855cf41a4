import CXLSXWriter
import FundRules
import Foundation

/// A workbook that is being written through libxlsxwriter; cells are values, and never a text a formula; only sums of
/// cells of the same sheet are formulas.
final class XLSXFile {
    /// How a cell looks.
    struct Style: Hashable {
        var isBold = false
        var size = 10.5
        var alignment = Alignment.left
        var indent = 0
        var hasBorder = false
        var isFilled = false
        var wraps = false
        /// How a number is shown; nil for text.
        var number: String?

        enum Alignment: Hashable { case left, centre, right }
    }

    private let path: String
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let font: String
    private var formats: [Style: UnsafeMutablePointer<lxw_format>] = [:]
    private var failure: Problem?

    /// - Throws: `Problem` with `fileNotWritten`.
    init(path: String, font: String) throws(Problem) {
        self.path = path
        self.font = font
        guard let book = workbook_new(path) else { throw Problem(.fileNotWritten, [.file(path), "libxlsxwriter"]) }
        self.book = book
    }

    /// What the file says of itself.
    func setProperties(title: String, author: String, company: String, comments: String, created: Timestamp) {
        let strings = [title, author, company, comments].map { (text: String) in strdup(text) }
        defer { for string in strings { free(string) } }
        var properties = lxw_doc_properties()
        properties.title = strings[0]
        properties.author = strings[1]
        properties.company = strings[2]
        properties.comments = strings[3]
        properties.created = time_t(created.seconds)
        check(workbook_set_properties(book, &properties))
    }

    /// A new sheet; names have at most 31 characters.
    func sheet(_ name: String) throws(Problem) -> XLSXSheet {
        guard let sheet = workbook_add_worksheet(book, name) else {
            throw Problem(.fileNotWritten, [.file(path), .text(name)])
        }
        return XLSXSheet(sheet, in: self)
    }

    /// Writes everything; the file cannot be used afterwards.
    ///
    /// - Throws: `Problem` with `fileNotWritten`.
    func close() throws(Problem) {
        check(workbook_close(book))
        if let failure { throw failure }
    }

    /// Remembers the first thing that went wrong.
    func check(_ error: lxw_error) {
        guard error != LXW_NO_ERROR, failure == nil else { return }
        failure = Problem(.fileNotWritten, [.file(path), .text(String(cString: lxw_strerror(error)))])
    }

    /// The library's format for a style.
    func format(_ style: Style) -> UnsafeMutablePointer<lxw_format>? {
        if let format = formats[style] { return format }
        guard let format = workbook_add_format(book) else { return nil }
        format_set_font_name(format, font)
        format_set_font_size(format, style.size)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        switch style.alignment {
        case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
        case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        }
        if style.isBold { format_set_bold(format) }
        if style.indent > 0 { format_set_indent(format, UInt8(style.indent)) }
        if style.hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        if style.isFilled { format_set_bg_color(format, 0xE7E6E6) }
        if style.wraps { format_set_text_wrap(format) }
        if let number = style.number { format_set_num_format(format, number) }
        formats[style] = format
        return format
    }
}
