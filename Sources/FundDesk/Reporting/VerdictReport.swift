/// A verdict in words: question by question, then everything that was found, then what it comes to.
package struct VerdictReport {
    package let verdict: Verdict
    package let path: String
    package let language: Language
    private let words: DeskWords
    private let width: Int?

    /// - Parameter width: columns of the terminal that it is to fit; nil where nobody looks at one.
    package init(verdict: Verdict, path: String, language: Language, words: DeskWords, width: Int? = nil) {
        self.verdict = verdict
        self.path = path
        self.language = language
        self.words = words
        self.width = width
    }

    /// Lines of what is open that a terminal shows: the verdict stands on one screen.
    private static let openLimit = 3

    /// Findings of one code that are shown; a program asks for JSON.
    package static let findingLimit = 20

    /// The whole report.
    package var text: String {
        let origin = verdict.origin.isEmpty ? VerdictTexts.noOrigin[language] : Visible.text(verdict.origin)
        var lines = [VerdictTexts.title.text(language, [Visible.text(path), origin])]
        lines += checks
        lines += findings
        lines += remarks
        lines += doubts
        lines += open
        if !mind.isEmpty { lines += [""] + mind }
        lines += ["", conclusion.text(language, [String(verdict.size), verdict.root.base64, count])]
        lines += stronger
        lines.append(VerdictTexts.limits[language])
        return lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
            .flatMap { folded(String($0)) }.map { $0 + "\n" }.joined()
    }

    /// A line as the terminal has room for it; what is indented stays so.
    private func folded(_ line: String) -> [String] {
        guard let width, DisplayWidth.columns(of: line) > width else { return [line] }
        let indent = String(line.prefix { $0 == " " })
        return DisplayWidth.folded(String(line.dropFirst(indent.count)), to: width - indent.count).map { indent + $0 }
    }

    /// What is missing, and how to come by it.
    private var stronger: [String] {
        let lines = Strengthening.all(verdict).flatMap { missing in
            words.stronger(missing)[language].split(separator: "\n").enumerated().map {
                ($0.offset == 0 ? " · " : "   ") + $0.element
            }
        }
        return lines.isEmpty ? [] : [VerdictTexts.stronger[language]] + lines
    }

    private var count: String { String(verdict.findings.count) }

    private var checks: [String] {
        let heads = Columns.aligned(
            verdict.checks.enumerated().map { [" \($0 + 1)", VerdictTexts.answer($1.answer)[language]] }
        )
        let column = (heads.map(DisplayWidth.columns(of:)).max() ?? 0) + 2
        return zip(heads, verdict.checks).flatMap { head, check in
            let answer = VerdictTexts.check.text(
                language,
                [VerdictTexts.question(check.question)[language], check.detail[language]]
            )
            let parts = width.map { DisplayWidth.folded(answer, to: $0 - column) } ?? [answer]
            return parts.enumerated().map { DisplayWidth.padded($0.offset == 0 ? head : "", to: column) + $0.element }
        }
    }

    private var findings: [String] {
        guard !verdict.findings.isEmpty else { return [] }
        return ["", VerdictTexts.found.text(language, [count])] + groups(verdict.findings)
    }

    /// What does not make the ledger wrong, but is worth a question.
    private var remarks: [String] {
        guard !verdict.remarks.isEmpty else { return [] }
        return ["", VerdictTexts.remarked.text(language, [String(verdict.remarks.count)])] + groups(verdict.remarks)
    }

    /// What speaks against relying on it, until a person has settled it.
    private var doubts: [String] {
        guard !verdict.doubts.isEmpty else { return [] }
        return ["", VerdictTexts.doubted[language]] + groups(verdict.doubts)
    }

    /// What whoever relies on it should know.
    private var mind: [String] {
        let unremembered = verdict.unremembered.map {
            VerdictTexts.unremembered.text(
                language,
                [$0.sentence(language), Visible.text(words.remedy($0, language))]
            )
        }
        return verdict.warnings.map { Visible.line($0[language]) } + [unremembered].compactMap { $0 }
    }

    private func groups(_ problems: [Problem]) -> [String] {
        var codes: [ProblemCode] = []
        for problem in problems where !codes.contains(problem.code) { codes.append(problem.code) }
        let groups = Dictionary(grouping: problems, by: \.code)
        return codes.flatMap { group($0, groups[$0] ?? []) }
    }

    private func group(_ code: ProblemCode, _ findings: [Problem]) -> [String] {
        var lines = [
            VerdictTexts.group.text(language, [String(code.rawValue), code.slug, String(findings.count)])
        ]
        for finding in findings.prefix(VerdictReport.findingLimit) {
            let wording = finding.entry == nil ? VerdictTexts.fileFinding : VerdictTexts.finding
            let entry = finding.entry.map(String.init) ?? ""
            lines.append(wording.text(language, [entry, finding.sentence(language)]))
        }
        let left = findings.count - VerdictReport.findingLimit
        if left > 0 {
            let last = findings.last?.entry.map(String.init)
            let wording = last == nil ? words.moreOfFile : words.moreFindings
            lines.append(wording.text(language, [String(left), last ?? ""]))
        }
        if let remedy = findings.first.map({ words.remedy($0, language) }), !remedy.isEmpty {
            lines.append(VerdictTexts.remedy.text(language, [Visible.text(remedy)]))
        }
        return lines
    }

    /// What nobody has answered or published does not make the ledger wrong, but everybody should see it; and what auditors
    /// say of it.
    private var open: [String] {
        let provenance = Provenance(verdict)
        let lines = (provenance.openLines + provenance.attestationLines).map { $0[language] }
        guard width != nil, lines.count > VerdictReport.openLimit else { return lines.isEmpty ? [] : [""] + lines }
        let left = String(lines.count - VerdictReport.openLimit + 1)
        return [""] + lines.prefix(VerdictReport.openLimit - 1) + [VerdictTexts.moreOpen.text(language, [left])]
    }

    private var conclusion: Wording {
        switch verdict.word {
        case .holds: words.holds
        case .weak: verdict.doubts.isEmpty ? VerdictTexts.weak : VerdictTexts.doubtful
        case .unchecked: VerdictTexts.incomplete
        case .fails: verdict.concernsCachesOnly ? words.cachesOnly : VerdictTexts.fails
        }
    }
}

extension Verdict {
    /// Whether something is wrong, but nothing outside what `repair` rebuilds.
    package var concernsCachesOnly: Bool {
        !findings.isEmpty && findings.allSatisfy { Verdict.cacheCodes.contains($0.code) }
    }

    /// What is found in caches.
    package static let cacheCodes: Set<ProblemCode> = [
        .nodeDiffers, .snapshotDiffers, .referenceDiffers, .indexDiffers,
    ]
}
