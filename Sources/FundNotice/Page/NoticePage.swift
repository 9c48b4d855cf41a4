import FundDesk

/// What is read of the notice, in one language.
struct NoticePage {
    let language: Language
    private let contents: PageContents
    private let frame: PageFrame
    /// All that is read below the header, as HTML: the same in every form of the page.
    private var main = ""

    /// - Throws: an error of the template library, where a template is not one.
    init(_ contents: PageContents, _ language: Language) throws {
        self.contents = contents
        self.language = language
        frame = PageFrame(
            pass: contents.pass,
            audience: contents.audience,
            language: language,
            papers: contents.papers
        )
        main = try rendered()
    }

    /// The page's title: the fund's name.
    var title: String {
        Visible.text(frame.audience.shows(0) ? contents.verdict.fund : contents.verdict.origin)
    }

    /// The period that it tells of, for the verifier.
    var period: JSONValue {
        let period = frame.period
        return .object([
            "key": .string(period.description), "from": .string(period.firstDay.description),
            "to": .string(period.lastDay.description),
        ])
    }

    /// What its scripts say, by name, beside the words of the verdict.
    var texts: [String: String] {
        let kinds = EntryKinds.all.map { ("kind-\($0.kind)", $0.name[language]) }
        return PageTexts.script.mapValues { $0[language] }.merging(kinds) { first, _ in first }
    }

    /// What stands in the body before the scripts.
    ///
    /// - Parameter translation: where the same stands in the other language; nil where it stands nowhere.
    /// - Throws: an error of the template library, where a template is not one.
    func body(translation: String?) throws -> String {
        let header: [String: Any] = [
            "skip": frame.said(PageTexts.skip), "kicker": frame.said(PageTexts.kicker), "title": title,
            "translation": translation ?? false as Any, "otherLanguage": frame.said(PageTexts.otherLanguage),
            "otherTag": language.other.tag,
            "about": frame.said(
                PageTexts.about,
                title,
                String(frame.state.size),
                frame.state.lastTime.day(in: frame.state.zone).description
            ),
            "forWhom": frame.said(frame.audience.hasHomes ? PageTexts.forResidents : PageTexts.forAnybody),
        ]
        return try PageTemplates.rendered("header", header) + main
    }

    private func rendered() throws -> String {
        let sections = self.sections
        let rest: [String: Any] = [
            "verdict": VerdictSection.html(language), "contentsLabel": frame.said(PageTexts.contents),
            "contents": sections.compactMap { name, context in
                context.map { ["anchor": name, "text": $0["heading"] ?? ""] }
            },
            "limits": frame.said(VerdictTexts.limits),
        ]
        let bodies = sections.map { ($0.name, $0.context ?? false as Any) }
        return try PageTemplates.rendered("page", rest.merging(bodies) { first, _ in first })
    }

    /// The sections in the order in which they stand, by their anchors; nil for one that has nothing to tell.
    private var sections: [(name: String, context: [String: Any]?)] {
        let keepers = KeeperSection(frame: frame, witnesses: contents.witnesses)
        if let selection = frame.audience.selection {
            let money = PublicMoney(frame: frame, selection: selection)
            return [
                ("money", money.balance), ("flow", money.flow), ("contributions", nil),
                ("projects", ProjectSection(frame: frame).context),
                ("emergencies", EmergencySection(frame: frame).context), ("objections", nil), ("open", nil),
                ("statements", nil), ("home", nil), ("keepers", keepers.context), ("closes", keepers.closes),
                ("vouchers", vouchers),
            ]
        }
        return [
            ("money", MoneySection(frame: frame).context), ("flow", FlowSection(frame: frame).context),
            ("contributions", ContributionSection(frame: frame).context),
            ("projects", ProjectSection(frame: frame).context), ("emergencies", EmergencySection(frame: frame).context),
            ("objections", ObjectionSection(frame: frame).context), ("open", OpenSection(frame: frame).context),
            ("statements", StatementSection(frame: frame, tables: contents.statements).context),
            ("home", home), ("keepers", keepers.context), ("closes", keepers.closes), ("vouchers", vouchers),
        ]
    }

    private var home: [String: Any] {
        [
            "heading": frame.said(PageTexts.home), "label": frame.said(PageTexts.homeCode),
            "button": frame.said(PageTexts.show), "noScript": frame.said(PageTexts.homeNeedsScript),
        ]
    }

    private var vouchers: [String: Any] {
        VoucherSection(frame: frame).context.merging([
            "search": frame.audience.hasHomes
                ? [
                    "label": frame.said(PageTexts.search), "button": frame.said(PageTexts.find),
                    "noScript": frame.said(PageTexts.searchNeedsScript),
                ] as [String: Any] as Any : false
        ]) { first, _ in first }
    }
}
