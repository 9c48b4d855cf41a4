/// What a command recorded, in words.
package struct RecordedReport {
    package let bodies: [any EntryBody]
    package let reversed: Postings
    package let recorded: Recorded
    package let signer: KeyID

    package init(bodies: [any EntryBody], reversed: Postings, recorded: Recorded, signer: KeyID) {
        self.bodies = bodies
        self.reversed = reversed
        self.recorded = recorded
        self.signer = signer
    }

    /// One line for one entry, one line for many, and how they are sealed.
    package func text(_ language: Language, dryRun: Bool, words: DeskWords) -> String {
        let count = recorded.items.count
        var text = count == 1 && !dryRun ? single(language) : several(language, dryRun)
        text += "\n"
        let remarks = recorded.remarks.map { $0.line(language, words) + "\n" }.joined()
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

    /// The kinds of what was recorded, in order of appearance, and how many of each.
    private var kinds: [(name: Wording, count: Int)] {
        var kinds: [(name: Wording, count: Int)] = []
        for body in bodies {
            let name = type(of: body).name
            if let index = kinds.firstIndex(where: { $0.name == name }) {
                kinds[index].count += 1
            } else {
                kinds.append((name, 1))
            }
        }
        return kinds
    }

    private func several(_ language: Language, _ dryRun: Bool) -> String {
        let amounts = bodies.compactMap { $0.about.amount?.fen(Postings()) }
        let kinds = kinds
        let names = kinds.map { kinds.count == 1 ? $0.name[language] : "\($0.name[language]) \($0.count)" }
        let wording = dryRun ? RecordTexts.wouldRecord : RecordTexts.several
        var text = wording.text(
            language,
            [
                String(recorded.items.count), String(recorded.items.first?.sequence ?? 0),
                String(recorded.items.last?.sequence ?? 0), names.joined(separator: ReadingTexts.comma[language]),
            ]
        )
        // What came in and what went out is no sum.
        if !amounts.isEmpty, kinds.count == 1 {
            text += RecordTexts.total.text(language, [Money(fen: amounts.reduce(0, &+)).grouped])
        }
        return text + RecordTexts.stop[language]
    }
}
