import FundDesk

/// Words of the command line, turned into values; each error names the option it came from.
extension Typed {
    /// An amount above zero, or of any sign.
    static func amount(_ word: Word, _ place: String, signed: Bool = false) throws(Problem) -> Money {
        try placed(place) { () throws(Problem) in try AmountWords.money(word.text, signed: signed) }
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
    ///
    /// - Parameter side: on which side of today a day without a year lies.
    static func date(
        _ word: Word,
        _ place: String,
        _ surroundings: Surroundings,
        _ side: DayWords.Side = .past
    ) throws(Problem) -> CalendarDate {
        let today = try surroundings.today()
        return try placed(place) { () throws(Problem) in try DayWords.date(word.text, today: today, side) }
    }

    /// The business date.
    static func date(_ word: Word, _ surroundings: Surroundings) throws(Problem) -> CalendarDate {
        try date(word, "--date", surroundings)
    }

    /// A month.
    static func month(_ word: Word, _ place: String, _ surroundings: Surroundings) throws(Problem) -> Month {
        let today = try surroundings.today()
        return try placed(place) { () throws(Problem) in try MonthWords.month(word.text, today: today) }
    }

    /// A year.
    static func year(_ word: Word, _ place: String, _ surroundings: Surroundings) throws(Problem) -> Year {
        let today = try surroundings.today()
        return try placed(place) { () throws(Problem) in try MonthWords.year(word.text, today: today) }
    }

    /// A period.
    static func period(_ word: Word, _ surroundings: Surroundings) throws(Problem) -> Period {
        try MonthWords.period(word.text, today: try surroundings.today())
    }

    /// The days of a day or a period.
    static func days(_ word: Word, _ place: String, _ surroundings: Surroundings) throws(Problem) -> Period {
        let today = try surroundings.today()
        if let day = try? DayWords.date(word.text, today: today) {
            return try Period(from: day.description, to: day.description)
        }
        return try placed(place) { () throws(Problem) in try MonthWords.period(word.text, today: today) }
    }

    /// A home as it was written; which one it is, the books say.
    static func home(_ word: Word, _ place: String) throws(Problem) -> String {
        // Blanks between the parts of a home say nothing, and no code has any.
        try code(Word(argument: String(word.text.filter { !$0.isWhitespace })), place)
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

    /// A text of one line: what is signed line by line, and listed.
    static func line(_ word: Word, _ place: String) throws(Problem) -> String {
        let text = try text(word, place)
        guard !text.utf8.contains(0x0A) else { throw Problem(.textUnusable, [.text(place)]) }
        return text
    }

    /// An account.
    static func account(_ word: Word, _ place: String) throws(Problem) -> AccountCode {
        try placed(place) { () throws(Problem) in try AccountWords.account(word.text) }
    }

    private static func placed<Value>(
        _ place: String,
        _ work: () throws(Problem) -> Value
    ) throws(Problem) -> Value {
        do throws(Problem) { return try work() } catch { throw error.at(Problem.Place(file: place)) }
    }
}
