/// A number in a text that looks like one of a person's; such numbers do not belong into lines that stay for ever.
public struct PersonalNumber: Hashable, Sendable {
    /// What it looks like.
    public enum Sort: String, Hashable, Sendable {
        /// A mobile phone of the mainland: 11 digits from 13 to 19.
        case phone
        /// An identity card: 18 characters with the check digit of GB 11643.
        case identity
        /// A bank card: 16 to 19 digits with the check digit of ISO/IEC 7812 (Luhn).
        case card
    }

    /// What it looks like.
    public let sort: Sort
    /// The number with its middle covered.
    public let covered: String

    /// Every such number in a text: full-width digits count, and spaces or hyphens between groups.
    public static func all(in text: String) -> [PersonalNumber] {
        guard hasManyDigits(text) else { return [] }
        return runs(text).compactMap { digits in
            sort(digits).map { PersonalNumber(sort: $0, covered: cover(digits)) }
        }
    }

    /// Nearly every text has fewer digits than a phone number; an import asks for each.
    private static func hasManyDigits(_ text: String) -> Bool {
        var count = 0
        for scalar in text.unicodeScalars where isDigit(scalar.halfWidth) { count += 1 }
        return count >= 11
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    /// The runs of digits, with an X where an identity card may have one; single spaces and hyphens do not end a run.
    private static func runs(_ text: String) -> [[UInt8]] {
        var runs: [[UInt8]] = []
        var run: [UInt8] = []
        var pending = false
        for scalar in text.unicodeScalars.map(\.halfWidth) {
            if isDigit(scalar) {
                run.append(UInt8(scalar.value))
                pending = false
            } else if run.count == 17, scalar == "X" || scalar == "x" {
                run.append(UInt8(ascii: "X"))
                runs.append(run)
                run = []
            } else if !run.isEmpty, !pending, scalar == " " || scalar == "-" {
                pending = true
            } else {
                runs.append(run)
                run = []
                pending = false
            }
        }
        return (runs + [run]).filter { $0.count >= 11 }
    }

    private static func sort(_ digits: [UInt8]) -> Sort? {
        if digits.count == 18, isIdentity(digits) { return .identity }
        if digits.count == 11, digits[0] == UInt8(ascii: "1"), digits[1] >= UInt8(ascii: "3") { return .phone }
        if (16...19).contains(digits.count), !digits.contains(UInt8(ascii: "X")), isCard(digits) { return .card }
        return nil
    }

    /// GB 11643-1999: a date of birth in the seventh to fourteenth place, and a check digit modulo 11.
    private static func isIdentity(_ digits: [UInt8]) -> Bool {
        let date = String(decoding: digits[6..<14], as: UTF8.self)
        let day = "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))"
        guard CalendarDate(day) != nil else { return false }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(digits, weights).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }
        return Array("10X98765432".utf8)[sum % 11] == digits[17]
    }

    private static func isCard(_ digits: [UInt8]) -> Bool {
        guard Set(digits).count > 2 else { return false }
        let sum = digits.reversed().enumerated().reduce(0) { sum, item in
            let digit = Int(item.element) - 0x30
            let doubled = item.offset % 2 == 1 ? digit * 2 : digit
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }

    private static func cover(_ digits: [UInt8]) -> String {
        let text = String(decoding: digits, as: UTF8.self)
        return text.prefix(3) + String(repeating: "*", count: digits.count - 5) + text.suffix(2)
    }
}

extension Unicode.Scalar {
    /// The ASCII character that a full-width one stands for; any other as it is.
    public var halfWidth: Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(value) else { return self }
        return Unicode.Scalar(value - 0xFEE0) ?? self
    }
}
