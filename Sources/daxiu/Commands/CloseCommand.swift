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
            let unclear = try await recorder.unclear(until: year.december)
            let shown = { (state: FundState) in try question(year.description, year.december, state, unclear, recorder)
            }
            try recorder.record(asking: shown) { _ in [draft] }
            return try recorder.tell(unclear, closedWith: year.description)
        }
        let month = try MonthWords.month(period.text, today: today)
        let recorder = try writing.recorder(surroundings)
        let unclear = try await recorder.unclear(until: month)
        let shown = { (state: FundState) in try question(month.description, month, state, unclear, recorder) }
        let state = try recorder.record(asking: shown) { state in
            [EntryDraft(Close(period: month, in: state), date: month.lastDay)]
        }.state
        try recorder.tell(unclear, closedWith: month.description)
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
        _ unclear: [NotedLine],
        _ recorder: Recorder
    ) throws -> String {
        let since = try recorder.desk.ledger.since(state.reconciled.last { $0.period == month })
        let today = recorder.desk.today(state)
        let report = MonthEndReport(month, in: state, since: since, unclear: unclear, on: today)
        let language = recorder.surroundings.language
        return report.text(language) + TakingBackTexts.closeMonth.text(language, [period])
    }
}
