/// Where entries are recorded: a ledger, the key that seals, the moment, and what this machine remembers.
///
/// ```swift
/// let desk = Desk(try LedgerFile(opening: path, writable: true), signer: key, clock: RecordingClock(now: now), memory: memory)
/// let file = try ImportedFile(.contributions, "june.csv")
/// let preview = try desk.record(file, isTrial: true)
/// let recording = try desk.record(file)
/// ```
public struct Desk: Sendable {
    /// The ledger, open for writing.
    public let ledger: LedgerFile
    /// The key that seals, of a member who may record.
    public let signer: SigningKey
    /// The moment.
    public var clock: RecordingClock
    /// What this machine remembers; without it every recording verifies first.
    let memory: CheckpointMemory?
    /// Where new lines' salts come from.
    let salts: SaltSource
    /// What goes with the first entry.
    package let enclosures: Enclosures

    /// A desk; where nothing else is said, salts come from the system, and no files or details go with an entry.
    public init(
        _ ledger: LedgerFile,
        signer: SigningKey,
        clock: RecordingClock,
        memory: CheckpointMemory?,
        salts: SaltSource = .system,
        enclosing enclosures: Enclosures = Enclosures()
    ) {
        self.ledger = ledger
        self.signer = signer
        self.clock = clock
        self.memory = memory
        self.salts = salts
        self.enclosures = enclosures
    }

    /// The day it is in a ledger's time zone, for entries without a date.
    public func today(_ state: FundState) -> CalendarDate { clock.now.day(in: state.zone) }

    /// The date that a voucher bears; nil where there is no such entry.
    package func date(of sequence: Int) throws -> CalendarDate? {
        try ledger.line(at: sequence).map { try Entry(decoding: $0).date }
    }

    /// Records entries and seals them, all or nothing.
    ///
    /// - Parameter isTrial: whether everything is done and then undone: a preview.
    /// - Parameter answers: what is meant, of what may be doubtful.
    /// - Parameter limit: the most problems that are found and reported; nil: as many as one reads.
    /// - Parameter drafts: what to record, made from the state of the books as they are.
    /// - Throws: `Problem` or `Problems`; the file is then as it was. `Doubts` where no rule is broken, and a person has to
    ///   say that it is meant; all of them at once. `RecordedButFailed` where the entries are recorded, and what followed
    ///   failed.
    public func record(
        isTrial: Bool = false,
        answering answers: Answers = .none,
        reportingUpTo limit: Int? = nil,
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recording {
        var bodies: [any EntryBody] = []
        var jump: Doubt?
        var known: FundState?
        let recorded: Recorded
        do {
            recorded = try Consequences.leavingOut {
                try ledger.record(
                    signer: signer,
                    time: clock.now,
                    salts: salts,
                    dryRun: isTrial,
                    allowsNames: enclosures.allowsNames || answers.questions.contains(.name),
                    enclosing: enclosures.files,
                    memory: memory,
                    reportingUpTo: limit,
                    reviewing: { review in
                        let others = try review.doubts(on: today(review.state), answering: answers)
                        let doubts = (jump.map { [$0] } ?? []) + others
                        if !doubts.isEmpty { throw Doubts(list: doubts) }
                    }
                ) { state in
                    known = state
                    let drafts = enclosures.enclosed(in: try state.registered(try drafts(state)))
                    jump = clock.doubt(drafts, after: state).flatMap { answers.settle($0) ? nil : $0 }
                    bodies = drafts.map(\.body)
                    return drafts
                }
            }
        } catch {
            // What a wrong clock brings with it is not told before it.
            guard let jump, error is Problem || error is Problems else { throw Suggestions.completing(error, known) }
            throw Doubts(list: [jump])
        }
        if !isTrial, let memory { DetailMemory(memory, of: ledger.path).add(enclosures.details) }
        return Recording(recorded: recorded, bodies: bodies)
    }

    /// What was recorded, in words.
    package func report(of recording: Recording) throws -> RecordedReport {
        var reversed = Postings()
        if let reversal = recording.bodies.first as? Reversal, let line = try ledger.line(at: reversal.entry) {
            reversed = try Entry(decoding: line).postings.reversed
        }
        return RecordedReport(
            bodies: recording.bodies,
            reversed: reversed,
            recorded: recording.recorded,
            signer: signer.keyID
        )
    }
}

/// What was recorded at once.
public struct Recording: Sendable {
    /// The entries' places, the remarks, and the checkpoint that seals them.
    public let recorded: Recorded
    /// What they say, in order.
    public let bodies: [any EntryBody]

    package init(recorded: Recorded, bodies: [any EntryBody]) {
        self.recorded = recorded
        self.bodies = bodies
    }
}
