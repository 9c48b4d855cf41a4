import FundStatements

/// A line that waits, as it looks by the books of now.
package struct WaitingLine: Sendable {
    /// As it was kept.
    package let noted: NotedLine
    /// What is proposed now: it may have been recorded since, or have become certain.
    package let proposal: BankProposal
}

/// What a person decided about a line that waited.
package struct Settlement: Sendable {
    /// What it is.
    package let purpose: BankPurpose
    /// The day that it is recorded on; nil: the bank's, where that is open, else today.
    package let date: CalendarDate?
    /// The words that are to be a rule from now on; nil: none.
    package let pattern: String?

    package init(_ purpose: BankPurpose, date: CalendarDate? = nil, pattern: String? = nil) {
        (self.purpose, self.date, self.pattern) = (purpose, date, pattern)
    }
}

extension BankNotes {
    /// The lines that wait, as they look by the books of now.
    package func waiting(_ verified: Verified<BankImportBook>, on today: CalendarDate) -> [WaitingLine] {
        let waiting = waiting
        let proposals = BankProposals(waiting.map(\.line), verified, self, isWaiting: true, on: today)
        return zip(waiting, proposals.list).map { WaitingLine(noted: $0, proposal: $1) }
    }

    /// Everything that a book must keep for the lines that wait.
    package var bookOfWaiting: BankImportBook { BankImportBook(for: waiting.map(\.line)) }

    /// Everything that a book must keep for some lines of a file.
    package func book(for lines: [BankLine]) -> BankImportBook {
        let settled = self.lines.flatMap { noted -> [Int] in
            if case .recorded(let entries) = noted.state { entries } else { [] }
        }
        return BankImportBook(for: lines, naming: Set(settled))
    }

    /// A line that waits.
    ///
    /// - Throws: `Problem` with `waitingLineUnknown`.
    package func waitingLine(_ number: Int) throws(Problem) -> NotedLine {
        guard let noted = lines.first(where: { $0.number == number && $0.state == .waiting }) else {
            throw Problem(.waitingLineUnknown, [.number(number), .number(waiting.count)])
        }
        return noted
    }
}

extension WaitingLine {
    /// The words that a rule would go by: the payer, or where the bank names none what it says.
    package var pattern: String? { (noted.line.party ?? noted.line.text).flatMap(BankNotes.pattern) }
}

extension WaitingLine {
    /// Who is paid a cost, where nobody says.
    package var payee: String { BankClassifier.payee(noted.line) }

    /// Whether the payer is remembered with the home, so that no rule is needed.
    package func isRemembered(_ purpose: BankPurpose) -> Bool {
        guard case .homes = purpose, let party = noted.line.party else { return false }
        return LineWords.isPerson(FoldedName(party).text)
    }
}

extension BankPurpose {
    /// Whether a rule can say it.
    package var isRule: Bool { rule != nil }

    /// The same as the rules write it.
    var rule: BankRule.Target? {
        switch self {
        case .homes(let shares): shares.count == 1 ? .home(shares[0].unit) : nil
        case .income(let category): .income(category)
        case .expense(let category, _): .expense(category)
        case .transfer(let account): .transfer(account)
        case .leftOut: .leaveOut
        case .request, .refund, .returned: nil
        }
    }
}

extension Desk {
    /// Records what a person decided about a line that waited, and keeps that.
    ///
    /// - Parameter known: the books that the line was found to wait by.
    /// - Parameter record: records drafts, by this desk or by one that has asked what is doubtful.
    /// - Returns: what was recorded; nil where nothing was to be.
    /// - Throws: `Problem` with `waitingLineUnknown`, `bankPurposeUnfit`, `booksChanged` where somebody recorded since, or
    ///   what recording throws; `RecordedButFailed` where the notes could not be written.
    package func settle(
        _ number: Int,
        _ settlement: Settlement,
        over known: FundState,
        by record: ((FundState) throws -> [EntryDraft]) throws -> Recording
    ) throws -> Recording? {
        let noted = try BankNotes(beside: ledger).waitingLine(number)
        let purpose = settlement.purpose
        // A payment that came back is the one that went out: of this amount.
        if case .returned(let entry) = purpose, let line = try ledger.line(at: entry),
            0 &- (try Entry(decoding: line).postings.net(.bank)) != noted.line.amount
        {
            throw Problem(.bankPurposeUnfit, [.wording(purpose.wording), .money(noted.line.amount)])
        }
        var recording: Recording?
        if purpose != .leftOut {
            recording = try withoutUsedNumber(noted.line) { line in
                try record { state in
                    try state.refuseChange(since: known.size, known.lastHash)
                    let date = settlement.date ?? dateOpen(line.date, in: state)
                    return try purpose.bodies(of: line, in: state).map { EntryDraft($0, date: date) }
                }
            }
        }
        do {
            // As they are now: somebody may have edited them while a question waited.
            var notes = try BankNotes(beside: ledger)
            notes.keep(settlement, of: noted, as: recording?.recorded.items.map(\.sequence))
            try notes.write(beside: ledger)
        } catch {
            guard let deed = recording?.recorded.deed else { throw error }
            throw RecordedButFailed(deed, cause: error)
        }
        return recording
    }

