import ArgumentParser
import FundDesk

/// Whether a change of the register is asked for, not recorded.
struct AskingOptions: ParsableArguments {
    @Option(help: RegisterTexts.ask.help("purpose"))
    var ask: Word?

    @Option(help: RegisterTexts.until.help("date"))
    var until: Word?

    /// What to record for changes: themselves, or the requests for them, of which nothing but an approval may be missing.
    func drafts(
        of changes: [any RegisterChange],
        dated date: CalendarDate?,
        _ memo: String? = nil,
        at desk: Desk,
        after state: FundState,
        _ surroundings: Surroundings
    ) throws -> [EntryDraft] {
        let date = date ?? desk.today(state)
        let last = try until.map { try Typed.date($0, "--until", surroundings, .future) }
        guard let ask else {
            if until != nil { throw UsageError(RegisterTexts.untilWithoutAsk) }
            return changes.map { EntryDraft($0, date: date, memo: memo) }
        }
        let purpose = try Typed.text(ask, "--ask")
        let obstacles = changes.flatMap {
            state.obstacles(to: $0, dated: date, at: desk.clock.now, by: desk.signer.keyID)
        }
        guard obstacles.isEmpty else { throw Problems(obstacles) }
        return changes.map { EntryDraft(RegisterRequest($0, purpose: purpose, until: last), date: date, memo: memo) }
    }
}

/// What a change of the register is recorded with, or asked for.
struct ChangeOptions: ParsableArguments {
    @OptionGroup
    var asking: AskingOptions

    @OptionGroup
    var recording: RecordingOptions

    /// Records the change, or the request for it, and says whose approval that waits for.
    func record(_ surroundings: Surroundings, _ change: (FundState) throws -> some RegisterChange) throws {
        let (date, memo) = try recording.voucher.checked(surroundings)
        let recorder = try recording.recorder(surroundings)
        let recorded = try recorder.record { state in
            try asking.drafts(of: [try change(state)], dated: date, memo, at: recorder.desk, after: state, surroundings)
        }
        try surroundings.sayWhatWaits(recorded)
    }
}

extension Surroundings {
    /// Says of requests and changes that were just recorded by how much they exceed a budget, and whose approval they wait
    /// for.
    func sayWhatWaits(_ recorded: Recorded) throws {
        let trust = recorded.state.trust
        for item in recorded.items {
            guard let matter = trust.matter(item.sequence).map({ trust.matters[$0] }), matter.outcome == nil else {
                continue
            }
            let overrun = OverrunReport(matter)?.sentence(matter.sequence)[language]
            let report = DecisionReport(matter: matter, policy: trust.policy, words: .commandLine)
            let sentences = [overrun, report.afterRequest(language)].compactMap { $0 }
            try output.write(sentences.map { $0 + "\n" }.joined())
        }
    }
}
