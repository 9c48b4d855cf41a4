import ArgumentParser
import FundDesk

/// Which entries `log` lists.
struct LogFilterOptions: ParsableArguments {
    @Option(help: OptionTexts.logKind.help)
    var kind: Word?

    @Option(help: OptionTexts.logPeriod.help)
    var period: Word?

    @Option(help: OptionTexts.logRecorded.help("day|period"))
    var recorded: Word?

    @Option(help: OptionTexts.logText.help)
    var about: Word?

    /// The filter; nil where every entry is meant.
    ///
    /// - Throws: `Problem` with `choiceUnknown` or `periodMalformed`.
    func checked(_ surroundings: Surroundings) throws -> LogFilter? {
        guard kind != nil || period != nil || recorded != nil || about != nil else { return nil }
        return LogFilter(
            kind: try kind.map { try LogFilter.kind($0.text) },
            period: try period.map { try Typed.period($0, surroundings) },
            recorded: try recorded.map { try Typed.days($0, "--recorded", surroundings) },
            search: about.map { EntrySearch($0.text) }
        )
    }
}

/// A kind, a period of business dates, the days of recording, what is looked for in words: whatever is named, all of it.
struct LogFilter {
    let kind: String?
    let period: Period?
    let recorded: Period?
    var search: EntrySearch?
    /// Whose days those of recording are.
    var zone = TimeZoneOffset.china

    /// Whether entries before the first that is listed matter: they may be what others are about.
    var readsAll: Bool { search != nil }

    /// The ledger's word for a kind, named by that word or as people call it.
    static func kind(_ name: String) throws(Problem) -> String {
        if let type = EntryKinds.all.first(where: { $0.name.zh == name || $0.kind == name }) { return type.kind }
        let kinds = EntryKinds.all.map { $0.kind }.sorted()
        throw Problem(.choiceUnknown, [.text(name), .choice(kinds)], place: Problem.Place(file: "--kind"))
    }

    /// Whether a row is listed; one that cannot be read is not.
    mutating func admits(_ row: LogRow) -> Bool {
        guard let entry = row.entry else { return false }
        // What is looked for is looked for everywhere, whatever else is asked.
        let isFound = search?.finds(entry, memo: row.memo) ?? true
        if let kind, entry.kind != kind { return false }
        if let period, entry.date < period.firstDay || entry.date > period.lastDay { return false }
        if let recorded {
            let day = entry.time.day(in: zone)
            guard recorded.firstDay...recorded.lastDay ~= day else { return false }
        }
        return isFound
    }
}
