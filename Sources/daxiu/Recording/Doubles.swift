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

    /// Shows what is there already and asks whether the same is recorded again; no where nobody sits at a terminal.
    func areMeant(_ surroundings: Surroundings) throws -> Bool {
        guard Terminal.isAttended else { return false }
        let language = surroundings.language
        let shown = problems.map { $0.location(language) + $0.sentence(language) + "\n" }.joined()
        let question = list.count == 1 ? RecordTexts.recordAgain : RecordTexts.recordAllAgain
        return try Terminal.agrees(shown + question.text(language, [String(list.count)]), surroundings)
    }
}
