import FundDesk

/// The common course of every command that records: open, sign, store, ask what is doubtful, say what was done.
struct Recorder {
    let desk: Desk
    let surroundings: Surroundings
    /// What was answered before it is asked.
    let consent: ConsentOptions

    /// Opens the ledger for writing and the key.
    ///
    /// - Parameter enclosures: what goes with the first entry.
    init(
        _ ledger: LedgerOptions,
        _ signing: SigningOptions,
        _ consent: ConsentOptions,
        _ surroundings: Surroundings,
        enclosing enclosures: Enclosures = Enclosures()
    ) throws {
        self.surroundings = surroundings
        self.consent = consent
        let clock = try consent.clock.checked(surroundings)
        desk = Desk(
            try LedgerFile(opening: ledger.path(surroundings), writable: true),
            signer: try signing.signer(surroundings),
            clock: clock,
            memory: try surroundings.memory(),
            salts: surroundings.salts,
            enclosing: enclosures
        )
    }

    /// Records entries and says so.
    ///
    /// - Parameter isSilent: whether nothing is said, because the command prints for programs.
    /// - Parameter meant: questions that are answered with yes besides those that the command line answers.
    @discardableResult
    func record(
        dryRun: Bool = false,
        isSilent: Bool = false,
        meaning meant: Set<Doubt.Question> = [],
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recorded {
        try recording(isTrial: dryRun, isSilent: isSilent, meaning: meant, drafts).recorded
    }

    /// The same.
    ///
    /// - Returns: what was recorded, and what it says.
    func recording(
        isTrial: Bool = false,
        isSilent: Bool = false,
        meaning meant: Set<Doubt.Question> = [],
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recording {
        try recording(isTrial: isTrial, isSilent: isSilent, consent.answers(meaning: meant)) { desk, answers in
            try desk.record(isTrial: isTrial, answering: answers, drafts)
        }
    }

    /// Records entries once a person at the terminal has seen what that does and said yes; where nobody sits there, and where
    /// the command line says yes, it is recorded plainly. What breaks a rule or is doubtful is told before.
    ///
    /// - Parameter question: what is shown and asked, from the state of the books with the entries.
    /// - Throws: `Stopped` where the answer is no.
    @discardableResult
    func record(
        asking question: (FundState) throws -> String,
        meaning meant: Set<Doubt.Question> = [],
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recorded {
        var answers = consent.answers(meaning: meant)
        if surroundings.isAttended, !consent.yes {
            let trial = try asking(&answers) { try desk.record(isTrial: true, answering: $0, drafts) }
            guard try Dialogue(surroundings).agrees(question(trial.recorded.state)) else { throw Stopped() }
        }
        return try recording(answers) { desk, answers in try desk.record(answering: answers, drafts) }.recorded
    }

    /// Records by some work at the desk and says so; asks, where somebody sits at the terminal, what is doubtful.
    @discardableResult
    func record(
        dryRun: Bool = false,
        isSilent: Bool = false,
        meaning meant: Set<Doubt.Question> = [],
        by work: (_ desk: Desk, _ answers: Answers) throws -> Recording
    ) throws -> Recorded {
        try recording(isTrial: dryRun, isSilent: isSilent, consent.answers(meaning: meant), by: work).recorded
    }

    private func recording(
        isTrial: Bool = false,
        isSilent: Bool = false,
        _ answers: Answers,
        by work: (_ desk: Desk, _ answers: Answers) throws -> Recording
    ) throws -> Recording {
        var answers = answers
        let recording = try asking(&answers) { answers in
            try surroundings.deeds.recording(isTrial: isTrial) { try work(desk, answers) }
        }
        if !isSilent {
            let (report, language) = (try desk.report(of: recording), surroundings.language)
            try surroundings.output.write(report.text(language, dryRun: isTrial, words: .commandLine))
            if !isTrial {
                surroundings.deeds.tell()
                try surroundings.output.write(desk.enclosures.report(language, desk.ledger.privatePath, .commandLine))
            }
        }
        try surroundings.say(recording.recorded.notices)
        return recording
    }

    private func asking(_ answers: inout Answers, _ work: (Answers) throws -> Recording) throws -> Recording {
        while true {
            do {
                return try work(answers)
            } catch let doubts as Doubts {
                try doubts.ask(surroundings)
                answers.agree(to: doubts)
            }
        }
    }
}
