import FundRules

/// What the books of the accounts say below about the ends of years.
struct YearEndNotes {
    /// The notes, in order of years.
    let list: [Wording]

    /// - Parameter entries: how many entries the ledger has.
    init(_ books: Books, entries: Int) {
        let period = books.period
        let last = String(max(0, entries - 1))
        let earlier = books.yearsNotClosed(before: period)
        var notes = earlier.isEmpty ? [] : [Label.earlierPresumed.filled(with: Label.years(earlier))]
        let presumed = YearClosings(books, period).presumed.map(\.year)
        for year in period.yearsEnded where year >= books.state.openedOn.year {
            if books.needs.beforeClosing, period.endsYear, year == period.lastDay.year {
                notes.append(Label.closingLeftOut.filled(String(year), last))
            } else if presumed.contains(year) {
                notes.append(Label.closingPresumed.filled(String(year), last))
            } else if let closing = books.closings[year] {
                notes.append(
                    Label.closingRecorded.filled(String(year), closing.number.description, String(closing.sequence))
                )
            } else if !books.isOver(year) {
                notes.append(Label.closingToCome.filled(String(year), last))
            }
        }
        list = period.endsYear ? notes : notes + [Label.beforeClosing]
    }
}
