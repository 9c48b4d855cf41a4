import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// Whether a change of the register is asked for, not recorded.
struct AskingOptions: ParsableArguments {
    @Option(help: RegisterTexts.ask.help("purpose"))
    var ask: Word?

    @Option(help: RegisterTexts.until.help("date"))
    var until: Word?

    /// What to record for changes: themselves, or the requests for them, of which nothing but an approval may be missing.
    func drafts(
        of changes: [any RegisterChange],
        dated date: CalendarDate,
        _ memo: String? = nil,
        by recorder: Recorder,
        after state: FundState
    ) throws -> [EntryDraft] {
        let last = try until.map { try Typed.date($0, "--until") }
        guard let ask else {
            if until != nil { throw UsageError(RegisterTexts.untilWithoutAsk) }
            return changes.map { EntryDraft($0, date: date, memo: memo) }
        }
        let purpose = try Typed.text(ask, "--ask")
        let obstacles = changes.flatMap {
            state.obstacles(to: $0, dated: date, at: recorder.desk.clock.now, by: recorder.desk.signer.keyID)
        }
        guard obstacles.isEmpty else { throw Problems(obstacles) }
        return changes.map { EntryDraft(RegisterRequest($0, purpose: purpose, until: last), date: date, memo: memo) }
    }
}

extension RecordingOptions {
    /// Records a change of the register, or the request for it, and says whose approval that waits for.
    func recordChange(
        _ surroundings: Surroundings,
        _ asking: AskingOptions,
        from change: (FundState) throws -> some RegisterChange
    ) throws {
        let (date, memo) = try voucher.checked()
        let recorder = try recorder(surroundings)
        let recorded = try recorder.record { state in
            let day = date ?? recorder.desk.today(state)
            return try asking.drafts(of: [try change(state)], dated: day, memo, by: recorder, after: state)
        }
        try surroundings.sayWhatWaits(recorded)
    }
}

extension Surroundings {
    /// Says whose approval the requests wait for that were just recorded.
    func sayWhatWaits(_ recorded: Recorded) throws {
        let trust = recorded.state.trust
        for item in recorded.items {
            guard let matter = trust.matter(item.sequence).map({ trust.matters[$0] }) else { continue }
            let report = DecisionReport(matter: matter, policy: trust.policy)
            if let sentence = report.afterRequest(language) { try output.write(sentence + "\n") }
        }
    }
}
