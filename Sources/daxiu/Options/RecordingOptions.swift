import ArgumentParser
import FundDesk

/// Everything a command needs to record one entry: date and memo, ledger and key.
struct RecordingOptions: ParsableArguments {
    @OptionGroup
    var voucher: VoucherOptions

    @OptionGroup
    var enclosure: EnclosureOptions

    @OptionGroup
    var writing: WritingOptions

    /// Which ledger is written.
    var ledger: LedgerOptions { writing.ledger }

    /// The recorder, once files and private details are read.
    func recorder(_ surroundings: Surroundings) throws -> Recorder {
        try writing.recorder(surroundings, enclosing: try enclosure.checked())
    }

    /// Records one entry that is made from the state of the books, dated today unless a date is given, and says so.
    ///
    /// - Parameter sealsBallots: whether the ballots of a resolution are to stand beside the ledger.
    @discardableResult
    func recordEntry(
        _ surroundings: Surroundings,
        sealsBallots: Bool = false,
        from body: (FundState) throws -> any EntryBody
    ) throws -> Recorded {
        let (date, memo) = try voucher.checked(surroundings)
        let recorder = try recorder(surroundings)
        return try recorder.record { state in
            var draft = EntryDraft(try body(state), date: date ?? recorder.desk.today(state), memo: memo)
            draft.sealsBallots = sealsBallots
            return [draft]
        }
    }

    /// Records a request or a change, and says whose approval it waits for.
    func recordMatter(_ surroundings: Surroundings, from body: (FundState) throws -> any EntryBody) throws {
        try surroundings.sayWhatWaits(try recordEntry(surroundings, from: body))
    }

    /// Records a decision, and says what it came to.
    func recordDecision(_ surroundings: Surroundings, _ approval: (LedgerFile) throws -> Approval) throws {
        var decided = 0
        let trust = try record(surroundings) { ledger in
            let body = try approval(ledger)
            decided = body.entry
            return body
        }.state.trust
        guard let index = trust.matter(decided) else { return }
        let report = DecisionReport(matter: trust.matters[index], policy: trust.policy, words: .commandLine)
        try surroundings.output.write(report.afterDecision(surroundings.language) + "\n")
    }

    /// Records one entry, dated today unless a date is given, and says so.
    ///
    /// - Parameter again: whether it is meant although it looks like a voucher that stands.
    /// - Parameter body: made once the ledger is open.
    @discardableResult
    func record(
        _ surroundings: Surroundings,
        again: AgainOption? = nil,
        _ body: (LedgerFile) throws -> any EntryBody
    ) throws -> Recorded {
        let (date, memo) = try voucher.checked(surroundings)
        let recorder = try recorder(surroundings)
        let body = try body(recorder.desk.ledger)
        return try recorder.record(meaning: again?.questions ?? []) { state in
            [EntryDraft(body, date: date ?? recorder.desk.today(state), memo: memo)]
        }
    }
}
