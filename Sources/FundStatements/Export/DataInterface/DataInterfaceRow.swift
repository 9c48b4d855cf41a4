import FundRules
import TransparencyLog

/// One record of the data interface, filled in element by element.
struct DataInterfaceRow {
    private let fields: [DataInterfaceField]
    /// Elements filled in so far.
    private var count = 0
    private var xml: String
    private let name: String

    init(_ table: DataInterfaceTable) {
        fields = table.fields
        name = table.rawValue
        xml = "<\(name) locID=\"\(table.number)\">"
    }

    /// The record as XML, on a line of its own where no text has line feeds.
    var line: String {
        assert(count == fields.count, "a record of \(name) with \(count) elements")
        return xml + "</\(name)>\n"
    }

    private mutating func write(_ value: String) {
        let field = fields[count]
        xml += field.start
        xml += value
        xml += field.end
        count += 1
    }

    /// A text; what is too long for its element ends in an ellipsis.
    mutating func text(_ text: String) { write(MarkupText.escaped(ColumnText.cut(text, to: limit))) }

    /// A code, which must stay unlike any other: what is too long ends in a part of its hash.
    mutating func code(_ code: String) {
        guard ColumnText.columns(of: code) > limit else { return write(MarkupText.escaped(code)) }
        let digest = StreamingDigest()
        Array(code.utf8).withUnsafeBytes(digest.take)
        let hash = digest.finish().hexadecimal.prefix(8)
        write(MarkupText.escaped(ColumnText.prefix(of: code, columns: limit - 9)) + "~" + hash)
    }

    /// What this program wrote: dates, numbers, prescribed words; no guard needed.
    mutating func word(_ word: String) { write(word) }

    /// A day, `YYYYMMDD`.
    mutating func date(_ day: CalendarDate) { write(day.description.replacing("-", with: "")) }

    /// A whole number.
    mutating func integer(_ number: Int) { write(String(number)) }

    /// Nothing of a quantity, and an amount in fen in the voucher's currency, which is the book's.
    mutating func amount(_ fen: Int64) {
        let text = Money(fen: fen).plain
        skip(1)
        write(text)
        write(text)
    }

    /// An amount in fen.
    mutating func money(_ fen: Int64) { write(Money(fen: fen).plain) }

    /// Elements that a fund has nothing to say about.
    mutating func skip(_ elements: Int) {
        for _ in 0..<elements { write(fields[count].nothing) }
    }

    private var limit: Int { if case .text(let columns) = fields[count].content { columns } else { 0 } }
}

/// Texts by the standard's count of columns.
enum ColumnText {
    /// The columns that a text takes by the standard's count: what is not ASCII takes two.
    static func columns(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

    /// A text that takes at most so many columns; a longer one ends in an ellipsis.
    static func cut(_ text: String, to limit: Int) -> String {
        // Nearly no text is that long, and no character takes more columns than bytes.
        guard text.utf8.count > limit, columns(of: text) > limit else { return text }
        return prefix(of: text, columns: limit - 2) + "…"
    }

    /// As much of a text as takes so many columns.
    static func prefix(of text: String, columns: Int) -> String {
        var result = String.UnicodeScalarView()
        var left = columns
        for scalar in text.unicodeScalars {
            left -= width(scalar)
            guard left >= 0 else { break }
            result.append(scalar)
        }
        return String(result)
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int { scalar.isASCII ? 1 : 2 }
}
