/// How two things that people hold stand to each other, in words.
package struct ExhibitReport {
    private let comparison: ExhibitComparison
    private let others: [ExhibitComparison]
    private let opponents: [Checkpoint]
    private let language: Language
    private let words: DeskWords

    /// - Parameter others: where the second is remembered by this machine, all comparisons with what it remembers.
    /// - Parameter opponents: the checkpoints that this machine knows to contradict one of the two.
    package init(
        _ comparison: ExhibitComparison,
        among others: [ExhibitComparison] = [],
        against opponents: [Checkpoint] = [],
        _ language: Language,
        _ words: DeskWords
    ) {
        (self.comparison, self.others, self.opponents) = (comparison, others, opponents)
        (self.language, self.words) = (language, words)
    }

    /// The whole report.
    package var text: String {
        let sides = side("A", comparison.first) + side("B", comparison.second)
        let disputes = opponents.map {
            ExhibitTexts.disputed.text(language, [String($0.size), $0.root.base64, words.disputed[language]])
        }
        return (remembered + sides + [""] + finding.filter { !$0.isEmpty } + disputes).map { $0 + "\n" }.joined()
    }

    private var remembered: [String] {
        guard !others.isEmpty else { return [] }
        func count(_ isMeant: (TreeRelation) -> Bool) -> String {
            let meant = others.filter {
                if case .trees(let relation) = $0.relation { isMeant(relation) } else { false }
            }
            return String(meant.count)
        }
        let counts = [
            count { $0 == .same }, count { $0 == .firstExtends || $0 == .secondExtends }, count { $0 == .unproven },
            count { if case .fork = $0 { true } else { false } },
        ]
        let origin = Visible.text(comparison.second.origin ?? "—")
        return [ExhibitTexts.all.text(language, [origin, String(others.count)] + counts), ""]
    }

    private func side(_ name: String, _ side: Exhibit) -> [String] {
        let arguments = [name, ExhibitReport.place(side), side.name[language], String(side.tree.size)]
        var lines = [
            ExhibitTexts.side.text(language, arguments), ExhibitTexts.root.text(language, [side.tree.root.base64]),
            signers(side),
        ]
        if let ledger = side.ledger, let first = ledger.findings.first {
            let sentence = first.location(language) + first.sentence(language)
            lines.append(CopyTexts.unsound.text(language, [String(ledger.findings.count), sentence]))
        }
        return lines
    }

    /// A link is long, and its end says nothing to people.
    private static func place(_ side: Exhibit) -> String {
        guard !side.path.isEmpty else { return "—" }
        let path = Visible.text(side.path)
        return side.form == .link && path.count > 60 ? path.prefix(60) + "…" : path
    }

    private func signers(_ side: Exhibit) -> String {
        let comma = ReadingTexts.comma[language]
        let claimed = (side.note?.signatures ?? []).map { "\($0.keyID)" }.joined(separator: comma)
        switch side.signers(among: comparison.known.all) {
        case .nobody: return ExhibitTexts.unsigned[language]
        case .unknown: return ExhibitTexts.signersUnknown.text(language, [claimed])
        case .forged: return ExhibitTexts.forged.text(language, [claimed])
        case .known(let keys):
            let names = keys.map { MemberList.name(of: $0.keyID, among: comparison.members, language) }
            return ExhibitTexts.signed.text(language, [Visible.text(names.joined(separator: comma))])
        }
    }

    private var finding: [String] {
        let (first, second) = (comparison.first.tree.size, comparison.second.tree.size)
        switch comparison.relation {
        case .origins:
            let origins = [comparison.first, comparison.second].map { Visible.text($0.origin ?? "—") }
            return [ExhibitTexts.origins.text(language, origins)]
        case .trees(.same): return [ExhibitTexts.same.text(language, [String(first)])]
        case .trees(.firstExtends):
            return [behind(ExhibitTexts.behind, "B", "A", second, first), shorter(ExhibitTexts.cut)]
        case .trees(.secondExtends):
            return [behind(ExhibitTexts.behind, "A", "B", first, second), shorter(ExhibitTexts.cut)]
        case .trees(.unproven):
            let line =
                first <= second
                ? behind(ExhibitTexts.unproven, "A", "B", first, second)
                : behind(ExhibitTexts.unproven, "B", "A", second, first)
            return [line, shorter(ExhibitTexts.shorter), words.askLedger[language]]
        case .trees(.fork(let ground)):
            return [ExhibitTexts.fork[language]] + GroundWords(comparison, ground).lines(language) + conclusion
        }
    }

    /// What it means where a ledger has fewer entries than members have sealed; empty where it is not so.
    private func shorter(_ wording: Wording) -> String {
        guard let missing = comparison.missing else { return "" }
        return wording.text(language, [String(missing.sealed), String(missing.found)])
    }

    private func behind(_ wording: Wording, _ less: String, _ more: String, _ few: Int, _ many: Int) -> String {
        wording.text(language, [less, more, String(many - few), String(few)])
    }

    private var conclusion: [String] {
        if let settled = comparison.settlement {
            return [ExhibitTexts.settled.text(language, [settled.name, String(settled.entry)])]
        }
        return comparison.isAttributed
            ? [ExhibitTexts.attributed[language], words.keepEvidence[language]] : [ExhibitTexts.unattributed[language]]
    }
}

extension Exhibit {
    /// What it is, in words.
    fileprivate var name: Wording {
        switch form {
        case .ledger: ExhibitTexts.ledger
        case .note: ExhibitTexts.note
        case .text: ExhibitTexts.text
        case .receipt: ExhibitTexts.receipt.filled(entry.map { String($0.sequence) } ?? "—")
        case .link: ExhibitTexts.link
        case .notice: ExhibitTexts.notice
        case .remembered: ExhibitTexts.remembered.filled(seen?.description ?? "—")
        }
    }
}
