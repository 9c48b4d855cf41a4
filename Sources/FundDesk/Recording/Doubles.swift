/// Drafts that look like what is recorded already: refused, unless a person says that they are meant.
public struct Doubles: Error {
    package let list: [DoubledDraft]

    /// What each draft looks like.
    public var problems: [Problem] {
        list.map { double in
            let earlier = double.earlier
            let amount = EntrySummary(earlier.body, earlier.postings).amount ?? 0
            return Problem(
                .sameAgain,
                [
                    .entry(earlier.sequence), .voucher(earlier.number), .kind(earlier.kind), .money(amount),
                    .date(earlier.date),
                ],
                place: double.draft.place
            )
        }
    }

    /// The refusal.
    package var refusal: any Error { problems.count == 1 ? problems[0] : Problems(problems) }

    /// The entries that the drafts look like.
    public var entries: Set<Int> { Set(list.map(\.earlier.sequence)) }

    /// A line for what stands already.
    package static func line(_ entry: Entry, _ language: Language) -> String {
        let summary = EntrySummary(entry.body, entry.postings)
        let words = [
            String(entry.sequence), entry.number?.description ?? "", summary.kind[language],
            summary.subject[language], Money(fen: summary.amount ?? 0).grouped, entry.date.description,
            entry.time.description,
        ]
        return RecordTexts.standing.text(language, words.map(Visible.text)) + "\n"
    }
}
