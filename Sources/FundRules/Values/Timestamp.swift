/// A moment in UTC, to the second.
public struct Timestamp: Hashable, Sendable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let seconds: Int64

    /// A moment by seconds since 1970-01-01T00:00:00Z; years past 9999 are cut to the end of 9999.
    public init(seconds: Int64) {
        self.seconds = min(max(seconds, -2_208_988_800), 253_402_300_799)
    }

    /// Reads exactly `YYYY-MM-DDThh:mm:ssZ`.
    public init?(_ text: some StringProtocol) {
        var copy = String(text)
        let parsed: Timestamp? = copy.withUTF8 { Timestamp(ascii: $0) }
        guard let parsed else { return nil }
        self = parsed
    }

    init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
            let day = CalendarDate(ascii: UnsafeBufferPointer(rebasing: bytes[0..<10])),
            let hour = ASCIIDigits.number(bytes, 11, 2), hour < 24,
            let minute = ASCIIDigits.number(bytes, 14, 2), minute < 60,
            let second = ASCIIDigits.number(bytes, 17, 2), second < 60
        else { return nil }
        seconds = day.daysSinceEpoch * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    }

    /// The calendar day of the moment in a time zone.
    public func day(in zone: TimeZoneOffset) -> CalendarDate {
        let local = seconds + Int64(zone.minutes) * 60
        return CalendarDate(daysSinceEpoch: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }

    /// Orders by time.
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}

extension Timestamp: ASCIIWritable {
    /// `YYYY-MM-DDThh:mm:ssZ`.
    public func write(to bytes: inout [UInt8]) {
        let day = day(in: .utc)
        let ofDay = Int(seconds - day.daysSinceEpoch * 86_400)
        day.write(to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        ASCIIDigits.append(ofDay / 3600, width: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        ASCIIDigits.append(ofDay / 60 % 60, width: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        ASCIIDigits.append(ofDay % 60, width: 2, to: &bytes)
        bytes.append(UInt8(ascii: "Z"))
    }
}

/// A fixed distance from UTC, such as `+08:00`; fixed, so that no verifier needs a time zone database.
public struct TimeZoneOffset: Hashable, Sendable, CustomStringConvertible {
    /// Minutes east of UTC, −14 h…+14 h.
    public let minutes: Int

    /// UTC itself.
    public static let utc = TimeZoneOffset(minutes: 0)
    /// China Standard Time, UTC+8.
    public static let china = TimeZoneOffset(minutes: 480)

    private init(minutes: Int) {
        self.minutes = minutes
    }

    /// Reads exactly `+hh:mm` or `-hh:mm`, up to 14 hours; `-00:00` is refused.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            bytes[3] == UInt8(ascii: ":")
        else { return nil }
        let value: Int? = bytes.withUnsafeBufferPointer {
            guard let hours = ASCIIDigits.number($0, 1, 2), let minutes = ASCIIDigits.number($0, 4, 2), minutes < 60
            else { return nil }
            return hours * 60 + minutes
        }
        guard let value, value <= 840, !(value == 0 && bytes[0] == UInt8(ascii: "-")) else { return nil }
        minutes = bytes[0] == UInt8(ascii: "-") ? -value : value
    }

    /// `+hh:mm`.
    public var description: String {
        let magnitude = abs(minutes)
        return (minutes < 0 ? "-" : "+") + ASCIIDigits.padded(magnitude / 60, 2) + ":"
            + ASCIIDigits.padded(magnitude % 60, 2)
    }
}
