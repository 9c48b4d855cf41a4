import FundDesk

/// Words of the command line, turned into values; each error names the option it came from.
extension Typed {
    /// An amount above zero, or of any sign.
    static func amount(_ word: Word, _ place: String, signed: Bool = false) throws(Problem) -> Money {
        try placed(place) { () throws(Problem) in try Money(yuan: word.text, signed: signed) }
    }

    /// An amount of zero or more.
    static func balance(_ word: Word, _ place: String) throws(Problem) -> Money {
        let amount = try amount(word, place, signed: true)
        guard amount >= .zero else {
            throw Problem(.amountNotPositive, [.text(word.text)], place: Problem.Place(file: place))
        }
        return amount
    }

    /// A day.
    static func date(_ word: Word, _ place: String = "--date") throws(Problem) -> CalendarDate {
        guard let date = CalendarDate(word.text) else {
            throw Problem(.dateMalformed, [.text(word.text)], place: Problem.Place(file: place))
        }
        return date
    }

    /// A month.
    static func month(_ word: Word, _ place: String) throws(Problem) -> Month {
        guard let month = Month(word.text) else {
            throw Problem(.periodMalformed, [.text(word.text)], place: Problem.Place(file: place))
        }
        return month
    }

    /// A year.
    static func year(_ word: Word, _ place: String) throws(Problem) -> Year {
        guard let year = Year(word.text) else {
            throw Problem(.periodMalformed, [.text(word.text)], place: Problem.Place(file: place))
        }
        return year
    }

    /// How many there are to be, or the first of them.
    ///
    /// - Throws: `UsageError` with the wording that is given.
    static func count(_ word: Word, from least: Int = 0, else wording: Wording) throws(UsageError) -> Int {
        guard let count = Int(word.text), count >= least else { throw UsageError(wording, word.text) }
        return count
    }

    /// A whole number within a range.
    ///
    /// - Throws: `UsageError` that says the range.
    static func number(_ word: Word, _ option: String, _ range: ClosedRange<Int>) throws(UsageError) -> Int {
        guard let number = Int(word.text), range.contains(number) else {
            let limits = "\(range.lowerBound)…\(range.upperBound)"
            throw UsageError(AuditTexts.numberMalformed, option, word.text, limits)
        }
        return number
    }

    /// A whole number within a range, where one was given.
    static func number(_ word: Word?, _ option: String, _ range: ClosedRange<Int>) throws(UsageError) -> Int? {
        guard let word else { return nil }
        return try number(word, option, range) as Int
    }

    /// A code: unit, project, reference, invoice.
    static func code(_ word: Word, _ place: String) throws(Problem) -> String {
        try placed(place) { () throws(Problem) in try InputText.code(word.text) }
    }

    /// A text: memo, title, payee, reason.
    static func text(_ word: Word, _ place: String) throws(Problem) -> String {
        // The problem names the place itself.
        try InputText.text(word.text, place)
    }

    /// An account.
    static func account(_ word: Word, _ place: String) throws(Problem) -> AccountCode {
        guard let account = AccountCode(word.text) else {
            throw Problem(.accountMalformed, [.text(word.text)], place: Problem.Place(file: place))
        }
        return account
    }

    private static func placed<Value>(
        _ place: String,
        _ work: () throws(Problem) -> Value
    ) throws(Problem) -> Value {
        do throws(Problem) { return try work() } catch { throw error.at(Problem.Place(file: place)) }
    }
}
