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
        let today = try surroundings.today()
        if let year = try? MonthWords.year(period.text, today: today) {
            let draft = EntryDraft(Closing(year: year), date: year.december.lastDay)
            let recorder = try writing.recorder(surroundings)
            try recorder.record(asking: { try question(year.description, year.december, $0, recorder) }) { _ in [draft]
            }
            return
        }
        let month = try MonthWords.month(period.text, today: today)
        let recorder = try writing.recorder(surroundings)
        let state = try recorder.record(asking: { try question(month.description, month, $0, recorder) }) { state in
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

    /// What is still open, and whether it is closed all the same.
    private func question(
        _ period: String,
        _ month: Month,
        _ state: FundState,
        _ recorder: Recorder
    ) throws -> String {
        let since = try recorder.desk.ledger.since(state.reconciled.last { $0.period == month })
        let report = MonthEndReport(month, in: state, since: since, on: recorder.desk.today(state))
        let language = recorder.surroundings.language
        return report.text(language) + TakingBackTexts.closeMonth.text(language, [period])
    }
}
