import FundStatements

/// A bank's file, its bytes read once: what is shown of it is what is recorded.
public struct BankImport: Sendable {
    /// The path as the user named it.
    public let path: String
    /// What was read.
    package let file: BankFile
    /// Its lines, in order of time.
    public var statement: BankStatement { file.statement }

    /// Reads a file.
    ///
    /// - Throws: what reading a bank's file throws.
    public init(_ path: String) throws { try self.init(path, ColumnMapping()) }

    /// Reads a file.
    ///
    /// - Parameter mapping: what headings mean that are not understood otherwise.
    package init(_ path: String, _ mapping: ColumnMapping) throws {
        file = try BankFile(path, mapping)
        self.path = path
    }

    /// The name without the folder.
    package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// What was taken over of a bank's file.
public struct BankTakeover: Sendable {
    /// What was recorded; nil where nothing was.
    public let recording: Recording?
    /// The batch; nil where there was nothing to keep.
    public let batch: BankBatch?
    /// The notes as they are now.
    public let notes: BankNotes
}

extension Desk {
    /// What the rules say against proposals, and what a person would be asked: such a line is not certain.
    ///
    /// Everything that is certain is recorded as it would be, and undone.
    package func tried(_ proposals: BankProposals, of file: String) throws -> BankProposals {
        var proposals = proposals
        // Nothing is recorded, so nobody is asked about the clock yet; what stands already was told line by line.
        let answers = Answers([.clock, .sameAgain])
        var places: [Int: Int] = [:]
        for (index, proposal) in proposals.list.enumerated() { places[proposal.line.line] = index }
        while proposals.list.contains(where: { $0.purpose != nil }) {
            do {
                _ = try record(isTrial: true, answering: answers, reportingUpTo: .max) { state in
                    try proposals.drafts(file, in: state)
                }
                return proposals
            } catch let doubts as Doubts {
                try proposals.doubt(doubts.problems, places)
            } catch {
                guard let problems = Problems(in: error) else { throw error }
                try proposals.doubt(problems.list, places)
            }
        }
        return proposals
    }

    /// Records all that is certain under one checkpoint, or nothing, and keeps the rest for a person.
    ///
    /// - Parameter record: records drafts, by this desk or by one that has asked about the clock.
    /// - Throws: `Problem` with `booksChanged` where somebody recorded since; `RecordedButFailed` where the entries are
    ///   recorded and the notes could not be written.
    package func take(
        _ proposals: BankProposals,
        of file: BankImport,
        by record: ((FundState) throws -> [EntryDraft]) throws -> Recording
    ) throws -> BankTakeover {
        // What cannot be read is refused before anything is recorded.
        _ = try BankNotes(beside: ledger)
        var recording: Recording?
        if proposals.list.contains(where: { $0.purpose != nil }) {
            recording = try record { state in
                try state.refuseChange(since: proposals.size, proposals.lastHash)
                return try Placing.naming { try proposals.drafts(file.path, in: state) }
            }
        }
        let entries = recording?.recorded.items.map(\.sequence) ?? []
        do {
            // As they are now: somebody may have edited them while a question waited.
            var notes = try BankNotes(beside: ledger)
            let batch = notes.take(proposals, file.name, entries, on: clock.now.day(in: ledger.statedZone))
            if batch != nil || proposals.list.contains(where: { $0.waiting != nil }) {
                try notes.write(beside: ledger)
            }
            return BankTakeover(recording: recording, batch: batch, notes: notes)
        } catch {
            guard let deed = recording?.recorded.deed else { throw error }
            throw RecordedButFailed(deed, cause: error)
        }
    }
}

extension FundState {
    /// Refuses books in which somebody recorded since they were looked at.
    ///
    /// - Throws: `Problem` with `booksChanged`.
    func refuseChange(since size: Int, _ lastHash: Digest) throws(Problem) {
        guard self.size == size, self.lastHash == lastHash else {
            throw Problem(.booksChanged, [.number(self.size - size)])
        }
    }
}

extension BankProposals {
    /// The drafts of all that is certain, in the bank's order.
    func drafts(_ file: String, in state: FundState) throws -> [EntryDraft] {
        var drafts: [EntryDraft] = []
        drafts.reserveCapacity(list.count)
        for proposal in list { drafts += try proposal.drafts(file, in: state) }
        return drafts
    }

    /// What problems are about is not certain any more.
    ///
    /// - Parameter places: the proposals by the lines of the file.
    /// - Throws: problems that are about no line.
    mutating func doubt(_ problems: [Problem], _ places: [Int: Int]) throws {
        let lines = problems.map { $0.place?.line }
        guard lines.allSatisfy({ $0.flatMap { places[$0] } != nil }) else {
            throw problems.count == 1 ? problems[0] : Problems(problems)
        }
        for (problem, line) in zip(problems, lines) {
            guard let index = line.flatMap({ places[$0] }), let purpose = list[index].purpose else { continue }
            list[index].standing = .unclear(.refused(problem), [purpose])
            list[index].pieces = nil
        }
    }
}

extension BankNotes {
    /// Keeps what came of a file.
    ///
    /// - Parameter entries: what was recorded, in the order of the proposals.
    /// - Returns: the batch; nil where nothing was recorded and nothing new is unclear.
    mutating func take(
        _ proposals: BankProposals,
        _ file: String,
        _ entries: [Int],
        on day: CalendarDate
    ) -> BankBatch? {
        for proposal in proposals.list {
            // Recorded since, by whoever typed it.
            guard case .known(let entries) = proposal.standing, let number = proposal.waiting else { continue }
            settle(number, as: .recorded(entries))
        }
        let waiting = proposals.list.filter { $0.doubt != nil && $0.waiting == nil }
        guard !entries.isEmpty || !waiting.isEmpty else { return nil }
        let (number, first) = (nextBatch, nextLine)
        lines += waiting.enumerated().map { index, proposal in
            NotedLine(number: first + index, line: proposal.line, batch: number, state: .waiting)
        }
        learn(proposals.list, number)
        let batch = BankBatch(
            number: number,
            day: day,
            file: file,
            lines: proposals.list.count,
            known: proposals.known,
            unclear: proposals.unclear.count,
            entries: EntryRanges(entries),
            undone: EntryRanges([])
        )
        batches.append(batch)
        return batch
    }

    /// Keeps what became of a line that waited.
    mutating func settle(_ number: Int, as state: NotedLine.State) {
        guard let index = lines.firstIndex(where: { $0.number == number }) else { return }
        lines[index].state = state
    }

    /// Counts entries among those of a batch.
    mutating func add(_ entries: [Int], to batch: Int) {
        guard let index = batches.firstIndex(where: { $0.number == batch }) else { return }
        batches[index].entries = EntryRanges(batches[index].entries.all + entries)
    }

    /// Keeps for which homes people paid; not what only the amount told, and of what pays for many that says nothing.
    mutating func learn(_ proposals: [BankProposal], _ batch: Int) {
        func key(_ payer: Payer) -> [String] { [FoldedName(payer.name).text, payer.tail, payer.unit] }
        var known = Set(payers.map(key))
        for proposal in proposals {
            guard case .clear(.homes(let shares), let basis) = proposal.standing, basis != .due,
                let party = proposal.line.party, LineWords.isPerson(FoldedName(party).text)
            else { continue }
            for share in shares {
                let tail = BankNotes.tail(proposal.line)
                let payer = Payer(name: BankNotes.line([party]), tail: tail, unit: share.unit, batch: batch)
                if known.insert(key(payer)).inserted { payers.append(payer) }
            }
        }
    }
}
