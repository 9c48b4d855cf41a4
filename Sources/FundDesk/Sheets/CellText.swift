/// What stands in a field, without what stands around it.
enum CellText {
    private static let nothings: Set<String> = ["-", "--", "—", "——", "/", "\\", "无", "N/A", "n/a", "NULL", "null"]

    /// The text without blanks around it and without what guards it from spreadsheets: `="123"`, `'123`, tabs.
    ///
    /// Our own files guard with an apostrophe whatever begins with one, so that taking one away is always right.
    static func clean(_ field: String) -> String {
        let isBare = field.utf8.first.map { $0 > 0x27 && $0 != UInt8(ascii: "=") && $0 < 0x7F } ?? true
        if isBare, field.utf8.last.map({ $0 > 0x20 && $0 < 0x7F }) ?? true { return field }
        var text = field.trimmed
        if text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 2 {
            text = String(text.dropFirst(2).dropLast()).trimmed
        }
        if text.first == "'" { text.removeFirst() }
        while text.first == "\u{FEFF}" { text.removeFirst() }
        return text.trimmed
    }

    /// Whether a spreadsheet has made a long number short: `1.23457E+17`, which is no serial, invoice or account any more.
    static func isMangled(_ text: String) -> Bool {
        // Few texts have one: a pattern is slow to set up.
        guard text.utf8.contains(UInt8(ascii: "+")) else { return false }
        return text.wholeMatch(of: /-?[0-9](\.[0-9]+)?[eE]\+[0-9]{1,3}/) != nil
    }

    /// Whether a field says that there is nothing: `-`, `--`, `/`, `无`.
    static func isNothing(_ text: String) -> Bool {
        text.isEmpty || nothings.contains(text)
    }
}
