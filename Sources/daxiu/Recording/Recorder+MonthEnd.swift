import FundDesk

extension Recorder {
    /// The bank's lines up to a month's end that wait for a person, as they look by the books of now. Notes that cannot be
    /// read keep no month from being closed: that is said.
    func unclear(until month: Month) async throws -> [NotedLine] {
        func isDue(_ noted: NotedLine) -> Bool { noted.line.date <= month.lastDay }
        do {
            // Most months have none, and the books need not be gone through.
            guard try BankNotes(beside: desk.ledger).waiting.contains(where: isDue) else { return [] }
            return try await waiting().lines.map(\.noted).filter(isDue)
        } catch {
            guard let problems = Problems(in: error)?.list, problems.allSatisfy({ $0.code == .bankNotesMalformed })
            else { throw error }
            try surroundings.say(problems)
            return []
        }
    }

    /// Says which of the bank's lines a month was closed over, where nobody was asked.
    func tell(_ unclear: [NotedLine], closedWith period: String) throws {
        guard !unclear.isEmpty, !surroundings.isAttended || consent.yes else { return }
        let numbers = EntryRanges(unclear.map(\.number)).description
        try surroundings.say(BankTexts.closedUnclear, period, String(unclear.count), numbers)
    }
}
