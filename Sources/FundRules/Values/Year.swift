/// A calendar year, 1900…9999: the accounting year (会计年度).
public struct Year: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The year as a number.
    public let number: Int

    /// Reads exactly `YYYY`.
    public init?(_ text: some StringProtocol) {
        guard let month = Month("\(text)-01") else { return nil }
        self.init(of: month)
    }

    /// The year a month lies in.
    public init(of month: Month) {
        number = month.year
    }

    /// Its last month.
    public var december: Month { Month(number: Int32(number * 100 + 12)) }

    /// Orders by time.
    public static func < (left: Year, right: Year) -> Bool { left.number < right.number }
    /// `YYYY`.
    public var description: String { ASCIIDigits.padded(number, 4) }
}

extension CanonicalReader {
    /// Reads a year, `YYYY`.
    public mutating func year() throws(CanonicalError) -> Year {
        let start = position
        guard let year = Year(String(decoding: try fixed(4), as: UTF8.self)) else {
            throw failure(.malformedValue, at: start)
        }
        return year
    }
}