    /// Keeps that lines that waited were recorded since, by whoever typed them.
    package func settle(asKnown lines: [(number: Int, entries: [Int])]) throws {
        var notes = try BankNotes(beside: ledger)
        for (number, entries) in lines { notes.settle(number, as: .recorded(entries)) }
        try notes.write(beside: ledger)
    }

    /// The bank's day where it is open, else today.
    private func dateOpen(_ date: CalendarDate, in state: FundState) -> CalendarDate {
        let today = today(state)
        let earliest = state.trust.policy.backdating.map { today.adding(days: 0 - $0) } ?? state.openedOn
        let isOpen = state.closedThrough.map { date.month > $0 } ?? true
        return isOpen && date >= max(earliest, state.openedOn) && date <= today ? date : today
    }

    /// Records a line with its number, and without where a voucher has that already: the rules let nobody use it
    /// again, and a person has said that this is another movement.
    private func withoutUsedNumber(_ line: BankLine, _ record: (BankLine) throws -> Recording) throws -> Recording {
        do {
            return try record(line)
        } catch {
            guard line.reference != nil, let problems = Problems(in: error)?.list,
                problems.allSatisfy({ $0.code == .referenceUsed })
            else { throw error }
            return try record(line.withoutNumber)
        }
    }
}

extension BankLine {
    /// The same without the bank's number.
    var withoutNumber: BankLine {
        BankLine(
            line: line,
            date: date,
            amount: amount,
            balance: balance,
            reference: nil,
            text: text,
            party: party,
            partyAccount: partyAccount
        )
    }
}

extension BankNotes {
    /// Keeps what a person decided about a line.
    ///
    /// - Parameter entries: what was recorded; nil where it was left out.
    fileprivate mutating func keep(_ settlement: Settlement, of noted: NotedLine, as entries: [Int]?) {
        let purpose = settlement.purpose
        settle(noted.number, as: entries.map { .recorded($0) } ?? .leftOut)
        if let entries {
            add(entries, to: noted.batch)
            learn([BankProposal(line: noted.line, standing: .clear(purpose, .person))], noted.batch)
        }
        if let pattern = settlement.pattern, let target = purpose.rule {
            add(BankRule(pattern: pattern, target: target), for: noted.line)
        }
    }

    /// Adds the rule that a line was settled by: in place of the one with the same words, and before all that fit the
    /// line too, so that what was said last counts.
    mutating func add(_ rule: BankRule, for line: BankLine) {
        if ruleLines.isEmpty { ruleLines = BankImportTexts.rulesHead.map { .comment($0) } }
        let words = FoldedName(rule.pattern).text
        let said = BankClassifier.Said(line)
        func fits(_ ruleLine: RuleLine, _ isFitting: (String) -> Bool) -> Bool {
            guard case .rule(let other) = ruleLine, other.isAbout(line) else { return false }
            return isFitting(other.pattern)
        }
        func isSame(_ pattern: String) -> Bool { FoldedName(pattern).text == words }
        let place = ruleLines.firstIndex { fits($0) { isSame($0) || WordList([$0]).isAnyIn(said.all) } }
        ruleLines.removeAll { fits($0, isSame) }
        ruleLines.insert(.rule(rule), at: place ?? ruleLines.count)
    }
}
