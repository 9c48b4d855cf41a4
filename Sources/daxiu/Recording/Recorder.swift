import FundLedger
import FundRules
import TransparencyLog

/// The common course of every command that records: open, sign, store, say what was done.
struct Recorder {
    let ledger: LedgerFile
    let signer: SigningKey
    let now: Timestamp
    let surroundings: Surroundings
    let enclosures: Enclosures

    /// Opens the ledger for writing and the key.
    ///
    /// - Parameter enclosures: what goes with the first entry.
    init(
        _ ledger: LedgerOptions,
        _ signing: SigningOptions,
        _ surroundings: Surroundings,
        enclosing enclosures: Enclosures = Enclosures()
    ) throws {
        self.enclosures = enclosures
        self.surroundings = surroundings
        now = try surroundings.now()
        let path = try ledger.path(surroundings)
        self.ledger = try LedgerFile(opening: path, writable: true)
        signer = try signing.signer(surroundings)
    }

    /// The day it is in a ledger's time zone, for entries without a date.
    func today(_ state: FundState) -> CalendarDate { now.day(in: state.zone) }

    /// Records entries and says so.
    ///
    /// - Parameter isSilent: whether nothing is said, because the command prints for programs.
    @discardableResult
    func record(
        dryRun: Bool = false,
        isSilent: Bool = false,
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recorded {
        var bodies: [any EntryBody] = []
        var reversed = Postings()
        let recorded = try Consequences.leavingOut {
            try ledger.record(
                signer: signer,
                time: now,
                dryRun: dryRun,
                allowsNames: enclosures.allowsNames,
                enclosing: enclosures.files
            ) { state in
                let drafts = enclosures.enclosed(in: try drafts(state))
                bodies = drafts.map(\.body)
                return drafts
            }
        }
        if !dryRun, let memory = try surroundings.memory() {
            DetailMemory(memory, of: ledger.path).add(enclosures.details)
        }
        if isSilent { return recorded }
        if let reversal = bodies.first as? Reversal, let line = try ledger.line(at: reversal.entry) {
            reversed = try Entry(decoding: line).postings.reversed
        }
        let report = RecordedReport(bodies: bodies, reversed: reversed, recorded: recorded, signer: signer.keyID)
        let language = surroundings.language
        try surroundings.output.write(report.text(language, dryRun: dryRun))
        if !dryRun { try surroundings.output.write(enclosures.report(language, ledger.privatePath)) }
        return recorded
    }
}

/// What a command recorded, in words.
struct RecordedReport {
    let bodies: [any EntryBody]
    let reversed: Postings
    let recorded: Recorded
    let signer: KeyID

    /// One line for one entry, one line for many, and how they are sealed.
    func text(_ language: Language, dryRun: Bool) -> String {
        let count = recorded.items.count
        var text = count == 1 && !dryRun ? single(language) : several(language, dryRun)
        text += "\n"
        let remarks = recorded.remarks.map { $0.line(language) + "\n" }.joined()
        if dryRun { return text + remarks + RecordTexts.dryRun[language] + "\n" }
        let checkpoint = recorded.checkpoint
        let size = String(checkpoint.size)
        text += RecordTexts.sealed.text(language, [size, checkpoint.root.base64, signer.description]) + "\n"
        return text + remarks
    }

    private func single(_ language: Language) -> String {
        guard let item = recorded.items.first, let body = bodies.first else { return "" }
        let summary = EntrySummary(body, reversed)
        let wording = item.number == nil ? RecordTexts.entry : RecordTexts.voucher
        var text = wording.text(
            language,
            [
                String(item.sequence), item.number?.description ?? "", summary.kind[language],
                Visible.text(summary.subject[language]),
            ]
        )
        if let amount = summary.amount { text += RecordTexts.amount.text(language, [Money(fen: amount).grouped]) }
        return text + RecordTexts.date.text(language, [item.date.description])
    }

    private func several(_ language: Language, _ dryRun: Bool) -> String {
        let amounts = bodies.compactMap { ($0 as? Contribution)?.amount ?? EntrySummary($0).amount }
        let kind = bodies.first.map { EntryKinds.name(of: type(of: $0).kind)[language] }
        let wording = dryRun ? RecordTexts.wouldRecord : RecordTexts.several
        var text = wording.text(
            language,
            [
                String(recorded.items.count), String(recorded.items.first?.sequence ?? 0),
                String(recorded.items.last?.sequence ?? 0), kind ?? "",
            ]
        )
        if !amounts.isEmpty {
            text += RecordTexts.total.text(language, [Money(fen: amounts.reduce(0, &+)).grouped])
        }
        return text + RecordTexts.stop[language]
    }
}
