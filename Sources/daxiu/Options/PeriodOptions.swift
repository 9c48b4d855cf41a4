import ArgumentParser
import FundDesk

/// What a statement covers.
struct PeriodOptions: ParsableArguments {
    @Option(help: OptionTexts.period.help)
    var period: Word?

    @Option(help: OptionTexts.periodStart.help("month|day"))
    var from: Word?

    @Option(help: OptionTexts.periodEnd.help("month|day"))
    var to: Word?

    /// Whether nothing was said of it.
    var isEmpty: Bool { period == nil && from == nil && to == nil }

    /// The period: `--period`, or `--from` and `--to`, or from the beginning of the books `--to`.
    ///
    /// - Parameter ledger: whose books; opened only where their beginning matters.
    /// - Throws: `Problem` with `periodMalformed` or `periodBeforeFund`, or a usage error where it is missing or said twice.
    func checked(_ surroundings: Surroundings, of ledger: @autoclosure () throws -> LedgerFile) throws -> Period {
        switch (period, from, to) {
        case (let period?, nil, nil): return try Typed.period(period, surroundings)
        case (nil, let from?, let to?):
            return try Typed.period(Word(argument: "\(from.text)..\(to.text)"), surroundings)
        case (nil, nil, let to?):
            let end = try Typed.days(to, "--to", surroundings)
            let opened = try EntryLookup(ledger()).entry(at: 0).date
            guard end.lastDay >= opened else { throw Problem(.periodBeforeFund, [.text(to.text), .date(opened)]) }
            return try Period(from: opened.description, to: end.lastDay.description)
        case (nil, nil, nil): throw UsageError(StatementTexts.periodMissing)
        default: throw UsageError(StatementTexts.periodTwice)
        }
    }
}
