extension EntryReport {
    /// What a ledger has of an entry, and of those that it names or that name it.
    ///
    /// - Parameter name: its number, or a voucher's.
    /// - Parameter memory: what this machine remembers; it saves a verification for the members' names where there is no
    ///   book.
    /// - Parameter isOpen: whether private details are shown.
    /// - Parameter book: who names whom in the ledger, from a verified pass; nil where nothing is followed.
    /// - Throws: `Problem` with `entryMissing`, or `lineNotCanonical` where the line is none.
    package init(
        of name: String,
        in file: LedgerFile,
        memory: CheckpointMemory?,
        isOpen: Bool,
        following book: TraceBook? = nil,
        words: DeskWords
    ) throws {
        let lookup = EntryLookup(file)
        let sequence = try lookup.sequence(name)
        guard let line = try file.line(at: sequence) else {
            throw Problem(.entryMissing, [.text(name), .number(try file.size())])
        }
        let entry = try EntryReport.decoded(line, sequence)
        // Only vouchers are reversed, so only for them the rest of the ledger is searched, where nobody has followed it.
        let isSearched = entry.body is any VoucherBody && !(entry.body is Reversal)
        let successors =
            try book?.successors(of: sequence)
            ?? (isSearched ? lookup.successors(of: sequence) : (reversal: nil, refunds: []))
        let state = book?.state ?? (try? file.currentState(memory: memory))
        self.init(
            entry: entry,
            line: line,
            fund: try file.entry(at: 0)?.body as? Open,
            members: (state?.trust.members ?? []).map(\.member),
            note: try file.note(covering: sequence),
            original: try (entry.body as? Reversal).flatMap { try file.entry(at: $0.entry) },
            reversal: try successors.reversal.flatMap(file.entry),
            refunded: try (entry.body as? Refund).flatMap { try file.entry(at: $0.entry) },
            refunds: try successors.refunds.compactMap(file.entry),
            privates: try PrivateReport(entry, file, isOpen: isOpen),
            words: words
        )
        trace = try book.map { try Trace(sequence, $0, file) }
        if let vote = entry.body as? Resolution { ballots = try EntryReport.ballots(of: vote, at: sequence, in: file) }
    }

    /// The ballots of a vote, as it sealed them; nil where others stand beside it, or none.
    private static func ballots(of vote: Resolution, at sequence: Int, in file: LedgerFile) throws -> Ballots? {
        guard let sealed = vote.sealed else { return vote.ballots }
        guard let sheet = try file.ballots(of: sequence), sheet.root == sealed.root else { return nil }
        return sheet.open
    }

    private static func decoded(_ line: [UInt8], _ sequence: Int) throws(Problem) -> Entry {
        do throws(CanonicalError) {
            return try Entry(decoding: line)
        } catch {
            let arguments: [Problem.Argument] = [
                .text(error.reason.rawValue), .number(error.offset), .text(error.detail),
            ]
            throw Problem(.lineNotCanonical, arguments, entry: sequence)
        }
    }
}
