extension CheckpointNotice {
    /// Columns of a terminal that the sheet keeps to.
    private static let width = 80
    /// What stands under the number of a step, and before what is typed.
    static let indent = "   "
    /// Groups of the root on a line.
    static let groupsInLine = 8

    /// The sheet as plain text.
    ///
    /// - Parameter paint: what is put before and after each line of the code, such as a terminal's colours.
    package func text(_ language: Language, paint: (before: String, after: String) = ("", "")) -> String {
        let facts = facts(language)
        let roots = [
            (NoticeTexts.spokenRoot[language], CheckpointNotice.lines(spokenRoot)),
            (NoticeTexts.shownRoot[language], CheckpointNotice.lines(shownRoot)),
        ]
        let rows =
            facts.map { ($0.label, [$0.value]) } + roots + [(NoticeTexts.witnesses[language], witnessLines(language))]
        let column = rows.map { DisplayWidth.columns(of: $0.0) }.max() ?? 0
        let body = rows.flatMap { label, values in
            values.flatMap { DisplayWidth.folded($0, to: CheckpointNotice.width - column - 2) }.enumerated().map {
                DisplayWidth.padded($0.offset == 0 ? label : "", to: column) + "  " + $0.element
            }
        }
        let picture = QRCode(link.text).map { [""] + $0.halfBlocks.map { paint.before + $0 + paint.after } } ?? []
        let steps = steps(language).flatMap { step in
            // What is typed is never broken.
            guard !step.hasPrefix(CheckpointNotice.indent) else { return [step] }
            let parts = DisplayWidth.folded(step, to: CheckpointNotice.width - CheckpointNotice.indent.count)
            return parts.enumerated().map { ($0.offset == 0 ? "" : CheckpointNotice.indent) + $0.element }
        }
        let rest = ["", NoticeTexts.howToCheck[language]] + steps + [""] + footLines(language)
        let lines =
            ["\(fund)  \(NoticeTexts.title[language])", ""] + body
            + rest.flatMap { DisplayWidth.folded($0, to: CheckpointNotice.width) }
        // What is copied from the screen stands on one line.
        return (lines + picture + ["", link.text]).map { $0 + "\n" }.joined()
    }

    /// Groups, so many a line.
    static func lines(_ groups: [String]) -> [String] {
        stride(from: 0, to: groups.count, by: groupsInLine).map {
            groups[$0..<min($0 + groupsInLine, groups.count)].joined(separator: " ")
        }
    }
}
