import FundLedger
import FundRules

/// Drafts that look like what is recorded already: refused, unless somebody at the terminal says that they are meant.
struct Doubles: Error {
    let list: [DoubledDraft]

    /// What each draft looks like.
    var problems: [Problem] {
        list.map { double in
            let earlier = double.earlier
            let amount = EntrySummary(earlier.body, earlier.postings).amount ?? 0
            return Problem(
                .sameAgain,
                [
                    String(earlier.sequence), earlier.number?.description ?? "—", earlier.kind,
                    Money(fen: amount).grouped, earlier.date.description,
                ],
                place: double.draft.place
            )
        }
    }

    /// The refusal.
    var refusal: any Error { problems.count == 1 ? problems[0] : Problems(problems) }

    /// The entries that the drafts look like.
    var entries: Set<Int> { Set(list.map(\.earlier.sequence)) }

    /// A line for what stands already.
    private static func line(_ entry: Entry, _ language: Language) -> String {
        let summary = EntrySummary(entry.body, entry.postings)
        let words = [
            String(entry.sequence), entry.number?.description ?? "", summary.kind[language],
            summary.subject[language], Money(fen: summary.amount ?? 0).grouped, entry.date.description,
            entry.time.description,
        ]
        return RecordTexts.standing.text(language, words.map(Visible.text)) + "\n"
    }

    /// Shows what is there already and asks whether the same is recorded again; no where nobody sits at a terminal.
    func areMeant(_ surroundings: Surroundings) throws -> Bool {
        guard Terminal.isAttended else { return false }
        let language = surroundings.language
        let shown = zip(problems, list).map { problem, double in
            problem.location(language) + problem.sentence(language) + "\n" + Doubles.line(double.earlier, language)
        }.joined()
        let question = list.count == 1 ? RecordTexts.recordAgain : RecordTexts.recordAllAgain
        return try Terminal.agrees(shown + question.text(language, [String(list.count)]), surroundings)
    }
}
