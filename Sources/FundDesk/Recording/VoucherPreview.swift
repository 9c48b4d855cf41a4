/// A voucher as it would stand in the books: judged by every rule, shown with its lines, and not recorded.
package struct VoucherPreview {
    /// The entry as it would be.
    let entry: Entry
    /// Its memo.
    let memo: String?
    /// The names of its accounts.
    let chart: Chart
    /// The voucher that it reverses.
    let original: Entry?
    /// What would be worth a question about it.
    let remarks: [Problem]

    /// The voucher, as it is written on paper: what it is, 借 and 贷, the amount in words.
    package func text(_ language: Language) -> String {
        let summary = EntrySummary(entry.body, entry.postings)
        let head = PreviewTexts.head.text(language, [entry.number?.description ?? "", entry.date.description])
        let words = [summary.kind[language], summary.subject[language], memo ?? ""].filter { !$0.isEmpty }
        let summed = PreviewTexts.summary.text(language, [Visible.text(words.joined(separator: " "))])
        let reversed = original.map { original in
            let summary = EntrySummary(original.body, original.postings)
            let words = [
                original.number?.description ?? String(original.sequence), original.date.description,
                summary.kind[language], summary.subject[language],
            ]
            return PreviewTexts.original.text(language, words.map(Visible.text))
        }
        let papers = (entry.body.asVoucher?.papers ?? []).list + entry.body.particulars.list
        let details = papers.flatMap { particular in
            if case .text(let text) = particular.value {
                return [particular.label[language] + PreviewTexts.colon[language] + Visible.text(text[language])]
            }
            return []
        }
        let rows = entry.postings.map { posting in
            [
                (posting.isCredit ? ReadingTexts.credit : ReadingTexts.debit)[language], posting.account.description,
                chart.account(posting.account)?.name[language] ?? "", Money(fen: posting.amount).grouped,
            ]
        }
        let total = entry.postings.debits
        let amount = Money(fen: total < 0 ? 0 &- total : total)
        let sum = (total < 0 ? PreviewTexts.inRed : PreviewTexts.inWords).text(language, [amount.words])
        let lines =
            [head, summed, reversed].compactMap(\.self) + details
            + Columns.aligned(rows, trailing: [3]) + [sum]
        return lines.map { "  " + $0 + "\n" }.joined()
    }

    /// What is worth a question, a line each.
    package func remarkLines(_ language: Language) -> [String] { remarks.map { $0.sentence(language) } }
}

extension Desk {
    /// The voucher that a draft would be, were it recorded now.
    ///
    /// What is doubtful is not asked here; whoever records is.
    ///
    /// - Throws: `Problem` or `Problems`, as recording does.
    package func preview(_ draft: EntryDraft) throws -> VoucherPreview {
        var state = FundState()
        let trial = try record(isTrial: true, answering: Answers(Set(Doubt.Question.allCases))) {
            state = $0
            return [draft]
        }
        let line = draft.line(
            after: state,
            time: clock.now,
            recorder: signer.keyID,
            salt: Bytes16(state.lastHash),
            history: EarlierEntries(ledger)
        )
        let reversed = (draft.body as? Reversal)?.entry
        return VoucherPreview(
            entry: try Entry(decoding: line),
            memo: draft.memo,
            chart: state.fund?.chart ?? .standard,
            original: try reversed.flatMap { try ledger.line(at: $0) }.map { try Entry(decoding: $0) },
            remarks: trial.recorded.remarks
        )
    }
}

/// The entries of a ledger, for what a voucher's lines are made of; no reference is asked for.
private final class EarlierEntries: EntryHistory {
    private let ledger: LedgerFile

    init(_ ledger: LedgerFile) {
        self.ledger = ledger
    }

    func entry(at sequence: Int) -> (entry: Entry, line: [UInt8])? {
        guard let line = try? ledger.line(at: sequence), let entry = try? Entry(decoding: line) else { return nil }
        return (entry, line)
    }

    func use(_ reference: Reference, by sequence: Int) -> Int? { nil }
}
