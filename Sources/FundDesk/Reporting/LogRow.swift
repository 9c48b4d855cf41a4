package import FundLedger
package import FundRules

/// One line of `log`.
package struct LogRow {
    package let sequence: Int
    package let entry: Entry?
    package let memo: String

    package init(_ sequence: Int, _ line: UnsafeRawBufferPointer) {
        self.sequence = sequence
        entry = try? Entry(decoding: line)
        let reason = (entry?.body as? Reversal)?.reason
        memo = [entry?.memo?.string(in: line), reason].compactMap { $0 }.joined(separator: " ")
    }

    /// The rows under a heading.
    package static func table(_ rows: [LogRow], _ language: Language) -> String {
        let heading = [
            ReadingTexts.sequence, ReadingTexts.date, ReadingTexts.number, ReadingTexts.kind, ReadingTexts.amount,
            ReadingTexts.subject, ReadingTexts.memo,
        ].map { $0[language] }
        return Columns.aligned([heading] + rows.map { $0.cells(language) }, trailing: [0, 4])
            .map { $0 + "\n" }.joined()
    }

    private func cells(_ language: Language) -> [String] {
        guard let entry else { return [String(sequence), "", "", ReadingTexts.unreadable[language], "", "", ""] }
        let summary = EntrySummary(entry.body, entry.postings)
        return [
            String(sequence), entry.date.description, entry.number?.description ?? "", summary.kind[language],
            summary.amount.map { Money(fen: $0).grouped } ?? "", Visible.text(summary.subject[language]),
            Visible.text(memo),
        ]
    }

    package struct JSON: Encodable {
        package let entry: Int
        package let kind: String?
        package let date: String?
        package let number: String?
        package let amount: Int64?
        package let subject: String?
        package let memo: String?
    }

    package func json(_ language: Language) -> JSON {
        let summary = entry.map { EntrySummary($0.body, $0.postings) }
        return JSON(
            entry: sequence,
            kind: entry?.kind,
            date: entry?.date.description,
            number: entry?.number?.description,
            amount: summary?.amount,
            subject: summary?.subject[language],
            memo: memo.isEmpty ? nil : memo
        )
    }
}

extension LogRow {
    /// The row of an entry as it was verified.
    package init(of side: ComparedLedger, at sequence: Int) throws {
        let line = try side.entry(at: sequence)?.line ?? []
        self = line.withUnsafeBytes { LogRow(sequence, $0) }
    }
}
