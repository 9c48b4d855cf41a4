/// Texts that a spreadsheet takes for something else when it opens a file: a long serial for a number, of which it keeps
/// fifteen digits and shows six, and the home 3-12 for a day in March.
enum MistakenText {
    /// Digits from which spreadsheets show a number by its power of ten.
    private static let longNumber = 12
    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Whether a text would not stay as it is. Days and months as the program writes them (`2025-02-03`, `2025-02`) are
    /// days to a spreadsheet too, and quantities are numbers.
    static func isOne(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, bytes.count < 1_000 else { return false }
        if isDigit(first) {
            let rest = bytes.drop(while: isDigit)
            guard let next = rest.first else {
                return bytes.count >= longNumber || bytes.count > 1 && first == UInt8(ascii: "0")
            }
            switch next {
            case UInt8(ascii: "e"), UInt8(ascii: "E"): return isPower(rest)
            case UInt8(ascii: "."): return isPower(rest.dropFirst().drop(while: isDigit))
            default: return isDay(text)
            }
        }
        // Accountants' way to write what is below zero.
        if first == UInt8(ascii: "(") {
            let inner = bytes.dropFirst().dropLast()
            return bytes.last == UInt8(ascii: ")") && !inner.isEmpty
                && inner.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        }
        return isLetter(first) && isDay(text)
    }

    /// Whether the rest of a number is a power of ten: `E17`, `e+5`.
    private static func isPower(_ rest: Substring.UTF8View) -> Bool {
        guard let first = rest.first, first | 0x20 == UInt8(ascii: "e") else { return false }
        var digits = rest.dropFirst()
        if digits.first == UInt8(ascii: "+") || digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    /// Whether a text may be a day or a month of some year: two or three numbers, or one or two and a month's English name,
    /// with `-`, `/` or a blank between them.
    private static func isDay(_ text: String) -> Bool {
        guard text.utf8.count <= 20 else { return false }
        var parts: [String] = []
        var isApart = true
        for byte in text.utf8 {
            let isSeparator = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: " ")
            if isSeparator {
                isApart = true
                continue
            }
            guard isDigit(byte) || isLetter(byte) else { return false }
            let character = Character(UnicodeScalar(byte))
            if !isApart, let last = parts.last?.utf8.last, isDigit(last) == isDigit(byte) {
                parts[parts.count - 1].append(character)
            } else {
                parts.append(String(character))
            }
            isApart = false
        }
        let words = parts.filter { $0.utf8.first.map(isLetter) ?? false }
        let numbers = parts.filter { $0.utf8.first.map(isDigit) ?? false }
        if words.count == 1 { return months.contains(words[0].lowercased()) && (1...2).contains(numbers.count) }
        guard words.isEmpty, (2...3).contains(numbers.count), !text.utf8.contains(UInt8(ascii: " ")) else {
            return false
        }
        return isDay(numbers) && !isOurs(text, numbers)
    }

    /// Whether numbers may be year, month and day in some order, or two of them.
    private static func isDay(_ numbers: [String]) -> Bool {
        let years = numbers.indices.filter { numbers[$0].utf8.count == 4 }
        let others = numbers.indices.filter { numbers[$0].utf8.count <= 2 }
        // A year of four digits stands first or last.
        guard years.count + others.count == numbers.count, years.count <= 1,
            years.allSatisfy({ ($0 == 0 || $0 == numbers.count - 1) && numbers[$0] >= "1900" })
        else { return false }
        return others.contains { (1...12).contains(Int(numbers[$0]) ?? 0) }
    }

    /// Whether a text is a day or a month as the program writes them.
    private static func isOurs(_ text: String, _ numbers: [String]) -> Bool {
        numbers[0].utf8.count == 4 && numbers[0] < "2100" && numbers.dropFirst().allSatisfy { $0.utf8.count == 2 }
            && numbers.joined(separator: "-") == text
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
