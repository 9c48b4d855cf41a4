import ArgumentParser
import FundDesk

/// `close`: shuts a month and commits to every balance at its end, or brings a year's income and spending to zero.
struct CloseCommand: Command {
    static var configuration: CommandConfiguration { .init("close", HelpTexts.close) }

    @Argument(help: OptionTexts.monthOrYear.help)
    var period: Word

    @OptionGroup
    var writing: WritingOptions

    func run(in surroundings: Surroundings) async throws {
        let text = period.text
        if let year = Year(text) {
            let draft = EntryDraft(Closing(year: year), date: year.december.lastDay)
            try writing.recorder(surroundings).record { _ in [draft] }
            return
        }
        guard let month = Month(text) else { throw Problem(.periodMalformed, [.text(text)]) }
        let recorder = try writing.recorder(surroundings)
        let state = try recorder.record { state in
            [EntryDraft(Close(period: month, in: state), date: month.lastDay)]
        }.state
        // Where the policy asks for a reconciliation, the rule has compared the balances; elsewhere only this tells.
        guard let since = try recorder.desk.ledger.since(state.reconciled.last { $0.period == month }) else { return }
        try surroundings.say(
            BankTexts.closedOutOfDate,
            month.description,
            String(since.first),
            since.number.description,
            String(since.count),
            Money(fen: since.amount).grouped
        )
    }
}
