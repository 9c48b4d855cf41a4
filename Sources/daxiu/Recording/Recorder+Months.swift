import FundDesk

extension Recorder {
    /// Compares every month of a bank's file with the ledger as it is now, says what came of each, and records those that the
    /// file reaches the end of and that come to the same on both sides. A month that was compared before and has not changed
    /// since is not recorded again.
    ///
    /// - Parameter isWhole: whether a person has said that the bank had nothing more up to the month's end, where the file
    ///   ends a few days before it; else the command line's yes says so, or it is asked on a terminal.
    func reconcileMonths(of bank: BankFile, isWhole: Bool = false) async throws {
        let books = BankBooks(periods: FileMonths.periods(of: bank))
        let verified = try await desk.ledger.verified(observing: books, surroundings, isRecording: true)
        let today = desk.clock.now.day(in: verified.value.zone)
        var months = FileMonths(bank, with: verified, on: today)
        for (month, last) in months.questions {
            let question = FileMonths.question(month, last, surroundings.language)
            let isTold = isWhole || consent.yes
            let isMeant = try isTold || surroundings.isAttended && Dialogue(surroundings).agrees(question)
            if isMeant { months.accept(month) }
        }
        try surroundings.output.write(months.text(surroundings.language))
        let drafts = months.drafts(dated: today)
        if !drafts.isEmpty { try record { _ in drafts } }
    }

    /// Brings the comparisons of some months up to date with what was recorded since, where nothing new is needed of the bank.
    func bringUpToDate(_ periods: Set<Month>) async throws {
        let books = BankBooks(periods: periods)
        let verified = try await desk.ledger.verified(observing: books, surroundings, isRecording: true)
        let drafts = verified.broughtUpToDate(on: desk.clock.now.day(in: verified.value.zone))
        if !drafts.isEmpty { try record { _ in drafts } }
    }
}
