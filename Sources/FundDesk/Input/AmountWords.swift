/// Amounts of money as people say them at a keyboard: whatever `AmountText` reads, and `3万`, `1.5万元`, `200块`.
package enum AmountWords {
    /// The amount.
    ///
    /// - Parameter signed: whether zero and amounts below it are taken.
    /// - Throws: `Problem` with `amountMalformed`, `amountNotPositive` or `amountTooLarge`, and the text as it stood.
    package static func money(_ text: String, signed: Bool = false) throws(Problem) -> Money {
        var plain = text.halfWidth.trimmed
        for word in ["块钱", "块", "元钱"] where plain.hasSuffix(word) {
            plain = String(plain.dropLast(word.count)) + "元"
        }
        guard let (number, zeros) = myriads(plain) else {
            do throws(Problem) { return try AmountText.money(plain, signed: signed) } catch {
                throw Problem(error.code, [.text(text)])
            }
        }
        guard let yuan = times(number, zeros) else { throw Problem(.amountMalformed, [.text(text)]) }
        do throws(Problem) { return try Money(yuan: yuan, signed: signed) } catch {
            throw Problem(error.code, [.text(text)])
        }
    }

    /// The number before 万 or 亿, and how many zeros that word stands for.
    private static func myriads(_ text: String) -> (number: String, zeros: Int)? {
        var rest = text[...]
        for word in ["元整", "元", "圆"] where rest.hasSuffix(word) { rest = rest.dropLast(word.count) }
        let zeros = rest.hasSuffix("万") || rest.hasSuffix("萬") ? 4 : rest.hasSuffix("亿") ? 8 : 0
        guard zeros > 0, let number = AmountText.plain(String(rest.dropLast())) else { return nil }
        return (number.replacing(",", with: ""), zeros)
    }

    /// A decimal number with its point moved to the right; nil where more than two decimals are left.
    private static func times(_ number: String, _ zeros: Int) -> String? {
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, whole.count <= 14 else { return nil }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        let moved = decimals.prefix(zeros) + String(repeating: "0", count: max(0, zeros - decimals.count))
        let left = decimals.dropFirst(zeros)
        guard left.count <= 2 else { return nil }
        return whole + moved + (left.isEmpty ? "" : "." + left)
    }
}
