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
            text: about?.text
        )
    }
}

/// A kind, a period of business dates, the days of recording, words in what an entry concerns or in its memo: whatever is named, all of it.
struct LogFilter {
    let kind: String?
    let period: Period?
    let recorded: Period?
    let text: String?
    /// Whose days those of recording are.
    var zone = TimeZoneOffset.china

    /// The ledger's word for a kind, named by that word or as people call it.
    static func kind(_ name: String) throws(Problem) -> String {
        if let type = EntryKinds.all.first(where: { $0.name.zh == name || $0.kind == name }) { return type.kind }
        let kinds = EntryKinds.all.map { $0.kind }.sorted()
        throw Problem(.choiceUnknown, [.text(name), .choice(kinds)], place: Problem.Place(file: "--kind"))
    }

    /// Whether a row is listed; one that cannot be read is not.
    func admits(_ row: LogRow) -> Bool {
        guard let entry = row.entry else { return false }
        if let kind, entry.kind != kind { return false }
        if let period, entry.date < period.firstDay || entry.date > period.lastDay { return false }
        if let recorded {
            let day = entry.time.day(in: zone)
            guard recorded.firstDay...recorded.lastDay ~= day else { return false }
        }
        guard let text else { return true }
        let subject = EntrySummary(entry.body, entry.postings).subject
        return [subject.zh, subject.en, row.memo, entry.number?.description ?? ""].contains { $0.contains(text) }
    }
}
