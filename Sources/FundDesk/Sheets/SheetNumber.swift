import Foundation

/// Numbers of spreadsheets, which are binary fractions, as the text that somebody typed or a formula meant.
enum SheetNumber {
    /// What a cell's format makes of its number.
    enum Style {
        case number, day, time
    }

    /// The number as text: the nearest hundredth where it is within 0.0001 of one (1234.5599999999999 is 1234.56), or
    /// else its fifteen digits, which whoever wants money or area refuses.
    ///
    /// A number of sixteen digits or more has lost some: it stays in the form with an exponent, which nothing takes.
    static func text(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return String(format: "%.14E", value) }
        let hundredths = (value * 100).rounded()
        guard abs(value * 100 - hundredths) < 1e-4, abs(hundredths) < 0x1p53 else {
            return String(format: "%.15g", value)
        }
        let plain = Money(fen: Int64(hundredths)).plain
        return plain.hasSuffix(".00") ? String(plain.dropLast(3)) : plain
    }

    /// The text of a cell's decimal text in its format; what is no number stays as it is.
    static func text(_ raw: String, _ style: Style, counts1904: Bool) -> String {
        guard let value = Double(raw), value.isFinite else { return raw }
        return switch style {
        case .number: text(value)
        case .day: day(value, counts1904) ?? text(value)
        case .time: time(value)
        }
    }

    /// The day, and the time where there is one; nil for numbers that are no days of spreadsheets (1900…9999).
    private static func day(_ value: Double, _ counts1904: Bool) -> String? {
        let days = value + (counts1904 ? 1_462 : 0)
        guard days >= 1, days < 2_958_466 else { return nil }
        let date = CalendarDate(daysSinceEpoch: Int64(days) - 25_569).description
        return days == days.rounded(.down) ? date : "\(date) \(time(days))"
    }

    private static func time(_ value: Double) -> String {
        let seconds = min(86_399, Int(((value - value.rounded(.down)) * 86_400).rounded()))
        return String(format: "%02d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60)
    }

    /// The style of a number format, by its number where it is one of Excel's own, else by its code.
    static func style(_ number: Int, _ code: String?) -> Style {
        guard let code else {
            switch number {
            case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: return .day
            case 18...21, 32, 33, 45...47, 55, 56: return .time
            default: return .number
            }
        }
        var letters: Set<Character> = []
        var (isQuoted, isEscaped, isInBrackets) = (false, false, false)
        // The first section, for what is not below zero.
        for character in code.lowercased() {
            if isEscaped { isEscaped = false; continue }
            switch character {
            case "\"": isQuoted.toggle()
            case "\\", "_", "*": isEscaped = true
            case "[": isInBrackets = true
            case "]": isInBrackets = false
            case ";" where !isQuoted: return style(of: letters)
            default: if !isQuoted, !isInBrackets { letters.insert(character) }
            }
        }
        return style(of: letters)
    }

    private static func style(of letters: Set<Character>) -> Style {
        if letters.contains("y") || letters.contains("d") || letters.contains("e") && letters.contains("m") {
            return .day
        }
        if letters.contains("h") || letters.contains("s") { return .time }
        return letters.contains("m") && !letters.contains("0") && !letters.contains("#") ? .day : .number
    }
}
