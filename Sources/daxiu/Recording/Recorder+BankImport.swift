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
            // Whether a voucher is the same again was judged line by line against the ledger.
            try recording(isSilent: isSilent, meaning: [.sameAgain], drafts)
        }
        guard !isSilent else { return takeover }
        if let batch = takeover.batch { try surroundings.say(BankImportTexts.batch, String(batch.number)) }
        if proposals.isIdle { try surroundings.say(BankImportTexts.nothingNew) }
        return takeover
    }

    /// The lines that wait for a person, as they look by the books of now; what was recorded since waits no more.
    func waiting() async throws -> (lines: [WaitingLine], state: FundState) {
        let notes = try BankNotes(beside: desk.ledger)
        let verified = try await desk.ledger.verified(observing: notes.bookOfWaiting, surroundings, isRecording: true)
        let lines = notes.waiting(verified, on: desk.today(verified.value.state))
        var (open, known): ([WaitingLine], [(number: Int, entries: [Int])]) = ([], [])
        for line in lines {
            if case .known(let entries) = line.proposal.standing {
                known.append((line.noted.number, entries))
            } else {
                open.append(line)
            }
        }
        if !known.isEmpty { try desk.settle(asKnown: known) }
        for (number, entries) in known {
            let names = EntryRanges(entries).description
            try surroundings.say(BankImportTexts.settledSince, String(number), names)
        }
        return (open, verified.value.state)
    }

    /// Asks whether the lines that wait are settled now, and settles them one by one.
    ///
    /// - Returns: the months that something was recorded in.
    func offerToSettle(_ notes: BankNotes) async throws -> Set<Month> {
        let question = BankImportHelp.settleNow.text(surroundings.language, [String(notes.waiting.count)])
        guard try Dialogue(surroundings).agrees(question, preset: true) else { return [] }
        return try await settleAll()
    }

    /// Settles the lines that wait one by one.
    ///
    /// - Parameter numbers: those of the lines; nil: all.
    /// - Returns: the months that something was recorded in.
    func settleAll(_ numbers: Set<Int>? = nil) async throws -> Set<Month> {
        let (lines, found) = try await waiting()
        var state = found
        let homes = HomeNames(state.register)
        let dialogue = Dialogue(surroundings)
        try dialogue.say(DialogueTexts.keys)
        var months: Set<Month> = []
        for line in lines where numbers?.contains(line.noted.number) ?? true {
            let settling = Settling(line, state, homes, desk.ledger, dialogue, surroundings)
            while let settlement = try settling.ask() {
                do {
                    if let recording = try settle(line.noted.number, settlement, over: state) {
                        state = recording.recorded.state
                        months.insert(line.noted.line.date.month)
                    }
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
    /// - Parameter known: the books that the line was found to wait by.
    /// - Returns: what was recorded; nil where nothing was to be.
    func settle(_ number: Int, _ settlement: Settlement, over known: FundState) throws -> Recording? {
        let recorded = try desk.settle(number, settlement, over: known) { try recording(meaning: [.sameAgain], $0) }
        if recorded == nil {
            let words = settlement.purpose.wording[surroundings.language]
            try surroundings.say(BankImportTexts.settled, String(number), words)
        }
        if let pattern = settlement.pattern, settlement.purpose.isRule {
            try surroundings.say(
                surroundings.output.isTerminal ? BankImportTexts.ruleMade : BankImportTexts.ruleKept,
                Visible.text(pattern),
                Visible.text(settlement.purpose.wording[surroundings.language])
            )
        }
        return recorded
    }
}
