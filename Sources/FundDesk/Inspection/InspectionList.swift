/// Many ledgers, a line each, and below them what is wrong with any.
package struct InspectionList: Listing {
    private let ledgers: [InspectedLedger]
    private let words: DeskWords

    package init(_ ledgers: [InspectedLedger], words: DeskWords) {
        self.ledgers = ledgers
        self.words = words
    }

    package var table: Table {
        ListField.table(
            "ledgers",
            ledgers,
            [
                .words(InspectionTexts.answer) { VerdictTexts.word($0.word) },
                .words(InspectionTexts.fund) { .plain($0.fund) },
                .words(ReadingTexts.origin) { .plain($0.origin) }.spare,
                .number("", InspectionTexts.size) { $0.verdict?.size },
                .words(InspectionTexts.lastEntry) { .plain($0.standing?.lastDate.description ?? "") }.spare,
                .words(InspectionTexts.sealed) { .plain($0.standing?.sealed.description ?? "") }.spare,
                .money("", InspectionTexts.balance) { $0.standing?.balance },
                .words(InspectionTexts.overdue) { ledger in
                    ledger.standing.map { $0.overdue.isEmpty ? InspectionTexts.none : $0.overdue.wording }
                },
                .words(InspectionTexts.file) { .plain($0.path) },
            ],
            notes: notes
        )
    }

    private var notes: [Wording] {
        ledgers.flatMap { $0.notes(words) } + warnings + [count]
            + (ledgers.contains { $0.word != .holds && $0.verdict != nil } ? [words.lookCloser] : [])
    }

    /// What whoever relies on them should know: of one with its name, of all of them once.
    private var warnings: [Wording] {
        let said = ledgers.flatMap { ledger in (ledger.verdict?.warnings ?? []).map { ($0, Visible.text(ledger.path)) }
        }
        let byWarning = Dictionary(grouping: said, by: \.0)
        var told: Set<Wording> = []
        return said.filter { told.insert($0.0).inserted }.map { warning, path in
            byWarning[warning]?.count == 1 ? InspectionTexts.named.filled(with: .plain(path), warning) : warning
        }
    }

    private var count: Wording {
        let answers: [Verdict.Word] = [.holds, .fails, .unchecked, .weak]
        let parts = answers.compactMap { word in
            let count = ledgers.count { $0.word == word }
            return count == 0 ? nil : InspectionTexts.so.filled(with: .plain(String(count)), VerdictTexts.word(word))
        }
        let late = ledgers.count { $0.standing?.overdue.isEmpty == false }
        func text(_ language: Language) -> String {
            let list = parts.map { $0[language] }.joined(separator: InspectionTexts.comma[language])
            return InspectionTexts.count.text(language, [String(ledgers.count), list, String(late)])
        }
        return Wording(text(.zh), text(.en))
    }
}
