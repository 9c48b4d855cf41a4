/// Days as people, banks and spreadsheets write them.
///
/// The year stands first, or the month has a name: `2026-11-05`, `2026/11/5`, `2026.11.5`, `20261105`, `2026年11月5日`,
/// `二〇二六年十一月五日`, `5 Nov 2026`, `Nov 5, 2026`, in full width too, and with a time or the day of the week after it.
/// `05/11/2026` and `26-11-05` may be two days each: they are none. Words that depend on when they are said (昨天) are not
/// read here.
package enum DayText {
    /// The day.
    ///
    /// - Parameter today: gives a day without a year (`11月5日`, `11-5`, `11/5`) its year: the last such day up to this
    ///   one. Where it is nil, a day without a year is none.
    package static func date(_ text: String, today: CalendarDate? = nil) -> CalendarDate? {
        if let day = CalendarDate(text) { return day }
        let plain = numerals(text.halfWidth).trimmed
        return digits(plain) ?? parts(plain, today) ?? English.date(plain)
    }

    /// The day that a spreadsheet keeps as a number: days since 1899-12-30, with the time behind the point.
    ///
    /// Only days of 1954…2119 (20,000…80,000) are taken: smaller numbers are amounts and row numbers.
    ///
    /// - Parameter counts1904: whether the book counts from 1904-01-01, as old Macs did.
    package static func serial(_ text: String, counts1904: Bool = false) -> CalendarDate? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }), let value = Double(text),
            value >= 20_000, value < 80_000
        else { return nil }
        return CalendarDate(daysSinceEpoch: Int64(value) - 25_569 + (counts1904 ? 1_462 : 0))
    }

    /// `20261105`, alone or with a time in 4, 6 or 9 digits or in words after it.
    private static func digits(_ text: String) -> CalendarDate? {
        let number = text.prefix(while: isDigit)
        guard [8, 12, 14, 17].contains(number.count) else { return nil }
        guard isRest(text[number.endIndex...]) else { return nil }
        return CalendarDate("\(number.prefix(4))-\(number.dropFirst(4).prefix(2))-\(number.dropFirst(6).prefix(2))")
    }

    /// Numbers with separators between.
    private static func parts(_ text: String, _ today: CalendarDate?) -> CalendarDate? {
        var rest = text[...]
        guard let (first, length) = number(&rest), let mark = separator(&rest, "年") else { return nil }
        let isWhole = length == 4
        if isWhole {
            guard let month = number(&rest), month.length <= 2,
                let second = separator(&rest, "月"), second == "月" ? mark == "年" : second == mark,
                let day = number(&rest), day.length <= 2
            else { return nil }
            if second == "月" { takeDayWord(&rest) }
            return isRest(rest) ? CalendarDate(year: first, month: month.value, day: day.value) : nil
        }
        guard let today, length <= 2, mark == "月" || mark == "-" || mark == "/", let day = number(&rest) else {
            return nil
        }
        if mark == "月" { takeDayWord(&rest) }
        guard day.length <= 2, isRest(rest) else { return nil }
        return last(month: first, day: day.value, until: today)
    }

    /// The last day of a month and day that is not after another one.
    private static func last(month: Int, day: Int, until today: CalendarDate) -> CalendarDate? {
        let days = [today.year, today.year - 1].compactMap { CalendarDate(year: $0, month: month, day: day) }
        return days.first { $0 <= today }
    }

    private static func number(_ rest: inout Substring) -> (value: Int, length: Int)? {
        rest = rest.drop { $0 == " " }
        let digits = rest.prefix(while: isDigit)
        guard let value = Int(digits), digits.count <= 4 else { return nil }
        rest = rest[digits.endIndex...]
        return (value, digits.count)
    }

    /// What stands between two numbers; 月 where the first of them is a month.
    private static func separator(_ rest: inout Substring, _ word: Character) -> Character? {
        rest = rest.drop { $0 == " " }
        guard let mark = rest.first, "-/.月".contains(mark) || mark == word else { return nil }
        rest = rest.dropFirst()
        return mark
    }

    private static func takeDayWord(_ rest: inout Substring) {
        rest = rest.drop { $0 == " " }
        if let word = rest.first, "日号".contains(word) { rest = rest.dropFirst() }
    }

    /// Whether what follows a day is a time, the day of the week, or nothing.
    static func isRest(_ rest: Substring) -> Bool {
        guard let first = rest.first else { return true }
        guard !isDigit(first), first != "-", first != "/", first != "." else { return false }
        var left = rest.lowercased().filter { !" ()（）,".contains($0) }
        for word in ["上午", "下午", "中午", "凌晨", "晚上", "am", "pm"] { left = left.replacing(word, with: "") }
        if let week = ["星期", "礼拜", "周"].first(where: left.contains), let start = left.firstRange(of: week) {
            let day = left[start.upperBound...].first
            guard let day, "一二三四五六日天".contains(day) else { return false }
            left.removeSubrange(start.lowerBound..<left.index(after: start.upperBound))
        }
        if left.first == "t" { left.removeFirst() }
        let time = left.prefix { isDigit($0) || ":.时分秒点".contains($0) }
        let zone = left[time.endIndex...]
        let isTime = time.isEmpty || time.contains { ":时点".contains($0) } || [4, 6, 9].contains(time.count)
        let isZone = zone.isEmpty || !time.isEmpty && zone.count <= 6
        return isTime && isZone && zone.allSatisfy { isDigit($0) || ":+-z".contains($0) }
    }

    /// A day in Chinese numerals (`二〇二六年十一月五日`, `贰零贰陆年零叁月壹拾日`) in digits; other texts as they are.
    private static func numerals(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }), text.contains(where: { "年月".contains($0) }),
            text.contains(where: { values[$0] != nil || ten($0) })
        else { return text }
        let end = text.lastIndex { "日号".contains($0) } ?? text.endIndex
        var result = ""
        var numeral: [Character] = []
        func flush() {
            guard let ten = numeral.firstIndex(where: ten) else {
                result += numeral.map { String(values[$0] ?? 0) }.joined()
                return numeral = []
            }
            let tens = numeral[..<ten].last.flatMap { values[$0] } ?? 1
            let ones = numeral[(ten + 1)...].last.flatMap { values[$0] } ?? 0
            result += String((tens == 0 ? 1 : tens) * 10 + ones)
            numeral = []
        }
        for character in text[..<end] {
            if values[character] != nil || ten(character) {
                numeral.append(character)
            } else {
                flush()
                result.append(character)
            }
        }
        flush()
        return result + text[end...]
    }

    /// Whether a character is 0–9; its properties are slow to look up.
    private static func isDigit(_ character: Character) -> Bool {
        character.asciiValue.map { (0x30...0x39).contains($0) } ?? false
    }

    private static func ten(_ character: Character) -> Bool { character == "十" || character == "拾" }
    private static let values: [Character: Int] = [
        "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
        "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
    ]

    /// Days whose month has an English name.
    private enum English {
        private static let months = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ]
        private static let whole = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "sept",
        ]

        static func date(_ text: String) -> CalendarDate? {
            let words = text.lowercased().split(maxSplits: 3) { " ,-/.".contains($0) }
            guard words.count >= 3, words.count == 3 || isRest(" " + words[3]),
                let place = words.prefix(2).firstIndex(where: { month($0) != nil }), let month = month(words[place])
            else { return nil }
            let day = words[place == 0 ? 1 : 0].prefix { $0.isNumber }
            guard words[2].count == 4, let year = Int(words[2]), let day = Int(day) else { return nil }
            return CalendarDate(year: year, month: month, day: day)
        }

        private static func month(_ word: Substring) -> Int? {
            guard let index = months.firstIndex(where: word.hasPrefix),
                months[index] == word || whole.contains(String(word))
            else { return nil }
            return index + 1
        }
    }
}
