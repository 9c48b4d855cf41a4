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
        let year = try? MonthWords.year(period.text, today: today)
        let month = try year?.december ?? MonthWords.month(period.text, today: today)
        let name = year?.description ?? month.description
        let recorder = try writing.recorder(surroundings)
        let unclear = try await recorder.unclear(until: month)
        let shown = { (state: FundState) in try question(name, month, state, unclear, recorder) }
        let state = try recorder.record(asking: shown) { state in
            let body: any EntryBody = if let year { Closing(year: year) } else { Close(period: month, in: state) }
            return [EntryDraft(body, date: month.lastDay)]
        }.state
        try recorder.tell(unclear, closedWith: name)
        // Where the policy asks for a reconciliation, the rule has compared the balances; elsewhere only this tells.
        guard year == nil, let since = try recorder.desk.ledger.since(state.reconciled.last { $0.period == month })
        else { return }
        try surroundings.say(
            BankTexts.closedOutOfDate,
            name,
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
