/// How two ledgers stand to each other, in words: which they are, where they part, what each has, what to do.
package struct ComparisonReport {
    package let comparison: LedgerComparison
    package let language: Language
    private let words: DeskWords

    package init(comparison: LedgerComparison, language: Language, words: DeskWords) {
        self.comparison = comparison
        self.language = language
        self.words = words
    }

    /// Entries of one side that are listed.
    package static let limit = 20

    /// The whole report.
    package func text() throws -> String {
        try (sides + [""] + finding() + advice()).map { $0 + "\n" }.joined()
    }

    private var sides: [String] {
        [("A", comparison.first), ("B", comparison.second)].flatMap { name, side in
            let time = side.verdict.lastTime?.description ?? "—"
            let arguments = [name, Visible.text(side.ledger.path), String(side.verdict.size), time]
            var lines = [CopyTexts.side.text(language, arguments), seal(side)]
            if let first = side.findings.first {
                let sentence = first.location(language) + first.sentence(language)
                lines.append(CopyTexts.unsound.text(language, [String(side.findings.count), sentence]))
            }
            return lines
        }
    }

    private func seal(_ side: ComparedLedger) -> String {
        guard let seal = side.seal else { return CopyTexts.noSeal[language] }
        let keys = seal.signatures.map { MemberList.name(of: $0.keyID, among: side.members, language) }
        let signers = Visible.text(keys.joined(separator: ReadingTexts.comma[language]))
        return CopyTexts.seal.text(language, [String(side.verdict.size), side.verdict.root.base64, signers])
    }

    private func finding() throws -> [String] {
        let (first, second, common) = (comparison.first, comparison.second, comparison.common)
        switch comparison.relation {
        case .same: return [CopyTexts.same.text(language, [String(common)])]
        case .firstExtends: return try newer("A", first)
        case .secondExtends: return try newer("B", second)
        case .fork:
            var lines = [
                common == 0 ? CopyTexts.partedAtOnce[language] : CopyTexts.parted.text(language, [String(common)])
            ]
            if common > 0 { lines += [CopyTexts.lastCommon[language]] + (try rows(first, common - 1..<common)) }
            return try lines + tail("A", first) + tail("B", second) + [settlement()]
        case .strangers: return [CopyTexts.strangers[language]]
        case .origins:
            let origins = [first, second].map { Visible.text($0.verdict.origin) }
            return [CopyTexts.origins.text(language, origins)]
        case .unread:
            let name = first.readable == common && first.verdict.size > common ? "A" : "B"
            return [CopyTexts.unread.text(language, [String(common), name])]
        }
    }

    private func newer(_ name: String, _ side: ComparedLedger) throws -> [String] {
        let range = comparison.common..<side.readable
        let arguments = [name, String(comparison.common), String(range.count), try days(side, range)]
        return [CopyTexts.newer.text(language, arguments)] + (try rows(side, range))
    }

    private func tail(_ name: String, _ side: ComparedLedger) throws -> [String] {
        let range = comparison.common..<side.readable
        let arguments = [name, String(comparison.common), String(range.count), try days(side, range)]
        return [CopyTexts.tail.text(language, arguments)] + (try rows(side, range))
    }

    /// The first and the last business date among some entries.
    private func days(_ side: ComparedLedger, _ range: Range<Int>) throws -> String {
        let dates = try range.compactMap { try side.entry(at: $0)?.entry.date }
        guard let first = dates.min(), let last = dates.max() else { return "—" }
        return first == last
            ? first.description : CopyTexts.days.text(language, [first.description, last.description])
    }

    private func rows(_ side: ComparedLedger, _ range: Range<Int>) throws -> [String] {
        let rows = try range.prefix(ComparisonReport.limit).map { try LogRow(of: side, at: $0) }
        var lines = EntryList(rows).text(language).split(separator: "\n").map { "  " + $0 }
        let rest = range.count - rows.count
        if rest > 0 {
            let next = String(range.lowerBound + rows.count)
            lines.append(words.moreEntries.text(language, [String(rest), next, Visible.text(side.ledger.path)]))
        }
        return lines
    }

    /// What the fork came to: a contradiction, or a recorded decision.
    private func settlement() throws -> String {
        guard let settled = try comparison.settlement() else { return CopyTexts.contradiction[language] }
        let names = settled.isOfFirst ? ["A", "B"] : ["B", "A"]
        let arguments = [names[0], String(settled.entry), names[1], String(comparison.common)]
        return (settled.isInEffect ? CopyTexts.settled : words.decisionWaits).text(language, arguments)
    }

    private func advice() throws -> [String] {
        let paths = [comparison.first, comparison.second].map { Visible.text($0.ledger.path) }
        let settled = try comparison.settlement()
        let wording: Wording? =
            switch comparison.relation {
            case .fork where comparison.isSound && settled?.isInEffect == false: nil
            case .fork where comparison.isSound && settled?.isInEffect == true:
                settled?.isOfFirst == true ? words.bringOver : words.takeSecond
            case .unread: words.findOut
            case .strangers, .origins: CopyTexts.askWhose
            case _ where !comparison.isSound: words.findOut
            case .same: nil
            case .firstExtends: CopyTexts.takeFirst
            case .secondExtends: words.takeSecond
            case .fork: words.agree
            }
        return wording.map { [$0.text(language, paths + [String(comparison.common)])] } ?? []
    }
}
