import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// The common course of every command that records: open, sign, store, say what was done.
struct Recorder {
    let ledger: LedgerFile
    let signer: SigningKey
    let clock: RecordingClock
    let surroundings: Surroundings
    let enclosures: Enclosures

    /// Opens the ledger for writing and the key.
    ///
    /// - Parameter enclosures: what goes with the first entry.
    init(
        _ ledger: LedgerOptions,
        _ signing: SigningOptions,
        _ clock: ClockOptions,
        _ surroundings: Surroundings,
        enclosing enclosures: Enclosures = Enclosures()
    ) throws {
        self.enclosures = enclosures
        self.surroundings = surroundings
        self.clock = try RecordingClock(clock, surroundings)
        let path = try ledger.path(surroundings)
        self.ledger = try LedgerFile(opening: path, writable: true)
        signer = try signing.signer(surroundings)
    }

    /// The day it is in a ledger's time zone, for entries without a date.
    func today(_ state: FundState) -> CalendarDate { clock.now.day(in: state.zone) }

    /// The date that a voucher bears; nil where the entry cannot be read.
    func date(of sequence: Int) throws -> CalendarDate? {
        try ledger.line(at: sequence).map { try Entry(decoding: $0).date }
    }

    /// Records entries and says so.
    ///
    /// - Parameter isSilent: whether nothing is said, because the command prints for programs.
    /// - Parameter again: whether what looks like a voucher that stands is meant.
    @discardableResult
    func record(
        dryRun: Bool = false,
        isSilent: Bool = false,
        again: Bool = false,
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recorded {
        do {
            return try record(clock, dryRun, isSilent, again, drafts)
        } catch let problem as Problem where problem.code == .clockJumped {
            let language = surroundings.language
            let question = ClockTexts.ask.text(language, [problem.message(in: language)])
            guard Terminal.isAttended, try Terminal.agrees(question, surroundings) else { throw problem }
            var clock = clock
            clock.isSaidToBeRight = true
            return try record(clock, dryRun, isSilent, again, drafts)
        }
    }

    private func record(
        _ clock: RecordingClock,
        _ dryRun: Bool,
        _ isSilent: Bool,
        _ again: Bool,
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recorded {
        var bodies: [any EntryBody] = []
        var reversed = Postings()
        let recorded = try reviewing(again) { review in
            try Consequences.leavingOut {
                try surroundings.deeds.recording(isTrial: dryRun) {
                    try ledger.record(
                        signer: signer,
                        time: clock.now,
                        salts: surroundings.salts,
                        dryRun: dryRun,
                        allowsNames: enclosures.allowsNames,
                        enclosing: enclosures.files,
                        memory: try surroundings.memory(),
                        reviewing: review
                    ) { state in
                        let drafts = enclosures.enclosed(in: try drafts(state))
                        try clock.check(drafts, after: state)
                        bodies = drafts.map(\.body)
                        return drafts
                    }
                }
            }
        }
        if !dryRun, let memory = try surroundings.memory() {
            DetailMemory(memory, of: ledger.path).add(enclosures.details)
        }
        if isSilent {
            try surroundings.say(recorded.notices)
            return recorded
        }
        if let reversal = bodies.first as? Reversal, let line = try ledger.line(at: reversal.entry) {
            reversed = try Entry(decoding: line).postings.reversed
        }
        let report = RecordedReport(bodies: bodies, reversed: reversed, recorded: recorded, signer: signer.keyID)
        let language = surroundings.language
        try surroundings.output.write(report.text(language, dryRun: dryRun))
        if !dryRun { surroundings.deeds.tell() }
        if !dryRun { try surroundings.output.write(enclosures.report(language, ledger.privatePath)) }
        try surroundings.say(recorded.notices)
        return recorded
    }

    /// Records, and asks about what looks like a voucher that stands; nobody else waits for the ledger meanwhile.
    private func reviewing(
        _ again: Bool,
        _ work: ((([EntryDraft], EarlierVouchers) throws -> Void)?) throws -> Recorded
    ) throws -> Recorded {
        if again { return try work(nil) }
        var meant: Set<Int> = []
        while true {
            do {
                return try work { drafts, earlier in
                    let doubles = try earlier.doubles(of: drafts).filter { !meant.contains($0.earlier.sequence) }
                    if !doubles.isEmpty { throw Doubles(list: doubles) }
                }
            } catch let doubles as Doubles {
                guard try doubles.areMeant(surroundings) else { throw doubles.refusal }
                meant.formUnion(doubles.entries)
            }
        }
    }
}
