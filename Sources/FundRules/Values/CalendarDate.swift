/// A calendar day of the proleptic Gregorian calendar, years 1900…9999.
public struct CalendarDate: Hashable, Sendable, Comparable {
    /// The day as the number yyyymmdd, so that comparing numbers compares days.
    public let number: Int32

    init(number: Int32) {
        self.number = number
    }

    /// The first day there is.
    public static var first: CalendarDate { CalendarDate(number: 1900_01_01) }
    /// The last day there is.
    public static var last: CalendarDate { CalendarDate(number: 9999_12_31) }

    /// A day, or nil where there is none such (2025-02-30).
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(inMonth: month, of: year)
        else { return nil }
        number = Int32(year * 10_000 + month * 100 + day)
    }

    /// Reads exactly `YYYY-MM-DD`.
    public init?(_ text: some StringProtocol) {
        var copy = String(text)
        let parsed: CalendarDate? = copy.withUTF8 { CalendarDate(ascii: $0) }
        guard let parsed else { return nil }
        self = parsed
    }

    @inline(__always)
    init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = ASCIIDigits.number(bytes, 0, 4), let month = ASCIIDigits.number(bytes, 5, 2),
            let day = ASCIIDigits.number(bytes, 8, 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The year.
    public var year: Int { Int(number) / 10_000 }
    /// The day of the month, 1…31.
    public var day: Int { Int(number) % 100 }
    /// The month the day lies in.
    public var month: Month { Month(number: number / 100) }

    /// Orders by time.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.number < right.number }

    /// The day after a number of days since 1970-01-01 (Howard Hinnant's civil_from_days).
    public init(daysSinceEpoch days: Int64) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        number = Int32(year * 10_000 + month * 100 + day)
    }

    /// The day some days later, at most 9999-12-31.
    public func adding(days: Int64) -> CalendarDate {
        min(CalendarDate(daysSinceEpoch: daysSinceEpoch + days), CalendarDate(number: 99_991_231))
    }

    /// Days since 1970-01-01 (Howard Hinnant's days_from_civil).
    public var daysSinceEpoch: Int64 {
        let month = Int64(number / 100 % 100)
        let year = Int64(year) - (month <= 2 ? 1 : 0)
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + Int64(day) - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: ASCIIWritable {
    /// `YYYY-MM-DD`.
    public func write(to bytes: inout [UInt8]) {
        month.write(to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        ASCIIDigits.append(day, width: 2, to: &bytes)
    }
}

/// A calendar month.
public struct Month: Hashable, Sendable, Comparable, ASCIIWritable {
    /// The month as the number yyyymm.
    public let number: Int32

    init(number: Int32) {
        self.number = number
    }

    /// The first day there is.
    public static var first: CalendarDate { CalendarDate(number: 1900_01_01) }
    /// The last day there is.
    public static var last: CalendarDate { CalendarDate(number: 9999_12_31) }

    /// Reads exactly `YYYY-MM`.
    public init?(_ text: some StringProtocol) {
        guard let day = CalendarDate("\(text)-01") else { return nil }
        self = day.month
    }

    /// A month of a year, 1…12.
    public init?(year: Int, month: Int) {
        guard let day = CalendarDate(year: year, month: month, day: 1) else { return nil }
        self = day.month
    }

    /// The year.
    public var year: Int { Int(number) / 100 }
    /// The month of the year, 1…12.
    public var month: Int { Int(number) % 100 }
    /// The first day.
    public var firstDay: CalendarDate { CalendarDate(number: number * 100 + 1) }
    /// The last day.
    public var lastDay: CalendarDate {
        CalendarDate(number: number * 100 + Int32(CalendarDate.days(inMonth: month, of: year)))
    }
    /// The month after this one.
    public var next: Month { month == 12 ? Month(number: Int32(year + 1) * 100 + 1) : Month(number: number + 1) }

    /// Orders by time.
    public static func < (left: Month, right: Month) -> Bool { left.number < right.number }
    /// `YYYY-MM`.
    public func write(to bytes: inout [UInt8]) {
        ASCIIDigits.append(year, width: 4, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        ASCIIDigits.append(month, width: 2, to: &bytes)
    }
}

/// Fixed-width decimal fields.
enum ASCIIDigits {
    /// The number in `count` digits from `start`; nil where one of them is not a digit. Inlined, so that where `count` is
    /// known no loop is left.
    @inline(__always)
    static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var value = 0
        // A byte that is no digit gives more than 9, which is looked for once, at the end.
        var largest: UInt8 = 0
        var index = start
        while index < start &+ count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            largest = max(largest, digit)
            value = value &* 10 &+ Int(digit)
            index &+= 1
        }
        return largest <= 9 ? value : nil
    }

    /// Appends a number in decimal, with `-` before it where it is negative.
    static func append(_ value: Int64, to bytes: inout [UInt8]) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var first = 20
        var rest = value.magnitude
        repeat {
            first -= 1
            digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        for index in first..<20 { bytes.append(digits[index]) }
    }

    /// Appends a number that is not negative in at least `width` digits.
    static func append(_ value: Int, width: Int, to bytes: inout [UInt8]) {
        var limit = 1
        for _ in 1..<width {
            limit *= 10
            if value < limit { bytes.append(UInt8(ascii: "0")) }
        }
        append(Int64(value), to: &bytes)
    }

    /// The number in at least `width` digits.
    static func padded(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
