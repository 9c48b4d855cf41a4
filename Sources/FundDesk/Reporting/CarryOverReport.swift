/// What was brought over from another copy and what was not, entry by entry with the reason.
package struct CarryOverReport {
    package let carryOver: CarryOver
    /// Entries that both copies begin with.
    package let common: Int
    /// Whether nothing was recorded after all.
    package let isTrial: Bool
    package let language: Language

    package init(carryOver: CarryOver, common: Int, isTrial: Bool, language: Language) {
        self.carryOver = carryOver
        self.common = common
        self.isTrial = isTrial
        self.language = language
    }

    /// The report, after that of the recording.
    package var text: String {
        var lines: [String] = []
        if carryOver.doubles > 0 { lines.append(CopyTexts.doubles.text(language, [String(carryOver.doubles)])) }
        if carryOver.left.isEmpty, !isTrial { lines.append(CopyTexts.allBrought[language]) }
        if !carryOver.left.isEmpty {
            lines.append(CopyTexts.leftHead.text(language, [String(carryOver.left.count)]))
            lines += carryOver.left.map { left in
                CopyTexts.leftRow.text(language, ["B", String(left.sequence), told(left), reason(left)])
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The same for programs.
    package func json(_ recorded: Recorded?) -> JSONValue {
        CarryOverReport.json(
            recorded?.items.map(\.sequence) ?? [],
            doubles: carryOver.doubles,
            left: carryOver.left.map { left in
                .object(of: [
                    "entry": .count(left.sequence), "kind": left.entry.map { .string($0.kind) },
                    "reason": .string(left.reason.word), "text": .string(reason(left)),
                ])
            }
        )
    }

    /// What was recorded, by its numbers in the first ledger, what it had already, and what was left.
    package static func json(_ recorded: [Int] = [], doubles: Int = 0, left: [JSONValue] = []) -> JSONValue {
        .object([
            "recorded": .array(recorded.map(JSONValue.count)), "doubles": .count(doubles), "left": .array(left),
        ])
    }

    /// An entry in a line: day, kind, amount, whom it concerns.
    private func told(_ left: CarryOver.Left) -> String {
        guard let entry = left.entry else { return ReadingTexts.unreadable[language] }
        let summary = EntrySummary(entry.body, entry.postings)
        let amount = summary.amount.map { Money(fen: $0).grouped }
        let parts = [entry.date.description, summary.kind[language], amount, summary.subject[language]]
        return Visible.text(parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " "))
    }

    private func reason(_ left: CarryOver.Left) -> String {
        switch left.reason {
        case .tied(.entry(let named)) where named < common, .tied(.decision(let named)) where named < common:
            LeftTexts.commonEntry.text(language, [String(named)])
        case .tied(.entry(let named)), .tied(.decision(let named)): LeftTexts.entry.text(language, [String(named)])
        case .tied(.request(let named)): LeftTexts.request.text(language, [String(named)])
        case .tied(.signature): LeftTexts.signature[language]
        case .tied(.figures): LeftTexts.figures[language]
        case .tied(.authority), .tied(.none): LeftTexts.authority[language]
        case .reversed(let reversal): LeftTexts.reversed.text(language, [String(reversal)])
        case .detailMissing(let field): LeftTexts.detail.text(language, [field])
        case .attachmentMissing(let name): LeftTexts.attachment.text(language, [Visible.text(name)])
        case .unreadable: LeftTexts.unreadable[language]
        case .refused(let problem):
            LeftTexts.refused.text(
                language,
                [String(problem.code.rawValue), Visible.text(problem.message(in: language))]
            )
        }
    }
}

extension CarryOver.Reason {
    /// The reason for programs.
    package var word: String {
        switch self {
        case .tied(.entry), .tied(.decision): "names-entry"
        case .tied(.request): "names-request"
        case .tied(.signature): "signature"
        case .tied(.figures): "figures"
        case .tied(.authority), .tied(.none): "authority"
        case .reversed: "reversed"
        case .detailMissing: "detail-missing"
        case .attachmentMissing: "attachment-missing"
        case .unreadable: "unreadable"
        case .refused(let problem): problem.code.slug
        }
    }
}
