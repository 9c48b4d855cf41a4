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

    /// Records a request for money, says what looks wrong with it before, which whoever sits at the terminal is asked about,
    /// and whose approval it waits for.
    func recordRequest(_ request: Request, _ surroundings: Surroundings) throws {
        let (date, memo) = try voucher.checked(surroundings)
        let recorder = try recorder(surroundings)
        let now = try surroundings.now()
        let recorded = try recorder.record { state in
            let draft = EntryDraft(request, date: date ?? recorder.desk.today(state), memo: memo)
            return Forewarned(draft, Foreboding(request, nil, in: state, at: now), SheetTexts.recordAnyway)
        }
        try surroundings.sayWhatWaits(recorded)
    }

    /// Records a decision, dated on the day on which it was signed unless a date is given, and says what it came to.
    ///
    /// - Parameter isSignedHere: whether whoever decides sits here, and is told before what looks wrong with what is decided;
    ///   whoever signed a sheet has read that on it.
    /// - Parameter approval: what makes it once the ledger is open, given the day for what is signed here.
    func recordDecision(
        _ surroundings: Surroundings,
        isSignedHere: Bool = false,
        _ approval: (LedgerFile) throws -> (CalendarDate) throws -> Approval
    ) throws {
        var decided = 0
        let (date, memo) = try voucher.checked(surroundings)
        let recorder = try recorder(surroundings)
        let approval = try approval(recorder.desk.ledger)
        let now = try surroundings.now()
        let trust = try recorder.record { state in
            let day = date ?? recorder.desk.today(state)
            let body = try approval(day)
            decided = body.entry
            let matter = isSignedHere ? state.trust.matter(body.entry).map { state.trust.matters[$0] } : nil
            let foreboding = matter.flatMap { matter in
                matter.request.map { Foreboding($0, matter, in: state, at: now) }
            }
            let draft = EntryDraft(body, date: date ?? body.signedOn ?? day, memo: memo)
            return Forewarned(draft, foreboding, body.decision == .approve ? SheetTexts.approveAnyway : nil)
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
