import FundDesk

/// The common course of every command that records: open, sign, store, ask what is doubtful, say what was done.
struct Recorder {
    let desk: Desk
    let surroundings: Surroundings

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
        self.surroundings = surroundings
        let clock = try clock.checked(surroundings)
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
    /// - Parameter again: whether what looks like a voucher that stands is meant.
    @discardableResult
    func record(
        dryRun: Bool = false,
        isSilent: Bool = false,
        again: Bool = false,
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recorded {
        try record(dryRun: dryRun, isSilent: isSilent, again: again) { desk, meant in
            try desk.record(isTrial: dryRun, meaning: meant, drafts)
        }
    }

    /// Records by some work at the desk and says so; asks, where somebody sits at the terminal, whether the clock is right
    /// and whether what looks like a voucher that stands is meant.
    @discardableResult
    func record(
        dryRun: Bool = false,
        isSilent: Bool = false,
        again: Bool = false,
        by work: (_ desk: Desk, _ meant: Set<Int>?) throws -> Recording
    ) throws -> Recorded {
        let recording = try asking(again) { desk, meant in
            try surroundings.deeds.recording(isTrial: dryRun) { try work(desk, meant) }
        }
        if !isSilent {
            let (report, language) = (try desk.report(of: recording), surroundings.language)
            try surroundings.output.write(report.text(language, dryRun: dryRun, words: .commandLine))
            if !dryRun {
                surroundings.deeds.tell()
                try surroundings.output.write(desk.enclosures.report(language, desk.ledger.privatePath, .commandLine))
            }
        }
        try surroundings.say(recording.recorded.notices)
        return recording.recorded
    }

    private func asking(_ again: Bool, _ work: (Desk, Set<Int>?) throws -> Recording) throws -> Recording {
        var desk = desk
        var meant: Set<Int>? = again ? nil : []
        while true {
            do {
                return try work(desk, meant)
            } catch let problem as Problem where problem.code == .clockJumped {
                let language = surroundings.language
                let question = ClockTexts.ask.text(language, [problem.message(in: language)])
                guard Terminal.isAttended, try Terminal.agrees(question, surroundings) else { throw problem }
                desk.clock.isSaidToBeRight = true
            } catch let doubles as Doubles {
                guard try doubles.areMeant(surroundings) else { throw doubles.refusal }
                meant?.formUnion(doubles.entries)
            }
        }
    }
}
