/// Amounts of money as people, banks and spreadsheets write them.
///
/// `1,234.50`, `１２３４．５`, `¥1,234.50`, `1234.5元`, `人民币 1 234.50`, `CNY 100`, `+100.00`, `−100.00`, `100.00-`, `(100.00)`.
/// What could be read in two ways is not read: decimals after a comma, groups that are not of three, a third decimal that
/// is not zero, exponents.
package enum AmountText {
    /// The amount.
    ///
    /// - Parameter signed: whether zero and amounts below it are taken.
    /// - Throws: `Problem` with `amountMalformed`, `amountNotPositive` or `amountTooLarge`, and the text as it stood.
    package static func money(_ text: String, signed: Bool = false) throws(Problem) -> Money {
        guard let plain = plain(text) else { throw Problem(.amountMalformed, [.text(text)]) }
        do throws(Problem) { return try Money(yuan: plain, signed: signed) } catch {
            throw Problem(error.code, [.text(text)])
        }
    }

    /// The number as programs write it: an optional `-`, digits with commas in threes or none, a point and decimals.
    ///
    /// - Returns: nil where the text is no amount; what is returned may still be too large or have too many decimals.
    package static func plain(_ text: String) -> String? {
        if text.utf8.allSatisfy(isPlain), text.utf8.first.map(isDigit) == true { return withoutNoughts(text) }
        var rest = text.halfWidth.trimmed[...]
        var isNegative = false
        var hasSign = false
        /// Takes a sign off the front or the end; false where there are two.
        func sign(_ negative: Bool) -> Bool {
            defer { (hasSign, isNegative) = (true, negative) }
            return !hasSign
        }
        if rest.hasPrefix("("), rest.hasSuffix(")") {
            rest = rest.dropFirst().dropLast()
            guard sign(true) else { return nil }
        }
        // A sign may stand before the currency or after it.
        for _ in 1...3 {
            rest = rest.trimmed[...]
            if let first = rest.first, minuses.contains(first) || first == "+" {
                guard sign(first != "+") else { return nil }
                rest = rest.dropFirst()
            } else if let name = before.first(where: { rest.lowercased().hasPrefix($0) }) {
                rest = rest.dropFirst(name.count)
            }
        }
        if let name = after.first(where: { rest.lowercased().hasSuffix($0) }) {
            rest = rest.dropLast(name.count).trimmed[...]
        }
        if let last = rest.last, minuses.contains(last) {
            guard sign(true) else { return nil }
            rest = rest.dropLast()
        }
        guard let digits = digits(rest.trimmed) else { return nil }
        return (isNegative ? "-" : "") + withoutNoughts(digits)
    }

    private static let minuses: Set<Character> = ["-", "−", "–", "—", "﹣", "‐", "‑", "⁻", "➖"]
    private static let before = ["人民币", "rmb", "cny", "cn¥", "¥"]
    private static let after = ["人民币元", "元整", "圆整", "元", "圆", "rmb", "cny", "yuan", "¥"]

    /// Digits, with spaces between groups of three made commas.
    private static func digits(_ text: String) -> String? {
        let number = text.replacing("،", with: ",")
        guard number.utf8.contains(where: isDigit) else { return nil }
        if number.contains(" ") {
            guard !number.contains(",") else { return nil }
            return digits(number.split(separator: " ", omittingEmptySubsequences: false).joined(separator: ","))
        }
        guard number.utf8.allSatisfy(isPlain) else { return nil }
        return number.hasPrefix(".") ? "0" + number : number
    }

    /// The number without decimals beyond the second that are zero, and without a point that nothing follows.
    private static func withoutNoughts(_ number: String) -> String {
        guard let point = number.utf8.lastIndex(of: UInt8(ascii: ".")) else { return number }
        var decimals = number.utf8[number.utf8.index(after: point)...]
        while decimals.count > 2, decimals.last == UInt8(ascii: "0") { decimals = decimals.dropLast() }
        return String(number[..<(decimals.isEmpty ? point : decimals.endIndex)])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    private static func isPlain(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    }
}
