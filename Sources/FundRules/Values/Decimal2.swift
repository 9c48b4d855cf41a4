/// Reads a decimal with at most two places as hundredths: yuan to fen, m² to 0.01 m².
///
/// Takes ASCII digits, thousands grouped by commas in threes or not at all, and one `.` followed by one or two digits;
/// an optional leading `-`. Takes no exponent, no full-width digits, no leading `+`, no spaces.
enum Decimal2 {
    /// The value in hundredths; nil where the text is not such a number or its value does not fit an Int64.
    static func hundredths(_ text: String) -> Int64? {
        var digits = text.utf8[...]
        let negative = digits.first == UInt8(ascii: "-")
        if negative { digits = digits.dropFirst() }
        let point = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.endIndex
        guard let units = wholeNumber(digits[..<point]) else { return nil }
        var cents: Int64 = 0
        if point < digits.endIndex {
            let places = digits[point...].dropFirst()
            guard (1...2).contains(places.count), let fraction = number(places) else { return nil }
            cents = places.count == 1 ? fraction * 10 : fraction
        }
        let (product, overflow) = units.multipliedReportingOverflow(by: 100)
        guard !overflow else { return nil }
        let (sum, carried) = product.addingReportingOverflow(cents)
        guard !carried else { return nil }
        return negative ? -sum : sum
    }

    private static func wholeNumber(_ text: Substring.UTF8View) -> Int64? {
        guard text.contains(UInt8(ascii: ",")) else { return number(text) }
        let groups = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        var value: Int64 = 0
        for group in groups {
            guard let part = number(group) else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 1000)
            guard !overflow, product <= Int64.max - part else { return nil }
            value = product + part
        }
        return value
    }

    private static func number(_ text: Substring.UTF8View) -> Int64? {
        guard !text.isEmpty, text.count <= 18 else { return nil }
        var value: Int64 = 0
        for byte in text {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        return value
    }
}

extension Money {
    /// Reads yuan as people type them: `1,234.50`, `1234.5`, `1234`.
    ///
    /// - Parameter text: ASCII digits, at most two decimals, commas in threes or none.
    /// - Parameter signed: whether a leading `-` is taken (opening balances may be negative).
    /// - Throws: `Problem` with `amountMalformed`, `amountNotPositive` or `amountTooLarge` (over `Limits.amount`).
    public init(yuan text: String, signed: Bool = false) throws(Problem) {
        guard let fen = Decimal2.hundredths(text) else { throw Problem(.amountMalformed, [.text(text)]) }
        guard signed || fen > 0 else { throw Problem(.amountNotPositive, [.text(text)]) }
        guard fen.magnitude <= Limits.amount.magnitude else { throw Problem(.amountTooLarge, [.text(text)]) }
        self.init(fen: fen)
    }
}

/// An area in 0.01 m².
public struct Area: Hashable, Sendable {
    /// The area in 0.01 m².
    public let hundredths: Int64

    /// An area in 0.01 m².
    public init(hundredths: Int64) {
        self.hundredths = hundredths
    }

    /// Reads square metres with at most two decimals: `52.36`.
    ///
    /// - Throws: `Problem` with `areaMalformed` where it is not a number in 0.01…`Limits.area`.
    public init(squareMetres text: String) throws(Problem) {
        guard let value = Decimal2.hundredths(text), value > 0, value <= Limits.area else {
            throw Problem(.areaMalformed, [.text(text)])
        }
        hundredths = value
    }

    /// Square metres with two decimals.
    public var description: String { Money(fen: hundredths).plain }
}
