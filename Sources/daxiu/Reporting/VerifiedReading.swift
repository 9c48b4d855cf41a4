import FundDesk

extension LedgerFile {
    /// Verifies for a command that gives figures. What speaks against a ledger that holds is said on standard error, and
    /// the command ends with the exit status of a weaker verdict.
    ///
    /// - Parameter isRecording: whether the command goes on to record; then its exit status is that of the recording.
    func verified<Observer: LedgerObserver>(
        observing observer: Observer,
        _ surroundings: Surroundings,
        isRecording: Bool = false
    ) async throws -> Verified<Observer> {
        let progress = Progress(surroundings)
        defer { progress.clear() }
        let (memory, now) = (try surroundings.memory(), try surroundings.now())
        let counting = try CountingTrust().counting(for: self, memory)
        let verified = try await verified(
            observing: observer,
            memory: memory,
            policy: counting.policy,
            authority: counting.authority,
            now: now
        ) { progress.show($0, $1) }
        progress.clear()
        try surroundings.mind(verified.verdict, isRecording: isRecording)
        return verified
    }
}

extension LedgerOptions {
    /// The ledger as it ends, verified for a command that lists what it has.
    func verified(_ surroundings: Surroundings) async throws -> Verified<LastState> {
        try await open(surroundings).verified(observing: LastState(), surroundings)
    }
}

extension Surroundings {
    /// The code of the home that a word names in a ledger, which is verified for it.
    func home(_ word: Word, in file: LedgerFile) throws -> String {
        try HomeNames(file.currentState(memory: memory()).register).code(word.text)
    }
}

extension Verdict {
    private static let shownFindings = 5

    /// What was found, of a ledger that does not hold.
    func findingLines(_ language: Language) -> String {
        findings.prefix(Verdict.shownFindings).map { $0.line(language) + "\n" }.joined()
    }

    /// What a command says of a ledger that does not hold.
    func damage(_ language: Language) -> Problem {
        let first = findings.first.map { $0.location(language) + Visible.text($0.message(in: language)) } ?? ""
        return Problem(.ledgerDamaged, [.wording(VerdictTexts.damage, [.number(findings.count), .text(first)])])
    }
}
