import FundDesk

extension Recorder {
    /// What is proposed for a bank's file, by a verified pass; the rules were asked about all that is certain.
    func proposals(for bank: BankImport, _ notes: BankNotes) async throws -> BankProposals {
        let lines = bank.statement.lines
        let verified = try await desk.ledger.verified(
            observing: notes.book(for: lines),
            surroundings,
            isRecording: true
        )
        let proposals = BankProposals(lines, verified, notes, on: desk.today(verified.value.state))
        return try desk.tried(proposals, of: bank.path)
    }

    /// Records what is certain and keeps the rest, and says so.
    func take(_ proposals: BankProposals, of bank: BankImport, isSilent: Bool) throws -> BankTakeover {
        let takeover = try desk.take(proposals, of: bank) { drafts in
            try recording(isSilent: isSilent, drafts)
        }
        guard !isSilent else { return takeover }
        if let batch = takeover.batch { try surroundings.say(BankImportTexts.batch, String(batch.number)) }
        if proposals.isIdle { try surroundings.say(BankImportTexts.nothingNew) }
        return takeover
    }

    /// Records drafts and says so.
    ///
    /// - Returns: what was recorded, and what it says.
    func recording(
        isTrial: Bool = false,
        isSilent: Bool = false,
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recording {
        var done: Recording?
        // Whether a voucher is the same again was judged line by line against the ledger.
        try record(dryRun: isTrial, isSilent: isSilent, meaning: [.sameAgain]) { desk, answers in
            let recording = try desk.record(isTrial: isTrial, answering: answers, drafts)
            done = recording
            return recording
        }
        guard let done else { throw Problem(.recordingInterrupted) }
        return done
    }

    /// The lines that wait for a person, as they look by the books of now; what was recorded since waits no more.
    func waiting() async throws -> (lines: [WaitingLine], state: FundState) {
        let notes = try BankNotes(beside: desk.ledger)
        let verified = try await desk.ledger.verified(observing: notes.bookOfWaiting, surroundings, isRecording: true)
        let lines = notes.waiting(verified, on: desk.today(verified.value.state))
        for line in lines {
            guard case .known(let entries) = line.proposal.standing else { continue }
            try desk.settle(line.noted.number, asKnown: entries)
            let names = EntryRanges(entries).description
            try surroundings.say(BankImportTexts.settledSince, String(line.noted.number), names)
        }
        return (lines.filter { $0.proposal.slug != "known" }, verified.value.state)
    }

    /// Asks whether the lines that wait are settled now, and settles them one by one.
    func offerToSettle(_ notes: BankNotes) async throws {
        let question = BankImportHelp.settleNow.text(surroundings.language, [String(notes.waiting.count)])
        guard try Dialogue(surroundings).agrees(question, preset: true) else { return }
        try await settleAll()
    }

    /// Settles the lines that wait one by one.
    ///
    /// - Parameter numbers: those of the lines; nil: all.
    /// - Returns: the months that something was recorded in.
    @discardableResult
    func settleAll(_ numbers: Set<Int>? = nil) async throws -> Set<Month> {
        let (lines, state) = try await waiting()
        let dialogue = Dialogue(surroundings)
        try dialogue.say(DialogueTexts.keys)
        var months: Set<Month> = []
        for line in lines where numbers?.contains(line.noted.number) ?? true {
            let settling = Settling(line: line, state: state, desk.ledger, dialogue: dialogue, surroundings)
            while let settlement = try settling.ask() {
                do {
                    if try settle(line.noted.number, settlement) { months.insert(line.noted.line.date.month) }
                    break
                } catch  where error is Problem || error is Problems {
                    // Something else can be chosen, or later.
                    try dialogue.say(try DialogueTexts.message(of: error, surroundings.language))
                }
            }
        }
        return months
    }

    /// Records what a person decided about a line, and says so.
    ///
    /// - Returns: whether anything was recorded in the ledger.
    func settle(_ number: Int, _ settlement: Settlement, isSilent: Bool = false) throws -> Bool {
        let recorded = try desk.settle(number, settlement) { try recording(isSilent: isSilent, $0) }
        if recorded == nil, !isSilent {
            let words = settlement.purpose.wording[surroundings.language]
            try surroundings.say(BankImportTexts.settled, String(number), words)
        }
        if let pattern = settlement.pattern, settlement.purpose.isRule, !isSilent {
            try surroundings.say(
                surroundings.output.isTerminal ? BankImportTexts.ruleMade : BankImportTexts.ruleKept,
                Visible.text(pattern),
                Visible.text(settlement.purpose.wording[surroundings.language])
            )
        }
        return recorded != nil
    }
}
