/// The words that a resident's written objection begins with: whose home it comes from and what it doubts, so that nobody
/// need look up a number to know what was signed.
package struct ObjectionWords {
    /// How much of what an entry concerns is quoted.
    private static let quoted = 60

    /// What is doubted: its day, kind, whom it concerns and how much.
    package let facts: Wording
    private let what: Wording

    /// - Parameter entry: the one that is doubted.
    package init(_ entry: Entry) {
        let summary = EntrySummary(entry.body, entry.postings)
        let amount = summary.amount.map { ObjectionTexts.yuan.filled(Money(fen: $0).grouped) }
        let facts = [.plain(entry.date.description), summary.kind, summary.subject, amount].compactMap { $0 }
        func joined(_ language: Language) -> String {
            facts.map { ObjectionWords.line($0[language]) }.filter { !$0.isEmpty }
                .joined(separator: ObjectionTexts.comma[language])
        }
        let name =
            entry.number.map { ObjectionTexts.voucherNamed.filled($0.description) }
            ?? ObjectionTexts.entryNamed.filled(String(entry.sequence))
        self.facts = Wording(joined(.zh), joined(.en))
        what = ObjectionTexts.named.filled(with: name, self.facts)
    }

    /// What the words begin with.
    ///
    /// - Parameter unit: the home whose owner objects; nil where nobody is named.
    package func lead(_ unit: String?) -> Wording {
        guard let unit else { return ObjectionTexts.objects.filled(with: what) }
        return ObjectionTexts.ownerObjects.filled(with: .plain(unit), what)
    }

    /// The home that signed words say they come from; nil where they name none.
    ///
    /// - Parameter units: the homes that there are.
    package func unit(in text: String, of units: [RegisteredUnit]) -> String? {
        units.first { unit in
            let lead = lead(unit.code)
            return Language.allCases.contains { text.hasPrefix(lead[$0]) }
        }?.code
    }

    /// One line of it, cut where it is long.
    private static func line(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > quoted ? String(line.prefix(quoted)) + "…" : line
    }
}
